import Core
import Documents
import Programme

// A day drawn to scale: a table with one row per session and a bar from its start to its end.

extension DOCXBody {
    private static let timeWidth = 1_100
    private static let titleWidth = 3_300

    /// Returns the day under its caption.
    ///
    /// The width of a column is proportional to the minutes between two times.
    ///
    /// The day is a table and not a picture, so that Word can restyle, read aloud and mirror it. The programme beside
    /// it has the same facts.
    mutating func day(_ programme: Programme) -> String {
        let sessions = programme.sessions
        guard let first = programme.windows.first?.window.start, let last = programme.windows.last?.window.end,
            first < last
        else { return "" }
        let hours = stride(from: first.minutes / 60 * 60 + 60, to: last.minutes, by: 60).map { TimeOfDay(minutes: $0) }
        let times = Set(hours + [first, last] + sessions.flatMap { [$0.start, $0.end] }).sorted()
        let scale = room - Self.timeWidth - Self.titleWidth
        func place(_ time: TimeOfDay) -> Int {
            scale * (time.minutes - first.minutes) / (last.minutes - first.minutes)
        }
        let columns = zip(times, times.dropFirst()).map { (from: $0, to: $1, width: place($1) - place($0)) }

        /// Returns a cell from one time to another, across all columns between them.
        func bar(_ from: TimeOfDay, _ to: TimeOfDay, _ content: String, fill: String? = nil) -> String {
            let span = columns.count { $0.from >= from && $0.to <= to }
            return span == 0 ? "" : cell(width: place(to) - place(from), span: span, fill: fill, content)
        }
        /// Returns cells without a session, one per hour.
        func free(_ from: TimeOfDay, _ to: TimeOfDay, _ content: String) -> String {
            let marks = [from] + hours.filter { $0 > from && $0 < to } + [to]
            return zip(marks, marks.dropFirst()).map { bar($0, $1, content) }.joined()
        }

        let caption = words.text(.dayOf(programme.date))
        let title = paragraph("Caption", run(caption))
        var head = cell(width: Self.timeWidth, paragraph("TableHead", run(words.column(.time))))
        head += cell(width: Self.titleWidth, paragraph("TableHead", run(words.column(.session))))
        let marks = [first] + hours
        for (from, to) in zip(marks, hours + [last]) {
            head += bar(from, to, paragraph("Scale", run(words.clock(from))))
        }
        var rows = row(head, isHeader: true)
        let empty = paragraph("Scale", "")
        for session in sessions {
            let label = "\(words.title(session)) · \(words.minutes(session.minutes))"
            var cells = cell(width: Self.timeWidth, paragraph("Scale", run(words.time(session.start))))
            cells += cell(width: Self.titleWidth, paragraph("Scale", run(label)))
            cells += free(first, session.start, empty)
            cells += bar(session.start, session.end, empty, fill: session.number == nil ? "B8C2CC" : "3F7FB5")
            rows += row(cells + free(session.end, last, empty))
        }
        let widths = [Self.timeWidth, Self.titleWidth] + columns.map(\.width)
        return title
            + frame(rows, style: "Day", widths: widths, caption: caption, description: words.inWords(programme))
    }
}
