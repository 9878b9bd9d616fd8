import Core
import Documents
import Programme
import Review

/// The JSON form of a day file.
///
/// The same day always gives the same bytes.
struct DayText: Encodable {
    /// The version of the form that this program writes.
    static let form = 1

    struct Item: Encodable {
        let kind: ProgrammeItem.Kind
        let start: TimeOfDay
        let end: TimeOfDay
    }
    struct Held: Encodable {
        let session: SessionID
        let items: [Item]
    }
    struct Window: Encodable {
        let date: CalendarDate
        let start: TimeOfDay
        let end: TimeOfDay
        let inHand: Int
        let sessions: [Held]
    }
    struct Change: Encodable {
        let at: RecordTime
        let running: SessionID?
        let over: Int?
        let late: Int?
        let missing: [String]?
        let until: TimeOfDay?
        let choice: ReplanPolicy
    }
    struct Version: Encodable {
        let version: Int
        let change: Change?
        let windows: [Window]
    }

    let day: Int
    let meeting: String
    let date: CalendarDate
    let versions: [Version]

    /// The bytes of a day file.
    static func bytes(of day: DayVersions) -> [UInt8] { Array((JSONText.of(Self(day)) + "\n").utf8) }

    private init(_ day: DayVersions) {
        self.day = Self.form
        meeting = day.meeting
        date = day.date
        versions = day.versions.map { version in
            Version(
                version: version.programme.version, change: version.change.map(Change.init),
                windows: version.programme.windows.map(Window.init))
        }
    }
}

extension DayText.Change {
    fileprivate init(_ change: DayVersions.Change) {
        self.init(
            at: change.at, running: change.running, over: change.over > 0 ? change.over : nil,
            late: change.late > 0 ? change.late : nil, missing: change.missing.isEmpty ? nil : change.missing,
            until: change.until, choice: change.choice)
    }
}

extension DayText.Window {
    fileprivate init(_ planned: PlannedWindow) {
        self.init(
            date: planned.window.date, start: planned.window.start, end: planned.window.end,
            inHand: planned.margin?.minutes ?? 0,
            sessions: planned.sessions.map { session in
                DayText.Held(
                    session: session.id,
                    items: session.items.map { DayText.Item(kind: $0.kind, start: $0.start, end: $0.end) })
            })
    }
}
