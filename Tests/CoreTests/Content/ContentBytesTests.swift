@testable import Core
import Testing

@Suite struct ContentBytesTests {
    @Test(
        arguments: [
            0x00, 0x07, 0x08, 0x0B, 0x0D, 0x1B, 0x7F, 0x85, 0x9F, 0x2028, 0x2029, 0x202A, 0x202E, 0x2066, 0x2069,
            0xFEFF, 0xFFFF, 0x61C, 0x200B, 0x200E, 0x200F, 0x2060, 0x2061, 0x180E, 0xFFF9, 0xFFFB, 0xFFFE, 0xE0001,
            0xE0041,
            0x600, 0x605, 0x6DD, 0x70F, 0x8E2, 0x110BD, 0x1D173, 0xAD, 0x34F, 0x3164, 0x378, 0xFF00, 0xE000, 0x10FFFF,
            0x200C,
            0x200D, 0xFE0F, 0xE0100,
        ] as [UInt32])
    func aRefusedCharacterIsShown(code: UInt32) throws {
        let scalar = try #require(Unicode.Scalar(code))
        let fault = PanelFault("Groups were", "Groups\(Character(scalar))were", at: "14:13", says: scalar.codePoint)
        try SamplePanel.verify(fault, rule: "content.bytes")
    }

    @Test(
        arguments: [
            0xE9, 0x2019, 0x2013, 0x0639, 0x64B, 0x6CC, 0x4E2D, 0x3001, 0xFF1B, 0x1F600, 0xE01, 0x5D0, 0x915,
            0x1208,
        ] as [UInt32])
    func aVisibleCharacterIsText(code: UInt32) throws {
        let scalar = try #require(Unicode.Scalar(code))
        let text = "Groups\(Character(scalar))were"
        let reading = SamplePanel.read(try SamplePanel.changed("Groups were", to: text))
        #expect(reading.diagnostics == [])
        #expect(reading.content?.findings.first?.text == "\(text) present in the area.")
    }

    @Test(
        arguments: [
            #"\u202E"#, #"\u200B"#, #"\uFEFF"#, #"\e"#, #"\x1b"#, #"\0"#, #"\L"#, #"\P"#, #"\N"#, #"\uFFFE"#, #"\a"#,
            #"\b"#,
            #"\v"#, #"\f"#, #"\r"#, #"\t"#, #"\x7f"#, #"\U000E0041"#, #"\u2060"#, #"\u061C"#, #"\U0010FFFF"#,
        ])
    func anEscapeMayNotWriteWhatTheBytesMayNotHave(escape: String) throws {
        for (line, place) in [("title: \"Sam\(escape)ple\"", "2:8"), ("\"ti\(escape)tle\": Sample", "2:1")] {
            try SamplePanel.verify(
                PanelFault("title: Sample", line, at: place, says: "is not allowed here"), rule: "content.bytes")
        }
    }

    @Test func joinersStandInsideTheWordsThatNeedThem() {
        #expect(RefusedCharacters.first(in: "می\u{200C}خواهم") == nil)
        #expect(RefusedCharacters.first(in: "क्\u{200D}ष") == nil)
        #expect(RefusedCharacters.first(in: "من\u{200C} هم") == "\u{200C}")
        #expect(RefusedCharacters.first(in: "a\u{200D}b") == "\u{200D}")
        #expect(RefusedCharacters.first(in: "☎\u{FE0F} and a\u{FE0F}") == "\u{FE0F}")
    }

    /// The quick look at bytes and the table agree about every character there is.
    @Test func noCharacterPassesTheQuickLookAlone() {
        let all = (0x80...0x10FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)
        for first in stride(from: 0, to: all.count, by: 16) {
            let some = all[first..<min(first + 16, all.count)]
            let refused = some.filter { RefusedCharacters.isRefused(at: 1, in: ["a", $0, "b"]) }
            for scalar in refused {
                let file = ContentFile(path: "a.yaml", bytes: Array("a: b\(Character(scalar))c".utf8))
                #expect(ContentBytes.text(of: file, within: ContentLimits.file).text == nil, "\(scalar.codePoint)")
            }
        }
    }

    /// What looks like a space is one, so that no rule misses a word behind it.
    @Test(arguments: ["\u{A0}", "\u{202F}", "\u{2009}"])
    func aSpaceOfAnotherKindIsASpace(space: String) throws {
        let reading = SamplePanel.read(try SamplePanel.changed("Groups were", to: "Groups\(space)were"))
        #expect(reading.diagnostics == [])
        #expect(reading.content?.findings.first?.text == "Groups were present in the area.")
    }

    @Test(arguments: ["\u{A0}", "\u{3000}", "\u{2003}", "\u{202F}"])
    func indentationIsSpaces(space: String) throws {
        let code = space.unicodeScalars.map(\.codePoint)[0]
        for (old, new, place) in [
            ("    sources: [", "\(space)\(space)  sources: [", "15:1"),
            ("    sources: [", "  \(space) sources: [", "15:3"),
            ("      Groups were", "\(space)\(space)Groups were", "14:1"), ("  - id", "\(space) - id", "12:1"),
        ] {
            try SamplePanel.verify(PanelFault(old, new, at: place, says: code), rule: "content.bytes")
        }
        // Inside of a text it is one of its characters.
        let text = try SamplePanel.changed("      Groups were", to: "      \(space)Groups were")
        #expect(SamplePanel.read(text).diagnostics == [])
    }

    @Test func aTabIsRefusedWhereverItStands() throws {
        try SamplePanel.verify(
            PanelFault("  presentation", "\tpresentation", at: "8:1", says: "a tab"), rule: "content.bytes")
        try SamplePanel.verify(
            PanelFault("title: Sample", "title:\tSample", at: "2:7", says: "a tab"), rule: "content.bytes")
    }

    @Test func anEmptyFileIsNoPanel() throws {
        let reading = SamplePanel.read("")
        #expect(reading.content == nil)
        #expect(reading.diagnostics.count == 1)
        let only = try #require(reading.diagnostics.first)
        #expect(only.rule == "content.bytes")
        #expect(only.position == Position(path: SamplePanel.path, line: 1, column: 1))
        #expect(only.message == "the file is empty")
    }

    @Test func aByteOrderMarkIsRefused() {
        let reading = SamplePanel.read([0xEF, 0xBB, 0xBF] + Array(SamplePanel.text.utf8))
        #expect(reading.content == nil)
        #expect(reading.diagnostics.map(\.rule) == ["content.bytes"])
        #expect(reading.diagnostics.first?.position == Position(path: SamplePanel.path, line: 1, column: 1))
        #expect(reading.diagnostics.first?.message.contains("byte order mark") == true)
    }

    @Test(
        arguments: [
            [0xFF], [0xC3], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x80], [0x80],
        ] as [[UInt8]])
    func saysWhereTheFileStopsBeingUTF8(bytes: [UInt8]) throws {
        let place = try #require(SamplePanel.text.firstRange(of: "Groups")).lowerBound
        let mutant = Array(SamplePanel.text[..<place].utf8) + bytes + Array(SamplePanel.text[place...].utf8)
        let reading = SamplePanel.read(mutant)
        #expect(reading.content == nil)
        #expect(reading.diagnostics.map(\.rule) == ["content.bytes"])
        #expect(reading.diagnostics.first?.position == Position(path: SamplePanel.path, line: 14, column: 7))
        #expect(reading.diagnostics.first?.message == "from here on the file is not UTF-8")
    }

    @Test func aTruncatedCharacterAtTheEndIsFound() {
        let reading = SamplePanel.read(Array("panel: a\ntitle: b".utf8) + [0xE2, 0x80])
        #expect(reading.diagnostics.first?.position == Position(path: SamplePanel.path, line: 2, column: 9))
    }

    @Test func columnsAreCountedInScalars() {
        let invalid = SamplePanel.read(Array("title: é😀".utf8) + [0xFF])
        #expect(invalid.diagnostics.first?.position == Position(path: SamplePanel.path, line: 1, column: 10))
        let hidden = SamplePanel.read("title: é😀\u{202E}")
        #expect(hidden.diagnostics.first?.position == Position(path: SamplePanel.path, line: 1, column: 10))
    }

    @Test func allStrayCharactersAreFoundInOneRun() {
        let reading = SamplePanel.read("panel: a\u{7}\ntitle:\tb\ndesk: \u{202E}c\n")
        #expect(reading.content == nil)
        let places = reading.diagnostics.compactMap(\.position).map { "\($0.line):\($0.column)" }
        #expect(places == ["1:9", "2:7", "3:7"])
        #expect(reading.diagnostics.allSatisfy { $0.rule == "content.bytes" })
    }

    @Test func aFloodOfFaultsIsCutShort() {
        let reading = SamplePanel.read("title:" + String(repeating: "\t", count: 10_000) + "x\n")
        #expect(reading.diagnostics.count == 21)
        #expect(reading.diagnostics.last?.position == Position(path: SamplePanel.path, line: 1, column: 26))
        #expect(reading.diagnostics.last?.message == "from here on there are 9,980 more diagnostics of this rule")
    }

    @Test func aFileHasALimit() {
        let reading = SamplePanel.read([UInt8](repeating: UInt8(ascii: "#"), count: ContentLimits.file.bytes + 1))
        #expect(reading.content == nil)
        #expect(reading.diagnostics.map(\.rule) == ["content.limits"])
        #expect(reading.diagnostics.first?.message == "the file has 1,048,577 bytes")
    }

    @Test func lineEndsOfBothKindsReadAlike() throws {
        let reading = SamplePanel.read(SamplePanel.text.replacing("\n", with: "\r\n"))
        #expect(reading.diagnostics == [])
        let content = try #require(SamplePanel.read(SamplePanel.text).content)
        #expect(reading.content == content)
    }

    @Test(arguments: ["R&D", "5 * 4", "stop!", "a & b", "«*»", "“&x”", "< 5"])
    func signsInsideRunningTextAreText(sign: String) throws {
        let reading = SamplePanel.read(try SamplePanel.changed("Groups were", to: "Groups \(sign) were"))
        #expect(reading.diagnostics == [])
        #expect(reading.content?.findings.first?.text == "Groups \(sign) were present in the area.")
    }
}
