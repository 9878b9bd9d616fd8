import Core
import Documents
import Programme

/// The scale that places the times of a day in the columns of a terminal.
struct TimelineScale {
    /// The number of columns of a line after the column of the time.
    let columns: Int
    /// The line of hours, each above its column.
    let hours: String
    /// The line of service windows, with one mark per hour.
    let windows: String
    private let first: TimeOfDay
    private let last: TimeOfDay
    private let left: Int
    /// The number of columns from the first time to the last.
    private let scale: Int

    /// Creates the scale of a day for the width of a terminal, or nil if the day does not last any time.
    init?(_ day: Programme, words: any Vocabulary, width: Int) {
        guard let first = day.windows.first?.window.start, let last = day.windows.last?.window.end, first < last else {
            return nil
        }
        let hours = stride(from: (first.minutes + 59) / 60 * 60, through: last.minutes, by: 60)
            .map { TimeOfDay(minutes: $0) }
        let times = day.sessions.map(\.start) + day.windows.compactMap { $0.margin?.start }
        (self.first, self.last) = (first, last)
        left = 1 + (times.map { TextWidth.of(words.time($0)) }.max() ?? 0)
        columns = width - left
        // The figures of the last hour begin at its mark and need room to the right of it.
        scale = columns - max(1, hours.last.map { TextWidth.of(words.clock($0)) } ?? 1)
        let (span, scale) = (last.minutes - first.minutes, scale)
        func column(of time: TimeOfDay) -> Int { (time.minutes - first.minutes) * scale / span }

        let blank = String(repeating: " ", count: left)
        var labels = ""
        for hour in hours {
            let gap = column(of: hour) - TextWidth.of(labels)
            guard labels.isEmpty ? gap >= 0 : gap > 0 else { continue }
            labels += String(repeating: " ", count: gap) + words.clock(hour)
        }
        self.hours = blank + labels

        var marks = Array(repeating: Character(" "), count: scale + 1)
        for window in day.windows.map(\.window) {
            let (start, end) = (column(of: window.start), column(of: window.end))
            for place in start...end { marks[place] = "-" }
            for hour in hours where hour > window.start && hour < window.end { marks[column(of: hour)] = "+" }
            marks[start] = "|"
            marks[end] = "|"
        }
        windows = blank + String(marks)
    }

    /// Returns the column of a time, counted from 0.
    func column(of time: TimeOfDay) -> Int {
        (time.minutes - first.minutes) * scale / (last.minutes - first.minutes)
    }

    /// Returns the text before the columns, filled up with spaces.
    func margin(_ text: String) -> String {
        text + String(repeating: " ", count: max(0, left - TextWidth.of(text)))
    }
}
