@testable import App
@testable import Documents
import Foundation
import Testing
@testable import Writers

/// Lists of any length are set, and nothing of them is lost between pages.
@Suite(.enabled(if: TypstMachine.isThere, TypstMachine.reason))
struct TypstLongListsTests {
    private static func words(_ index: Int) -> String { "Person \(index), Head of Unit" }

    /// A cell of names among cells that are short, and one line of each other block for each name.
    private static func blocks(_ count: Int, apart: Inline) -> [Block] {
        let names = (1...count).flatMap { [Inline.text(words($0)), apart] }
        var table = Table(.order, caption: "Who speaks", "Time", ["Part", "Who", "Minutes", "Stop"])
        for _ in 1...2 { table.add([["10 a.m."], ["Experiences"], names, ["25"], ["10.25 a.m."]]) }
        return [
            .table(table), .list(isOrdered: true, [names]), .note(.gap, names), .item(id: "E1", names),
            .list(isOrdered: false, (1...count).map { [.text(words($0))] }),
            .clock(
                (1...count).map { ClockRow(.warn, at: "10", [.text(words($0))]) } + [ClockRow(.stop, at: "11", names)]),
        ]
    }

    @Test(arguments: [20, 80, 100, 500], [Inline.text("; "), .lineBreak])
    func aListIsWhole(count: Int, apart: Inline) throws {
        let pool = try TypstMachine.pool()
        defer { pool.shutDown() }
        var document = try TypstMachine.document("Lists")
        document.blocks = Self.blocks(count, apart: apart)
        let result = try pool.pdf(of: document)
        guard Tool.exists("pdftotext") else { return }
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try folder.write(result.bytes, to: "x.pdf")
        _ = try Tool.run("pdftotext", "x.pdf", "x.txt", in: folder)
        let text = folder.text("x.txt").split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for index in [1, count / 2, count] {
            // Twice in the table, and once in each of the other blocks; the clock has it twice.
            #expect(text.components(separatedBy: Self.words(index)).count - 1 == 8, "\(index)")
        }
    }

    /// Typst ends on a row of which one cell may be divided and another may not.
    @Test func aRowIsDividedAsAWhole() throws {
        var document = try TypstMachine.document("Rows")
        document.blocks = Array(Self.blocks(60, apart: .text("; ")).prefix(1))
        let json = Data(try TypstDocument.json(document).utf8)
        let tree = try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
        let table = try #require((tree["blocks"] as? [[String: Any]])?.first)
        let rows = try #require(table["rows"] as? [[[String: Any]]])
        #expect(rows.allSatisfy { row in row.allSatisfy { $0["is-long"] as? Bool == true } })
    }
}
