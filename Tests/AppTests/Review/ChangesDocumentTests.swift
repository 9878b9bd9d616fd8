@testable import BriefingPacks
import Core
@testable import Documents
import PanelTesting
@testable import Review
import Testing

/// What changed for a reader, as a document: what that reader could see and can see, and nothing else.
@Suite struct ChangesDocumentTests {
    /// A panel whose every item carries a mark of its level, and of the state that it is in.
    private static func panel(_ state: String, _ edit: (String) -> String = { $0 }) -> String {
        let levels = ["public", "participants", "podium", "secretariat"]
        func each(_ prefix: String, _ extra: String) -> String {
            levels.enumerated().map { index, level in
                "  - {id: \(prefix)\(index + 1), text: \(state)\(level) of \(prefix.lowercased())\(index + 1)., "
                    + "release: \(level)\(extra)}"
            }.joined(separator: "\n")
        }
        return edit(
            """
            findings:
            \(each("X", ", sources: [{key: release}], crimes: [drug trafficking], stated: {involvement: [direct]}"))
              - {id: X9, text: \(state)held of x9., hold: \(state)reason., sources: [{key: release}]}
              - {id: X10, text: \(state)later of x10., sources: [{key: later}]}
              - {id: X11, text: \(state)undated of x11., sources: [{key: undated}]}
            experiences:
            \(each("Xx", ", who: Peru, sources: [{key: release}]"))
            questions:
            \(each("Xq", ", background: [X1, X2, X3, X4, X9, X10]"))
            lessons:
            \(each("Xl", ", rests on: [X1]"))
              - {id: Xl9, text: \(state)transitive of xl9., release: public, rests on: [X1, X4]}
            gaps:
            \(each("Xg", ""))
            minutes: {presentation: [10, 15, 20], experiences: [10, 15, 20], questions: [10, 15, 20]}
            """)
    }

    private static let marks = [
        "public", "participants", "podium", "secretariat", "held", "reason", "later", "undated", "transitive",
    ]

    /// What changed for each reader between two panels; those for whom nothing did are left out.
    private static func documents(
        _ old: String?, _ new: String?, in language: Language = .english, asOf: String = "2019-04-26"
    ) throws -> [PackRequest: Document] {
        func briefer(_ yaml: String?) throws -> Briefer {
            try Fixture.briefer(try yaml.map { try Fixture.sample($0) } ?? Fixture.sample(), asOf: asOf)
        }
        let (before, after) = (try briefer(old), try briefer(new))
        let requests = PackRequest.all(for: Reader.allCases, panels: ["sample"], in: [language])
        let pairs = requests.compactMap { request -> (PackRequest, Document)? in
            guard let reader = request.reader else { return nil }
            func has(_ briefer: Briefer) -> Bool { request.panel.map(briefer.panels.contains) ?? true }
            return ChangesDocument(
                old: has(before) ? before : nil, new: has(after) ? after : nil, request: request, reader: reader
            ).document.map { (request, $0.document) }
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    private static func text(_ documents: [PackRequest: Document], for reader: Reader) -> String? {
        documents.first { $0.key.reader == reader }.map { DocumentText.plain($0.value) }
    }

    private static func mayHold(_ reader: Reader, _ state: String) -> Set<String> {
        Set(Release.allCases.filter { $0 <= reader.release }.map { "\(state)\($0.rawValue)" })
    }

    /// Every way in which all items can change at once.
    static let pairs: [(old: String?, new: String?)] = [
        (nil, panel("new")), (panel("old"), nil), (panel("old"), panel("new")),
        // Nobody but the secretariat may see anything any more.
        (
            panel("old"),
            panel("new") { $0.replacing(/release: (public|participants|podium)/, with: "release: secretariat") }
        ),
        (
            panel("old"),
            panel("new") {
                $0.replacing(", sources: [{key: release}]", with: ", hold: newreason, sources: [{key: release}]")
            }
        ),
    ]

    @Test(arguments: pairs.indices)
    func noDocumentHoldsWhatItsReaderMayNotSee(pair: Int) throws {
        let (old, new) = Self.pairs[pair]
        for (request, document) in try Self.documents(old, new) {
            let reader = try #require(request.reader)
            guard reader != .secretariat else { continue }
            let may = Self.mayHold(reader, "old").union(pair < 3 ? Self.mayHold(reader, "new") : [])
            for (format, text) in Fixture.texts(document) {
                for mark in Self.marks.flatMap({ ["old\($0)", "new\($0)"] }) where !may.contains(mark) {
                    // What stays released is still told in its new words.
                    guard pair < 3 || !Self.stays(mark, pair, reader) else { continue }
                    #expect(!text.contains(mark), "\(reader) in \(format) holds \(mark)")
                }
            }
        }
    }

    /// Questions and gaps have no hold: in the last pair theirs are the only new words.
    private static func stays(_ mark: String, _ pair: Int, _ reader: Reader) -> Bool {
        pair == 4 && mayHold(reader, "new").contains(mark)
    }

    /// The search above finds the marks where they belong.
    @Test func everyReaderIsToldWhatTheyMaySee() throws {
        let documents = try Self.documents(Self.panel("old"), Self.panel("new"))
        for (reader, levels) in [
            (Reader.chair, ["public", "participants", "podium"]), (.moderator, ["public", "participants", "podium"]),
            (.delegation, ["public", "participants"]), (.panellist, ["public", "participants"]),
            (.interpreter, ["public", "participants"]), (.secretariat, Self.marks),
        ] {
            let text = try #require(Self.text(documents, for: reader))
            for level in levels { #expect(text.contains("old\(level)") && text.contains("new\(level)"), "\(reader)") }
        }
        #expect(Self.text(documents, for: .press) == nil, "the press has no panel's claims")
    }

    @Test func whatIsNoLongerShownIsWithdrawnWithoutAReason() throws {
        let old = Self.panel("same")
        let held = Self.panel("same") {
            $0.replacing("{id: X2, ", with: "{id: X2, hold: a secret reason, ")
        }
        try #require(held != old)
        let documents = try Self.documents(old, held)
        for reader in [Reader.chair, .delegation, .moderator, .panellist] {
            let text = try #require(Self.text(documents, for: reader))
            #expect(text.contains("Withdrawn sameparticipants of x2."), "\(reader): \(text)")
            #expect(!text.contains("secret") && !text.lowercased().contains("hold"), "\(reader)")
        }
        #expect(try #require(Self.text(documents, for: .secretariat)).contains("a secret reason"))
        let back = try Self.documents(held, old)
        #expect(try #require(Self.text(back, for: .delegation)).contains("Added sameparticipants of x2."))
    }

    @Test func whatNeverWasVisibleIsNotMentioned() throws {
        let old = Self.panel("same")
        for (from, to) in [
            ("samesecretariat of x4.", "other words."), ("sameheld of x9.", "other words."),
            ("hold: samereason.", "hold: another reason."), ("sameundated of x11.", "other words."),
            ("samelater of x10.", "other words."), ("sametransitive of xl9.", "other words."),
            ("samesecretariat of xg4.", "other words."), ("samesecretariat of xq4.", "other words."),
        ] {
            let new = Self.panel("same") { $0.replacing(from, with: to) }
            try #require(new != old)
            #expect(Set(try Self.documents(old, new).keys.map(\.reader)) == [.secretariat], "\(from)")
        }
        // On a later day the later source has been published.
        let new = Self.panel("same") { $0.replacing("samelater of x10.", with: "other words.") }
        let later = try Self.documents(old, new, asOf: "2020-06-01")
        #expect(try #require(Self.text(later, for: .delegation)).contains("other words."))
    }

    @Test(arguments: Language.allCases)
    func nothingChangedIsNoDocument(language: Language) throws {
        #expect(try Self.documents(Self.panel("same"), Self.panel("same"), in: language).isEmpty)
        // Nor does another form of the same.
        let other = Self.panel("same") { "# A comment.\n" + $0 }
        #expect(try Self.documents(Self.panel("same"), other, in: language).isEmpty)
    }

    @Test func timesAreForEveryone() throws {
        let new = Self.panel("same") { $0.replacing("presentation: [10, 15, 20]", with: "presentation: [10, 20, 20]") }
        let documents = try Self.documents(Self.panel("same"), new)
        #expect(Set(documents.keys.map(\.reader)) == Set(Reader.allCases))
        for (_, document) in documents { #expect(DocumentText.plain(document).contains("presentation 15 → 20")) }
    }

    /// What changed is told in words, marked in both lines, and in each language's own.
    @Test func aChangeIsTwoLinesWithTheirWordsMarked() throws {
        let new = Self.panel("same") { $0.replacing("samepublic of x1.", with: "otherpublic of x1.") }
        let document = try #require(
            try Self.documents(Self.panel("same"), new).first { $0.key.reader == .delegation }?.value)
        let item = try #require(
            document.blocks.compactMap { block -> [Inline]? in
                if case .item("X1", let line) = block { line } else { nil }
            }.first)
        #expect(
            item.dropLast() == [
                .strong("Reworded"), .lineBreak, .text("Before: "), .strong("samepublic "), .text("of x1."), .lineBreak,
                .text("Now: "), .strong("otherpublic "), .text("of x1."), .text(" "),
            ])
        #expect(item.references.map(\.key) == ["release"], "no claim stands without its source")
        let french = try #require(
            try Self.documents(Self.panel("same"), new, in: .french).first { $0.key.reader == .delegation }?.value)
        #expect(french.title.hasPrefix("Ce qui a changé pour vous"))
        #expect(DocumentText.plain(french).contains("Reformulation"))
    }

    @Test func aSourceThatIsCitedNoMoreStandsInTheList() throws {
        let new = Self.panel("same") {
            $0.replacing(
                "of x1., release: public, sources: [{key: release}]",
                with: "of x1., release: public, sources: [{key: speech}]")
        }
        let documents = try Self.documents(Self.panel("same"), new)
        let document = try #require(documents.first { $0.key.reader == .delegation }?.value)
        #expect(Set(document.sources.map(\.key)) == ["release", "speech"])
        #expect(DocumentText.plain(document).contains("Re-sourced"))
    }

    /// Whatever a reader's pack prints otherwise is told: no pack changes for somebody for whom nothing changed.
    @Test(arguments: [
        ("samepublic of x1.", "other words."),
        ("release: public, sources: [{key: release}]", "release: public, sources: [{key: speech}]"),
        ("crimes: [drug trafficking]", "crimes: []"),
        ("stated: {involvement: [direct]}", "stated: {form: coexistence}"),
        ("{id: X1, ", "{id: X1, says: vulnerability, "), ("{id: X1, ", "{id: X1, unit: groups, "),
        ("{id: X1, ", "{id: X1, actors: [described], "), ("{id: X1, ", "{id: X1, places: [peru], "),
        ("{id: X1, ", "{id: X1, opposes: [X2], "), ("{id: X1, ", "{id: X1, happened: 2017, "),
        ("{id: X1, ", "{id: X1, attributed to: {speaker: Peru}, "), ("who: Peru", "who: Mali"),
        ("samepodium of xx3.", "other words."), ("sameparticipants of xq2.", "other words."),
        ("background: [X1, X2", "background: [X2"), ("sameparticipants of xl2.", "other words."),
        ("rests on: [X1]", "rests on: [X2]"), ("sameparticipants of xg2.", "other words."),
        ("presentation: [10, 15, 20]", "presentation: [10, 12, 20]"), ("findings:", "title: Another\nfindings:"),
        ("findings:", "scope: Something.\nfindings:"),
        ("findings:", "terms: [{term: Sahel, means: An area., places: [sahel], sources: [{key: release}]}]\nfindings:"),
    ])
    func noPackChangesUntold(old: String, new: String) throws {
        let (before, after) = (Self.panel("same"), Self.panel("same") { $0.replacing(old, with: new) })
        try #require(before != after)
        let told = try Self.documents(before, after)
        let packs = try [before, after].map { yaml in
            let documents = try Fixture.documents(Fixture.sample(yaml))
            return Dictionary(
                documents.map { ($0.request, $0.document.blocks) }, uniquingKeysWith: { first, _ in first })
        }
        for (request, blocks) in packs[0] where request.reader != nil && packs[1][request] != blocks {
            #expect(told[request] != nil, "\(request) prints another text")
        }
        #expect(!told.isEmpty)
    }

    @Test func aSourceThatIsNotWhatItWasIsTold() throws {
        func panel(_ title: String) -> String {
            Self.panel("same") {
                $0.replacing(
                    "of x1., release: public, sources: [{key: release}]",
                    with: "of x1., release: public, sources: [{key: own, page: 4}]")
                    + "\nsources: {own: {title: \(title), publisher: A body, kind: report, published: 2018-06, read: full}}"
            }
        }
        let documents = try Self.documents(panel("A survey"), panel("A second survey"))
        let text = try #require(Self.text(documents, for: .delegation))
        #expect(text.contains("A survey, A body, June 2018") && text.contains("A second survey, A body, June 2018"))
        #expect(Self.text(documents, for: .press) == nil, "the press pack does not cite it")
    }
}
