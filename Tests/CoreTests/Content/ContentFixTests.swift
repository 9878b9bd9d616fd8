@testable import Core
import PanelTesting
import Testing

/// What has one right answer is put right; nothing else is touched.
@Suite struct ContentFixTests {
    private static func file(_ text: String) -> ContentFile {
        ContentFile(path: "sample/sources.yaml", bytes: Array(text.utf8))
    }

    private static func fixed(_ text: String) -> (text: String, changes: [ContentFix.Change]) {
        let fix = ContentFix(file(text))
        return (String(decoding: fix.file.bytes, as: UTF8.self), fix.changes)
    }

    private static func source(_ symbol: String) -> String {
        """
        # A comment; S/RES/2462(2019) in it stays.
        sources:
          one:   # s/prst/2018/9
            symbol: \(symbol)
            title: "S/RES/2462(2019)"

        """
    }

    @Test func aNoBreakSpaceThatIndentsBecomesASpace() {
        let (text, changes) = Self.fixed("a:\n\u{A0} b: c\n  d: >\n    \u{A0}e\u{A0}f\n")
        #expect(text == "a:\n  b: c\n  d: >\n    \u{A0}e\u{A0}f\n")
        #expect(changes.map(\.what) == ["U+00A0 replaced by a space"] && changes.first?.position.line == 2)
    }

    @Test(arguments: [
        ("S/RES/2462(2019)", "S/RES/2462 (2019)"), ("s/prst/2018/9", "S/PRST/2018/9"),
        ("S /2019/ 103", "S/2019/103"), ("\"S/RES/2462(2019)\"", "\"S/RES/2462 (2019)\""),
        ("'s/2019/103/add.1'", "'S/2019/103/Add.1'"),
        ("S/RES/2462(2019)   # as cited", "S/RES/2462 (2019)   # as cited"),
        ("a/res/72/194", "A/RES/72/194"),
    ])
    func aSymbolGetsItsForm(typed: String, form: String) {
        let (text, changes) = Self.fixed(Self.source(typed))
        #expect(text == Self.source(form))
        #expect(changes.count == 1 && changes.first?.position.line == 4)
    }

    @Test(arguments: [
        "S/RES/2462 (2019)", "S/2019/103", "X/2019/103", "S/", "S/RES/2462", "2019", "\"S/2019\\u002f103\"",
    ])
    func whatIsRightOrHasNoOneAnswerStays(typed: String) {
        let (text, changes) = Self.fixed(Self.source(typed))
        #expect(text == Self.source(typed) && changes.isEmpty)
    }

    @Test func charactersThatNobodySeesAreTakenOut() {
        let (text, changes) = Self.fixed(
            "\u{FEFF}sources:\n  o\u{200B}ne:\n    title: >\n      A\ttitle \u{202E}with\u{202C} marks\n    symbol: s/2019/103\n"
        )
        #expect(text == "sources:\n  one:\n    title: >\n      A title with marks\n    symbol: S/2019/103\n")
        #expect(changes.map(\.position.line) == [1, 2, 4, 4, 4, 5])
        // What a tab before a key means only its author knows; and bytes that are no text have no characters.
        #expect(ContentFix(Self.file("sources:\n\tone:\n")).changes.isEmpty)
        #expect(ContentFix(ContentFile(path: "x", bytes: [0xEF, 0xBB, 0xBF, 0xFF])).changes.isEmpty)
    }

    @Test func theRealContentHasNothingToFix() {
        let folders = ["App/Meeting", "LatinAmerica", "WestAfrica", "Europe", "Asia", "FinalPanel"]
        let files = folders.flatMap { Checkout().files(in: "Sources/\($0)/Content") }
        #expect(files.count > 30)
        for file in files { #expect(ContentFix(file).changes == [], "\(file.path)") }
    }

    /// Whatever a file is, a second fix finds nothing, and lines stay where they are.
    @Test(arguments: [1, 2, 3] as [UInt64])
    func aFixIsDoneOnce(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let pieces = [
            "symbol: ", "s/2019/103", "S/RES/2462(2019)", "\n", "  ", "- ", "\t", "\u{200B}", "\"", "#", "é",
            "sources:\n  one:\n    symbol: ", "\r\n",
        ]
        for _ in 0..<300 {
            let text = (0..<Int.random(in: 0...14, using: &random))
                .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            let once = ContentFix(Self.file(text)).file
            #expect(ContentFix(once).changes.isEmpty, "\(text)")
            #expect(once.bytes.count { $0 == 0x0A } == text.utf8.count { $0 == 0x0A })
        }
    }
}
