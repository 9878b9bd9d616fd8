@testable import BriefingPacks
@testable import Core
@testable import Documents
import PanelTesting
import Testing

/// Pages are composed of the claims that a reader may see, each in a wording that fits what comes before it.
@Suite struct PanelTextTests {
    private static let panel = """
        in brief: [X1, X2, X4]
        know: [X2]
        paragraphs:
          - {heading: Reports, lead: Presence, claims: [X1, nevertheless, X2, X3]}
          - {claims: [X4]}
        do not say:
          - {words: Convoys pay for all, rests on: [X2], because: It saw convoys.}
          - {words: Groups are everywhere, rests on: [X1], because: It saw groups.}
          - words: The camps were counted
            looked: {for: a count, in: [later], by: Sample desk, found: nothing}
        findings:
          - {id: X1, text: The body saw groups., release: podium, sources: [{key: release}]}
          - id: X2
            text: The body saw convoys of many lorries.
            then: it saw convoys of lorries.
            short: The body saw convoys.
            sources: [{key: release}]
          - {id: X3, text: The body saw camps., then: It saw camps., sources: [{key: later}]}
          - {id: X4, text: The body saw roads., sources: [{key: release}]}
          - {id: X5, text: The body saw bridges., sources: [{key: release}]}
        lessons:
          - {id: Xl1, text: See the convoys., rests on: [X2]}
        """

    private static func text(_ asOf: String, _ release: Release, _ yaml: String = panel) throws -> PanelText {
        let assembly = try Fixture.sample(yaml)
        let view = View(of: assembly.library, asOf: try #require(CalendarDate(asOf)), release: release)
        return PanelText(of: assembly.answers[0], in: view)
    }

    /// A paragraph as a test writes it: heading, run-in words, and the parts in English.
    private static func written(_ paragraph: ComposedParagraph) -> String {
        let heading =
            switch paragraph.heading {
            case .written(let text): "# \(text.original) # "
            case .part(let kind): "# (\(kind.rawValue)) # "
            case nil: ""
            }
        let parts = paragraph.parts.map { part in
            (part.join.map(English().join) ?? "") + (part.claim.wording(part.form) ?? "")
        }
        return heading + (paragraph.lead.map { "*\($0.original)* " } ?? "") + parts.joined(separator: " ")
    }

    @Test func aReaderWhoSeesAllReadsJoinedClaims() throws {
        let text = try Self.text("2021-01-01", .podium)
        #expect(
            text.paragraphs.map(Self.written) == [
                "# Reports # *Presence* The body saw groups. Nevertheless, it saw convoys of lorries. It saw camps.",
                "The body saw roads.", "# (finding) # The body saw bridges.", "# (lesson) # See the convoys.",
            ])
        #expect(text.inBrief.map(\.id) == ["X1", "X2", "X4"])
        #expect(text.inBrief.map { $0.wording($0.formInLists) }[1] == "The body saw convoys.")
        #expect(text.know.map(\.id) == ["X2"])
        #expect(
            text.doNotSay.map(\.words.original) == [
                "Convoys pay for all", "Groups are everywhere", "The camps were counted",
            ])
    }

    @Test func aClaimAfterAHiddenOneIsSaidInFull() throws {
        let text = try Self.text("2019-04-26", .participants)
        #expect(text.paragraphs.map(Self.written)[0] == "# Reports # *Presence* The body saw convoys of many lorries.")
        #expect(text.inBrief.map(\.id) == ["X2", "X4"])
        #expect(
            text.doNotSay.map(\.words.original) == ["Convoys pay for all"],
            "one claim is for the podium, and the source that was searched appears later")
    }

    @Test func theHeadingOfAnEmptyParagraphGoesToTheNext() throws {
        let hidden = Self.panel.replacing(
            "sources: [{key: release}]\n  - {id: X3", with: "sources: [{key: later}]\n  - {id: X3")
        let text = try Self.text("2019-04-26", .participants, hidden)
        #expect(text.paragraphs.map(Self.written)[0] == "# Reports # The body saw roads.")
    }

    @Test func withoutALayoutEachClaimIsAParagraph() throws {
        let yaml = """
            findings:
              - {id: X1, text: The body saw groups., sources: [{key: release}]}
              - {id: X2, text: The body saw convoys., sources: [{key: release}]}
            lessons:
              - {id: Xl1, text: See the convoys., rests on: [X2]}
            """
        let text = try Self.text("2019-04-26", .participants, yaml)
        #expect(
            text.paragraphs.map(Self.written) == [
                "# (finding) # The body saw groups.", "The body saw convoys.", "# (lesson) # See the convoys.",
            ])
        #expect(text.inBrief.map(\.id) == ["X1", "X2"])
        #expect(text.know.map(\.id) == ["X1", "X2"])
    }

    @Test func anExperienceAndASpeakerAreNamedUnlessTheWordingNamesThem() throws {
        let assembly = try Fixture.sample(
            """
            paragraphs: [{claims: [X1, X2]}]
            experiences:
              - id: X1
                who: Peru
                text: Parliament passed a law.
                short: Peru passed a law.
                sources: [{key: speech}]
                attributed to: {speaker: Delegation of Peru, date: 2018-03-02}
              - id: X2
                who: Peru
                text: The unit began to work.
                then: That unit began to work.
                sources: [{key: speech}]
                attributed to: {speaker: Delegation of Peru, date: 2018-03-02}
              - id: X3
                who: Chile and Peru
                text: Ministers of Peru and Chile met.
                sources: [{key: speech}]
                attributed to: {speaker: "Peru, ministers", date: 2018-03-02}
            """)
        let context = try Fixture.context(assembly)
        let text = PanelText(of: assembly.answers[0], in: context.view)
        let parts = try #require(text.paragraphs.first).parts.map { context.line(of: $0).plainText }
        #expect(parts == ["Peru: Parliament passed a law. (Delegation of Peru)", "That unit began to work."])
        let named = try #require(assembly.library.claims["X3"])
        #expect(
            context.lineInLists(of: named).plainText == "Ministers of Peru and Chile met.",
            "whom the words name is not named again")
        let list = text.inBrief.map { context.lineInLists(of: $0).plainText }
        #expect(list.first == "Peru passed a law. (Delegation of Peru)")
    }

    // MARK: Languages

    private static func line(
        _ texts: [(TextKey, original: String, translation: String)], as form: WordingForm, _ join: Join? = nil
    ) throws -> String {
        let assembly = try Fixture.sample(panel)
        var translations = Translations()
        for text in texts {
            let entry = Translations.Entry(
                text: text.translation, original: Fingerprint.of(text.original), isEstablished: false,
                position: Position(path: "panel.fr.yaml", line: 1, column: 1))
            let isNew = translations.add(entry, for: text.0, in: .french)
            #expect(isNew)
        }
        let claim = try #require(assembly.library.claims["X2"])
        let localizer = Localizer(words: French(), translations: translations, glossary: [])
        return localizer.line(ComposedParagraph.Part(claim: claim, form: form, join: join)).plainText
    }

    private static let then = (
        TextKey.wording("X2", "then"), original: "it saw convoys of lorries.", translation: "il a vu des convois."
    )
    private static let full = (
        TextKey.item("X2"), original: "The body saw convoys of many lorries.", translation: "L'organe a vu des convois."
    )

    @Test func aJoinIsInTheLanguageOfTheWordsAfterIt() throws {
        #expect(try Self.line([Self.then, Self.full], as: .then, .nevertheless) == "Toutefois, il a vu des convois.")
        let original = try Self.line([], as: .then, .nevertheless)
        #expect(original.hasPrefix("Nevertheless, it saw convoys of lorries."))
    }

    @Test func theTranslatedTextTakesThePlaceOfAnotherWording() throws {
        #expect(try Self.line([Self.full], as: .then, .nevertheless) == "L'organe a vu des convois.")
        #expect(try Self.line([Self.full], as: .short) == "L'organe a vu des convois.")
    }

    @Test func everyTextOfALayoutCanBeTranslated() throws {
        let assembly = try Fixture.sample(Self.panel)
        let keys = TranslatableText.all(of: assembly.meeting, assembly.answers).map(\.key.name)
        let wanted = ["X2.then", "X2.short", "X1.heading", "X1.lead", "do not say 1", "do not say 1 because"]
        for key in wanted {
            #expect(keys.filter { $0 == key }.count == 1, "\(key)")
            #expect(TextKey(key, of: "sample").name == key)
        }
    }
}
