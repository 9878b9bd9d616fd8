import Core
@testable import Documents
import Foundation
import Testing
@testable import Writers

/// What the template is given.
@Suite struct TypstDocumentTests {
    private static func blocks(_ blocks: [Block], _ language: Language = .english) throws -> [[String: Any]] {
        var document = try TypstMachine.document(language: language)
        document.blocks = blocks
        let json = Data(try TypstDocument.json(document).utf8)
        let tree = try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
        return try #require(tree["blocks"] as? [[String: Any]])
    }

    private static func text(_ value: Any?) -> String {
        (try? JSONSerialization.data(withJSONObject: value ?? [], options: [.sortedKeys, .withoutEscapingSlashes]))
            .map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    @Test func noLevelOfHeadingIsLeftOut() throws {
        let levels = [4, 2, 4, 4, 3, 2, 3, 4]
        let blocks = try Self.blocks(levels.map { .heading(level: $0, text: "x", anchor: "a\($0)") })
        #expect(blocks.dropLast(2).compactMap { $0["level"] as? Int } == [1, 1, 2, 3, 2, 1, 2, 3])
    }

    @Test func anAnchorIsBorneOnce() throws {
        let blocks = try Self.blocks([
            .heading(level: 2, text: "x", anchor: "a"), .heading(level: 2, text: "y", anchor: "a"),
        ])
        #expect(Self.text(blocks[0]["anchor"]) == "[\"a\"]")
        #expect(Self.text(blocks[1]["anchor"]) == "[]")
    }

    @Test func citationsThatMeetShareAFootnoteAndASectionRepeatsIt() throws {
        let one = Reference(key: "one", label: "One", place: "")
        let two = Reference(key: "two", label: "Two", place: "para. 1")
        let line: [Inline] = ["A fact. ", .citation(one), " ", .citation(two), " ", .citation(one), " ", "More."]
        let blocks = try Self.blocks([
            .paragraph(line), .paragraph(["Again ", .citation(one), .citation(two)]),
            .heading(level: 2, text: "x", anchor: "a"), .paragraph(line),
        ])
        #expect(
            Self.text(blocks[0]["body"])
                == #"[{"dir":"ltr","text":["A fact.",["note","note-1",[["isolate","ltr","One"]," · ",["isolate","ltr","Two"],", para. 1"]]," ","More."]}]"#
        )
        #expect(Self.text(blocks[1]["body"]).contains(#"["Again",["again","note-1"]]"#))
        #expect(Self.text(blocks[3]["body"]).contains(#"["note","note-2""#))
    }

    @Test func aLineThatIsAllInAnotherDirectionIsAParagraphOfItsOwn() throws {
        let blocks = try Self.blocks(
            [
                .paragraph([
                    .original(.english, ["Words."]), " ", .remark("الإنكليزية"), .lineBreak, "كلمات",
                ])
            ], .arabic)
        let parts = try #require(blocks[0]["body"] as? [[String: Any]])
        #expect(parts.compactMap { $0["dir"] as? String } == ["ltr", "rtl"])
    }

    @Test func isolatedWordsAreAPiece() {
        #expect(
            TypstText("قبل \u{2068}Europe (2019)\u{2069} [x]").pieces
                == ["قبل ", ["isolate", "ltr", "Europe (2019)"], " [x]"])
        #expect(TypstText("\u{2068}open").pieces == ["\u{FFFD}open"])
        #expect(TypstText("shut\u{2069}").pieces == ["shut\u{FFFD}"])
        #expect(TypstText.plain("a \u{2068}b\u{2069}") == "a b")
    }

    @Test func noCharacterTurnsThePageRound() {
        #expect(TypstText.cleaned("a\u{202E}b\u{0}c\u{FEFF}d\ne") == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d e")
    }

    @Test func aWordTooLongForALineCanBeBroken() {
        let broken = TypstText.cleaned(String(repeating: "W", count: 100))
        #expect(broken.split(separator: "\u{200B}").map(\.count) == [40, 40, 20])
        let chinese = String(repeating: "字", count: 100)
        #expect(TypstText.cleaned(chinese) == chinese)
    }

    @Test func theDirectionIsThatOfTheFirstLetter() {
        #expect(TypstText.direction(of: "(2019) عربي x") == "rtl")
        #expect(TypstText.direction(of: "(2019) x عربي") == "ltr")
        #expect(TypstText.direction(of: "2019") == "ltr")
    }

    @Test func whatMightBeMoreThanAPageMayBeDivided() throws {
        let long = String(repeating: "Words. ", count: 400)
        let blocks = try Self.blocks([.note(.gap, [.text(long)]), .note(.gap, ["Short."])])
        #expect(blocks.prefix(2).compactMap { $0["is-long"] as? Bool } == [true, false])
    }
}
