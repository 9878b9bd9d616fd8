@testable import Core
@testable import Programme

/// A programme that can be altered, soundly or not.
struct ProgrammeDraft {
    struct Item {
        let kind: ProgrammeItem.Kind
        var start: Int
        var end: Int
        var range: MinuteRange

        func lasting(_ minutes: Int) -> Self { Self(kind: kind, start: start, end: start + minutes, range: range) }

        func moved(by minutes: Int) -> Self {
            Self(kind: kind, start: start + minutes, end: end + minutes, range: range)
        }

        func ranging(_ least: Int, _ most: Int) -> Self {
            let wider = MinuteRange(least: least, wished: range.wished, most: most)
            return Self(kind: kind, start: start, end: end, range: wider ?? range)
        }

        fileprivate init(_ item: ProgrammeItem) {
            self.init(kind: item.kind, start: item.start.minutes, end: item.end.minutes, range: item.range)
        }

        init(kind: ProgrammeItem.Kind, start: Int, end: Int, range: MinuteRange) {
            self.kind = kind
            self.start = start
            self.end = end
            self.range = range
        }

        fileprivate var item: ProgrammeItem {
            ProgrammeItem(kind: kind, start: TimeOfDay(minutes: start), end: TimeOfDay(minutes: end), range: range)
        }
    }

    struct Part {
        var id: SessionID
        var number: Int?
        let title: String
        var items: [Item]
    }

    struct Window {
        let date: CalendarDate
        var start: Int
        var end: Int
        var sessions: [Part]
        var margin: Item?

        /// Lets the items follow one another again, each as long as it is.
        mutating func follow() {
            var clock = start
            for session in sessions.indices {
                for index in sessions[session].items.indices {
                    let item = sessions[session].items[index]
                    sessions[session].items[index] = item.moved(by: clock - item.start)
                    clock += item.end - item.start
                }
            }
        }
    }

    var date: CalendarDate
    var zone: String
    var windows: [Window]

    init(_ programme: Programme) {
        date = programme.date
        zone = programme.zone
        windows = programme.windows.map { planned in
            Window(
                date: planned.window.date, start: planned.window.start.minutes, end: planned.window.end.minutes,
                sessions: planned.sessions.map {
                    Part(id: $0.id, number: $0.number, title: $0.title, items: $0.items.map(Item.init))
                }, margin: planned.margin.map(Item.init))
        }
    }

    /// The programme; nil where a window is empty of time.
    var programme: Programme? {
        let planned = windows.compactMap { window -> PlannedWindow? in
            ServiceWindow(
                date: window.date, start: TimeOfDay(minutes: window.start), end: TimeOfDay(minutes: window.end)
            ).map {
                PlannedWindow(
                    window: $0,
                    sessions: window.sessions.map {
                        Session(id: $0.id, number: $0.number, title: $0.title, items: $0.items.map(\.item))
                    }, margin: window.margin?.item)
            }
        }
        return planned.count == windows.count ? Programme(date: date, zone: zone, windows: planned) : nil
    }
}
