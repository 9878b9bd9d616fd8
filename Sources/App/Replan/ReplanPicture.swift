import Core
import Documents
import Programme
import Writers

/// A picture of two versions of a programme, with each session's old time above its new one and lines between them.
///
/// A dot, bold letters, a second bar and words show what has changed. Colour only repeats this.
struct ReplanPicture {
    /// The version before.
    let before: Programme
    /// The version after.
    let after: Programme
    /// The vocabulary of the picture's language.
    let words: any Vocabulary

    private static let width = 760
    private static let edge = 12
    private static let line = 17

    private var changes: [ProgrammeChange] { ProgrammeChange.all(from: before, to: after, words) }
    private var dates: [CalendarDate] { Set(before.dates + after.dates).sorted() }
    private var title: String { words.text(.versionsCompared(before.version, after.version, of: dates)) }
    private var isMirrored: Bool { words.language.isRightToLeft }

    /// The picture as an SVG document.
    var svg: String {
        let id = "replan-\(before.version)-\(after.version)"
        var top = 24
        var body = text(title, at: Self.edge, top, style: "strong")
        top += Self.line
        body += legend(top)
        top += 10
        for date in dates { body += day(date, &top) }
        let direction = isMirrored ? "rtl" : "ltr"
        let said = changes.map { "\($0.title): \(detail($0))" }.joined(separator: "; ")
        return """
            <svg xmlns="http://www.w3.org/2000/svg" class="replan" role="img" aria-labelledby="\(id)-title \(id)-desc" \
            viewBox="0 0 \(Self.width) \(top + Self.edge)" direction="\(direction)" lang="\(words.language.tag)">
            <title id="\(id)-title">\(MarkupText.escaped(title))</title>
            <desc id="\(id)-desc">\(MarkupText.escaped(said))</desc>
            <style>\(Self.style)</style>
            <rect class="paper" width="\(Self.width)" height="\(top + Self.edge)"/>
            \(body)</svg>

            """
    }

    /// The legend, which shows which bar belongs to which version.
    private func legend(_ top: Int) -> String {
        var svg = ""
        for (index, (version, style)) in [(before.version, "old"), (after.version, "new")].enumerated() {
            let left = Self.edge + index * 150
            svg += bar(from: left, to: left + 28, top - 9, height: 10, style)
            svg += text(words.text(.version(version)), at: left + 36, top, style: "detail")
        }
        return svg
    }

    /// The entries of one day in either version, below the hours.
    private func day(_ date: CalendarDate, _ top: inout Int) -> String {
        let windows = (before.windows + after.windows).map(\.window).filter { $0.date == date }
        guard let first = windows.map(\.start).min(), let last = windows.map(\.end).max() else { return "" }
        let span = max(1, last.minutes - first.minutes)
        func place(_ time: TimeOfDay) -> Int {
            Self.edge + (time.minutes - first.minutes) * (Self.width - 2 * Self.edge) / span
        }
        top += Self.line + 6
        var heads = text(words.longDate(date), at: Self.edge, top, style: "strong")
        top += Self.line
        let hours = stride(from: (first.minutes + 59) / 60 * 60, through: last.minutes, by: 60)
            .map { TimeOfDay(minutes: $0) }
        for hour in hours {
            let anchor = hour == first ? "start" : hour == last ? "end" : "middle"
            heads += text(words.time(hour), at: place(hour), top, style: "detail", anchor: anchor)
        }
        let start = top + 4
        var rows = ""
        for change in changes where [change.old?.date, change.new?.date].contains(date) {
            rows += row(change, on: date, &top, place)
        }
        let lines = hours.map { hour in
            let x = mirrored(place(hour))
            return "<line class=\"hour\" x1=\"\(x)\" y1=\"\(start)\" x2=\"\(x)\" y2=\"\(top)\"/>\n"
        }
        return heads + lines.joined() + rows
    }

    /// The row of one entry: its title, its times and its bars.
    private func row(_ change: ProgrammeChange, on date: CalendarDate, _ top: inout Int, _ place: (TimeOfDay) -> Int)
        -> String
    {
        var svg = ""
        top += 6
        for line in TextWidth.lines((change.isChange ? "• " : "") + change.title, within: 92) {
            top += Self.line
            svg += text(line, at: Self.edge, top, style: change.isChange ? "strong" : "")
        }
        for line in TextWidth.lines(detail(change), within: 104) {
            top += Self.line
            svg += text(line, at: Self.edge, top, style: "detail")
        }
        top += 5
        let old = change.isChange ? change.old.flatMap { $0.date == date ? $0 : nil } : nil
        let new = change.new.flatMap { $0.date == date ? $0 : nil }
        if let old {
            svg += bar(from: place(old.start), to: place(old.end), top, height: 8, "old")
            if let new {
                for (from, to) in [(old.start, new.start), (old.end, new.end)] {
                    let (x1, x2) = (mirrored(place(from)), mirrored(place(to)))
                    svg += "<line class=\"move\" x1=\"\(x1)\" y1=\"\(top + 8)\" x2=\"\(x2)\" y2=\"\(top + 20)\"/>\n"
                }
            }
            top += new == nil ? 8 : 20
        }
        if let new {
            svg += bar(from: place(new.start), to: place(new.end), top, height: 12, change.isChange ? "new" : "same")
            top += 12
        }
        return svg
    }

    /// The times in both versions, and the differences in words.
    private func detail(_ change: ProgrammeChange) -> String {
        let times =
            change.isChange
            ? [(before.version, change.old), (after.version, change.new)].compactMap { version, place in
                place.map { words.label(words.text(.version(version))) + time($0) }
            } : [time(change.new)]
        return (times + (change.isChange ? change.words : [words.text(.asBefore)])).joined(separator: " · ")
    }

    /// The times of a place, with the date if there are several days.
    private func time(_ place: ProgrammeChange.Place?) -> String {
        guard let place else { return "–" }
        let day = dates.count > 1 ? words.date(place.date) + words.separator : ""
        return day + words.span(place.start, place.end)
    }

    // MARK: Shapes

    private func mirrored(_ x: Int) -> Int { isMirrored ? Self.width - x : x }

    private func bar(from start: Int, to end: Int, _ top: Int, height: Int, _ style: String) -> String {
        let width = max(2, end - start)
        let x = isMirrored ? Self.width - start - width : start
        return
            "<rect class=\"\(style)\" x=\"\(x)\" y=\"\(top)\" width=\"\(width)\" height=\"\(height)\" rx=\"2\"/>\n"
    }

    private func text(_ text: String, at x: Int, _ y: Int, style: String, anchor: String = "start") -> String {
        let style = style.isEmpty ? "" : " class=\"\(style)\""
        let anchor = anchor == "start" ? "" : " text-anchor=\"\(anchor)\""
        return "<text\(style) x=\"\(mirrored(x))\" y=\"\(y)\"\(anchor)>\(MarkupText.escaped(text))</text>\n"
    }

    /// The style sheet of the picture.
    ///
    /// An outline separates letters from the lines of the hours behind them. The contrast to the paper is at least 7 :
    /// 1 for letters and 3 : 1 for bars, in light and in dark mode.
    private static let style = """
        .replan .paper { fill: #ffffff; } .replan text { font: 13px "Noto Sans", "Noto Sans Arabic", "Noto Sans CJK SC", \
        Arial, sans-serif; fill: #1a1d21; \
        stroke: #ffffff; stroke-width: 3px; paint-order: stroke; } .replan .detail { font-size: 12px; } \
        .replan .strong { font-weight: 700; } .replan .hour { stroke: #c3ccd6; } \
        .replan .old { fill: none; stroke: #1a1d21; stroke-dasharray: 4 3; } .replan .new { fill: #00589c; } \
        .replan .same { fill: #5b6770; } .replan .move { stroke: #8a3b00; stroke-width: 2; } \
        @media (prefers-color-scheme: dark) { .replan .paper { fill: #15181c; } .replan text { fill: #e8ebee; stroke: #15181c; } \
        .replan .hour { stroke: #4a545f; } .replan .old { stroke: #e8ebee; } .replan .new { fill: #7cc0f5; } \
        .replan .same { fill: #9aa5b1; } .replan .move { stroke: #f3b27a; } }
        """
}
