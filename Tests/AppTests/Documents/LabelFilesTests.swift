@testable import App
@testable import Core
@testable import Documents
import Testing

/// The files of labels have every label that documents print, and nothing else.
@Suite struct LabelFilesTests {
    private static func diagnostics(of file: ContentFile) -> [Diagnostic] {
        let (root, faults) = ContentSyntax.root(of: file)
        guard let root else { return faults }
        var check = ShapeCheck()
        check.check(root, is: ContentSchema.labels.shape, as: String(file.name))
        return faults + check.diagnostics
    }

    private static func lines(_ language: Language) -> [Substring] {
        String(decoding: Labels.file(of: language).bytes, as: UTF8.self).split(separator: "\n")
    }

    private static func file(_ lines: [some StringProtocol]) -> ContentFile {
        ContentFile(path: "labels.yaml", bytes: Array((lines.joined(separator: "\n") + "\n").utf8))
    }

    @Test(arguments: Language.allCases)
    func everyValueHasALabelAndNoOtherIsThere(language: Language) {
        for fault in Self.diagnostics(of: Labels.file(of: language)) { Issue.record("\(fault)") }
    }

    /// A translator who compares two files finds each label on the same line.
    @Test(arguments: Language.allCases)
    func theSameLabelIsOnTheSameLine(language: Language) {
        let keys = { (language: Language) in Self.lines(language).map { $0.prefix { $0 != ":" } } }
        #expect(keys(language) == keys(.english))
    }

    @Test func aMissingLabelIsReportedWithItsGroup() {
        let lines = Self.lines(.english)
        var group: Substring = ""
        for (index, line) in lines.enumerated() where !line.hasPrefix("#") {
            let key = line.prefix { $0 != ":" }.trimmingPrefix("  ")
            guard line.hasPrefix("  ") else {
                group = key
                continue
            }
            var others = lines
            others.remove(at: index)
            let found = Self.diagnostics(of: Self.file(others))
            #expect(found.map(\.message) == ["'\(group)' lacks '\(key)'"])
        }
    }

    @Test(arguments: [
        ("  contents:", "'contents' is empty", (3, 12)),
        ("  contents: A\n  content: B", "'headings' has no key 'content'", (4, 3)),
        ("  contents: A\nheading:", "a file of labels has no key 'heading'", (4, 1)),
    ])
    func aFaultyLabelIsReportedAtItsPlace(text: String, message: String, place: (line: Int, column: Int)) throws {
        let lines = Self.lines(.english).map(String.init)
        #expect(lines[2].hasPrefix("  contents:"))
        let found = Self.diagnostics(of: Self.file(lines[..<2] + [text] + lines[3...]))
        let fault = try #require(found.first { $0.message == message })
        #expect(fault.position == Position(path: "labels.yaml", line: place.line, column: place.column))
    }
}
