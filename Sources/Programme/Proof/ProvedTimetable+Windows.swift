import Core

// The rules about the service windows and their contents.

extension ProvedTimetable {
    var windows: ProvedRule {
        var breaches: [ProvedRule.Breach] = []
        for (index, planned) in programme.windows.enumerated() {
            let name = name(planned.window)
            if !demand.windows.contains(planned.window) {
                breaches.append(.init(place: name, values: "no service window of the meeting"))
            }
            if planned.sessions.isEmpty { breaches.append(.init(place: name, values: "has no session")) }
            guard index > 0 else { continue }
            let last = programme.windows[index - 1].window
            if planned.window.span.lowerBound < last.span.upperBound {
                breaches.append(.init(place: name, values: "begins before \(self.name(last)) is over"))
            }
        }
        if programme.date != demand.date {
            breaches.append(
                .init(
                    place: "the programme",
                    values: "has the date \(programme.date), but the meeting's first day is \(demand.date)"))
        }
        let filled = programme.windows.map { planned in
            let sum = planned.sessions.flatMap(\.items).map(\.minutes).reduce(planned.margin?.minutes ?? 0, +)
            return "\(sum) of \(planned.window.minutes)"
        }
        return ProvedRule(
            rule: .windows,
            value: "\(programme.windows.count) of \(demand.windows.count) windows, "
                + "with \(EnglishStyle.list(filled)) minutes filled",
            concerns: Self.once(ids), breaches: breaches)
    }

    var beginnings: ProvedRule {
        let firsts = programme.windows.compactMap { planned in planned.sessions.first.map { (planned.window, $0) } }
        let breaches = firsts.compactMap { window, session -> ProvedRule.Breach? in
            guard session.items.first?.start != window.start else { return nil }
            return .init(
                place: session.id,
                values: "begins at \(time(session.start, window)), and its window at \(time(window.start, window))")
        }
        return ProvedRule(
            rule: .beginnings, value: EnglishStyle.list(firsts.map { time($1.start, $0) }),
            concerns: firsts.map(\.1.id), breaches: breaches)
    }

    var ends: ProvedRule {
        var breaches: [ProvedRule.Breach] = []
        var values: [String] = []
        for (index, planned) in programme.windows.enumerated() {
            let (window, items) = (planned.window, items(in: index))
            for item in items
            where item.item.end > window.end || item.item.start < window.start || item.item.start > window.end {
                let span = "\(time(item.item.start, window)) to \(time(item.item.end, window))"
                breaches.append(.init(place: item.place, values: "\(span), outside \(name(window))"))
            }
            if let margin = planned.margin, margin.end > window.end {
                breaches.append(
                    .init(place: "the margin of \(name(window))", values: "ends at \(time(margin.end, window))"))
            }
            guard let last = items.last?.item.end else { continue }
            let left = window.end.minutes - last.minutes
            values.append("ends \(time(last, window)), \(EnglishStyle.minutes(left)) before services end")
        }
        return ProvedRule(
            rule: .ends, value: values.joined(separator: "; "),
            concerns: programme.windows.compactMap(\.sessions.last?.id), breaches: breaches)
    }

    var joins: ProvedRule {
        var breaches: [ProvedRule.Breach] = []
        var count = 0
        for index in programme.windows.indices {
            let items = items(in: index)
            for (one, next) in zip(items, items.dropFirst()) {
                count += 1
                if one.end == next.start { continue }
                let how =
                    next.start > one.end
                    ? "\(EnglishStyle.minutes(next.start - one.end)) after"
                    : "\(EnglishStyle.minutes(one.end - next.start)) before"
                breaches.append(
                    .init(place: next.place, values: "begins at \(time(next.start)), \(how) the end of \(one.place)"))
            }
        }
        return ProvedRule(
            rule: .joins, value: "\(count - breaches.count) of \(count) follow at once", concerns: Self.once(ids),
            breaches: breaches)
    }

    var margins: ProvedRule {
        let range = demand.margin
        var breaches: [ProvedRule.Breach] = []
        for (index, planned) in programme.windows.enumerated() {
            let window = planned.window
            func breach(_ values: String) {
                breaches.append(.init(place: "the margin of \(name(window))", values: values))
            }
            let end = items(in: index).last?.item.end ?? window.start
            let room = window.end.minutes - end.minutes
            let length = planned.margin.map { $0.end.minutes - $0.start.minutes } ?? 0
            if let margin = planned.margin {
                if margin.start != end {
                    breach("begins at \(time(margin.start, window)), and the last session ends at \(time(end, window))")
                }
                if margin.range != range || margin.kind != .margin { breach("is not the margin that is asked for") }
            }
            if length < range.least {
                breach("\(EnglishStyle.minutes(length)), and the least is \(range.least)")
            } else if length > range.wished {
                breach("\(EnglishStyle.minutes(length)), and \(range.wished) are wished")
            } else if length < min(room, range.wished) {
                breach("\(EnglishStyle.minutes(length)), and \(range.wished) are wished and \(room) free")
            }
        }
        let found = programme.windows.map { "\($0.margin?.minutes ?? 0)" }
        return ProvedRule(
            rule: .margins,
            value: "\(EnglishStyle.list(found)) minutes, at least \(range.least) and at most \(range.wished) each",
            concerns: programme.windows.compactMap(\.sessions.last?.id), breaches: breaches)
    }
}
