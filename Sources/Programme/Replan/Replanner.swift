import Core

/// Replans the rest of a day that does not run as published.
///
/// Items that are over stay unchanged. Sessions keep their order, and none crosses the end of a service window. Each
/// choice is the optimum under its own policy. All costs are whole numbers, so the same incident leads to the same
/// choices on every machine.
package struct Replanner: Sendable {
    /// The maximum number of choices.
    static let most = 3

    private let programme: Programme
    private let demand: ProgrammeDemand

    /// Creates a replanner.
    ///
    /// - Parameters:
    ///   - programme: The latest version of the programme.
    ///   - demand: The demand of the programme.
    package init(_ programme: Programme, of demand: ProgrammeDemand) {
        self.programme = programme
        self.demand = demand
    }

    /// Returns the choices after an incident.
    ///
    /// - Parameters:
    ///   - incident: The incident.
    ///   - policies: The policies to try.
    /// - Returns: Up to three choices.
    /// - Throws: ``ReplanError`` if the incident is impossible, or if the rest of the day does not fit under any
    ///   choice.
    package func replan(_ incident: Incident, by policies: [ReplanPolicy] = ReplanPolicy.allCases) throws(ReplanError)
        -> Replan
    {
        let day = try DayAtIncident(programme, demand, incident)
        var found: [ReplanChoice] = []
        for policy in policies where isOfUse(policy, after: found, incident) {
            if let attempt = attempt(policy, day) { found.append(rebuilt(attempt, day, policy)) }
        }
        let choices = Self.chosen(of: found)
        let keepsRules = choices.contains { !$0.policy.needsWord }
        guard !choices.isEmpty else {
            throw .nothingFits(missing: shortfall(day), window: day.windows[day.window])
        }
        return Replan(choices: choices, missing: keepsRules ? 0 : shortfall(day))
    }

    /// Returns whether a policy can lead to a choice that the earlier policies did not.
    private func isOfUse(_ policy: ReplanPolicy, after found: [ReplanChoice], _ incident: Incident) -> Bool {
        switch policy {
        case .leastMoved, .itself, .evenly, .behindBreak: true
        // If the rest of the day fits, neither shorter parts nor longer services are needed.
        case .belowLeast, .longer: !found.contains { $0.policy == .leastMoved }
        // If services end earlier than planned, this policy does not ask to extend them again.
        case .longerForAll: incident.until == nil
        }
    }

    /// Returns the minutes that are missing in the current window, with every part at its least.
    private func shortfall(_ day: DayAtIncident) -> Int {
        if let attempt = attempt(.longer, day), let end = attempt.ends[day.window], end > day.close {
            return end - day.close
        }
        let least = day.pieces.filter { $0.window == 0 }.map(\.least).reduce(0, +)
        return max(1, day.clock + least - day.close)
    }

    // MARK: Selection of choices

    /// Returns up to three choices, all different.
    ///
    /// A choice that follows the rules, but moves more than another without losing fewer minutes, appears only if there
    /// are fewer than two better ones.
    private static func chosen(of found: [ReplanChoice]) -> [ReplanChoice] {
        var distinct: [ReplanChoice] = []
        for choice in found where !distinct.contains(where: { $0.programme.windows == choice.programme.windows }) {
            distinct.append(choice)
        }
        let ranked = distinct.enumerated().sorted { left, right in
            rank(left.element, left.offset).lexicographicallyPrecedes(rank(right.element, right.offset))
        }.map(\.element)
        let (worth, others) = worth(ranked.filter { !$0.policy.needsWord })
        let kept = Set(worth + others.prefix(max(0, 2 - worth.count)))
        return Array((ranked.filter(kept.contains) + ranked.filter(\.policy.needsWord)).prefix(most))
    }

    /// Separates the choices that no other choice beats from the rest.
    ///
    /// A choice beats another if it moves less and does not lose more minutes.
    private static func worth(_ choices: [ReplanChoice]) -> (worth: [ReplanChoice], others: [ReplanChoice]) {
        let isWorth = { (choice: ReplanChoice) in
            !choices.contains { $0.moved < choice.moved && $0.lost <= choice.lost }
        }
        return (choices.filter(isWorth), choices.filter { !isWorth($0) })
    }

    private static func rank(_ choice: ReplanChoice, _ place: Int) -> [Int] {
        [choice.policy.needsWord ? 1 : 0, choice.moved, choice.lost, place]
    }

    // MARK: One choice

    /// The places of the items under a policy, and the new end of services in a window.
    private struct Attempt {
        let pieces: [ReplanPiece]
        let places: [ReplanSearch.Place]
        var ends: [Int: Int] = [:]
    }

    private func attempt(_ policy: ReplanPolicy, _ day: DayAtIncident) -> Attempt? {
        var pieces = day.pieces
        var spans = day.windows[day.window...].map { $0.span.lowerBound.minutes..<$0.span.upperBound.minutes }
        let closes = [day.close] + spans.dropFirst().map(\.upperBound)
        spans[0] = day.clock..<max(day.clock, day.close)
        guard restrict(&pieces, policy, day) else { return nil }
        if policy == .longer || policy == .longerForAll {
            guard let latest = latest(day), latest > spans[0].upperBound else { return nil }
            spans[0] = day.clock..<latest
        }
        let search = ReplanSearch(
            pieces, windows: spans, closes: closes, isFresh: day.isFresh, price: policy.price)
        guard let places = search.places else { return nil }
        let end = zip(pieces, places).filter { $1.window == 0 }.map { $1.start + $1.length }.max() ?? day.close
        return Attempt(pieces: pieces, places: places, ends: [day.window: max(end, day.close)])
    }

    /// Returns the latest possible end of services in the current window.
    private func latest(_ day: DayAtIncident) -> Int? {
        let window = day.windows[day.window]
        let midnight = Moment(window.date, TimeOfDay(minutes: 1440)).minutes
        guard day.window + 1 < day.windows.count else { return midnight }
        return min(midnight, day.windows[day.window + 1].span.lowerBound.minutes)
    }

    /// Restricts the items to what a policy allows.
    ///
    /// - Returns: Whether the policy applies to the day.
    private func restrict(_ pieces: inout [ReplanPiece], _ policy: ReplanPolicy, _ day: DayAtIncident) -> Bool {
        switch policy {
        case .leastMoved, .longer, .longerForAll: return true
        case .itself:
            guard !day.affected.isEmpty else { return false }
            for index in pieces.indices {
                let session = pieces[index].id.session
                guard day.affected.contains(session) else {
                    pieces[index].hold()
                    continue
                }
                let isLast = index + 1 == pieces.count || pieces[index + 1].id.session != session
                if isLast { pieces[index].end = publishedEnd(of: session) }
            }
            return true
        case .evenly:
            for index in pieces.indices {
                if pieces[index].window == 0 { pieces[index].windows = 0...0 } else { pieces[index].hold() }
            }
            return true
        case .behindBreak:
            guard let last = pieces.last(where: { $0.window == 0 })?.id.session,
                let first = pieces.firstIndex(where: { $0.id.session == last }), pieces[first].opensSession
            else { return false }
            pieces[first].windows = 1...Int.max
            return true
        case .belowLeast:
            for index in pieces.indices where pieces[index].window == 0 && !pieces[index].isCeremony {
                // A running item has already used its minutes.
                if pieces[index].pin == nil { pieces[index].least = 0 }
            }
            return true
        }
    }

    private func publishedEnd(of session: SessionID) -> Int? {
        programme.windows.lazy.compactMap { planned in
            planned.sessions.first { $0.id == session }.map { Moment(planned.window.date, $0.end).minutes }
        }.first
    }

    // MARK: The programme

    private func rebuilt(_ attempt: Attempt, _ day: DayAtIncident, _ policy: ReplanPolicy) -> ReplanChoice {
        let now = RebuiltDay(programme, day, margin: demand.margin)
        let new = now.programme(attempt.pieces, attempt.places, closing: attempt.ends)
        let moved = zip(attempt.pieces, attempt.places).map { abs($1.start - $0.start) }.reduce(0, +)
        let published = Dictionary(
            programme.windows.flatMap { planned in
                planned.sessions.flatMap { session in
                    session.items.map { (ProgrammeItemID(session: session.id, kind: $0.kind), $0.minutes) }
                }
            }, uniquingKeysWith: { first, _ in first })
        let kept = new.sessions.flatMap { session in
            session.items.map { (ProgrammeItemID(session: session.id, kind: $0.kind), $0.minutes) }
        }
        let given = kept.reduce(published) { rest, item in
            rest.merging([item.0: item.1]) { max(0, $0 - $1) }
        }
        return ReplanChoice(
            policy: policy, programme: new, moved: moved, lost: given.values.reduce(0, +),
            changes: ReplanChange.between(programme, new))
    }
}

extension ReplanPolicy {
    fileprivate var price: ReplanPrice {
        switch self {
        case .leastMoved, .itself, .behindBreak: .moves
        case .evenly: .evenly
        case .belowLeast: .least
        case .longer: .services
        case .longerForAll: .wishes
        }
    }
}

extension ReplanPiece {
    /// Whether the item is the opening or the closing by the Chairs, which every meeting needs.
    fileprivate var isCeremony: Bool { id.kind == .opening || id.kind == .closing }
}
