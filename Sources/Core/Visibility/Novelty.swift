/// What a follow-up shows that a pack of the meeting's day could not: two views of one circle of readers, compared.
public struct Novelty: Sendable {
    private let before: View
    private let now: View
    /// When what is new was first known, and the day from which that could be shown.
    private let days: [ItemID: (date: PublicationDate, from: CalendarDate)]

    /// The meeting's day.
    public var since: CalendarDate { before.asOf }

    /// Compares a view with that of the meeting's day; nil where it is not of a later one.
    public init?(of view: View) {
        let meeting = view.library.meeting
        guard view.asOf > meeting.lastDate else { return nil }
        before = View(of: view.library, asOf: meeting.date, release: view.release)
        now = view
        var first = FirstDays(view: view)
        for id in view.library.claims.keys where view.withheld[id] == nil && before.withheld[id] != nil {
            _ = first.day(of: id)
        }
        days = first.known.compactMapValues { $0 }
    }

    /// Whether a claim may be seen now and could not be on the meeting's day.
    public func isNew(_ claim: Claim) -> Bool { now.withheld[claim.id] == nil && before.withheld[claim.id] != nil }

    /// Whether a source was published after the meeting, and by now.
    public func isNew(_ key: SourceKey) -> Bool { now.isPublished(key) && !before.isPublished(key) }

    /// Whether a person is known now from what was published after the meeting alone.
    public func isNew(_ person: Person) -> Bool {
        person.sources.contains { now.isPublished($0.key) } && !person.sources.contains { before.isPublished($0.key) }
    }

    /// When what makes a new claim known was published or said; nil for a claim that is not new.
    public func known(_ claim: Claim) -> PublicationDate? { isNew(claim) ? days[claim.id]?.date : nil }

    /// The new claims among some, by the day from which they could be shown, and in their order within a day.
    public func inOrder(_ claims: [Claim]) -> [Claim] {
        let new = claims.filter(isNew).enumerated().map { (day: days[$1.id]?.from ?? since, place: $0, claim: $1) }
        return new.sorted { ($0.day, $0.place) < ($1.day, $1.place) }.map(\.claim)
    }
}

/// From which day claims could be shown, each after those it rests on.
private struct FirstDays {
    let view: View
    var known: [ItemID: (date: PublicationDate, from: CalendarDate)?] = [:]

    /// The last of all that had to be known: the earliest source, the day of the words, the fact, and what it rests on.
    mutating func day(of id: ItemID) -> (date: PublicationDate, from: CalendarDate)? {
        if let day = known[id] { return day }
        guard let claim = view.library.claims[id] else { return nil }
        known[id] = .some(nil)
        let published = view.citations(of: claim).compactMap { view.library.sources[$0.key]?.published }
        var days = published.compactMap { date in date.latestDay.map { (date: date, from: $0) } }
        days = days.min { $0.from < $1.from }.map { [$0] } ?? []
        for date in [claim.attribution?.date, claim.happened?.start].compactMap({ $0 }) {
            if let from = date.earliestDay { days.append((date, from)) }
        }
        for needed in claim.restsOn {
            if let day = day(of: needed) { days.append(day) }
        }
        let last = days.max { $0.from < $1.from }
        known[id] = .some(last)
        return last
    }
}
