package import Core

/// The Spanish vocabulary, by the editorial conventions of the United Nations.
///
/// Times are on the 24-hour clock, with a point: “15.30”. In running text, whole numbers below ten are words.
package struct Spanish: Vocabulary {
    /// Creates the vocabulary.
    package init() {}

    package let language = Language.spanish
    package static let labels = Labels(.spanish)
    package let months = [
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
        "diciembre",
    ]
    package let weekdays = ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"]
    package let comma = ", "
    package let and = " y "
    package let quotationMarks = (open: "«", close: "»")
    package let pageNumber = (before: "página ", between: " de ", after: "")

    package func date(_ date: CalendarDate) -> String { "\(date.day) de \(months[date.month - 1]) de \(date.year)" }
    package func month(_ month: Int, of year: Int) -> String { "\(months[month - 1]) de \(year)" }
    package func longDate(_ date: CalendarDate) -> String { "\(weekdays[date.weekday]) \(self.date(date))" }
    package func days(_ first: CalendarDate, _ last: CalendarDate) -> String {
        let isPair = first.daysSince1970 + 1 == last.daysSince1970
        return "\(beginning(first, before: last)) \(isPair ? "y" : "a") \(date(last))"
    }
    package func period(_ start: String, _ end: String) -> String { "\(start) a \(end)" }
    package func time(_ time: TimeOfDay) -> String { "\(time.hour).\(CalendarDate.two(time.minute))" }
    package func span(_ start: TimeOfDay, _ end: TimeOfDay) -> String { "\(time(start))–\(time(end))" }
    package func minutes(_ count: Int) -> String { "\(count) min" }
    package func titled(_ title: String, _ subject: String) -> String { "\(title): \(subject)" }

    /// Returns a number in figures.
    ///
    /// From five digits on, a space separates the thousands: “9000”, “12 000”.
    package func figures(_ number: Int) -> String {
        EnglishStyle.figures(number, apart: number.magnitude > 9999 ? "\u{A0}" : "")
    }

    package func pinpoint(_ pinpoint: Pinpoint) -> String {
        switch pinpoint {
        case .whole: ""
        case .paragraphs(let ranges): "\(isOne(ranges) ? "párr." : "párrs.") \(list(inWords(ranges)))"
        case .pages(let ranges): "\(isOne(ranges) ? "pág." : "págs.") \(list(inWords(ranges)))"
        }
    }

    private func isOne(_ ranges: [ClosedRange<Int>]) -> Bool { ranges.count == 1 && ranges[0].count == 1 }

    /// Returns one or two consecutive numbers separately, as “3” and “4”, and more as a range, “3 a 6”.
    private func inWords(_ ranges: [ClosedRange<Int>]) -> [String] {
        ranges.flatMap { $0.count <= 2 ? $0.map { "\($0)" } : ["\($0.lowerBound) a \($0.upperBound)"] }
    }
}

extension Spanish {
    /// Returns a number in running text: a word below ten, figures from ten.
    ///
    /// The word for 1 is the masculine “un”.
    func number(_ number: Int) -> String {
        let words = ["cero", "un", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"]
        return words.indices.contains(number) ? words[number] : figures(number)
    }

    /// Returns the noun for a number of minutes.
    func minuteNoun(_ count: Int) -> String { Plural(count, in: .spanish) == .one ? "minuto" : "minutos" }

    /// Returns a time within a sentence, with its article: “las 15.30”.
    func hour(_ time: TimeOfDay) -> String { "\(time.hour == 1 ? "la" : "las") \(self.time(time))" }

    /// Returns “y”, or “e” before the sound of an i.
    func conjunction(before word: String) -> String {
        let isSoundOfI = ["i", "í", "hi", "hí"].contains { word.lowercased().hasPrefix($0) }
        return isSoundOfI && !word.lowercased().hasPrefix("hie") ? "e" : "y"
    }

    /// Returns a list of words, the last of which may begin with the sound of an i.
    func enumeration(_ words: [String]) -> String {
        guard words.count > 1, let last = words.last else { return words.first ?? "" }
        return "\(words.dropLast().joined(separator: comma)) \(conjunction(before: last)) \(last)"
    }

    /// Returns whether a name takes the article “la”, as in “la reunión” or “la Junta”.
    package func isFeminine(_ name: String) -> Bool {
        let first = name.prefix { $0 != " " }
        return first.hasSuffix("ión") || first.hasSuffix("a") || ["cumbre", "Cumbre"].contains(first)
    }
}
