import Core

// The rules about the order of the sessions.

extension ProvedTimetable {
    var order: ProvedRule {
        let places = Dictionary(
            demand.sessions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        guard !demand.isOrderFree else {
            return ProvedRule(rule: .order, value: "not asked for: the order is free", concerns: [], breaches: [])
        }
        let breaches = zip(ids, ids.dropFirst()).compactMap { one, next -> ProvedRule.Breach? in
            guard let first = places[one], let second = places[next], second < first else { return nil }
            return .init(place: next, values: "comes after \(one), and is listed before it")
        }
        return ProvedRule(
            rule: .order, value: "\(ids.count) sessions as listed", concerns: Self.once(ids), breaches: breaches)
    }

    var precedence: ProvedRule {
        var breaches: [ProvedRule.Breach] = []
        var count = 0
        for asked in demand.sessions {
            let begins = items.filter { $0.session == asked.id }.map(\.start).min()
            for other in asked.after {
                count += 1
                guard let begins else { continue }
                guard let over = items.filter({ $0.session == other }).map(\.end).max() else {
                    breaches.append(.init(place: asked.id, values: "waits for \(other), which is not on the programme"))
                    continue
                }
                // Two sessions of zero minutes may begin at the same minute. The order on the programme then decides.
                if begins < over || !isBefore(other, asked.id) {
                    breaches.append(
                        .init(
                            place: asked.id, values: "begins at \(time(begins)), and \(other) is over at \(time(over))")
                    )
                }
            }
        }
        let waiting = demand.sessions.filter { !$0.after.isEmpty }.map(\.id)
        return ProvedRule(
            rule: .precedence,
            value: count == 0 ? "no session waits for another" : "\(count - breaches.count) of \(count) kept",
            concerns: waiting, breaches: breaches)
    }

    var windowStarts: ProvedRule {
        let bound = demand.sessions.filter(\.startsWindow).map(\.id)
        let firsts = Set(programme.windows.compactMap(\.sessions.first?.id))
        let breaches = bound.filter { !firsts.contains($0) && ids.contains($0) }.map { id in
            let begins = items.first { $0.session == id }.map { time($0.start) } ?? "a time not given"
            return ProvedRule.Breach(place: id, values: "begins at \(begins), and another session begins its window")
        }
        return ProvedRule(
            rule: .windowStarts,
            value: bound.isEmpty
                ? "no session is to begin a window" : "\(bound.count - breaches.count) of \(bound.count) kept",
            concerns: bound, breaches: breaches)
    }

    private func isBefore(_ one: SessionID, _ other: SessionID) -> Bool {
        guard let last = ids.lastIndex(of: one), let first = ids.firstIndex(of: other) else { return false }
        return last < first
    }
}
