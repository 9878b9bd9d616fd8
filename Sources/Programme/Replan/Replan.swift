package import Core

/// The choices for a day that does not run as published.
package struct Replan: Sendable, Hashable {
    /// The choices, which differ from one another.
    ///
    /// Choices that follow every rule come first. Within each of the two groups, the choices that move published times
    /// the least come first.
    package let choices: [ReplanChoice]
    /// The minutes that the current window lacks if no choice follows every rule; otherwise 0.
    package let missing: Int
}

/// One way to continue the day.
package struct ReplanChoice: Sendable, Hashable {
    /// The policy of the choice.
    package let policy: ReplanPolicy
    /// The resulting programme, with the next version number.
    package let programme: Programme
    /// The sum of the minutes by which items begin earlier or later than published.
    package let moved: Int
    /// The sum of the minutes that items lose.
    package let lost: Int
    /// The changes, session by session.
    package let changes: [ReplanChange]
}

/// A difference between two versions of a programme.
package enum ReplanChange: Sendable, Hashable {
    /// A session begins at another time.
    case begins(session: SessionID, from: Moment, to: Moment)
    /// An item takes fewer or more minutes.
    case length(ProgrammeItemID, from: Int, to: Int)
    /// An item is dropped.
    case leftOut(ProgrammeItemID, minutes: Int)
    /// A session is dropped.
    case sessionLeftOut(session: SessionID)
    /// The reserve of a window becomes shorter or longer.
    case inHand(ServiceWindow, from: Int, to: Int)
    /// Services end at another time.
    case services(ServiceWindow, to: TimeOfDay)

    /// Returns the differences between two versions of a programme.
    ///
    /// - Parameters:
    ///   - old: The earlier version.
    ///   - new: The later one.
    /// - Returns: The changes in the order of the earlier version. The changes of a window come after those of its
    ///   sessions.
    package static func between(_ old: Programme, _ new: Programme) -> [ReplanChange] {
        let later = Dictionary(
            new.windows.flatMap { planned in planned.sessions.map { ($0.id, (planned.window.date, $0)) } },
            uniquingKeysWith: { first, _ in first })
        return old.windows.flatMap { planned in
            planned.sessions.flatMap { session -> [ReplanChange] in
                guard let (date, after) = later[session.id] else { return [.sessionLeftOut(session: session.id)] }
                return between(session, on: planned.window.date, after, on: date)
            } + between(planned, new.windows.first { $0.window.span.lowerBound == planned.window.span.lowerBound })
        }
    }

    private static func between(_ old: Session, on date: CalendarDate, _ new: Session, on day: CalendarDate) -> [Self] {
        let (from, to) = (Moment(date, old.start), Moment(day, new.start))
        let begins: [Self] = from == to ? [] : [.begins(session: old.id, from: from, to: to)]
        return begins
            + old.items.compactMap { item -> Self? in
                let id = ProgrammeItemID(session: old.id, kind: item.kind)
                guard let after = new.items.first(where: { $0.kind == item.kind }) else {
                    return .leftOut(id, minutes: item.minutes)
                }
                return after.minutes == item.minutes ? nil : .length(id, from: item.minutes, to: after.minutes)
            }
            // Replanning never adds an item, but an edited panel may.
            + new.items.filter { item in !old.items.contains { $0.kind == item.kind } }.map {
                .length(ProgrammeItemID(session: old.id, kind: $0.kind), from: 0, to: $0.minutes)
            }
    }

    private static func between(_ old: PlannedWindow, _ new: PlannedWindow?) -> [Self] {
        let end = new?.window.end ?? old.window.end
        let (before, after) = (old.margin?.minutes ?? 0, new?.margin?.minutes ?? 0)
        return (end == old.window.end ? [] : [.services(old.window, to: end)])
            + (before == after ? [] : [.inHand(old.window, from: before, to: after)])
    }
}
