package import Core

/// The distance of a timetable from the wished lengths, item by item, with a lower bound for all timetables.
package struct WishDistance: Sendable, Hashable {
    /// The actual and the wished length of an item or a margin.
    package struct Item: Sendable, Hashable, Codable {
        /// The session; for a margin, the last session of its window.
        package let session: SessionID
        /// The kind of item.
        package let kind: ProgrammeItem.Kind
        /// The actual length in minutes.
        package let minutes: Int
        /// The wished length in minutes.
        package let wished: Int
        /// The minutes by which the item is longer than wished; negative if the item is shorter.
        package var difference: Int { minutes - wished }
    }

    /// Every item, and the margin of every window.
    package let items: [Item]
    /// The lower bound: every timetable differs from the wished lengths by at least this number of minutes.
    ///
    /// The bound is the sum of the wished lengths of all items, minus the time in all windows that is left after their
    /// wished margins. Items or margins have to be shorter than wished by at least this difference. A window that is
    /// shorter than its wished margin counts as 0 minutes, and the bound is never negative.
    package let bound: Int

    /// The distance in minutes: the sum of the differences from the wished lengths, whether longer or shorter.
    package var minutes: Int { items.map { abs($0.difference) }.reduce(0, +) }

    init(_ timetable: ProvedTimetable) {
        let demand = timetable.demand
        items = timetable.programme.windows.enumerated().flatMap { index, planned in
            let held = timetable.items(in: index)
            let margin = Item(
                session: planned.sessions.last?.id ?? "", kind: .margin, minutes: planned.margin?.minutes ?? 0,
                wished: demand.margin.wished)
            return held.map {
                Item(
                    session: $0.session, kind: $0.item.kind, minutes: $0.minutes,
                    wished: ($0.asked?.range ?? $0.item.range).wished)
            } + [margin]
        }
        let wished = demand.sessions.flatMap(\.items).map(\.range.wished).reduce(0, +)
        let room = demand.windows.map { max(0, $0.minutes - demand.margin.wished) }.reduce(0, +)
        bound = max(0, wished - room)
    }

    /// Returns the check of the planner's figure against these sums.
    func rule(stated: Int) -> ProvedRule {
        var breaches: [ProvedRule.Breach] = []
        if stated != minutes {
            breaches.append(
                .init(place: "the programme", values: "\(minutes) off the wishes, and stated to be \(stated)"))
        }
        if stated < bound {
            breaches.append(
                .init(
                    place: "the programme",
                    values: "stated to be \(stated) off the wishes, and no timetable is under \(bound)"))
        }
        return ProvedRule(
            rule: .value, value: "\(EnglishStyle.minutes(minutes)), \(stated) stated, at least \(bound) by sums",
            concerns: ProvedTimetable.once(items.map(\.session)), breaches: breaches)
    }
}
