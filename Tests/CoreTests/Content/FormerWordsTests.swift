@testable import Core
import Testing

/// Keys, words and fingerprints from before they had the form of today: files that bear them mean what they meant.
@Suite struct FormerWordsTests {
    private static let old = """
        panel: europe
        title: Europe
        desk: A desk
        regions: ["150"]
        release: public
        minutes: {presentation: [10, 15, 20]}
        sources:
          release: {title: A, publisher: B, kind: news, published: 2018, read: full}
        cleared: {by: desk officer, on-date: 2019-04-12, items: {X1: f92e04489e15b7c1}}
        findings:
          - id: X1
            text: Groups took 57 per cent of the income in 2017.
            read-in: {form: coexistence}
            release: dais
            happened: 2016-03–2017-03
            attributed to: {speaker: Peru, date: 2018-03-02}
            figures: [{per-cent: 57}]
            looked: {for: that label, in: [release], by: Sample desk, on-date: 2019-04-01, found: nothing}
            sources: [{key: release, paragraph: 3–4}]
        """

    private static func file(_ text: String = old) -> ContentFile {
        ContentFile(path: "panel.yaml", bytes: Array("\(text)\n".utf8))
    }

    @Test func areReadAsBefore() throws {
        let reading = PanelReading.read(Self.file())
        #expect(reading.diagnostics == [])
        let content = try #require(reading.content)
        let claim = try #require(content.findings.first)
        #expect(claim.readIn.form == .coexistence && claim.release == .podium)
        #expect(claim.figures.first?.perCent == 57 && claim.looked?.date == CalendarDate("2019-04-01"))
        #expect(content.clearance?.on == CalendarDate("2019-04-12"))
    }

    /// The fingerprint above was printed by the program before fingerprints had a version.
    @Test func aClearanceStaysValid() throws {
        let content = try #require(PanelReading.read(Self.file()).content)
        #expect(content.clearedItems == ["X1"])
        let now = try #require(content.fingerprints["X1"])
        #expect(now.text.hasPrefix("2-") && now.isWritten(as: now.text) && !now.isWritten(as: "2-f92e04489e15b7c1"))
    }

    @Test func fixWritesThoseOfToday() throws {
        let file = Self.file()
        let fixed = ContentFix(file)
        let text = String(decoding: fixed.file.bytes, as: UTF8.self)
        #expect(
            fixed.changes.map(\.what).sorted() == [
                "dais → podium", "on-date → on date", "on-date → on date", "per-cent → per cent", "read-in → read in",
            ])
        for word in FormerWords.keys.keys { #expect(!text.contains(word)) }
        #expect(ContentFix(fixed.file).changes.isEmpty)
        let (old, new) = (ParsedContent(file).panel, ParsedContent(fixed.file).panel)
        #expect(old != nil && old?.fingerprints == new?.fingerprints)
    }

    @Test func aKeyThatStandsUnderBothNamesIsRefused() {
        let both = Self.old.replacing("    read-in:", with: "    read in: {form: convergence}\n    read-in:")
        #expect(PanelReading.read(Self.file(both)).diagnostics.map(\.message) == ["a finding has no key 'read-in'"])
    }
}
