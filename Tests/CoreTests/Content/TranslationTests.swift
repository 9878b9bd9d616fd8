import Core
import Testing

/// Files of translations: what they may say, and what is said of them.
@Suite struct TranslationTests {
    private static let original = "Who met whom?"

    private func check(_ yaml: String, name: String = "panel.fr.yaml") throws -> (
        translations: Translations, diagnostics: [Diagnostic]
    ) {
        let panel = SampleMeeting.panel(
            RuleExample("title: Sample\nquestions:\n  - {id: Xq1, text: \(Self.original), background: []}"))
        let meeting = try #require(SampleMeeting.meeting)
        let records = PanelAnswers.answers(of: [ContentPanel(content: try #require(panel.content))], theme: "x")
        let parsed = ParsedContent(ContentFile(path: "sample/\(name)", bytes: Array((yaml + "\n").utf8)))
        let file = try #require(TranslationFile(parsed), "\(parsed.diagnostics)")
        let check = TranslationCheck([file], of: TranslatableText.all(of: meeting, records))
        return (check.translations, parsed.diagnostics + check.diagnostics.joined())
    }

    private func yaml(_ id: String = "Xq1", of mark: String? = nil, target: String = "sample", _ more: String = "")
        -> String
    {
        """
        translation: \(target)
        language: fr
        texts:
          \(id): {of: "\(mark ?? Fingerprint.of(Self.original))", text: Qui a rencontré qui ?}\(more)
        """
    }

    @Test func aTranslationIsFoundByItsOriginal() throws {
        let (translations, diagnostics) = try check(yaml())
        #expect(diagnostics == [])
        #expect(translations.entry(.item("Xq1"), of: Self.original, in: .french)?.text == "Qui a rencontré qui ?")
        #expect(translations.entry(.item("Xq1"), of: Self.original, in: .spanish) == nil)
    }

    @Test func aStaleOneIsAWarningAndIsNotUsed() throws {
        let (translations, diagnostics) = try check(yaml(of: Fingerprint.of("Who met?")))
        #expect(diagnostics.map(\.rule) == ["translation.current"])
        #expect(diagnostics.map(\.severity) == [.warning])
        #expect(diagnostics.first?.position?.line == 4)
        #expect(diagnostics.first?.remedy.contains(Fingerprint.of(Self.original)) == true)
        #expect(translations.entry(.item("Xq1"), of: Self.original, in: .french) == nil)
    }

    @Test(arguments: ["Xq2", "W1", "titel"])
    func anIdThatIsGoneIsAnError(id: String) throws {
        let diagnostics = try check(yaml(id)).diagnostics
        #expect(diagnostics.map(\.rule) == ["translation.item"])
        #expect(diagnostics.map(\.severity) == [.error])
    }

    @Test func aTextOfAnotherFileIsNotThisFiles() throws {
        let diagnostics = try check(yaml(target: "meeting")).diagnostics
        #expect(diagnostics.map(\.rule) == ["translation.item"])
    }

    @Test func aTargetThatIsNoneIsSaid() throws {
        let diagnostics = try check(yaml(target: "sampel")).diagnostics
        #expect(diagnostics.map(\.rule) == ["translation.file"])
        #expect(diagnostics.first?.remedy.contains("did you mean 'sample'?") == true)
    }

    @Test func whatIsNoMarkIsSaidAtItsPlace() throws {
        let diagnostics = try check(yaml(of: "today")).diagnostics
        #expect(diagnostics.contains { $0.rule == "content.shape" && $0.position?.line == 4 })
    }

    @Test(arguments: [
        ("panel.fr.yaml", Language.french), ("introductory.zh.yaml", .chinese), ("a/b/x.ar.yaml", .arabic),
    ])
    func aNameSaysTheLanguage(path: String, language: Language) {
        #expect(ContentFile(path: path, bytes: []).translationLanguage == language)
    }

    @Test(arguments: ["panel.yaml", "panel.de.yaml", "fr.yaml", "panel.fr.yml", "panel.fr.yaml.txt", "yaml", ""])
    func otherNamesSayNone(path: String) {
        #expect(ContentFile(path: path, bytes: []).translationLanguage == nil)
    }

    @Test(arguments: Language.allCases)
    func everyStateHasItsOwnName(language: Language) {
        let names = State.all.map { $0.name(in: language) }
        #expect(names.count == 193)
        #expect(Set(names).count == 193)
        #expect(names.allSatisfy { !$0.isEmpty && $0.first != " " && $0.last != " " })
    }
}
