import Core
import Documents
import Programme

// The day drawn to scale: a table of one row a session, with a bar from its start to its end.

extension DOCXBody {
    private static let timeWidth = 1_100
    private static let titleWidth = 3_300

    /// The day under its caption; the columns behind the bars are as wide as the minutes between two times.
    ///
    /// It is a table and no picture, so that it can be restyled, read aloud and mirrored by the format's own means; the
    /// same facts stand in the programme beside it.
    mutating func day(_ programme: Programme) -> String {
        let sessions = programme.sessions
        guard let first = programme.windows.first?.window.start, let last = programme.windows.last?.window.end,
            first < last
        else { return "" }
        let hours = stride(from: first.minutes / 60 * 60 + 60, to: last.minutes, by: 60).map { TimeOfDay(minutes: $0) }
        let times = Set(hours + [first, last] + sessions.flatMap { [$0.start, $0.end] }).sorted()
        let scale = Self.width - Self.timeWidth - Self.titleWidth
        func place(_ time: TimeOfDay) -> Int {
            scale * (time.minutes - first.minutes) / (last.minutes - first.minutes)
        }
        let columns = zip(times, times.dropFirst()).map { (from: $0, to: $1, width: place($1) - place($0)) }

        /// A cell from one time to another, over all columns between them.
        func bar(_ from: TimeOfDay, _ to: TimeOfDay, _ content: String, fill: String? = nil) -> String {
            let span = columns.count { $0.from >= from && $0.to <= to }
            return span == 0 ? "" : cell(width: place(to) - place(from), span: span, fill: fill, content)
        }
        /// Cells without a session, an hour each.
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
        return title + frame(rows, widths: widths, caption: caption, description: words.inWords(programme))
    }
}
