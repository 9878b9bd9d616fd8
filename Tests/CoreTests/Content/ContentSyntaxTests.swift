import Core
import Testing

@Suite struct ContentSyntaxTests {
    static let faults = [
        PanelFault("desk: Sample desk", "desk: Sample desk\ntitle: Again", at: "4:1", says: "'title' appears twice"),
        PanelFault("desk: Sample desk\n", "\"title\": Again\n", at: "2:1", says: "'title' appears twice"),
        PanelFault("    sources: [", "    id: X2\n    sources: [", at: "15:5", says: "begin the line with `- `"),
        PanelFault("page: 4", "page: 4, page: 5", at: "15:29", says: "'page' appears twice"),
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
        PanelFault("title: Sample", "title Sample", at: "2:1", says: "neither `key: value` nor"),
        PanelFault("  - id: X1\n    text", "  - id: X1\n   text", at: "13:4", says: "nor is indented like a key"),
        PanelFault("title: Sample", "title: @Sample", at: "2:8", says: "cannot begin with this character"),
        PanelFault("title: Sample", "title: `Sample`", at: "2:8", says: "cannot begin with this character"),
        PanelFault("regions: [\"011\"]", "regions: [\"011\"", at: "4:10", says: "bracket that opens here"),
        PanelFault("page: 4}]", "page: 4]", at: "15:15", says: "bracket that opens here"),
        PanelFault("read: full", "read: \"full", at: "10:88", says: "quotation mark that opens here"),
        PanelFault("panel: sample\n", "? [a, b]\n: c\npanel: sample\n", at: "1:3", says: "where a key should be"),
    ]

    /// What a hand does that knows no YAML, and where a person would point.
    static let slips = [
        PanelFault("  - id: X1", "  id: X1", at: "12:3", says: "the `- ` that begins an element is missing"),
        PanelFault("  - id: X1", "  -id: X1", at: "12:3", says: "is not followed by a space"),
        PanelFault("  - id: X1", "  -\u{A0}id: X1", at: "12:4", says: "U+00A0 is where a space should be"),
        PanelFault("    sources: [", "    sources:\u{A0}[", at: "15:13", says: "U+00A0 is where a space should be"),
        PanelFault(
            "desk: Sample desk", "desk:Sample desk", at: "3:5", says: "colon after 'desk' is not followed by a space"),
        PanelFault("  - id: X1", "  - id:X1", at: "12:7", says: "colon after 'id' is not followed by a space"),
        PanelFault("desk: Sample desk", "desk：Sample desk", at: "3:5", says: "is a full-width colon, U+FF1A"),
        PanelFault("title: Sample", "title: 'The State's file'", at: "2:18", says: "write an apostrophe inside"),
        PanelFault("title: Sample", "title: 'The States' file'", at: "2:19", says: "write an apostrophe inside"),
        PanelFault("{title: A survey", "{title: 'A body's survey'", at: "10:26", says: "the mark ' ends the text"),
        PanelFault("title: Sample", "title: \"The \"small\" sample\"", at: "2:13", says: "the mark \" ends the text"),
        PanelFault("title: Sample", "title: \"Small\" sample", at: "2:14", says: "the mark \" ends the text"),
        PanelFault("title: Sample", "title: [sic] Sample", at: "2:14", says: "words follow the bracket"),
        PanelFault("read: full}", "read: full}}", at: "10:93", says: "this closing bracket has no opening bracket"),
        PanelFault("title: Sample", "title: “Sample: a test”", at: "2:8", says: "curly quotation marks do not"),
        PanelFault("title: Sample", "title: - Sample", at: "2:8", says: "cannot begin with `- `"),
        PanelFault("title: Sample", "title: \"C:\\path\"", at: "2:11", says: "a backslash between"),
        PanelFault("      Groups were", "      Groups\nwere", at: "15:1", says: "indent the line like the text"),
        PanelFault("desk: Sample desk", "  desk: Sample desk", at: "3:3", says: "indented below 'title'"),
        PanelFault("[\"011\"]", "[, \"011\"]", at: "4:11", says: "close the bracket, and write an element"),
        PanelFault("desk: Sample desk", "desk: > Sample desk", at: "3:9", says: "begin the text on the next line"),
        PanelFault("findings:", "---\nfindings:", at: "11:1", says: "`---` begins a second document"),
        PanelFault(
            "desk: Sample desk", "<<<<<<< HEAD\ndesk: Sample desk\n=======\ndesk: A desk\n>>>>>>> other", at: "3:1",
            says: "a merge conflict"),
    ]

    @Test(arguments: ContentSyntaxTests.slips)
    func saysWhatAHandDid(slip: PanelFault) throws {
        try SamplePanel.verify(slip, rule: "content.syntax")
    }

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
