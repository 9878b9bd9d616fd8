package import Core

/// The Russian vocabulary, in the style of the United Nations: no letter «ё», the 24-hour clock, «года» after the year
/// of a date.
///
/// - Source: documents of the Security Council in Russian.
package struct Russian: Vocabulary {
    /// Creates the vocabulary.
    package init() {}

    package let language = Language.russian
    package static let labels = Labels(.russian)
    package let months = [
        "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября",
        "декабря",
    ]
    package let weekdays = ["понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"]
    package let comma = ", "
    package let and = " и "
    package let quotationMarks = (open: "«", close: "»")
    package let pageNumber = (before: "стр. ", between: " из ", after: "")
    private let monthNames = [
        "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь",
        "декабрь",
    ]

    package func date(_ date: CalendarDate) -> String { "\(date.day) \(months[date.month - 1]) \(date.year) года" }
    package func month(_ month: Int, of year: Int) -> String { "\(monthNames[month - 1]) \(year) года" }
    package func year(_ year: Int) -> String { "\(year) год" }
    package func longDate(_ date: CalendarDate) -> String { "\(weekdays[date.weekday]), \(self.date(date))" }
    package func days(_ first: CalendarDate, _ last: CalendarDate) -> String {
        "\(beginning(first, before: last))\(first.month == last.month ? "–" : " — ")\(date(last))"
    }
    package func period(_ start: String, _ end: String) -> String {
        start.count == 4 && end.count == 4 ? "\(start)–\(end) годы" : "\(start) — \(end)"
    }
    package func time(_ time: TimeOfDay) -> String { time.description }
    package func span(_ start: TimeOfDay, _ end: TimeOfDay) -> String { "\(time(start))–\(time(end))" }
    package func minutes(_ count: Int) -> String { "\(count) мин" }
    package func figures(_ number: Int) -> String { EnglishStyle.figures(number, apart: "\u{A0}") }
    package func titled(_ title: String, _ subject: String) -> String { "\(title): \(subject)" }

    /// Returns a number with its noun, which has one of three forms.
    func count(_ number: Int, _ one: String, _ few: String, _ many: String) -> String {
        switch Plural(number, in: language) {
        case .one: "\(number) \(one)"
        case .few: "\(number) \(few)"
        case .zero, .two, .many, .other: "\(number) \(many)"
        }
    }

    /// Returns a list in running text.
    ///
    /// If the element before the last contains a comma, another comma follows that element.
    package func list(_ parts: [String]) -> String {
        guard parts.count > 1, let last = parts.last else { return parts.first ?? "" }
        let others = parts.dropLast()
        return others.joined(separator: comma) + (others.last?.contains(comma) == true ? "," : "") + and + last
    }

    package func pinpoint(_ pinpoint: Pinpoint) -> String {
        switch pinpoint {
        case .whole: ""
        case .paragraphs(let ranges): "\(isOne(ranges) ? "пункт" : "пункты") \(list(self.ranges(ranges)))"
        case .pages(let ranges): "стр. \(list(self.ranges(ranges)))"
        }
    }

    private func isOne(_ ranges: [ClosedRange<Int>]) -> Bool { ranges.count == 1 && ranges[0].count == 1 }
}
