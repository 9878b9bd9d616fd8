package import Core

/// What can be done when a day does not run as it was published.
package struct Replan: Sendable, Hashable {
    /// The choices, distinct from one another: those that keep every rule first, and each kind cheapest first.
    package let choices: [ReplanChoice]
    /// The minutes that are missing where no choice keeps every rule; otherwise 0.
    package let missing: Int
}

/// One way to go on.
package struct ReplanChoice: Sendable, Hashable {
    /// What gives.
    package let policy: ReplanPolicy
    /// The programme as it would be, a version later.
    package let programme: Programme
    /// The minutes that published beginnings of items move, all together.
    package let moved: Int
    /// The minutes that items lose, all together.
    package let lost: Int
    /// What changes, session by session.
    package let changes: [ReplanChange]
}

/// What a choice changes for somebody.
package enum ReplanChange: Sendable, Hashable {
    /// A session begins at another time.
    case begins(session: String, from: Moment, to: Moment)
    /// An item takes fewer minutes, or more.
    case length(ProgrammeItemID, from: Int, to: Int)
    /// An item falls away.
    case leftOut(ProgrammeItemID, minutes: Int)
    /// A session falls away.
    case sessionLeftOut(session: String)
    /// A window keeps fewer minutes in hand, or more.
    case inHand(ServiceWindow, from: Int, to: Int)
    /// Services end at another time.
    case services(ServiceWindow, to: TimeOfDay)

    /// What differs between two versions of a programme.
    ///
    /// - Parameters:
    ///   - old: The earlier version.
    ///   - new: The later one.
    /// - Returns: The changes in the order of the earlier version; what concerns a whole window comes after its sessions.
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
            // No plan of the same day adds a part; content that was edited may.
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
