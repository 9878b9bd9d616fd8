import Core

// The rules about the sessions, their items and their lengths.

extension ProvedTimetable {
    var sessionsComplete: ProvedRule {
        let asked = demand.sessions.map(\.id)
        let counts = Dictionary(ids.map { ($0, 1) }, uniquingKeysWith: +)
        let wanted = Dictionary(asked.map { ($0, 1) }, uniquingKeysWith: +)
        let missing = Self.once(asked).filter { counts[$0] == nil }.map {
            ProvedRule.Breach(place: $0, values: "asked for, but not on the programme")
        }
        let wrong = Self.once(ids).compactMap { id -> ProvedRule.Breach? in
            guard let due = wanted[id] else { return .init(place: id, values: "on the programme, but not asked for") }
            let found = counts[id] ?? 0
            return found == due ? nil : .init(place: id, values: "on the programme \(found) times instead of \(due)")
        }
        let numbers = programme.sessions.compactMap { session -> ProvedRule.Breach? in
            guard let due = demand.sessions.first(where: { $0.id == session.id }), due.number != session.number else {
                return nil
            }
            return .init(
                place: session.id, values: "number \(Self.number(session.number)) instead of \(Self.number(due.number))"
            )
        }
        let met = Self.once(asked).count { counts[$0] == wanted[$0] }
        return ProvedRule(
            rule: .sessionsComplete,
            value:
                "\(met) of \(Self.once(asked).count) sessions, \(Self.once(ids).count { wanted[$0] == nil }) others",
            concerns: asked, breaches: missing + wrong + numbers)
    }

    var itemsComplete: ProvedRule {
        let breaches = programme.sessions.flatMap { session -> [ProvedRule.Breach] in
            guard let demand = demand.sessions.first(where: { $0.id == session.id }) else { return [] }
            let asked = demand.isOrderFree ? Self.sorted(demand.items, \.kind) : demand.items
            let found = demand.isOrderFree ? Self.sorted(session.items, \.kind) : session.items
            guard asked.map(\.kind) == found.map(\.kind) else {
                return [
                    .init(
                        place: session.id,
                        values: "\(Self.list(session.items.map(\.kind))) instead of \(Self.list(asked.map(\.kind)))")
                ]
            }
            return zip(asked, found).filter { $0.range != $1.range }.map { asked, item in
                .init(
                    place: "\(session.id), \(item.kind.rawValue)",
                    values: "has the range \(Self.range(item.range)) instead of \(Self.range(asked.range))")
            }
        }
        let count = demand.sessions.map(\.items.count).reduce(0, +)
        return ProvedRule(
            rule: .itemsComplete, value: "\(items.count) of \(count) items", concerns: demand.sessions.map(\.id),
            breaches: breaches)
    }

    var lengths: ProvedRule {
        let breaches = items.compactMap { item -> ProvedRule.Breach? in
            let range = item.asked?.range ?? item.item.range
            if item.minutes < range.least {
                return .init(
                    place: item.place, values: "\(EnglishStyle.minutes(item.minutes)), and its least is \(range.least)")
            }
            return item.minutes > range.most
                ? .init(
                    place: item.place, values: "\(EnglishStyle.minutes(item.minutes)), and its most is \(range.most)")
                : nil
        }
        let lengths = items.map(\.minutes)
        return ProvedRule(
            rule: .lengths,
            value: "\(items.count) items of \(lengths.min() ?? 0) to \(EnglishStyle.minutes(lengths.max() ?? 0))",
            concerns: Self.once(ids), breaches: breaches)
    }

    /// Returns a list without its duplicates.
    static func once<Element: Hashable>(_ list: [Element]) -> [Element] {
        var seen: Set<Element> = []
        return list.filter { seen.insert($0).inserted }
    }

    private static func sorted<Item>(_ items: [Item], _ kind: (Item) -> ProgrammeItem.Kind) -> [Item] {
        items.sorted { kind($0).rawValue < kind($1).rawValue }
    }

    private static func number(_ number: Int?) -> String { number.map(String.init) ?? "none" }

    private static func list(_ kinds: [ProgrammeItem.Kind]) -> String {
        kinds.isEmpty ? "nothing" : EnglishStyle.list(kinds.map(\.rawValue))
    }

    private static func range(_ range: MinuteRange) -> String { "\(range.least)/\(range.wished)/\(range.most)" }
}
