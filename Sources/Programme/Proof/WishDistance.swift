import Core

/// How far a timetable is from the wishes, item by item, and how near any could be by sums alone.
package struct WishDistance: Sendable, Hashable {
    /// An item or a margin beside its wish.
    package struct Item: Sendable, Hashable, Codable {
        /// The session; for a margin, the last session of its window.
        package let session: String
        /// What happens.
        package let kind: ProgrammeItem.Kind
        /// How long it takes, in minutes.
        package let minutes: Int
        /// How long it should, in minutes.
        package let wished: Int
        /// Minutes longer than wished; less than nothing where it is shorter.
        package var difference: Int { minutes - wished }
    }

    /// Every item, and the margin of every window.
    package let items: [Item]
    /// Fewer minutes than these no timetable can be off the wishes.
    ///
    /// All wishes together, less all minutes of all windows without their wished margins: what is too much for the windows has
    /// to be taken from something. A window shorter than its margin holds nothing, and is left out.
    package let bound: Int

    /// Minutes off the wishes, longer and shorter alike.
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

    /// The planner's figure held against these sums.
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
