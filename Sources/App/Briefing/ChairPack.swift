import Core

/// The Chair's pack: the day on one sheet, the running script, what if the day slips, and the summary's skeleton.
struct ChairPack {
    let context: PackContext

    var blocks: [Block] {
        let sheet = DaySheet(context: context)
        return [.heading(level: 2, text: "The day on one sheet", anchor: "day")] + sheet.facts + sheet.programme
            + RunningScript(context: context).blocks + slips + service + gaps + skeleton
    }

    /// What each session can give up, and what that adds up to.
    private var slips: [Block] {
        var table = Table(caption: "What each session can give up", "Session", "Planned", "Least", "Can give", "How")
        for session in context.programme.sessions {
            let spare = session.minutes - session.least
            let how: [Inline] = session.number == nil ? [] : [.text(LateMeasures(session: session).line)]
            table.add([
                [.text(session.title)], [.text("\(session.minutes)")], [.text("\(session.least)")], [.text("\(spare)")],
                how,
            ])
        }
        let totals = context.programme.windows.map { planned -> [Inline] in
            let spare = planned.sessions.map { $0.minutes - $0.least }.reduce(0, +)
            let margin = planned.margin?.minutes ?? 0
            return [
                .text(
                    "\(EnglishStyle.span(planned.window.start, planned.window.end)): \(spare) minutes from the sessions and \(margin) in hand, \(spare + margin) in all."
                )
            ]
        }
        return [
            .heading(level: 2, text: "If the day slips", anchor: "slips"), .table(table),
            .list(isOrdered: false, totals),
            .note(.caution, ["Services end with each window: what the morning loses cannot be won back in the break."]),
        ]
    }

    private var service: [Block] {
        let rules = SessionSheet.service(for: .chair, context)
        return rules.isEmpty ? [] : [.heading(level: 2, text: "How the meeting is served", anchor: "service")] + rules
    }

    private var gaps: [Block] {
        let blocks = context.records.flatMap { record -> [Block] in
            let gaps = context.view.visible(record.overview.gaps).map {
                RunningText.inlines($0.text) + [" ", .item($0.id.rawValue)]
            }
            let heading = Block.heading(level: 3, text: record.card.title, anchor: "gaps-\(record.card.id)")
            return gaps.isEmpty ? [] : [heading, .list(isOrdered: false, gaps)]
        }
        return blocks.isEmpty ? [] : [.heading(level: 2, text: "What is not known", anchor: "gaps")] + blocks
    }

    /// The outline that the Chairs' summary fills in: main points and conclusions of each session.
    private var skeleton: [Block] {
        let sessions = context.programme.sessions.filter { $0.number != nil }.flatMap { session -> [Block] in
            [
                .heading(level: 3, text: DaySheet.title(session), anchor: "summary-\(session.id)"),
                .paragraph([.strong("Main points")]), .blankLines(3), .paragraph([.strong("Conclusions")]),
                .blankLines(2),
            ]
        }
        return [.heading(level: 2, text: "Skeleton of the Chairs' summary", anchor: "summary")] + sessions
    }
}
