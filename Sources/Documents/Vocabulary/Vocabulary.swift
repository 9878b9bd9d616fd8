package import Core
package import Programme

/// Everything that a language calls by a name or puts in an order of its own; there is one for each official language.
///
/// The texts of content are no part of it: they stand in content files, in the language they were written in.
package protocol Vocabulary: Sendable {
    /// The language.
    var language: Language { get }

    /// The names of the months, as a date in full has them.
    var months: [String] { get }
    /// The names of the days of the week, from Monday.
    var weekdays: [String] { get }
    /// A day in full, such as “26 April 2019”.
    func date(_ date: CalendarDate) -> String
    /// A month of a year, such as “April 2019”.
    func month(_ month: Int, of year: Int) -> String
    /// A day in full with its day of the week.
    func longDate(_ date: CalendarDate) -> String
    /// From one day to a later one without days between that are left out, such as “26–27 April 2019”.
    func days(_ first: CalendarDate, _ last: CalendarDate) -> String
    /// A year alone.
    func year(_ year: Int) -> String
    /// From one date to another, both as printed.
    func period(_ start: String, _ end: String) -> String
    /// A time of day, such as “3.30 p.m.” or “15 h 30”.
    func time(_ time: TimeOfDay) -> String
    /// A time of day for a column that says elsewhere which half of the day it means.
    func clock(_ time: TimeOfDay) -> String
    /// From one time to another.
    func span(_ start: TimeOfDay, _ end: TimeOfDay) -> String
    /// Minutes, short: “20 min”.
    func minutes(_ count: Int) -> String
    /// A number in figures.
    func figures(_ number: Int) -> String

    /// What stands between the elements of a list.
    var comma: String { get }
    /// What stands between two things that are no list, such as a day and its hours.
    var separator: String { get }
    /// What stands between elements that have commas of their own.
    var semicolon: String { get }
    /// What stands before the last element of a list.
    var and: String { get }
    /// A list in running text: “a, b and c”.
    func list(_ parts: [String]) -> String
    /// A list whose elements are lines.
    func list(_ parts: [[Inline]]) -> [Inline]
    /// A name and what it is about, such as “Moderator's pack: Europe”.
    func titled(_ title: String, _ subject: String) -> String
    /// The marks around words that are quoted.
    var quotationMarks: (open: String, close: String) { get }
    /// What stands before, between and after a page's number and the number of pages.
    var pageNumber: (before: String, between: String, after: String) { get }

    /// A heading.
    func heading(_ heading: Heading) -> String
    /// The head of a column or a row.
    func column(_ column: Column) -> String
    /// A sentence, a caption or a piece of one.
    func phrase(_ phrase: Phrase) -> Line

    /// A part of a panel, or what else happens on the day.
    func item(_ kind: ProgrammeItem.Kind) -> String
    /// The same in one word, within a sentence.
    func itemWord(_ kind: ProgrammeItem.Kind) -> String
    /// For whom a document is.
    func reader(_ reader: Reader) -> String
    /// What a reader's pack is called.
    func pack(_ reader: Reader) -> String
    /// Who may see a document.
    func release(_ release: Release) -> String
    /// A section of the meeting's own content.
    func section(_ section: MeetingSection) -> String
    /// An element of responses.
    func element(_ element: ResponseElement) -> String
    /// A form of interaction.
    func form(_ form: InteractionForm) -> String
    /// A kind of involvement.
    func involvement(_ involvement: Involvement) -> String
    /// A method in common.
    func shared(_ method: SharedMethod) -> String
    /// What a claim is about.
    func unit(_ unit: UnitOfAnalysis) -> String
    /// Why a remark is set apart.
    func note(_ kind: NoteKind) -> String
    /// A line of a running script.
    func cue(_ kind: Cue.Kind) -> String
    /// How a cell is tinted, in words.
    func tint(_ tint: Cell.Tint) -> String
    /// How a text is to be read.
    func marking(_ marking: Person.Marking) -> String
    /// What to keep of a claim's caution; nil where there is none to keep.
    func caution(_ standing: Claim.Standing) -> String?
    /// A language's name.
    func name(_ language: Language) -> String
    /// Paragraphs or pages of a source; empty for the whole.
    func pinpoint(_ pinpoint: Pinpoint) -> String
}

extension Vocabulary {
    /// A list in running text: “a, b and c”.
    package func list(_ parts: [String]) -> String {
        guard parts.count > 1, let last = parts.last else { return parts.first ?? "" }
        return parts.dropLast().joined(separator: comma) + and + last
    }

    /// A list whose elements are lines.
    package func list(_ parts: [[Inline]]) -> [Inline] {
        parts.enumerated().flatMap { index, part -> [Inline] in
            (index == 0 ? [] : [.text(index == parts.count - 1 ? and : comma)]) + part
        }
    }

    /// Elements one after another, without a word before the last.
    package func sequence(_ parts: [[Inline]]) -> [Inline] {
        parts.enumerated().flatMap { $0.offset == 0 ? $0.element : [.text(comma)] + $0.element }
    }

    /// The ids of claims, each a piece of its own.
    package func items(_ ids: [ItemID]) -> [Inline] { sequence(ids.map { [.item($0.rawValue)] }) }

    /// As between the elements of a list.
    package var separator: String { comma }
    /// As in most languages.
    package var semicolon: String { "; " }
    /// The figures alone.
    package func year(_ year: Int) -> String { "\(year)" }
    /// A word and a colon, before what it is about.
    package func label(_ word: String) -> String { titled(word, "") }

    /// The clock's figures are the time, where the language uses the clock of 24 hours.
    package func clock(_ time: TimeOfDay) -> String { self.time(time) }

    /// The words of a phrase.
    package func text(_ phrase: Phrase) -> String { self.phrase(phrase).text }

    /// Where a point of discussion belongs.
    package func topic(_ topic: Topic) -> String {
        switch topic {
        case .form(let form): self.form(form)
        case .involvement(let involvement): self.involvement(involvement)
        case .shared(let method): self.shared(method)
        case .element(let element): self.element(element)
        }
    }

    /// A phrase as pieces of a line.
    package func line(_ phrase: Phrase) -> [Inline] { self.phrase(phrase).inlines }

    /// A name from elsewhere, isolated from a line that runs from the right (U+2068, U+2069).
    package func isolated(_ name: String) -> String { language.isRightToLeft ? "\u{2068}\(name)\u{2069}" : name }

    /// Words between the language's quotation marks.
    package func quoted(_ text: String) -> String { quotationMarks.open + text + quotationMarks.close }

    /// A day in words, for those who do not see its picture.
    package func inWords(_ programme: Programme) -> String {
        programme.sessions.map { "\(span($0.start, $0.end)) \($0.title)" }.joined(separator: "; ") + "."
    }

    /// A session's number and title.
    package func title(_ session: Session) -> String {
        session.number.map { "\($0). \(session.title)" } ?? session.title
    }

    /// When something was published, as far as that is known.
    package func published(_ date: PublicationDate) -> String {
        switch date {
        case .day(let day): self.date(day)
        case .month(let year, let month): self.month(month, of: year)
        case .year(let year): self.year(year)
        case .before(let day): text(.dateNotShownBefore(day))
        case .notShown: text(.dateNotShown)
        }
    }

    /// When something happened.
    package func period(_ period: Period) -> String {
        let (start, end) = (published(period.start), published(period.end))
        return start == end ? start : self.period(start, end)
    }

    /// A classification in running text; empty where nothing is classified.
    package func reading(_ reading: Reading) -> String {
        let parts =
            [reading.form.map(form), reading.towards.map { text(.movementTowards($0)) }].compactMap { $0 }
            + reading.involvement.map(involvement) + reading.shared.map(shared)
        return parts.joined(separator: comma)
    }

    /// Whose words a claim reports, and when they were said.
    package func attribution(_ attribution: Attribution) -> String {
        guard let date = attribution.date, date != .notShown else { return attribution.speaker }
        return attribution.speaker + separator + published(date)
    }

    /// Figures from least to most, as pinpoints have them: “3–4”.
    func ranges(_ ranges: [ClosedRange<Int>]) -> [String] {
        ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
    }
}

extension Language {
    /// What the language calls everything.
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
