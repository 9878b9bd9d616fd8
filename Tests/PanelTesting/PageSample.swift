import Core
package import Documents

/// Blocks that are made for a page, for tests of every form of a document.
package enum PageSample {
    /// The anchor of the sheet.
    package static let anchor = "sample-sheet"

    /// Returns a front page and a sheet with everything that they may contain.
    ///
    /// - Parameters:
    ///   - text: Each of their words.
    ///   - line: Each of their lines; the words if there is none.
    /// - Returns: The two blocks.
    package static func blocks(_ text: String, line: [Inline]? = nil) -> [Block] {
        let line = line ?? [.text(text)]
        return [.front(front(text, line)), .sheet(sheet(text, line))]
    }

    private static func front(_ text: String, _ line: [Inline]) -> FrontPage {
        var day = Table(.day, caption: text, text, [text, text])
        day.add([line, [.strong(text)], [.page(anchor: anchor, text: "→")]])
        var contents = Table(.contents, caption: text, text, [text])
        contents.add([line, [.page(anchor: "nowhere", text: "→")]])
        let boxes = [Box.Kind.when, .place, .hardStop, .chairs, .status].map { Box($0, [.paragraph(line)]) }
        return FrontPage(
            organization: text, standing: text, organ: text, committees: [text, text], particulars: [text, text],
            title: line, theme: text, reader: text, tables: [day, contents], boxes: boxes)
    }

    private static func sheet(_ text: String, _ line: [Inline]) -> Sheet {
        var presides = Table(.presides, caption: text, text, [text, text])
        presides.add([line, ["☐"], ["☐"]])
        let questions = Box(.ifNobodyAsks, [.list(isOrdered: true, [line, line])])
        return Sheet(
            .running, title: text, time: text, anchor: anchor, tab: Sheet.Tab(label: "3", index: 3, count: 8),
            facts: [Sheet.Fact(text, line), Sheet.Fact(text, [.blank])],
            main: [.paragraph(line), .clock(moments(text, line, [.box(questions)])), .paragraph(line)],
            beside: [
                .box(Box(.know, [.paragraph(line), .item(id: "WA1", line)])), .box(Box(.doNotSay, [.paragraph(line)])),
                .box(Box(.presides, [.table(presides)])),
                .spare(1, [.box(Box(.terms, remark: line, [.paragraph(line)]))]),
            ],
            foot: [.box(slips(text, line)), .paragraph(line)])
    }

    private static func moments(_ text: String, _ line: [Inline], _ after: [Block]) -> [ClockRow] {
        [
            ClockRow(.start, at: text, half: text, line, say: line + [.blank]),
            ClockRow(.warn, at: text, line), ClockRow(.stop, at: text, [], say: line, after: after),
        ]
    }

    private static func slips(_ text: String, _ line: [Inline]) -> Box {
        var table = Table(.overrun, caption: text, text, [text, text])
        table.add([[.strong("+5")], line, line])
        return Box(.ifTheTimeSlips, remark: line, [.table(table)])
    }
}
