import Core
package import Documents
import Programme

/// The tables and pictures that show what the meeting is, when each part takes place, and who speaks.
package struct ProgrammeTable {
    let context: PackContext

    /// Creates the tables for a pack.
    package init(context: PackContext) { self.context = context }

    private var words: any Vocabulary { context.words }

    /// A table of facts about the meeting.
    ///
    /// The table does not name the conveners, because the official title at the top of the document names them.
    package var facts: [Block] {
        let meeting = context.meeting
        let names = MeetingNames(context)
        var table = context.table(.facts, .meetingAtAGlance, .what, .asEstablished)
        // The reference follows the label. After “Room 2”, the number of a copied reference would look like part of the
        // room.
        func add(_ column: Column, _ value: [Inline], _ references: [Inline] = []) {
            table.add([[.text(words.column(column))] + references, value])
        }
        add(.theme, [.text(names.theme)])
        let basis = context.references(meeting.basis)
        add(.dateAndHours, [.text(words.datesAndHours(meeting.windows))], basis)
        add(.place, [.text(names.place)], basis)
        if let mandate = meeting.mandate { add(.mandate, words.line(.symbolDated(mandate.symbol, mandate.date))) }
        add(.chairs, People(context: context).chairs)
        return [.table(table)]
    }

    /// The table of facts under a heading, for a pack without the day.
    var meeting: [Block] { [context.heading(2, .theMeeting, "meeting")] + facts }

    /// Each day as a picture and as a table, followed by the note that the times are proposed.
    var programme: [Block] { days { [.day($0), .table(table($0))] } + [proposal] }

    /// Each day as a picture.
    package var pictures: [Block] { days { [.day($0)] } }

    /// Each day as a table.
    var tables: [Block] { days { [.table(table($0))] } }

    /// Returns blocks for each day; if there are several days, each has its date as a heading.
    private func days(_ blocks: (Programme) -> [Block]) -> [Block] {
        let days = context.programme.days
        return version + days.flatMap { day in (days.count > 1 ? [heading(day.date, "day")] : []) + blocks(day) }
    }

    /// The version number and its changes, if the day was replanned.
    private var version: [Block] {
        guard let previous = context.previous else { return [] }
        let lines = ChangeLines(words: words, programme: previous)
            .lines(ReplanChange.between(previous, context.programme))
        return [
            .paragraph([.strong(words.text(.version(context.programme.version)))]),
            .list(isOrdered: false, lines.map { [.text($0)] }),
        ]
    }

    /// Creates a heading with a date.
    func heading(_ date: CalendarDate, _ anchor: String) -> Block {
        .heading(level: 3, text: words.longDate(date), anchor: "\(anchor)-\(date)")
    }

    /// Returns the timetable of a day, with one row per item.
    ///
    /// The first row of a session names the session.
    private func table(_ day: Programme) -> Table {
        var table = context.table(.timetable, .programmeOf(day.date), .time, .session, .part, .minutes, .speakers)
        let people = People(context: context)
        for (index, planned) in day.windows.enumerated() {
            if index > 0 {
                let last = day.windows[index - 1].window.end
                table.add([
                    [.text(words.span(last, planned.window.start))], [.text(words.column(.pause))],
                    [.text(words.column(.noServices))], [.text("\(planned.window.start.minutes - last.minutes)")], [],
                ])
            }
            for session in planned.sessions {
                for (number, item) in session.items.enumerated() {
                    let title = number == 0 ? self.title(of: session, people) : []
                    let part: [Inline] = session.number == nil ? [] : [.text(words.item(item.kind))]
                    table.add([
                        [.text(words.span(item.start, item.end))], title, part, [.text("\(item.minutes)")],
                        people.speakers(in: session, item.kind),
                    ])
                }
            }
            if let margin = planned.margin {
                table.add([
                    [.text(words.span(margin.start, margin.end))], [.text(words.item(.margin))], [],
                    [.text("\(margin.minutes)")], [],
                ])
            }
        }
        return table
    }

    /// Returns the title of a session, with its moderator if the moderator may be named.
    private func title(of session: Session, _ people: People) -> [Inline] {
        let moderator = people.moderatorLine(of: session)
        return [.strong(words.title(session))] + (moderator.isEmpty ? [] : [.lineBreak] + moderator)
    }

    /// The note that states that the secretariat proposes the times.
    ///
    /// Every page that shows times contains this note.
    package var proposal: Block {
        .note(.proposal, words.line(.timesAreProposed(windows: context.meeting.windows)))
    }
}
