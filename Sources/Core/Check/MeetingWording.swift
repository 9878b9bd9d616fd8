/// Finds English sentences that contradict the meeting's date, place, hours or number of panels.
///
/// Texts often give dates of other events. A sentence is about the meeting only if the meeting is its subject: “the
/// meeting takes place”, or the meeting's short name with such a verb. A room is always the meeting's own, unless the
/// claim is about something that happened on another day. In rules of service, a span of hours is always the meeting's
/// own.
struct MeetingWording {
    /// A field of the meeting that a sentence contradicts.
    enum Contradiction: Equatable {
        case date(String)
        case room(String)
        case place
        case hours(String)
        case panels(String, regional: Int)
    }

    private let meeting: Meeting
    private let short: String
    /// Without any of these, a text contradicts nothing and is not searched further.
    private let signs: PhraseSearch
    private let regionalPanels: Int
    private let dates: Set<CalendarDate>
    private let ends: Set<TimeOfDay>
    private let serviceRules: Set<ItemID>

    init(_ library: Library) {
        meeting = library.meeting
        short = library.meeting.short.lowercased()
        signs = PhraseSearch(
            ["meeting ", "the \(short)", "regional ", "room "] + meeting.policy.rooms, inAnyCase: true)
        regionalPanels = library.answers.count { !$0.card.regions.isEmpty }
        serviceRules = library.serviceRules
        dates = Set(library.meeting.dates).union([library.meeting.date])
        ends = Set(library.meeting.windows.flatMap { [$0.start, $0.end] })
    }

    /// The contradictions between a claim and the meeting's fields.
    func contradictions(in claim: Claim) -> [Contradiction] {
        let isElsewhere = claim.happened.map { !isOnMeeting($0) } ?? false
        var found = contradictions(in: claim.text, isElsewhere: isElsewhere)
        if serviceRules.contains(claim.id) { found += hours(in: claim.text) }
        if isElsewhere, let happened = claim.happened, namesMeeting(claim.text), isEvent(claim.text.lowercased()) {
            found.append(.date(EnglishStyle.period(happened)))
        }
        return found
    }

    /// The contradictions between a text without its own date and the meeting's fields.
    func contradictions(in text: String, isElsewhere: Bool = false) -> [Contradiction] {
        guard signs.findsAny(in: text) else { return [] }
        var found = isElsewhere ? [] : rooms(in: text)
        if Self.regional.contains(where: { Occurrences.hasInAnyCase($0, in: text) }) {
            found += panels(in: text.lowercased())
        }
        guard let rest = announcement(in: text) else { return found }
        found += Self.dates(in: rest).filter { !dates.contains($0) }.map { .date(EnglishStyle.date($0)) }
        if !isElsewhere, namesAnotherPlace(rest) { found.append(.place) }
        return found
    }

    private static let verbs = [
        "takes place", "took place", "will take place", "is held", "was held", "will be held", "is set for",
        "is scheduled for", "is convened", "will be convened", "will meet", "meets", "begins", "opens",
    ]

    /// The rest of the sentence after a verb whose subject is the meeting; nil if there is no such verb.
    ///
    /// The subject is the meeting's short name, with words that belong to it, or “the meeting” directly before the
    /// verb.
    private func announcement(in text: String) -> Substring? {
        guard namesMeeting(text) else { return nil }
        for verb in Self.verbs where Occurrences.has(verb, in: text) {
            guard let place = text.firstRange(of: verb) else { continue }
            let before = text[..<place.lowerBound].lowercased()
            let isNamed =
                before.ranges(of: "the \(short) ").last.map { name in
                    let between = before[name.upperBound...]
                    return between.count < 60 && !between.contains(". ")
                } ?? false
            guard isNamed || before.hasSuffix("the meeting ") || before.hasSuffix("this meeting ") else { continue }
            let rest = text[place.upperBound...]
            return rest.firstRange(of: ". ").map { rest[..<$0.lowerBound] } ?? rest
        }
        return nil
    }

    /// Whether a text may name the meeting; most texts do not, and need no search for verbs.
    private func namesMeeting(_ text: String) -> Bool {
        !short.utf8.allSatisfy { $0 < 0x80 } || Occurrences.hasInAnyCase("meeting ", in: text)
            || Occurrences.hasInAnyCase("the \(short)", in: text)
    }

    /// Whether the claim describes the meeting as an event that took place.
    private func isEvent(_ words: String) -> Bool {
        ["the \(short) took place", "the \(short) was held", "at the \(short)"].contains(where: words.contains)
            || ["attended", "opened", "closed", "addressed"].contains { words.contains("\($0) the \(short)") }
    }

    private func isOnMeeting(_ period: Period) -> Bool {
        guard let first = period.start.earliestDay, let last = period.end.latestDay else { return true }
        return dates.contains { first <= $0 && $0 <= last }
    }

    private static func dates(in text: Substring) -> [CalendarDate] {
        text.matches(of: /\b(\d{1,2}) ([A-Z][a-z]+) (\d{4})\b/).compactMap { match in
            guard let month = EnglishStyle.months.firstIndex(of: String(match.output.2)), let day = Int(match.output.1)
            else { return nil }
            return CalendarDate("\(match.output.3)-\(CalendarDate.two(month + 1))-\(CalendarDate.two(day))")
        }
    }

    private func rooms(in text: String) -> [Contradiction] {
        let numbered =
            Occurrences.has("Room ", in: text)
            ? text.matches(of: /(?:Conference )?Room [0-9]+[A-Z]?\b/).map { String($0.output) } : []
        return (numbered + meeting.policy.rooms.filter { Names.contains(text, name: $0) })
            .filter { $0 != meeting.venue.room && !meeting.venue.room.hasSuffix(" \($0)") }.map { .room($0) }
    }

    /// Whether “at …” or “in …” after the verb names a place, and the text contains no name of the meeting's own place.
    private func namesAnotherPlace(_ rest: Substring) -> Bool {
        guard rest.contains(/^,? (?:at|in)(?: the)? [A-Z]/) else { return false }
        let own = meeting.venue.name.split(separator: ",").map { String($0.trimming(" ")) } + [meeting.venue.room]
        return !own.contains { rest.contains($0) }
    }

    private func hours(in text: String) -> [Contradiction] {
        ClockWords.spans(in: text).filter { !ends.contains($0.start) || !ends.contains($0.end) }
            .map { .hours(EnglishStyle.span($0.start, $0.end)) }
    }

    private static let numbers = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ]

    /// Without any of these words, a text is not searched with a regular expression, which is slow.
    private static let regional = ["regional panel", "regional session", "regional discussion"]

    private func panels(in words: String) -> [Contradiction] {
        let pattern = /\b([a-z]+|\d+) regional (?:panel discussions?|panels?|sessions?|discussions?)\b/
        return words.matches(of: pattern).compactMap { match in
            let word = String(match.output.1)
            let number = Int(word) ?? Self.numbers.firstIndex(of: word).map { $0 + 1 }
            guard let number, number != regionalPanels else { return nil }
            return .panels(String(match.output.0), regional: regionalPanels)
        }
    }
}

extension Substring {
    fileprivate func trimming(_ mark: Character) -> Substring {
        let front = drop { $0 == mark }
        return front.dropLast(front.reversed().prefix { $0 == mark }.count)
    }
}
