package import Core

/// The French vocabulary, by the editorial conventions of the United Nations.
package struct French: Vocabulary {
    /// Creates the vocabulary.
    package init() {}

    package let language = Language.french
    package static let labels = Labels(.french)
    package let months = [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
        "décembre",
    ]
    package let weekdays = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
    package let comma = ", "
    package let semicolon = "\u{A0}; "
    package let and = " et "
    package let quotationMarks = (open: "«\u{A0}", close: "\u{A0}»")
    package let pageNumber = (before: "page\u{A0}", between: " sur ", after: "")

    package func date(_ date: CalendarDate) -> String {
        "\(date.day == 1 ? "1er" : "\(date.day)") \(months[date.month - 1]) \(date.year)"
    }
    package func month(_ month: Int, of year: Int) -> String { "\(months[month - 1]) \(year)" }
    package func longDate(_ date: CalendarDate) -> String { "\(weekdays[date.weekday]) \(self.date(date))" }
    package func days(_ first: CalendarDate, _ last: CalendarDate) -> String {
        "\(beginning(first, before: last))-\(date(last))"
    }
    package func period(_ start: String, _ end: String) -> String { "\(start)\u{A0}– \(end)" }
    /// Returns a time with two figures for the minutes, as in a timetable: “10 h 05”.
    package func time(_ time: TimeOfDay) -> String {
        time.minute == 0 ? "\(time.hour)\u{A0}h" : "\(time.hour)\u{A0}h\u{A0}\(CalendarDate.two(time.minute))"
    }
    package func span(_ start: TimeOfDay, _ end: TimeOfDay) -> String { "\(time(start))\u{A0}– \(time(end))" }
    package func minutes(_ count: Int) -> String { "\(count)\u{A0}min" }
    package func figures(_ number: Int) -> String { EnglishStyle.figures(number, apart: "\u{A0}") }
    package func titled(_ title: String, _ subject: String) -> String { "\(title)\u{A0}: \(subject)" }

    package func pinpoint(_ pinpoint: Pinpoint) -> String {
        switch pinpoint {
        case .whole: ""
        case .paragraphs(let ranges): "par.\u{A0}\(list(ranges.flatMap(numbers)))"
        case .pages(let ranges): "p.\u{A0}\(list(ranges.flatMap(numbers)))"
        }
    }

    /// Returns one or two numbers separately, and more as a range: “5 à 8”.
    private func numbers(_ range: ClosedRange<Int>) -> [String] {
        range.count > 2 ? ["\(range.lowerBound) à \(range.upperBound)"] : range.map { "\($0)" }
    }
}
