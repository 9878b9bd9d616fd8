@testable import App
import Core
@testable import Documents
import Foundation
import PanelTesting
import Testing

/// What this machine has to set PDF with; a test that needs it is skipped where `scripts/typst` could not set it up.
enum TypstMachine {
    /// The environment of this checkout, if there is one.
    static let environment = try? TypstEnvironment.find(executable: Checkout.root.path + "/.build/debug/dais")

    static let isThere = environment != nil

    /// Whether a font has pictures, such as 🌍.
    static let hasPictures = environment?.fonts.files.contains { $0.contains("Emoji") } ?? false

    static let reason: Comment = "Typst or a font is missing; run scripts/typst"

    /// A pool, or a failed test.
    static func pool(workers: Int = 1, limits: TypstLimits = TypstLimits()) throws -> TypstPool {
        try TypstPool(try #require(environment), workers: workers, limits: limits)
    }

    /// A short document that holds a text in every place that can hold one.
    static func document(_ text: String = "plain", language: Language = .english) throws -> Document {
        let day = try #require(CalendarDate("2019-04-26"))
        var table = Table(.people, caption: text, text, [text])
        table.add([Cell([.text(text), .strong(text)], tint: .stated), Cell([.lineBreak, .quotation(text)])])
        let reference = Reference(key: "k", label: text, date: text, place: text)
        return Document(
            title: text, language: language,
            status: DocumentStatus(
                meeting: text, reader: text, session: text, release: .podium, asOf: day, isDraft: true, version: text),
            blocks: [
                .heading(level: 2, text: text, anchor: text), .heading(level: 2, text: text, anchor: text),
                .heading(level: 4, text: text, anchor: "c"),
                .paragraph([.text(text), .item(text), .crossReference(text: text, anchor: text)]),
                .item(id: text, [.text(text), .citation(reference), .text(" "), .citation(reference)]),
                .list(isOrdered: true, [[.text(text)]]), .list(isOrdered: false, [[.link(text: text, address: text)]]),
                .table(table), .clock([ClockRow(.start, at: text, [.text(text)], say: [.text(text)])]),
                .note(.gap, [.citation(reference), .remark(text)]),
                .paragraph([.original(.chinese, [.text(text)]), .crossReference(text: text, anchor: "nowhere")]),
                .blankLines(2), .pageBreak, .paragraph([.text(text)]),
            ],
            sources: [
                SourceEntry(
                    key: "k", called: ShortReference(name: text, date: text), symbol: nil, title: text, publisher: text,
                    published: text, named: text,
                    language: .french,
                    link: "https://example.org")
            ])
    }
}
