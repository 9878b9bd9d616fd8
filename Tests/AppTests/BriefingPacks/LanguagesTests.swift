@testable import BriefingPacks
import Core
@testable import Documents
import Foundation
import PanelTesting
@testable import Programme
import Testing

/// The real meeting's packs in six languages: nothing stands in another language unmarked.
@Suite struct LanguagesTests {
    private static func documents(_ language: Language) throws -> [Document] {
        let briefer = try Fixture.briefer(Fixture.real())
        return PackRequest.all(for: [], panels: briefer.panels, in: [language]).map { briefer.document($0) }
    }

    /// The words that a document says in its own language: without names, symbols, ids, citations and marked originals.
    private static func ownWords(_ document: Document) -> [String] {
        func words(_ line: [Inline]) -> [String] {
            line.compactMap { inline in
                switch inline {
                case .text(let text), .strong(let text), .quotation(let text), .remark(let text): text
                case .symbol, .citation, .item, .crossReference, .link, .original, .lineBreak, .blank, .page: nil
                }
            }
        }
        return document.blocks.flatMap { block -> [String] in
            switch block {
            case .heading(_, let text, _): [text]
            case .table(let table): [table.caption] + table.header + block.lines.flatMap(words)
            case .day(let programme): programme.sessions.map(\.title)
            case .paragraph, .item, .numbered, .list, .note, .blankLines, .pageBreak, .front, .sheet, .clock, .box,
                .spare:
                block.lines.flatMap(words)
            }
        }
    }

    /// Latin words that stand in Russian, Arabic and Chinese as they are: acronyms, codes, and titles that a rule is about.
    private static let kept: Set<String> = [
        "M49", "Chair", "Chairperson", "Chairman", "CICTE", "GAFILAT", "AMERIPOL", "LDC5", "I", "e", "Speakers",
        "deleGATE", "Cafeteros",
    ]

    @Test(arguments: [Language.arabic, .chinese, .russian])
    func noLatinWordIsUnmarked(language: Language) throws {
        for document in try Self.documents(language) {
            for text in Self.ownWords(document) {
                let latin = text.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.map(String.init).filter {
                    $0.contains(where: \.isLetter)
                }
                let foreign = latin.filter { !Self.kept.contains($0) && (try? DocumentSymbol($0)) == nil }
                #expect(foreign.isEmpty, "\(document.title): \(text)")
            }
        }
    }

    @Test(arguments: [Language.french, .spanish])
    func noEnglishSentenceIsUnmarked(language: Language) throws {
        let english = Set(
            try Self.documents(.english).flatMap(Self.ownWords).filter { $0.split(separator: " ").count > 3 })
        for document in try Self.documents(language) {
            for text in Self.ownWords(document) { #expect(!english.contains(text), "\(document.title): \(text)") }
        }
    }

    @Test(arguments: Language.allCases.filter { $0 != .english })
    func translationsAreMarkedOnceAsUnofficial(language: Language) throws {
        let words = language.vocabulary
        for document in try Self.documents(language) {
            let notes = document.blocks.withInner.filter { block in
                if case .note(.language, let line) = block {
                    line.plainText.contains(words.text(.unofficialTranslation))
                } else {
                    false
                }
            }
            #expect(notes.count == 1, "\(document.title)")
        }
    }

    @Test(arguments: Language.allCases.filter { $0 != .english })
    func titlesQuestionsAndRulesOfServiceAreTranslated(language: Language) throws {
        let assembly = try Fixture.real()
        let entries = try #require(assembly.translations.entries[language])
        let texts = TranslatableText.all(of: assembly.meeting, assembly.answers)
        let questions = Set(assembly.answers.flatMap(\.questions).map(\.id))
        for text in texts {
            let isNeeded =
                switch text.key {
                case .item(let id): questions.contains(id) || text.target == "service"
                case .frame(_, let name): !name.hasPrefix("do not say")
                case .wording: false
                }
            guard isNeeded else { continue }
            #expect(entries[text.key]?.original == Fingerprint.of(text.original), "\(text.target) \(text.key.name)")
        }
    }

    @Test(arguments: Language.allCases.filter { $0 != .english })
    func translationsKeepFiguresAndSymbols(language: Language) throws {
        let assembly = try Fixture.real()
        let entries = try #require(assembly.translations.entries[language])
        for text in TranslatableText.all(of: assembly.meeting, assembly.answers) {
            guard let entry = entries[text.key] else { continue }
            // Times are told by the clock of 24 hours; everything else that is written in figures stays.
            let clock = text.original.contains("a.m.") || text.original.contains("p.m.")
            let figures = clock ? [] : text.original.split { !$0.isNumber }.filter { $0.count > 1 }
            for figure in figures { #expect(entry.text.contains(figure), "\(text.target) \(text.key.name): \(figure)") }
            for case .symbol(let symbol) in RunningText.inlines(text.original) {
                #expect(
                    RunningText.inlines(entry.text).contains(.symbol(symbol)) || entry.text.contains(symbol.text),
                    "\(text.key.name): \(symbol)")
            }
        }
    }

    @Test func theGlossaryHasItsTermsInSixLanguages() throws {
        let glossary = try Fixture.real().meeting.glossary
        #expect(glossary.count >= 60)
        for term in glossary {
            #expect(Set(term.forms.keys) == Set(Language.allCases), "\(term.id)")
            #expect(term.sources.contains { $0.key == "concept-note" && $0.pinpoint != nil }, "\(term.id)")
        }
        #expect(Set(glossary.map(\.id)).count == glossary.count)
    }

    @Test(arguments: Language.allCases)
    func everyBoothHasItsTermsASession(language: Language) throws {
        let briefer = try Fixture.briefer(Fixture.real())
        let pack = briefer.document(PackRequest(reader: .interpreter, panel: nil, language: language))
        let heading = language.vocabulary.heading(.termsOfTheSession)
        let headings = pack.blocks.filter { if case .heading(3, heading, _) = $0 { true } else { false } }
        #expect(headings.count >= 4)
    }

    @Test func aStaleTranslationIsPrintedAsTheOriginalAndMarked() throws {
        let question = "Who met whom?"
        let file = ContentFile(
            path: "x/panel.fr.yaml",
            bytes: Array(
                "translation: north\nlanguage: fr\ntexts:\n  Nq1: {of: \"0123456789abcdef\", text: Qui ?}\n".utf8))
        let sample = try Fixture.sample(GoldenTests.panel)
        let assembly = Assembly(
            sample.meeting, try PanelRegistry(sample.modules), [:], [],
            [TranslatedFile(file: file, parsed: ParsedContent(file))],
            contentHash: "")
        #expect(assembly.diagnostics.contains { $0.rule == "translation.current" })
        let briefer = try Fixture.briefer(assembly)
        let pack = briefer.document(PackRequest(reader: .panellist, panel: "north", language: .french))
        let text = DocumentText.plain(pack)
        #expect(text.contains("\(question) [anglais]"))
        #expect(!text.contains("Qui ?"))
        #expect(text.contains("The North"), "a title without a translation stays, marked")
    }
}
