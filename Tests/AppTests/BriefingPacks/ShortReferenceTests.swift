@testable import App
@testable import BriefingPacks
import Core
@testable import Documents
import Foundation
import PanelTesting
import Testing

/// A citation names one document, and the reader finds it again in the list.
@Suite struct ShortReferenceTests {
    private static let meetings = ["", "two-days", "briefing"]

    private static func assembly(_ meeting: String) throws -> Assembly {
        guard !meeting.isEmpty else { return try Fixture.real() }
        return try Assembly(.meeting(Checkout.root.appending(path: "Examples/\(meeting)").path))
    }

    /// Every document of a meeting: each reader's, in every language, of its day, of an earlier one and of a later one.
    private static func documents(_ meeting: String, asOf days: [String]) throws -> [Document] {
        let assembly = try assembly(meeting)
        let dates = try days.map { try #require(CalendarDate($0)) } + [assembly.meeting.date]
        return try dates.flatMap { day in
            let briefer = Briefer(assembly, try assembly.programme(), asOf: day, by: "Dais")
            return briefer.requests(for: Reader.allCases, in: Language.allCases).map(briefer.unmarked)
        }
    }

    private static func verify(_ document: Document, at location: SourceLocation = #_sourceLocation) {
        let words = document.language.vocabulary
        func printed(_ short: ShortReference) -> String { short.text(in: words).lowercased() }
        var names = Dictionary(
            document.sources.map { ($0.key, printed($0.short)) }, uniquingKeysWith: { "\($0)\n\($1)" })
        #expect(
            names.count == document.sources.count, "\(document.title): a source is listed once",
            sourceLocation: location)
        for reference in document.blocks.flatMap({ $0.lines.flatMap(\.references) }) {
            #expect(
                names[reference.key] == printed(reference.short),
                "\(document.title): the list calls \(reference.printed) the same", sourceLocation: location)
            names[reference.key] = printed(reference.short)
        }
        #expect(
            Set(names.values).count == names.count, "\(document.title): a short reference has one source",
            sourceLocation: location)
    }

    @Test(arguments: meetings)
    func shortReferencesAndSourcesAreOneToOne(meeting: String) throws {
        let documents = try Self.documents(meeting, asOf: ["2018-01-01", "2030-01-01"])
        #expect(documents.contains { !$0.sources.isEmpty })
        for document in documents { Self.verify(document) }
    }

    @Test(arguments: Language.allCases)
    func soTheyAreInASummary(language: Language) throws {
        let document = try SampleRecord.document(SampleRecord.summary(), in: language)
        #expect(!document.sources.isEmpty)
        Self.verify(document)
    }

    @Test func aSourceIsCalledTheSameInEveryPackOfADay() throws {
        let documents = try Self.documents("", asOf: []).filter { $0.status.release != .secretariat }
        for language in Language.allCases {
            var names: [String: ShortReference] = [:]
            for entry in documents.filter({ $0.language == language }).flatMap(\.sources) {
                #expect(names[entry.key] == nil || names[entry.key] == entry.short)
                names[entry.key] = entry.short
            }
        }
    }

    @Test func everyFormatShowsTheShortReferenceInTextAndList() throws {
        let briefer = try Fixture.briefer(Fixture.real())
        let document = briefer.document(PackRequest(reader: .delegation, panel: nil))
        let lettered = document.sources.filter { $0.date?.last?.isLetter == true }
        #expect(!lettered.isEmpty, "two documents of one publisher and year are cited")
        for (format, text) in Fixture.texts(document) where format != .json {
            for entry in lettered {
                let count = text.replacing("\\", with: "").replacing("<bdi>", with: "").replacing("</bdi>", with: "")
                    .ranges(
                        of: entry.short.text(in: Language.english.vocabulary)
                    ).count
                #expect(count > 1, "\(entry.short) in \(format)")
            }
        }
    }

    // MARK: Letters

    private static func source(
        _ key: String, _ publisher: String, _ published: String, symbol: String? = nil, short: String? = nil
    ) -> String {
        let other = [symbol.map { "symbol: \($0)" }, short.map { "short: \"\($0)\"" }].compactMap { $0 }.map {
            ", \($0)"
        }
        return
            "  \(key): {title: Of \(key), publisher: \"\(publisher)\", kind: news, published: \(published), read: full\(other.joined())}"
    }

    /// A panel that cites each source in a claim.
    private static func panel(_ sources: [(key: String, yaml: String)], more: String = "") -> String {
        let claims = sources.enumerated().map { index, source in
            "  - {id: X\(index + 1), text: Of \(source.key)., sources: [{key: \(source.key)}]\(more)}"
        }
        return (["sources:"] + sources.map(\.yaml) + ["findings:"] + claims).joined(separator: "\n")
    }

    private static func names(
        _ sources: [(key: String, yaml: String)], _ language: Language = .english, _ release: Release = .participants
    ) throws -> [String: String] {
        let briefer = try Fixture.briefer(Fixture.sample(panel(sources)))
        let context = briefer.context(language, release)
        return Dictionary(
            uniqueKeysWithValues: sources.map {
                ($0.key, context.shortReference(to: SourceKey(rawValue: $0.key)).text(in: context.words))
            })
    }

    private static func of(
        _ key: String, _ publisher: String, _ published: String, symbol: String? = nil, short: String? = nil
    )
        -> (key: String, yaml: String)
    {
        (key, source(key, publisher, published, symbol: symbol, short: short))
    }

    @Test func lettersFollowTheDatesOfPublication() throws {
        let names = try Self.names([
            Self.of("late", "Office", "2017-11"), Self.of("early", "Office", "2017-02-03"),
            Self.of("other", "Office", "2016"), Self.of("dateless", "Office", "before 2019-01-01"),
        ])
        #expect(
            names == [
                "early": "Office, 2017a", "late": "Office, 2017b", "other": "Office, 2016",
                "dateless": "Office, no date",
            ])
    }

    @Test func whatAppearsLaterTakesNoLetterAway() throws {
        let first = [Self.of("one", "Office", "2017-02"), Self.of("two", "Office", "2017-03")]
        let before = try Self.names(first)
        let after = try Self.names([Self.of("three", "Office", "2017-04")] + first)
        #expect(after.filter { before.keys.contains($0.key) } == before)
        #expect(after["three"] == "Office, 2017c")
    }

    @Test func noLetterPointsToASourceThatNoPackPrints() throws {
        let shown = Self.of("shown", "Office", "2017-05")
        let hidden = Self.of("hidden", "Office", "2017-02")
        for keeping in [", hold: A reason.", ", in packs: no", ", release: secretariat"] {
            var yaml = Self.panel([hidden], more: keeping)
            yaml = yaml.replacing(
                "findings:", with: "\(shown.yaml)\nfindings:\n  - {id: Y1, text: Shown., sources: [{key: shown}]}")
            let briefer = try Fixture.briefer(Fixture.sample(yaml))
            #expect(briefer.context(.english, .podium).shortReference(to: "shown").date == "2017")
            #expect(briefer.context(.english, .secretariat).shortReference(to: "shown").date == "2017a")
            for reader in Reader.allCases {
                Self.verify(briefer.unmarked(PackRequest(reader: reader, panel: reader.isPerSession ? "sample" : nil)))
            }
        }
    }

    @Test func publishersWithOneNameInSomeLanguageAreToldApartInAll() throws {
        // Two names of one body: one form in every other language.
        let meeting = try Fixture.real().meeting
        let term = try #require(meeting.glossary.first { $0.also.count > 0 && $0.forms[.french] != nil })
        let english = try #require(term.forms[.english])
        let also = try #require(term.also.first)
        let sources = [Self.of("one", english, "2017"), Self.of("two", also, "2017")]
        var sample = try #require(SampleMeeting.meeting)
        sample.glossary = meeting.glossary
        let content = try #require(SampleMeeting.panel(RuleExample(Self.panel(sources))).content)
        let assembly = Assembly(sample, try PanelRegistry([ContentPanel(content: content)]), contentHash: "")
        let briefer = try Fixture.briefer(assembly)
        for language in Language.allCases {
            let context = briefer.context(language, .participants)
            let names = ["one", "two"].map { context.shortReference(to: $0) }
            #expect(Set(names).count == 2 && names.map(\.date) == ["2017a", "2017b"], "\(language): \(names)")
        }
    }

    @Test func noLetterMakesAnothersShortReference() throws {
        let names = try Self.names([
            Self.of("one", "Office", "2017-02"), Self.of("two", "Office", "2017-03"),
            Self.of("three", "Someone", "2017", short: "Office, 2017a"),
            Self.of("four", "Someone", "2017", symbol: "S/2019/103"),
            Self.of("five", "Someone", "2018", symbol: "S/2019/103"),
        ])
        #expect(Set(names.values).count == 5, "\(names)")
        #expect(names["three"] == "Office, 2017a" && names["one"] == "Office, 2017b" && names["two"] == "Office, 2017c")
        #expect(names["four"] == "S/2019/103 (a)" && names["five"] == "S/2019/103 (b)")
    }

    @Test func lettersGoOnAfterZ() throws {
        let names = try Self.names((10..<40).map { Self.of("k\($0)", "Office", "2017") })
        #expect(Set(names.values).count == 30)
        #expect(names["k35"] == "Office, 2017z" && names["k36"] == "Office, 2017aa" && names["k37"] == "Office, 2017ab")
    }

    /// Random sources with few publishers, years, short names and symbols: always one to one.
    @Test func anySourcesAreToldApart() throws {
        var generator = SeededGenerator(seed: 14)
        for _ in 0..<40 {
            let sources = (0..<Int.random(in: 2...30, using: &generator)).map { index in
                let dates = ["2017", "2017-02", "2018-03-04", "not shown", "before 2018-01-01"]
                let shorts = [nil, nil, nil, "Office, 2017", "Office, 2017b", "office"]
                let symbols = [nil, nil, nil, "S/2019/103", "A/RES/68/187"]
                return Self.of(
                    "k\(index)", ["Office", "OFFICE", "Office*"].randomElement(using: &generator) ?? "",
                    dates.randomElement(using: &generator) ?? "",
                    symbol: symbols.randomElement(using: &generator) ?? nil,
                    short: shorts.randomElement(using: &generator) ?? nil)
            }
            for (language, release) in [(Language.english, Release.secretariat), (.arabic, .participants)] {
                let names = try Self.names(sources, language, release)
                #expect(Set(names.values).count == sources.count, "\(names)")
            }
        }
    }

    @Test func theListIsInTheOrderOfItsShortReferences() throws {
        let briefer = try Fixture.briefer(Fixture.real())
        let list = briefer.document(PackRequest(reader: .delegation, panel: nil)).sources.map {
            $0.short.text(in: Language.english.vocabulary)
        }
        func place(_ text: String) throws -> Int { try #require(list.firstIndex { $0.hasPrefix(text) }, "\(text)") }
        #expect(try place("S/2018/466") < place("S/2019/50"))
        #expect(try place("S/2019/50") < place("S/2019/103"), "numbers are in order of their value")
        #expect(try place("concept note") < place("S/2018/466"), "case does not matter")
        #expect(try place("UNODC, 2017a") + 1 == place("UNODC, 2017b"))
    }

    @Test func aDocumentOfTwoStatesCallsASourceByOneName() throws {
        let (one, two) = (Self.of("one", "Office", "2017-03"), Self.of("two", "Office", "2017-02"))
        let (old, new) = (try Fixture.sample(Self.panel([one])), try Fixture.sample(Self.panel([one, two])))
        let states = [new, old].map { (assembly: $0, asOf: $0.meeting.date) }
        let names = try [old, new].map { assembly in
            Briefer(assembly, try assembly.programme(), asOf: assembly.meeting.date, by: "Dais", comparing: states)
                .context(.english, .participants).shortReference(to: "one")
        }
        #expect(
            names == [ShortReference(name: "Office", date: "2017b"), ShortReference(name: "Office", date: "2017b")])
    }
}
