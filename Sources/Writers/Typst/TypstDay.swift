import Core
import Documents
import Programme

/// A day drawn to scale.
///
/// The positions of the bars and hour lines are in thousandths of the width from the start.
struct TypstDay {
    let programme: Programme
    let words: any Vocabulary

    /// The input of the template, with a description for readers who cannot see the picture.
    var data: TypstData {
        let sessions = programme.sessions
        let windows = programme.windows.map(\.window)
        guard let first = windows.first?.start, let last = windows.last?.end, first < last else {
            return ["kind": "day", "alt": .text(description), "hours": [], "rows": []]
        }
        func place(_ time: TimeOfDay) -> TypstData {
            .number((time.minutes - first.minutes) * 1000 / (last.minutes - first.minutes))
        }
        let hours = stride(from: (first.minutes + 59) / 60 * 60, through: last.minutes, by: 60).map { minutes in
            let hour = TimeOfDay(minutes: minutes)
            return TypstData.list([place(hour), TypstText.isolated(words.time(hour))])
        }
        let rows = sessions.map { session -> TypstData in
            let label = "\(words.title(session)) · \(words.minutes(session.minutes))"
            return [
                "time": TypstText.isolated(words.time(session.start)), "start": place(session.start),
                "end": place(session.end), "is-numbered": .truth(session.number != nil),
                "label": .list(TypstText(label).pieces),
            ]
        }
        return ["kind": "day", "alt": .text(description), "hours": .list(hours), "rows": .list(rows)]
    }

    /// The picture in words.
    private var description: String {
        TypstText.plain("\(words.text(.dayOf(programme.date))): \(words.inWords(programme))")
    }
}
