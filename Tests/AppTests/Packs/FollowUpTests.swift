@testable import BriefingPacks
import Core
@testable import Documents
import Foundation
import PanelTesting
import Testing
@testable import Writers

/// Packs of a day after the meeting: what they show, what they mark, and that two days never mix.
@Suite struct FollowUpTests {
    private static func text(_ reader: Reader, asOf: String, _ language: Language = .english) throws -> String {
        let briefer = try Fixture.briefer(Fixture.real(), asOf: asOf)
        return DocumentText.plain(briefer.document(PackRequest(reader: reader, panel: nil, language: language)))
    }

    /// The ids that the list of what is new names; nil where there is no such list.
    private static func listed(in blocks: [Block]) -> [String]? {
        let place = blocks.firstIndex { block in
            if case .heading(_, _, "new") = block { true } else { false }
        }
        guard let place else { return nil }
        let section = blocks[(place + 1)...].prefix { block in
            if case .heading(2, _, _) = block { false } else { true }
        }
        return section.flatMap(\.lines).flatMap(ids)
    }

    private static func ids(_ line: [Inline]) -> [String] {
        line.compactMap { if case .item(let id) = $0 { id } else { nil } }
    }

    private static func isMarked(_ line: [Inline]) -> Bool {
        line.contains { if case .remark(let text) = $0 { text.hasPrefix("new") } else { false } }
    }

    @Test(arguments: [
        ("2019-07-19", ["T14a", "T15a", "R5a"], ["T16a", "LA8", "T17a", "T17b"]),
        ("2020-08-06", ["T14a", "T15a", "T16a", "T16c", "T17a", "WA9", "LA8"], ["T17b", "E9"]),
        ("2020-08-12", ["T17a", "T17b"], ["E9", "E11a"]),
    ])
    func aFollowUpListsWhatWasPublishedByItsDay(asOf: String, listed: [String], absent: [String]) throws {
        let briefer = try Fixture.briefer(Fixture.real(), asOf: asOf)
        for reader in [Reader.chair, .delegation, .interpreter] {
            let ids = try #require(Self.listed(in: briefer.document(PackRequest(reader: reader, panel: nil)).blocks))
            #expect(Set(listed).subtracting(ids).isEmpty, "\(reader)")
            #expect(Set(absent).isDisjoint(with: ids), "\(reader)")
        }
    }

    @Test func theStatementsOfAugust2020AreKnownFromTheDayOfTheirLetter() throws {
        for (request, document) in try Fixture.documents(Fixture.real(), asOf: "2020-08-06")
        where request.reader != .secretariat {
            let text = String(decoding: JSONWriter().write(document), as: UTF8.self)
            #expect(!text.contains("2020/791") && !text.contains("s-2020-791"), "\(document.title)")
        }
        #expect(try Self.text(.delegation, asOf: "2020-08-12").contains("S/2020/791"))
    }

    @Test(arguments: ["2019-01-01", "2019-04-26"])
    func nothingIsNewUntilTheMeetingIsOver(asOf: String) throws {
        for (_, document) in try Fixture.documents(Fixture.real(), asOf: asOf) {
            #expect(Self.listed(in: document.blocks) == nil)
            #expect(!document.blocks.flatMap(\.lines).contains(where: Self.isMarked), "\(document.title)")
            #expect(!document.sources.contains { $0.published.contains("new") })
        }
    }

    /// For every day on which a source appeared: what is listed and marked is what the packs of the meeting's day lack.
    @Test func whatIsMarkedIsTheDifferenceOfTwoViews() throws {
        let assembly = try Fixture.real()
        let (library, meeting) = (assembly.library, assembly.meeting)
        let programme = try assembly.programme()
        let days = Set(library.sources.values.compactMap(\.published.latestDay)).filter { $0 > meeting.date }.sorted()
        #expect(days.count > 10)
        for day in days {
            for reader in [Reader.chair, .delegation] {
                let (before, now) = (
                    View(of: library, asOf: meeting.date, release: reader.release),
                    View(of: library, asOf: day, release: reader.release)
                )
                let claims = meeting.claims + assembly.answers.flatMap(\.claims)
                let earlier = Set(before.visible(claims).map(\.id.rawValue))
                let new = Set(now.visible(claims).map(\.id.rawValue)).subtracting(earlier)
                let context = PackContext(
                    assembly: assembly, programme: programme, view: now, answers: assembly.answers,
                    links: PanelLinks(assembly.answers, view: now, limit: 8),
                    references: ShortReferences(of: [(assembly, now.asOf)], for: now.release), novelty: Novelty(of: now)
                )
                let front = PackFront(context: context, reader: reader, program: "", isDraft: true)
                let slips = SlipAnswers(programme, of: assembly.demand)
                let blocks =
                    reader == .chair
                    ? ChairPack(context: context, front: front, slips: slips).blocks
                    : DelegationPack(context: context).blocks
                let listed = try #require(Self.listed(in: blocks))
                #expect(Set(listed) == new && listed.count == new.count, "\(reader) as of \(day)")
                for case .item(let id, let line) in blocks {
                    let cited = library.claims[ItemID(rawValue: id)].map { now.citations(of: $0).map(\.key) } ?? []
                    let isMarked = new.contains(id) || !cited.allSatisfy(before.isPublished)
                    // A lesson says what it rests on, and has its mark from that.
                    #expect(Self.isMarked(line) == isMarked, "\(id) as of \(day)")
                }
            }
        }
    }

    @Test func anOlderClaimWithANewSourceIsMarkedAtThatSourceAlone() throws {
        let yaml = "findings: [{id: X1, text: Groups were present., sources: [{key: later}, {key: release}]}]"
        let documents = try Fixture.documents(Fixture.sample(yaml), asOf: "2020-06-01")
        let document = try #require(documents.first { $0.request.reader == .delegation }?.document)
        #expect(Self.listed(in: document.blocks) == [])
        let line = try #require(document.blocks.flatMap(\.lines).first { $0.plainText.contains("Groups were present") })
        #expect(line.plainText == "Groups were present. [A body, 2020] [new: 1 June 2020] [A body, 2018]")
        #expect(document.sources.map(\.published) == ["1 June 2018", "1 June 2020, new"])
    }

    @Test(arguments: Language.allCases)
    func bothDaysStandInTheTitle(language: Language) throws {
        let assembly = try Fixture.real()
        let briefer = try Fixture.briefer(assembly, asOf: "2020-08-06")
        let words = language.vocabulary
        for request in briefer.requests(for: [], in: [language]) {
            let title = briefer.document(request).title
            #expect(title.contains(words.date(assembly.meeting.date)) && title.contains(words.date(briefer.asOf)))
        }
    }

    @Test func thePlainCommandWritesAFolderOfItsOwn() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let options = ["packs", "--language", "en", "--format", "html", "--format", "ics"]
        #expect(try Command.dais(arguments: options, in: folder.path).exitCode == 0)
        let before = folder.files
        let run = try Command.dais(arguments: options + ["--as-of", "2020-08-06"], in: folder.path)
        #expect(run.exitCode == 0)
        let new = Set(folder.files.keys).subtracting(before.keys).filter { $0.contains("nexus") }
        let stem = "packs-as-of-2020-08-06/en/nexus-2019-04-26-as-of-2020-08-06-"
        #expect(new == Set(["chair", "delegation", "interpreter", "press"].map { "\(stem)\($0)-en.html" }))
        #expect(folder.files.filter { before.keys.contains($0.key) } == before)
    }

    @Test func twoDaysInOneFolderAreRefused() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        #expect(try Packs.make("--out", folder.path, "--reader", "press").exitCode == 0)
        let before = folder.files
        for options in [["--as-of", "2020-08-06"], ["--as-of", "2019-01-01", "--fresh"]] {
            let arguments = ["packs", "--out", folder.path, "--reader", "press", "--format", "html"] + options
            let run = try Command.dais(arguments: arguments)
            #expect(run.exitCode == 2)
            #expect(run.errors.contains("documents as of 2019-04-26") && run.errors.contains("[packs.day]"))
            #expect(run.errors.split(separator: "\n").count == 1)
            #expect(folder.files == before)
        }
    }

    @Test func aPackOfOneSessionIsHistory() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let run = try Packs.make("--out", folder.path, "--as-of", "2020-08-06", "--reader", "moderator")
        #expect(run.exitCode == 2)
        #expect(run.errors.contains("--reader moderator: error: ") && run.errors.contains("[packs.follow-up]"))
        #expect(folder.files.isEmpty)
    }
}
