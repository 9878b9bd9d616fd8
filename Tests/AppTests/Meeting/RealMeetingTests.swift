@testable import BriefingPacks
import Core
@testable import Documents
import Foundation
import PanelTesting
@testable import Programme
import Testing
@testable import Writers

/// The main job on the real meeting.
@Suite struct RealMeetingTests {
    @Test func hasNothingToFix() throws {
        #expect(try Fixture.real().diagnostics == [])
    }

    @Test func fitsItsDayToTheMinute() throws {
        let programme = try Fixture.real().programme()
        let lines = programme.sessions.map { "\($0.start) \($0.end) \($0.id)" }
        #expect(
            lines == [
                "10:00 10:15 opening", "10:15 10:45 introductory", "10:45 11:50 latin-america",
                "11:50 12:55 west-africa",
                "15:00 16:00 europe", "16:00 17:10 asia", "17:10 17:45 final-panel", "17:45 17:55 closing",
            ])
        #expect(programme.windows.map { $0.margin?.minutes } == [5, 5])
    }

    /// Nobody has cleared the content, so no page may be taken for one that somebody has.
    @Test func everyDocumentSaysThatItIsADraft() throws {
        let draft = try Fixture.context(Fixture.real()).words.text(.draft)
        for (request, document) in try Fixture.documents(Fixture.real()) {
            let name = request.reader?.rawValue ?? "programme"
            #expect(document.status.isDraft, "\(name)")
            for (format, text) in Fixture.texts(document) where format != .json {
                #expect(text.contains(draft), "\(name) as \(format)")
            }
        }
    }

    @Test func packsShowOnlyWhatWasPublishedByTheirDay() throws {
        let assembly = try Fixture.real()
        let day = assembly.meeting.date
        for (request, document) in try Fixture.documents(assembly) where request.reader != .secretariat {
            for entry in document.sources {
                let source = try #require(assembly.library.sources[SourceKey(rawValue: entry.key)])
                // Rules of service that no source dates are told as general practice.
                let isPractice =
                    source.published == .notShown
                    && assembly.meeting.service.contains { $0.claim.sources.contains { $0.key == source.key } }
                #expect(
                    isPractice || source.published.isKnown(by: day),
                    "\(request.stem(of: assembly.meeting)) cites \(source.key)")
            }
        }
    }

    @Test func aLaterPackShowsMore() throws {
        let assembly = try Fixture.real()
        func isCited(asOf day: String) throws -> Bool {
            try Fixture.documents(assembly, asOf: day).first { $0.request.reader == .delegation }?.document.sources
                .contains { $0.key == "sc-13875" } ?? false
        }
        #expect(try !isCited(asOf: "2019-04-26"))
        #expect(try isCited(asOf: "2020-01-01"))
    }

    @Test func whatIsLaterUndatedOrHeldIsInTheFilesAndInNoPack() throws {
        let assembly = try Fixture.real()
        let ids: [ItemID] = ["LA9", "LA10", "LA4a", "AS9", "E13", "WA12", "AS7", "WAx2"]
        let claims = try ids.map { try #require(assembly.library.claims[$0]) }
        for (request, document) in try Fixture.documents(assembly) {
            let text = String(decoding: JSONWriter().write(document), as: UTF8.self)
            for claim in claims {
                let isSecretariats = request.reader == .secretariat
                #expect(
                    text.contains(claim.text) == isSecretariats, "\(claim.id) in \(request.stem(of: assembly.meeting))")
            }
        }
    }

    @Test func conflictsAreNotHintedAt() throws {
        let assembly = try Fixture.real()
        let briefer = try Fixture.briefer(assembly)
        let moderator = briefer.document(PackRequest(reader: .moderator, panel: "latin-america"))
        let text = try #require(Fixture.texts(moderator)[.markdown])
        // LA3 and LA13 were both published by the day; LA9, which opposes LA3 too, was not.
        #expect(text.contains("Another source says otherwise: \\[LA13\\]"))
        #expect(text.contains("Another source says otherwise: \\[LA3\\]") && !text.contains("LA9"))
        let later = try Fixture.briefer(assembly, asOf: "2030-01-01")
        let after = later.document(PackRequest(reader: .secretariat, panel: nil))
        #expect(try #require(Fixture.texts(after)[.markdown]).contains("Opposes \\[LA9\\]"))
    }

    @Test func theChairsAreNamedOnlyWhereASourceWasPublished() throws {
        let assembly = try Fixture.real()
        let early = try Fixture.documents(assembly, asOf: "2018-10-08")
        let chair = try #require(early.first { $0.request.reader == .chair }?.document)
        let text = try #require(Fixture.texts(chair)[.markdown])
        #expect(text.contains("**Chairs**\n\nto be confirmed"))
        for person in assembly.meeting.people { #expect(!text.contains(person.name)) }
    }

    @Test func everySymbolOfTheConceptNoteIsASource() throws {
        let symbols = Set(try Fixture.real().library.sources.values.compactMap(\.symbol))
        let expected = [
            "S/RES/1373 (2001)", "S/RES/2195 (2014)", "S/RES/2322 (2016)", "S/RES/2347 (2017)", "S/RES/2368 (2017)",
            "S/RES/2462 (2019)", "S/PRST/2018/9", "S/RES/2331 (2016)", "S/RES/2388 (2017)", "S/PRST/2010/4",
            "S/PRST/2012/16",
            "S/PRST/2013/22", "S/RES/2370 (2017)", "S/RES/2199 (2015)", "S/RES/2253 (2015)", "A/RES/72/194",
            "A/RES/70/177",
            "A/RES/68/187", "S/2019/103", "S/2019/50", "S/2018/466",
        ]
        for text in expected { #expect(symbols.contains(try DocumentSymbol(text)), "\(text)") }
    }

    @Test func stateAndSymbolAreFoundWhereTheyAreNamed() throws {
        let mentions = Mentions(try Fixture.real().library)
        #expect(mentions.of("Mali").contains { $0.id == "WAx1" })
        #expect(mentions.of("S/2019/103").contains { $0.id == "WA1" })
        #expect(!mentions.of("Niger").contains { $0.id == "WA12" }, "Nigeria is not the Niger")
        #expect(mentions.of("Atlantis").isEmpty)
    }

    @Test func theFinalPanelGathersLessonsOfTheOthers() throws {
        let record = try #require(try Fixture.real().answers.last)
        #expect(record.card.id == "final-panel")
        #expect(
            record.overview.gathered.flatMap(\.lessons).contains {
                $0.id == "WAl1" || $0.id == "El4" || $0.id == "LAl1a"
            })
    }
}
