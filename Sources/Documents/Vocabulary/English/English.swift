package import Core

/// The English vocabulary, by the editorial conventions of the United Nations.
///
/// - Source: United Nations Editorial Manual.
package struct English: Vocabulary {
    /// Creates the vocabulary.
    package init() {}

    package let language = Language.english
    package static let labels = Labels(.english)
    package var months: [String] { EnglishStyle.months }
    package var weekdays: [String] { EnglishStyle.weekdays }
    package let comma = ", "
    package let and = " and "
    package let quotationMarks = (open: "“", close: "”")
    package let pageNumber = (before: "page ", between: " of ", after: "")

    package func date(_ date: CalendarDate) -> String { EnglishStyle.date(date) }
    package func month(_ month: Int, of year: Int) -> String { "\(months[month - 1]) \(year)" }
    package func longDate(_ date: CalendarDate) -> String { EnglishStyle.longDate(date) }
    package func days(_ first: CalendarDate, _ last: CalendarDate) -> String {
        "\(beginning(first, before: last))–\(date(last))"
    }
    package func period(_ start: String, _ end: String) -> String { "\(start) to \(end)" }
    package func time(_ time: TimeOfDay) -> String { EnglishStyle.time(time) }
    package func clock(_ time: TimeOfDay) -> String { EnglishStyle.clock(time) }
    package func span(_ start: TimeOfDay, _ end: TimeOfDay) -> String { EnglishStyle.span(start, end) }
    package func minutes(_ count: Int) -> String { "\(count) min" }
    package func figures(_ number: Int) -> String { EnglishStyle.figures(number) }
    package func titled(_ title: String, _ subject: String) -> String { "\(title): \(subject)" }

    package func pinpoint(_ pinpoint: Pinpoint) -> String { EnglishStyle.pinpoint(pinpoint) }
}
