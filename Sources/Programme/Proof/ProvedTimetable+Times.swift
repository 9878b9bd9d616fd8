import Core

// The rules about the times and the clock of the venue.

extension ProvedTimetable {
    var times: ProvedRule {
        let margins = programme.windows.compactMap { planned in
            planned.margin.map { ("the margin of \(name(planned.window))", planned.window, $0) }
        }
        let backward =
            items.filter { $0.end < $0.start }.map { ($0.place, time($0.start), time($0.end)) }
            + margins.filter { $0.2.end < $0.2.start }.map { ($0, time($2.start, $1), time($2.end, $1)) }
        return ProvedRule(
            rule: .times, value: "\(items.count + margins.count) items and margins", concerns: Self.once(ids),
            breaches: backward.map { .init(place: $0, values: "begins at \($1) and ends at \($2)") })
    }

    var clocks: ProvedRule {
        var breaches: [ProvedRule.Breach] = []
        if programme.zone != demand.zone.name {
            breaches.append(
                .init(
                    place: "the programme",
                    values: "uses the clock of \(programme.zone), but the venue's is \(demand.zone.name)"))
        }
        for planned in programme.windows {
            let span = planned.window.span
            guard let start = utc(span.lowerBound, &breaches), let end = utc(span.upperBound, &breaches) else {
                continue
            }
            let minutes = end.minutes - start.minutes
            if minutes != planned.window.minutes {
                breaches.append(
                    .init(
                        place: name(planned.window),
                        values: "lasts \(EnglishStyle.minutes(minutes)), and its clock shows \(planned.window.minutes)")
                )
            }
        }
        return ProvedRule(rule: .clocks, value: demand.zone.name, concerns: Self.once(ids), breaches: breaches)
    }

    private func utc(_ moment: Moment, _ breaches: inout [ProvedRule.Breach]) -> Moment? {
        switch demand.zone.reading(of: moment) {
        case .once(let utc): return utc
        case .skipped: breaches.append(.init(place: time(moment.minutes), values: "the clocks are put forward past it"))
        case .repeated: breaches.append(.init(place: time(moment.minutes), values: "the clocks show it twice"))
        }
        return nil
    }
}
