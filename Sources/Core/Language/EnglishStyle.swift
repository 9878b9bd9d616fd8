/// Dates, times and numbers in English, by the editorial conventions of the United Nations.
///
/// - Source: United Nations Editorial Manual, “Numbers, dates and time”.
public enum EnglishStyle {
    package static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    /// The names of the months.
    public static let monthNames = Set(months)
    package static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    private static let words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]

    /// A date as day, month in full and year: “26 April 2019”.
    public static func date(_ date: CalendarDate) -> String { "\(date.day) \(months[date.month - 1]) \(date.year)" }

    /// A date with its day of the week: “Friday, 26 April 2019”.
    public static func longDate(_ date: CalendarDate) -> String { "\(weekdays[date.weekday]), \(self.date(date))" }

    /// A time on the 12-hour clock, with a point and without minutes on the hour: “10 a.m.”, “3.30 p.m.”, “noon”.
    public static func time(_ time: TimeOfDay) -> String {
        if time.minutes == 12 * 60 { return "noon" }
        if time.minutes % 1440 == 0 { return "midnight" }
        return "\(clock(time)) \(time.minutes % 1440 < 720 ? "a.m." : "p.m.")"
    }

    /// The figures of a time without “a.m.” or “p.m.”: “3.30”.
    ///
    /// The caller states elsewhere whether the time is before or after noon.
    public static func clock(_ time: TimeOfDay) -> String {
        let hour = (time.hour + 11) % 12 + 1
        return time.minute == 0 ? "\(hour)" : "\(hour).\(CalendarDate.two(time.minute))"
    }

    /// A span of time within a day: “3–3.45 p.m.”, “11.50 a.m.–12.55 p.m.”.
    public static func span(_ start: TimeOfDay, _ end: TimeOfDay) -> String {
        let oneHalf = (start.minutes < 720) == (end.minutes < 720) && [start, end].allSatisfy { $0.minutes % 720 != 0 }
        return oneHalf ? "\(clock(start))–\(time(end))" : "\(time(start))–\(time(end))"
    }

    /// A number in running text: in words below ten, in figures from ten, with commas between thousands.
    public static func number(_ number: Int) -> String {
        words.indices.contains(number) ? words[number] : figures(number)
    }

    /// A number in figures, with commas between thousands: “9,000”.
    public static func figures(_ number: Int) -> String { figures(number, apart: ",") }

    /// A number in figures, with a given mark between thousands, for other languages.
    package static func figures(_ number: Int, apart mark: String) -> String {
        var digits = String(number.magnitude)
        var groups: [String] = []
        while digits.count > 3 {
            groups.insert(String(digits.suffix(3)), at: 0)
            digits.removeLast(3)
        }
        return (number < 0 ? "−" : "") + ([digits] + groups).joined(separator: mark)
    }

    /// A number with its noun: “one source”, “two sources”, “12 sources”.
    public static func count(_ number: Int, _ singular: String, _ plural: String? = nil) -> String {
        "\(self.number(number)) \(number == 1 ? singular : plural ?? singular + "s")"
    }

    /// Minutes in figures with their noun, for timetables: “1 minute”, “12 minutes”.
    public static func minutes(_ number: Int) -> String { "\(number) \(abs(number) == 1 ? "minute" : "minutes")" }

    /// A list in running text, without a serial comma: “a, b and c”.
    public static func list(_ parts: [String]) -> String {
        guard parts.count > 1, let last = parts.last else { return parts.first ?? "" }
        return parts.dropLast().joined(separator: ", ") + " and " + last
    }

    /// A date of publication: “26 April 2019”, “April 2019”, “2019”, “date not shown”.
    public static func published(_ date: PublicationDate) -> String {
        switch date {
        case .day(let day): self.date(day)
        case .month(let year, let month): "\(months[month - 1]) \(year)"
        case .year(let year): "\(year)"
        case .before(let day): "date not shown, before \(self.date(day))"
        case .notShown: "date not shown"
        }
    }

    /// The time at which something happened: “March 2016 to March 2017”.
    public static func period(_ period: Period) -> String {
        let (start, end) = (published(period.start), published(period.end))
        return start == end ? start : "\(start) to \(end)"
    }

    /// The speaker whose words a claim reports, with the date if it is known: “Colombia, 13 November 2009”.
    public static func attribution(_ attribution: Attribution) -> String {
        guard let date = attribution.date, date != .notShown else { return attribution.speaker }
        return "\(attribution.speaker), \(published(date))"
    }

    /// Paragraphs or pages of a source; empty for the whole source.
    ///
    /// Examples are “para. 5”, “paras. 3–4” and “p. 189”.
    public static func pinpoint(_ pinpoint: Pinpoint) -> String {
        func places(_ ranges: [ClosedRange<Int>], _ one: String, _ several: String) -> String {
            let isOne = ranges.count == 1 && ranges[0].count == 1
            let figures = ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
            return "\(isOne ? one : several) \(list(figures))"
        }
        return switch pinpoint {
        case .whole: ""
        case .paragraphs(let ranges): places(ranges, "para.", "paras.")
        case .pages(let ranges): places(ranges, "p.", "pp.")
        }
    }

    /// The same text with a capital letter at the beginning.
    public static func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
