package import Core
package import Programme

/// The names, phrases and formats of a language.
///
/// Each official language has one vocabulary.
///
/// The texts of content are not part of it. They are in content files, in their original language.
package protocol Vocabulary: Sendable {
    /// The language.
    var language: Language { get }
    /// The plain labels of the language.
    static var labels: Labels { get }

    /// The names of the months in a full date.
    var months: [String] { get }
    /// The names of the days of the week, beginning with Monday.
    var weekdays: [String] { get }
    /// Returns a day in full, such as “26 April 2019”.
    func date(_ date: CalendarDate) -> String
    /// Returns a month of a year, such as “April 2019”.
    func month(_ month: Int, of year: Int) -> String
    /// Returns a day in full with its day of the week.
    func longDate(_ date: CalendarDate) -> String
    /// Returns a span of consecutive days, such as “26–27 April 2019”.
    func days(_ first: CalendarDate, _ last: CalendarDate) -> String
    /// Returns a year.
    func year(_ year: Int) -> String
    /// Returns the period from one printed date to another.
    func period(_ start: String, _ end: String) -> String
    /// Returns a time of day, such as “3.30 p.m.” or “15 h 30”.
    func time(_ time: TimeOfDay) -> String
    /// Returns a time of day without its half of the day, for a column that shows the half elsewhere.
    func clock(_ time: TimeOfDay) -> String
    /// Returns the span from one time to another.
    func span(_ start: TimeOfDay, _ end: TimeOfDay) -> String
    /// Returns minutes in short form: “20 min”.
    func minutes(_ count: Int) -> String
    /// Returns a number in figures.
    func figures(_ number: Int) -> String

    /// The text between the elements of a list.
    var comma: String { get }
    /// The text between two parts that are not a list, such as a day and its hours.
    var separator: String { get }
    /// The text between elements that contain commas.
    var semicolon: String { get }
    /// The text before the last element of a list.
    var and: String { get }
    /// Returns a list in running text: “a, b and c”.
    func list(_ parts: [String]) -> String
    /// Returns a list whose elements are lines.
    func list(_ parts: [[Inline]]) -> [Inline]
    /// Returns a name and its subject, such as “Moderator's pack: Europe”.
    func titled(_ title: String, _ subject: String) -> String
    /// The quotation marks.
    var quotationMarks: (open: String, close: String) { get }
    /// The texts before, between and after the number of a page and the number of pages.
    var pageNumber: (before: String, between: String, after: String) { get }

    /// Returns the words of a phrase.
    func phrase(_ phrase: Phrase) -> Line
    /// Returns the words of a phrase of a front page or a running sheet.
    func sheet(_ phrase: SheetPhrase) -> Line
    /// Returns the half of the day of a time, such as “a.m.”; nil on the 24-hour clock.
    func half(_ time: TimeOfDay) -> String?

    /// Returns the paragraphs or pages of a source; empty for the whole source.
    func pinpoint(_ pinpoint: Pinpoint) -> String
}

extension Vocabulary {
    /// Returns a list in running text: “a, b and c”.
    package func list(_ parts: [String]) -> String {
        guard parts.count > 1, let last = parts.last else { return parts.first ?? "" }
        return parts.dropLast().joined(separator: comma) + and + last
    }

    /// Returns a list whose elements are lines.
    package func list(_ parts: [[Inline]]) -> [Inline] {
        parts.enumerated().flatMap { index, part -> [Inline] in
            (index == 0 ? [] : [.text(index == parts.count - 1 ? and : comma)]) + part
        }
    }

    /// Returns elements in a row, without a word before the last.
    package func sequence(_ parts: [[Inline]]) -> [Inline] {
        parts.enumerated().flatMap { $0.offset == 0 ? $0.element : [.text(comma)] + $0.element }
    }

    /// Returns the ids of claims, each as a separate piece.
    package func items(_ ids: [ItemID]) -> [Inline] { sequence(ids.map { [.item($0.rawValue)] }) }

    /// The default: the text between the elements of a list.
    package var separator: String { comma }
    /// The default, which most languages use.
    package var semicolon: String { "; " }
    /// Returns the figures of the year.
    package func year(_ year: Int) -> String { "\(year)" }
    /// Returns a word with a colon, as a label.
    package func label(_ word: String) -> String { titled(word, "") }

    /// Returns the time itself, which is right for languages with the 24-hour clock.
    package func clock(_ time: TimeOfDay) -> String { self.time(time) }

    /// Returns nil, which is right for languages with the 24-hour clock.
    package func half(_ time: TimeOfDay) -> String? { nil }

    /// Returns a phrase as text.
    package func text(_ phrase: Phrase) -> String { self.phrase(phrase).text }

    /// Returns the name of the topic of a point of discussion.
    package func topic(_ topic: Topic) -> String {
        switch topic {
        case .form(let form): self.form(form)
        case .involvement(let involvement): self.involvement(involvement)
        case .shared(let method): self.shared(method)
        case .element(let element): self.element(element)
        }
    }

    /// Returns a phrase as pieces of a line.
    package func line(_ phrase: Phrase) -> [Inline] { self.phrase(phrase).inlines }

    /// Returns a phrase of a sheet as pieces of a line.
    package func line(_ phrase: SheetPhrase) -> [Inline] { sheet(phrase).inlines }

    /// Returns a phrase of a sheet as text.
    package func text(_ phrase: SheetPhrase) -> String { sheet(phrase).text }

    /// Returns a foreign name, isolated from a right-to-left line (U+2068, U+2069).
    package func isolated(_ name: String) -> String { language.isRightToLeft ? "\u{2068}\(name)\u{2069}" : name }

    /// Returns words between the quotation marks of the language.
    package func quoted(_ text: String) -> String { quotationMarks.open + text + quotationMarks.close }

    /// Returns the programme of a day in words, for readers who cannot see its picture.
    package func inWords(_ programme: Programme) -> String {
        programme.sessions.map { "\(span($0.start, $0.end)) \($0.title)" }.joined(separator: "; ") + "."
    }

    /// Returns the number and the title of a session.
    package func title(_ session: Session) -> String {
        session.number.map { "\($0). \(session.title)" } ?? session.title
    }

    /// Returns a publication date, as far as it is known.
    package func published(_ date: PublicationDate) -> String {
        switch date {
        case .day(let day): self.date(day)
        case .month(let year, let month): self.month(month, of: year)
        case .year(let year): self.year(year)
        case .before(let day): text(.dateNotShownBefore(day))
        case .notShown: text(.dateNotShown)
        }
    }

    /// Returns the period of an event.
    package func period(_ period: Period) -> String {
        let (start, end) = (published(period.start), published(period.end))
        return start == end ? start : self.period(start, end)
    }

    /// Returns a classification in running text; empty if nothing is classified.
    package func reading(_ reading: Reading) -> String {
        let parts =
            [reading.form.map(form), reading.towards.map { text(.movementTowards($0)) }].compactMap { $0 }
            + reading.involvement.map(involvement) + reading.shared.map(shared)
        return parts.joined(separator: comma)
    }

    /// Returns ranges of numbers for a pinpoint, such as “3–4”.
    func ranges(_ ranges: [ClosedRange<Int>]) -> [String] {
        ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
    }
}

extension Language {
    /// The vocabulary of the language.
    package var vocabulary: any Vocabulary {
        switch self {
        case .arabic: Arabic()
        case .chinese: Chinese()
        case .english: English()
        case .french: French()
        case .russian: Russian()
        case .spanish: Spanish()
        }
    }
}
