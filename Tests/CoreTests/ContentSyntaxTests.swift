import Core
import Testing

@Suite struct ContentSyntaxTests {
    static let faults = [
        PanelFault("desk: Sample desk\n", "desk: Sample desk\ntitle: Again\n", at: "2:1", says: "'title' stands twice"),
        PanelFault("desk: Sample desk\n", "\"title\": Again\n", at: "2:1", says: "'title' stands twice"),
        PanelFault("    sources: [", "    id: X2\n    sources: [", at: "12:5", says: "'id' stands twice"),
        PanelFault("page: 4", "page: 4, page: 5", at: "15:29", says: "'page' stands twice"),
        PanelFault("title: Sample", "title: &t Sample", at: "2:8", says: "'&' begins"),
        PanelFault("desk: Sample desk", "desk: *t", at: "3:7", says: "'*' begins"),
        PanelFault("title: Sample", "title: !!str Sample", at: "2:8", says: "'!' begins"),
        PanelFault("title: Sample", "title: !local Sample", at: "2:8", says: "'!' begins"),
        PanelFault("desk: Sample desk", "desk: >\n  Desk\nscope: *a", at: "5:8", says: "'*' begins"),
        PanelFault("desk: Sample desk", "desk: >\n  &x *y !z\nscope: &a b", at: "5:8", says: "'&' begins"),
        PanelFault("desk: Sample desk", "desk: \"a >\"\nscope: &a b", at: "4:8", says: "'&' begins"),
        PanelFault("regions: [\"011\"]", "regions: [&a \"011\"]", at: "4:11", says: "'&' begins"),
        PanelFault("minutes:\n", "minutes:\n  <<: {questions: [1, 2, 3]}\n", at: "8:3", says: "'<' begins"),
        PanelFault("title: Sample", "title: a: b", at: "2:9", says: "a colon followed by a space"),
        PanelFault("title: Sample", "title Sample", at: "3:1", says: "neither `key: value` nor"),
        PanelFault("  - id: X1\n    text", "  - id: X1\n   text", at: "13:4", says: "without its `- `"),
        PanelFault("title: Sample", "title: @Sample", at: "2:8", says: "cannot begin with this character"),
        PanelFault("title: Sample", "title: `Sample`", at: "2:8", says: "cannot begin with this character"),
        PanelFault("regions: [\"011\"]", "regions: [\"011\"", at: "5:1", says: "bracket that opens before"),
        PanelFault("page: 4}]", "page: 4]", at: "15:36", says: "bracket that opens before"),
        PanelFault("read: full", "read: \"full", at: "10:88", says: "quotation mark that opens here"),
        PanelFault("panel: sample\n", "? [a, b]\n: c\npanel: sample\n", at: "1:3", says: "where a key should be"),
    ]

    @Test(arguments: ContentSyntaxTests.faults)
    func saysInPlainWordsWhereTheSyntaxBreaks(fault: PanelFault) throws {
        try SamplePanel.verify(fault, rule: "content.syntax")
        #expect(SamplePanel.read(try SamplePanel.changed(fault.old, to: fault.new)).content == nil)
    }

    @Test(arguments: ["   \n  \n", "\n", "# nothing\n# here\n", "---\n", " "])
    func aFileOfSpacesAndCommentsHoldsNoPanel(text: String) {
        let reading = SamplePanel.read(text)
        #expect(reading.content == nil)
        #expect(reading.diagnostics.count == 1)
        #expect(reading.diagnostics.first?.position?.path == SamplePanel.path)
    }

    @Test func aFileHoldsOneDocument() {
        let reading = SamplePanel.read("\(SamplePanel.text)---\n\(SamplePanel.text)")
        #expect(reading.content == nil)
        #expect(reading.diagnostics.map(\.rule) == ["content.syntax"])
        #expect(reading.diagnostics.first?.position?.line == 16)
    }

    @Test func aThousandMillionLaughsAreRefusedAtOnce() {
        var text = "a: &a [x, x]\n"
        for (name, other) in zip("bcdefghij", "abcdefghi") { text += "\(name): &\(name) [*\(other), *\(other)]\n" }
        let reading = SamplePanel.read(text)
        #expect(reading.content == nil)
        #expect(reading.diagnostics.count == 21)
        #expect(reading.diagnostics.allSatisfy { $0.rule == "content.syntax" })
        #expect(reading.diagnostics.first?.position == Position(path: SamplePanel.path, line: 1, column: 4))
    }

    /// The parser stops at a depth, and a file with more values than it may have never gets there.
    @Test(arguments: ["[", "{a: ", "- ", "? "], [(12_000, "content.syntax"), (200_000, "content.limits")])
    func thousandsOfLevelsAreRefused(level: String, levels: (count: Int, rule: String)) {
        let reading = SamplePanel.read(String(repeating: level, count: levels.count) + "x\n")
        #expect(reading.content == nil)
        #expect(reading.diagnostics.map(\.rule) == [levels.rule])
        #expect(reading.diagnostics.first?.position?.line == 1)
    }

    @Test func closedBracketsAreNoLessDeep() {
        let text = String(repeating: "[", count: 20_000) + String(repeating: "]", count: 20_000)
        let reading = SamplePanel.read("\(text)\n")
        #expect(reading.content == nil)
        #expect(reading.diagnostics.map(\.rule) == ["content.syntax"])
    }

    @Test func manyLevelsOfIndentationAreRefused() {
        let lines = (0..<1100).map { String(repeating: " ", count: $0) + "a:" }
        let reading = SamplePanel.read(lines.joined(separator: "\n") + " x\n")
        #expect(reading.content == nil)
        #expect(reading.diagnostics.map(\.rule) == ["content.syntax"])
    }

    @Test func twentyFourLevelsAreTheLimit() {
        func nested(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + String(repeating: "]", count: depth) + "\n"
        }
        #expect(SamplePanel.read(nested(24)).diagnostics.map(\.rule) == ["content.shape"])
        let reading = SamplePanel.read(nested(25))
        #expect(reading.diagnostics.map(\.rule) == ["content.syntax"])
        #expect(reading.diagnostics.first?.position == Position(path: SamplePanel.path, line: 1, column: 25))
    }

    @Test func aCommentMayHoldAnySign() throws {
        let text = try SamplePanel.changed("panel: sample", to: "# see &this, *that* and !those\npanel: sample")
        #expect(SamplePanel.read(text).diagnostics == [])
    }
}
