package import Core

/// Finds the timetable that is closest to the wished lengths of the items.
///
/// The planner also proves that no other timetable is closer, unless the search reaches its limit. Of several equally
/// close timetables, the planner prefers the one that follows the listed order of the sessions most closely. Each
/// window in turn contains as many sessions as possible. If minutes are lacking, the items of a window share the loss
/// evenly (``WindowFilling``).
package struct Planner: Sendable {
    /// The number of times that a search may place a session before it gives up.
    package var limit: Int

    /// Creates a planner.
    ///
    /// - Parameter limit: The number of times that a search may place a session before it gives up. A timetable from
    ///   a search that gave up is not proved to be the best (``Plan/isBest``).
    package init(limit: Int = 1_000_000) { self.limit = limit }

    /// Returns the best timetable for a demand.
    ///
    /// - Parameter demand: The demand.
    /// - Returns: The timetable, with its cost and whether it is proved to be the best.
    /// - Throws: ``PlanningError`` if the planner finds no timetable.
    package func plan(_ demand: ProgrammeDemand) throws(PlanningError) -> Plan {
        let problem = PlanningProblem(demand)
        let isWithinReach = demand.sessions.count <= PlanningProblem.mostSessions
        guard demand.isOrderFree else {
            if let found = FixedOrderSearch(problem).best {
                return plan(demand, problem, found, isBest: true, demand.sessions.count)
            }
            throw isWithinReach ? .impossible(ConflictSearch(demand, limit: limit / 4).conflict) : .unexplained(demand)
        }
        guard isWithinReach else { throw .tooMany(sessions: demand.sessions.count) }
        var search = FreeOrderSearch(problem, limit: limit)
        switch search.run() {
        case .best(let found): return plan(demand, problem, found, isBest: true, search.steps)
        case .unfinished(let found?): return plan(demand, problem, found, isBest: false, search.steps)
        case .unfinished(nil): throw .undecided(steps: limit)
        case .none: throw .impossible(ConflictSearch(demand, limit: limit / 4).conflict)
        }
    }

    private func plan(
        _ demand: ProgrammeDemand, _ problem: PlanningProblem, _ found: FreeOrderSearch.Arrangement, isBest: Bool,
        _ steps: Int
    ) -> Plan {
        let windows = zip(demand.windows, zip(problem.windows, found.windows)).compactMap { window, held in
            held.1.isEmpty
                ? nil
                : WindowFilling(problem, sessions: held.1, in: held.0).filled.map { filled in
                    PlannedWindow(
                        window, holding: held.1.map { demand.sessions[$0] }, margin: demand.margin, filled)
                }
        }
        return Plan(
            programme: Programme(
                date: demand.date, zone: demand.zone.name, windows: windows, version: demand.version),
            cost: found.cost, isBest: isBest, steps: steps)
    }
}

/// A timetable, its cost and the result of the search.
package struct Plan: Sendable, Hashable {
    /// The timetable.
    package let programme: Programme
    /// The sum of the minutes by which items and margins are shorter or longer than wished.
    package let cost: Int
    /// Whether it is proved that no timetable costs less.
    package let isBest: Bool
    /// The number of times that the search placed a session.
    package let steps: Int

    /// The warning that the search stopped before it proved the timetable to be the best; nil if the proof is complete.
    package var doubt: Diagnostic? {
        isBest
            ? nil
            : Diagnostic(
                rule: .programmeBest, severity: .warning, at: nil,
                "the timetable is the best that was found in \(EnglishStyle.figures(steps)) steps, but there may be a better one",
                because: "the search stops there so that it does not run for hours",
                remedy: "write `order: fixed`, say with `after` what is known of the order, or take it as it is")
    }
}

extension PlannedWindow {
    /// Creates a window from sessions in order, with the order and lengths of their items, and a margin at the end.
    fileprivate init(
        _ window: ServiceWindow, holding sessions: [ProgrammeDemand.Session], margin: MinuteRange,
        _ filled: WindowFilling.Filled
    ) {
        var clock = window.start
        func next(_ kind: ProgrammeItem.Kind, _ range: MinuteRange, _ length: Int) -> ProgrammeItem {
            let start = clock
            clock = clock + length
            return ProgrammeItem(kind: kind, start: start, end: clock, range: range)
        }
        let planned = zip(sessions, filled.sessions).map { session, items in
            Session(
                id: session.id, number: session.number, title: session.title,
                items: items.map { next(session.items[$0.item].kind, session.items[$0.item].range, $0.length) })
        }
        let last = next(.margin, margin, filled.margin)
        self.init(window: window, sessions: planned, margin: last.minutes > 0 ? last : nil)
    }
}
