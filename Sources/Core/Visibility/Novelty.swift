/// The content that readers may see on a later day and could not see on the meeting's day.
///
/// Follow-up packs use this comparison of two views for the same readers: the view of the meeting's day, and the view
/// of the later day.
public struct Novelty: Sendable {
    private let before: View
    private let now: View
    /// For each new claim, the date that made it known last, and the day from which a pack could show the claim.
    private let days: [ItemID: (date: PublicationDate, from: CalendarDate)]

    /// The meeting's day.
    public var since: CalendarDate { before.asOf }

    /// Compares a view with the view of the meeting's day; nil unless the view's day is after the meeting's last day.
    public init?(of view: View) {
        let meeting = view.library.meeting
        guard view.asOf > meeting.lastDate else { return nil }
        before = View(of: view.library, asOf: meeting.date, release: view.release)
        now = view
        var first = FirstDays(view: view)
        for id in view.library.claims.ids where view.withheld[id] == nil && before.withheld[id] != nil {
            _ = first.day(of: id)
        }
        days = first.known.compactMapValues { $0 }
    }

    /// Whether a claim is visible now and was not visible on the meeting's day.
    public func isNew(_ claim: Claim) -> Bool { now.withheld[claim.id] == nil && before.withheld[claim.id] != nil }

    /// Whether a source was published after the meeting's day and by the day of the view.
    public func isNew(_ key: SourceKey) -> Bool { now.isPublished(key) && !before.isPublished(key) }

    /// Whether the first source that names a person was published after the meeting's day and by the day of the view.
    public func isNew(_ person: Person) -> Bool {
        person.sources.contains { now.isPublished($0.key) } && !person.sources.contains { before.isPublished($0.key) }
    }

    /// The date on which a new claim became known; nil for a claim that is not new.
    public func known(_ claim: Claim) -> PublicationDate? { isNew(claim) ? days[claim.id]?.date : nil }

    /// The new claims among the given ones, sorted by the day from which a pack could show them.
    ///
    /// Claims of the same day keep their order.
    public func inOrder(_ claims: [Claim]) -> [Claim] {
        let new = claims.filter(isNew).enumerated().map { (day: days[$1.id]?.from ?? since, place: $0, claim: $1) }
        return new.sorted { ($0.day, $0.place) < ($1.day, $1.place) }.map(\.claim)
    }
}

/// Finds the day from which a pack could show each claim.
///
/// A claim cannot be shown before the claims that it rests on.
private struct FirstDays {
    let view: View
    var known: [ItemID: (date: PublicationDate, from: CalendarDate)?] = [:]

    /// The last of the dates on which a claim depends.
    ///
    /// These are the date of its earliest source, of the words that it reports, of the fact, and of the claims it rests
    /// on.
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
