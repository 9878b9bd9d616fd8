import Core
import Documents
import Programme

/// A day drawn to scale as inline SVG.
///
/// The table beside it has the same facts.
struct DayPicture {
    let programme: Programme
    let words: any Vocabulary

    private static let width = 720
    private static let row = 30
    private static let left = 74
    /// The approximate width of a letter.
    ///
    /// An ideograph is twice as wide.
    private static let column = 6

    /// The picture: one row per session, with a bar from its start to its end, in front of hour lines.
    ///
    /// It is mirrored for right-to-left languages.
    var svg: String {
        let sessions = programme.sessions
        guard let first = programme.windows.first?.window.start, let last = programme.windows.last?.window.end else {
            return ""
        }
        let isMirrored = words.language.isRightToLeft
        let height = Self.row * (sessions.count + 1) + 8
        let id = "day-\(programme.date)"
        var svg =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"\(id)-title \(id)-desc\" viewBox=\"0 0 \(Self.width) \(height)\" direction=\"\(isMirrored ? "rtl" : "ltr")\">"
        svg += "<title id=\"\(id)-title\">\(MarkupText.escaped(words.text(.dayOf(programme.date))))</title>"
        svg += "<desc id=\"\(id)-desc\">\(MarkupText.escaped(words.inWords(programme)))</desc>"
        func place(_ x: Int) -> Int { isMirrored ? Self.width - x : x }
        func x(_ time: TimeOfDay) -> Int {
            Self.left + (time.minutes - first.minutes) * (Self.width - Self.left - 8)
                / max(1, last.minutes - first.minutes)
        }
        for hour in stride(from: (first.minutes + 59) / 60 * 60, through: last.minutes, by: 60) {
            let time = TimeOfDay(minutes: hour)
            let at = place(x(time))
            svg += "<line x1=\"\(at)\" y1=\"18\" x2=\"\(at)\" y2=\"\(height - 4)\"/>"
            let anchor = hour == last.minutes ? "end" : "middle"
            svg += "<text class=\"hour\" x=\"\(at)\" y=\"12\" text-anchor=\"\(anchor)\">\(words.time(time))</text>"
        }
        for (index, session) in sessions.enumerated() {
            let y = Self.row * (index + 1) - 4
            let (start, end) = (x(session.start), x(session.end))
            let width = max(2, end - start)
            svg += "<text x=\"\(place(0))\" y=\"\(y + 16)\">\(words.time(session.start))</text>"
            svg +=
                "<rect class=\"\(session.number == nil ? "other" : "session")\" x=\"\(isMirrored ? place(start) - width : start)\" y=\"\(y)\" width=\"\(width)\" height=\"\(Self.row - 8)\" rx=\"3\"/>"
            let label = "\(words.title(session)) · \(words.minutes(session.minutes))"
            let room = TextWidth.of(label) * Self.column
            let fits = (after: end + 6 + room <= Self.width, before: start - 6 - room >= Self.left)
            // A label is after its bar if there is room, and before the bar late in the day. It is over the bar if
            // neither side has room.
            let (at, anchor) =
                fits.after && (end < Self.width * 6 / 10 || !fits.before)
                ? (end + 6, "")
                : fits.before ? (start - 6, " text-anchor=\"end\"") : (min(start + 6, Self.width - room), "")
            svg += "<text x=\"\(place(at))\" y=\"\(y + 16)\"\(anchor)>\(MarkupText.escaped(label))</text>"
        }
        return svg + "</svg>"
    }
}
