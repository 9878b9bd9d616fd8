@testable import App
import Core
@testable import Documents
import Foundation
import Testing

/// Where the words of an Arabic page stand, as an independent reader finds them.
@Suite(.enabled(if: TypstMachine.isThere && Tool.exists("pdftotext"), "Typst, a font or pdftotext is missing"))
struct TypstRightToLeftTests {
    /// The left and the right side of each word on the first page, in points.
    private static func places(_ blocks: [Block]) throws -> [String: (left: Double, right: Double)] {
        let pool = try TypstMachine.pool()
        defer { pool.shutDown() }
        var document = try TypstMachine.document("وثيقة", language: .arabic)
        document.blocks = blocks
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try folder.write(try pool.pdf(of: document).bytes, to: "x.pdf")
        _ = try Tool.run("pdftotext", "-bbox", "-l", "1", "x.pdf", "x.html", in: folder)
        var places: [String: (left: Double, right: Double)] = [:]
        let words = folder.text("x.html").matches(of: /<word xMin="([0-9.]+)"[^>]*xMax="([0-9.]+)"[^>]*>([^<]+)</)
        for word in words {
            guard let left = Double(word.1), let right = Double(word.2) else { continue }
            // The reader marks directions in what it gives; the letters are what is looked for.
            let text = String(word.3.unicodeScalars.filter { !(0x202A...0x202E).contains($0.value) })
            places[text.trimmingCharacters(in: CharacterSet(charactersIn: "،:()"))] = (left, right)
        }
        return places
    }

    private static func isRightOf(_ places: [String: (left: Double, right: Double)], _ words: String...) throws -> Bool
    {
        let found = try words.map { try #require(places[$0], "\($0) is not on the page") }
        return zip(found, found.dropFirst()).allSatisfy { $0.left >= $1.right - 1 }
    }

    @Test func aListOfItemsRunsFromTheRight() throws {
        let places = try Self.places([
            .paragraph(["قبل ", .item("WA1"), "، ", .item("WA2"), "، ", .item("WA3"), " بعد"])
        ])
        #expect(try Self.isRightOf(places, "WA1", "WA2", "WA3"))
    }

    @Test func aSymbolIsWholeAndInItsPlace() throws {
        let symbol = try DocumentSymbol("S/PRST/2018/9")
        let places = try Self.places([.paragraph(["AA ", .symbol(symbol), " (", .symbol(symbol), ") 2019 BB"])])
        #expect(places["S/PRST/2018/9"] != nil)
    }

    @Test func numbersBehindEmbeddedWordsStayWithTheirDate() throws {
        let long = String(repeating: "Words ", count: 8) + "end"
        for name in ["Colombia", long] {
            let places = try Self.places([
                .paragraph(["قال ", .original(.english, [.text(name)]), "، 13 نيسان 2009"])
            ])
            let last = name == long ? "end" : name
            #expect(try Self.isRightOf(places, last == "end" ? "Words" : last, "13", "2009"), "\(last)")
        }
    }

    @Test func tablesAndClocksAreMirrored() throws {
        var table = Table(.people, caption: "جدول", "AA", ["BB", "CC"])
        table.add([["11"], ["22"], ["33"]])
        let places = try Self.places([.table(table), .clock([ClockRow(.start, at: "10:15", ["DD"])])])
        #expect(try Self.isRightOf(places, "AA", "BB", "CC"))
        #expect(try Self.isRightOf(places, "11", "22", "33"))
        #expect(try Self.isRightOf(places, "10:15", "DD"))
    }

    @Test func theIdOfAnItemStandsInTheRightMargin() throws {
        let places = try Self.places([
            .item(id: "XY1", ["AA"]), .item(id: "XY2", [.original(.english, ["BB"]), .lineBreak, "CC"]),
        ])
        #expect(try Self.isRightOf(places, "XY1", "AA"))
        #expect(try Self.isRightOf(places, "XY2", "CC", "BB"))
    }
}
