package import Core

/// The Chinese vocabulary in simplified characters, by the conventions of United Nations documents.
///
/// There are no spaces between words and figures, and times are on the 24-hour clock.
package struct Chinese: Vocabulary {
    /// Creates the vocabulary.
    package init() {}

    package let language = Language.chinese
    package static let labels = Labels(.chinese)
    package var months: [String] { (1...12).map { "\($0)月" } }
    package let weekdays = ["星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"]
    package let comma = "、"
    package let separator = "，"
    package let semicolon = "；"
    package let and = "和"
    package let quotationMarks = (open: "“", close: "”")
    package let pageNumber = (before: "第", between: "页，共", after: "页")

    package func date(_ date: CalendarDate) -> String { "\(month(date.month, of: date.year))\(date.day)日" }
    package func month(_ month: Int, of year: Int) -> String { "\(year)年\(months[month - 1])" }
    package func year(_ year: Int) -> String { "\(year)年" }
    package func longDate(_ date: CalendarDate) -> String { "\(self.date(date))，\(weekdays[date.weekday])" }
    package func days(_ first: CalendarDate, _ last: CalendarDate) -> String {
        let end =
            first.year != last.year
            ? date(last) : first.month != last.month ? "\(months[last.month - 1])\(last.day)日" : "\(last.day)日"
        return "\(date(first))至\(end)"
    }
    package func period(_ start: String, _ end: String) -> String { "\(start)至\(end)" }
    package func time(_ time: TimeOfDay) -> String { time.description }
    package func span(_ start: TimeOfDay, _ end: TimeOfDay) -> String { "\(time(start))–\(time(end))" }
    package func minutes(_ count: Int) -> String { "\(count)分钟" }
    package func figures(_ number: Int) -> String { EnglishStyle.figures(number) }
    package func titled(_ title: String, _ subject: String) -> String { "\(title)：\(subject)" }

    package func pinpoint(_ pinpoint: Pinpoint) -> String {
        switch pinpoint {
        case .whole: ""
        case .paragraphs(let ranges): list(ranges.map { numbered($0, "段") })
        case .pages(let ranges): list(ranges.map { numbered($0, "页") })
        }
    }

    /// Returns a number or a range of numbers with its noun: “第5段”, “第3至4段”.
    private func numbered(_ range: ClosedRange<Int>, _ noun: String) -> String {
        range.count == 1 ? "第\(range.lowerBound)\(noun)" : "第\(range.lowerBound)至\(range.upperBound)\(noun)"
    }
}
