package import Core

/// The Arabic vocabulary, in the usage of the Arabic Translation Service of the United Nations: Western figures and
/// double month names.
package struct Arabic: Vocabulary {
    /// Creates the vocabulary.
    package init() {}

    package let language = Language.arabic
    package static let labels = Labels(.arabic)
    package let months = [
        "كانون الثاني/يناير", "شباط/فبراير", "آذار/مارس", "نيسان/أبريل", "أيار/مايو", "حزيران/يونيه", "تموز/يوليه",
        "آب/أغسطس", "أيلول/سبتمبر", "تشرين الأول/أكتوبر", "تشرين الثاني/نوفمبر", "كانون الأول/ديسمبر",
    ]
    package let weekdays = ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"]
    package let comma = "، "
    package let semicolon = "؛ "
    package let and = " و"
    package let quotationMarks = (open: "«", close: "»")
    package let pageNumber = (before: "صفحة ", between: " من ", after: "")

    package func date(_ date: CalendarDate) -> String { "\(date.day) \(months[date.month - 1]) \(date.year)" }
    package func month(_ month: Int, of year: Int) -> String { "\(months[month - 1]) \(year)" }
    package func longDate(_ date: CalendarDate) -> String { "\(weekdays[date.weekday])، \(self.date(date))" }
    package func days(_ first: CalendarDate, _ last: CalendarDate) -> String {
        let (start, end) = (beginning(first, before: last), date(last))
        return first.daysSince1970 + 1 == last.daysSince1970 ? together([start, end]) : "من \(start) إلى \(end)"
    }
    package func period(_ start: String, _ end: String) -> String { "من \(start) إلى \(end)" }
    package func time(_ time: TimeOfDay) -> String { time.description }
    package func span(_ start: TimeOfDay, _ end: TimeOfDay) -> String { "من \(time(start)) إلى \(time(end))" }
    package func figures(_ number: Int) -> String { EnglishStyle.figures(number) }
    package func titled(_ title: String, _ subject: String) -> String { "\(title): \(subject)" }

    package func minutes(_ count: Int) -> String {
        switch Plural(count, in: .arabic) {
        case .one: "دقيقة واحدة"
        case .two: "دقيقتان"
        case .few: "\(figures(count)) دقائق"
        case .zero, .many, .other: "\(figures(count)) دقيقة"
        }
    }

    /// Returns minutes after a governing word, before which two minutes have a separate form.
    func minutes(governed count: Int) -> String { count == 2 ? "دقيقتين" : minutes(count) }

    /// Returns paragraphs or pages, with the dual for two.
    ///
    /// The text has no dash, because a dash would reverse the order of the numbers.
    package func pinpoint(_ pinpoint: Pinpoint) -> String {
        switch pinpoint {
        case .whole: ""
        case .paragraphs(let ranges): counted(ranges, "الفقرة", "الفقرتان", "الفقرات")
        case .pages(let ranges): counted(ranges, "الصفحة", "الصفحتان", "الصفحات")
        }
    }

    private func counted(_ ranges: [ClosedRange<Int>], _ one: String, _ two: String, _ more: String) -> String {
        let parts = ranges.flatMap { $0.count > 2 ? ["\($0.lowerBound) إلى \($0.upperBound)"] : $0.map(String.init) }
        return switch ranges.map(\.count).reduce(0, +) {
        case 1: "\(one) \(together(parts))"
        case 2: "\(two) \(together(parts))"
        default: "\(more) \(together(parts))"
        }
    }

    /// Returns a word with “and” before it.
    ///
    /// A space separates “and” from figures and other scripts.
    func also(_ word: String) -> String {
        let isArabic = word.unicodeScalars.first.map { (0x0600...0x06FF).contains($0.value) } ?? false
        return isArabic ? "و\(word)" : "و \(word)"
    }

    /// Returns a list in Arabic style, with “and” before each element except the first.
    package func together(_ parts: [String]) -> String {
        parts.enumerated().map { $0.offset == 0 ? $0.element : also($0.element) }.joined(separator: " ")
    }

    package func list(_ parts: [String]) -> String { together(parts) }

    package func list(_ parts: [[Inline]]) -> [Inline] { Array(parts.joined(separator: [.text(" و ")])) }

    /// Returns a list of symbols or ids in Arabic style.
    package func together(_ pieces: [Inline]) -> [Inline] {
        Array(pieces.map { [$0] }.joined(separator: [.text(" و ")]))
    }
}
