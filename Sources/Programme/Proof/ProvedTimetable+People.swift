import Core

// The rules about the people.

extension ProvedTimetable {
    var attendance: ProvedRule {
        var breaches: [ProvedRule.Breach] = []
        var bound: [EntryID] = []
        var count = 0
        for there in demand.attendance {
            for item in items where item.asked?.people.contains(there.person) == true {
                count += 1
                bound.append(there.person)
                let isThere = there.hours.contains {
                    $0.lowerBound.minutes <= item.start && item.end <= $0.upperBound.minutes
                }
                if isThere { continue }
                let hours = there.hours.map { "\(time($0.lowerBound.minutes)) to \(time($0.upperBound.minutes))" }
                let when = hours.isEmpty ? "never there" : "there \(EnglishStyle.list(hours))"
                breaches.append(
                    .init(
                        place: item.place,
                        values: "\(there.name) is needed \(time(item.start)) to \(time(item.end)), and is \(when)"))
            }
        }
        return ProvedRule(
            rule: .attendance,
            value: count == 0
                ? "nobody is bound to hours"
                : "\(count - breaches.count) of \(count) attendances within the hours of \(Self.people(bound))",
            concerns: Self.once(bound), breaches: breaches)
    }

    var places: ProvedRule {
        let needs = items.flatMap { item in (item.asked?.people ?? []).map { (person: $0, item: item) } }
        let byPerson = Dictionary(grouping: needs, by: \.person).sorted { $0.key < $1.key }
        let breaches = byPerson.flatMap { person, needs -> [ProvedRule.Breach] in
            needs.indices.flatMap { first in
                needs[(first + 1)...].map(\.item).filter { Self.overlap(needs[first].item, $0) }.map { other in
                    .init(
                        place: person.rawValue,
                        values:
                            "needed at \(needs[first].item.place) until \(time(needs[first].item.end)), and at \(other.place) from \(time(other.start))"
                    )
                }
            }
        }
        return ProvedRule(
            rule: .places,
            value: needs.isEmpty
                ? "nobody is bound to an item"
                : "\(needs.count) items of \(Self.people(needs.map(\.person))), \(breaches.count) at the same time",
            concerns: byPerson.map(\.key), breaches: breaches)
    }

    private static func overlap(_ one: Item, _ other: Item) -> Bool {
        max(one.start, other.start) < min(one.end, other.end)
    }

    private static func people(_ ids: [EntryID]) -> String {
        let count = Set(ids).count
        return "\(count) \(count == 1 ? "person" : "people")"
    }
}
