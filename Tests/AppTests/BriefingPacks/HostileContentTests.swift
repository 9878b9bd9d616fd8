@testable import App
@testable import BriefingPacks
import Core
@testable import Documents
import Foundation
import PanelTesting
import Testing
@testable import Writers

/// Whatever content holds, it is only ever text.
@Suite struct HostileContentTests {
    static let texts = [
        "<script>alert(1)</script>", "</main></body><h1>x", "\" onload=\"alert(1)", "' style='x", "&lt;b&gt; &amp;amp;",
        "*bold* _it_ `code` [a](javascript:x) ![i](x) | cell | <b>", "# heading", "- list", "1. list", "> quote", "```",
        "---", "\\*",
        "line\r\nBEGIN:VEVENT", "a\u{0}b\u{1}c", "\u{202E}desrever\u{202C}", "\u{2067}x\u{2069}", "\u{2067}x",
        "x\u{2069}\u{2066}", "\u{FEFF}", "]]>",
        "</script><!--<script>", "]]></title>",
        "a\u{2028}b\u{85}c",
        String(repeating: "W", count: 5000), "", " ", "😀 e\u{301} 文字 عربي",
    ]

    private static func document(_ text: String) throws -> Document {
        let day = try #require(CalendarDate("2019-04-26"))
        var table = Table(.people, caption: text, text, [text])
        table.add([Cell([.text(text), .strong(text)], tint: .stated), Cell([.lineBreak, .quotation(text)])])
        return Document(
            title: text, language: .english,
            status: DocumentStatus(
                meeting: text, reader: text, session: text, release: .podium, asOf: day, isDraft: true, version: text),
            blocks: [
                .heading(level: 2, text: text, anchor: "a"), .paragraph([.text(text), .item(text)]),
                .item(id: text, [.text(text)]),
                .list(isOrdered: true, [[.text(text)]]), .table(table),

                .note(.gap, [.citation(Reference(key: "k", label: text, date: text, place: text)), .remark(text)]),
                .paragraph([.original(.arabic, [.text(text)])]),
                .blankLines(1), .pageBreak,
            ] + PageSample.blocks(text),
            sources: [
                SourceEntry(
                    key: "k", called: ShortReference(name: text, date: text), symbol: nil, title: text, publisher: text,
                    published: text, named: text,
                    language: .french, link: nil)
            ])
    }

    @Test(arguments: texts)
    func htmlHoldsItsOwnElementsAlone(text: String) throws {
        let plain = Self.tags(in: String(decoding: HTMLWriter().write(try Self.document("plain")), as: UTF8.self))
        let html = String(decoding: HTMLWriter().write(try Self.document(text)), as: UTF8.self)
        // An empty cell is no head of its row, which is the one thing that an empty text changes.
        let isEmpty = text.isEmpty
        #expect(isEmpty || Self.tags(in: html) == plain)
        #expect(!html.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) })
        let isolates = html.unicodeScalars.filter { (0x2066...0x2068).contains($0.value) }.count
        #expect(html.unicodeScalars.filter { $0.value == 0x2069 }.count == isolates)
        #expect(!html.utf8.contains { $0 < 0x20 && $0 != 0x0A })
    }

    /// The elements of a page, in order, without their attributes.
    static func tags(in html: String) -> [Substring] {
        html.split(separator: "<").dropFirst().map {
            $0.prefix { $0.isLetter || $0.isNumber || $0 == "/" || $0 == "!" }
        }
    }

    /// The same text stands in elements and in quoted attributes.
    @Test(arguments: texts)
    func htmlTextHasNoSignThatEndsAnything(text: String) {
        let escaped = MarkupText.escaped(text)
        #expect(!escaped.contains { "<>\"'".contains($0) })
        #expect(escaped.replacing(/&(amp|lt|gt|quot|#39);/, with: "").contains("&") == false)
    }

    @Test(arguments: texts)
    func jsonGivesTheSameModelBack(text: String) throws {
        let document = try Self.document(text)
        #expect(try DocumentJSON.read(JSONWriter().write(document)) == document)
    }

    @Test(arguments: texts)
    func markdownHasNoMarkupOfContent(text: String) throws {
        let markdown = String(decoding: MarkdownWriter().write(try Self.document(text)), as: UTF8.self)
        // What a backslash takes the meaning from is text; the rest must be the writer's own.
        let bare = markdown.replacing(/\\[!-\/:-@\[-`{-~]/, with: "")
        for sign in ["<script", "<b>", "](javascript", "```", "![i]"] { #expect(!bare.contains(sign), "\(sign)") }
        #expect(!markdown.contains("\nBEGIN:"))
    }

    @Test(arguments: texts)
    func calendarHasItsOwnPropertiesAlone(text: String) throws {
        let line = CalendarWriter.text(text)
        #expect(!line.contains("\r") && !line.contains("\n"))
        let folded = CalendarWriter.folded("SUMMARY:" + line)
        let lines = String(decoding: folded, as: UTF8.self).split(separator: "\r\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 75 })
        #expect(lines.dropFirst().allSatisfy { $0.hasPrefix(" ") })
        #expect(String(validating: folded, as: UTF8.self) != nil)
    }

    @Test func asManyFindingsAsThereMayBeAreWritten() throws {
        let most = ContentLimits.file.elements
        let findings = (1...most).map { "  - {id: X\($0), text: Finding \($0) & more., sources: [{key: release}]}" }
        let assembly = try Fixture.sample("findings:\n" + findings.joined(separator: "\n"))
        #expect(assembly.diagnostics == [])
        let briefer = try Fixture.briefer(assembly)
        let document = briefer.document(PackRequest(reader: .delegation, panel: nil))
        let html = try #require(Fixture.texts(document)[.html])
        #expect(html.contains("Finding \(most) &amp; more."))
    }
}
