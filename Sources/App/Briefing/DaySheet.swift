import Core

/// The day on one sheet: who convenes, when what happens, and who speaks.
struct DaySheet {
    let context: PackContext

    /// What the meeting is, in a table of facts.
    var facts: [Block] {
        let meeting = context.meeting
        var table = Table(caption: "The meeting at a glance", "What", "As established")
        table.add([["Theme"], [.text(meeting.theme)]])
        table.add([["Date and hours"], [.text("\(EnglishStyle.longDate(meeting.date)), \(meeting.hours)")]])
        table.add([["Place"], [.text("\(meeting.venue.name), \(meeting.venue.room)")]])
        table.add([["Convened by"], [.text(EnglishStyle.sentence(Self.conveners(meeting)))]])
        table.add([
            ["Mandate"], [.symbol(meeting.mandate.symbol), .text(" of \(EnglishStyle.date(meeting.mandate.date))")],
        ])
        table.add([["Chairs"], [.text(People(context: context).chairs)]])
        return [.table(table)]
    }

    /// The day as a picture, the same as a table, and what the times are.
    var programme: [Block] {
        [.day(context.programme), .table(table), .note(.proposal, Self.proposal(context.meeting))]
    }

    /// The times in a table: a row an item, the session's name in its first.
    var table: Table {
        var table = Table(
            caption: "Programme of \(EnglishStyle.date(context.meeting.date))", "Time", "Session", "Part", "Minutes",
            "Speakers")
        let people = People(context: context)
        for (index, planned) in context.programme.windows.enumerated() {
            if index > 0 {
                let last = context.programme.windows[index - 1].window.end
                table.add([
                    [.text(EnglishStyle.span(last, planned.window.start))], ["Break"], ["No services"],
                    [.text("\(planned.window.start.minutes - last.minutes)")], [],
                ])
            }
            for session in planned.sessions {
                for (number, item) in session.items.enumerated() {
                    let title: [Inline] = number == 0 ? [.strong(Self.title(session))] : []
                    let part: [Inline] = session.number == nil ? [] : [.text(item.kind.label)]
                    table.add([
                        [.text(EnglishStyle.span(item.start, item.end))], title, part, [.text("\(item.minutes)")],
                        [.text(people.speakers(in: session, item.kind))],
                    ])
                }
            }
            if let margin = planned.margin {
                table.add([
                    [.text(EnglishStyle.span(margin.start, margin.end))], [.text(margin.kind.label)], [],
                    [.text("\(margin.minutes)")], [],
                ])
            }
        }
        return table
    }

    /// The convening committees in running text.
    static func conveners(_ meeting: Meeting) -> String {
        EnglishStyle.list(meeting.committees.map { "the \($0.short)" })
    }

    static func title(_ session: Session) -> String {
        session.number.map { "\($0). \(session.title)" } ?? session.title
    }

    /// The times are the house's own, and every page that has them says so.
    static func proposal(_ meeting: Meeting) -> [Inline] {
        let windows = meeting.windows.map { EnglishStyle.span($0.start, $0.end) }
        return [
            .text(
                "The convening note gives the hours of the meeting (\(meeting.hours)) and the order of the sessions, "
                    + "and no times within the day: these are proposed. Services are provided \(EnglishStyle.list(windows))"
            )
        ]
    }
}
