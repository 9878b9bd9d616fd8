import BriefingPacks
import Core
import Documents
import Programme
import Review

/// Reads a day file, key by key.
///
/// The first fault is reported with its position, and nothing is read.
struct DayReading {
    private static let limit = ContentLimits.day
    /// The maximum depth to which the file's values nest.
    private static let depth = 12

    let file: ContentFile
    private let meeting: Meeting
    private let demand: ProgrammeDemand

    /// Reads a day of a meeting.
    ///
    /// - Parameters:
    ///   - file: The bytes, under the name that diagnostics print.
    ///   - assembly: The meeting, and the demands on its programme.
    /// - Returns: The day.
    /// - Throws: ``DayFault``.
    static func read(_ file: ContentFile, _ assembly: Assembly) throws(DayFault) -> DayVersions {
        try Self(file: file, meeting: assembly.meeting, demand: assembly.demand).read()
    }

    private func read() throws(DayFault) -> DayVersions {
        guard String(validating: file.bytes, as: UTF8.self) != nil else {
            throw fault("the file is not UTF-8", 0)
        }
        let value: JSONValue
        do throws(JSONParser.Fault) {
            value = try JSONParser.value(of: file.bytes[...], depth: Self.depth, values: Self.limit.values)
        } catch {
            throw fault(error.what, error.place)
        }
        let root = try object(value, "the file")
        let form = try number("day", root)
        guard form <= DayText.form else {
            throw fault(
                "the file has form \(form)", root.place(of: "day"),
                because: "this program knows form \(DayText.form); nothing was read", needs: "use a newer Dais")
        }
        try only(["day", "meeting", "date", "versions"], root)
        let (id, date) = (try text("meeting", root), try text("date", root))
        guard id == meeting.id, date == meeting.date.description else {
            throw .refused(.dayOfAnotherMeeting(id, date, meeting, at: position(root.place(of: "meeting"))))
        }
        let versions = try list("versions", root)
        guard (1...Self.limit.elements).contains(versions.count) else {
            throw fault(
                "there are \(versions.count) versions; a day has 1 to \(Self.limit.elements)",
                root.place(of: "versions"))
        }
        var read: [DayVersions.Version] = []
        for value in versions { read.append(try version(value, after: read)) }
        return DayVersions(meeting: id, date: meeting.date, versions: read)
    }

    private func version(_ value: JSONValue, after read: [DayVersions.Version]) throws(DayFault)
        -> DayVersions.Version
    {
        let object = try object(value, "a version")
        try only(["version", "change", "windows"], object)
        let number = try number("version", object)
        let expected = read.last.map { $0.programme.version + 1 } ?? demand.version
        guard number == expected else {
            let place = object.place(of: "version")
            guard read.isEmpty else {
                throw fault("there is version \(number) where version \(expected) should be", place)
            }
            throw .refused(
                .dayOfOtherContent(
                    "the day begins with version \(number), but the programme of the content is version \(expected)",
                    at: position(place)))
        }
        let change = try object["change"].map { value throws(DayFault) in try self.change(value) }
        guard (change == nil) == read.isEmpty else {
            throw fault(
                read.isEmpty
                    ? "the first version says what changed, which only later versions may"
                    : "the version does not say what changed",
                object.place(of: "change"))
        }
        if let change, let before = read.last?.change, change.at.secondsSince1970 < before.at.secondsSince1970 {
            throw fault("the version was made before the previous one", object.place(of: "change"))
        }
        var windows: [PlannedWindow] = []
        for value in try list("windows", object) {
            windows.append(try window(value, after: windows))
        }
        let programme = Programme(date: demand.date, zone: demand.zone.name, windows: windows, version: number)
        try check(programme, read.last?.programme, at: object.place(of: "windows"))
        return DayVersions.Version(programme: programme, change: change)
    }

    private func change(_ value: JSONValue) throws(DayFault) -> DayVersions.Change {
        let object = try object(value, "a change")
        try only(["at", "running", "over", "late", "missing", "until", "choice"], object)
        guard let at = RecordTime(try text("at", object)) else {
            throw fault("'at' is not a date and time such as 2019-04-26T11:20:00-04:00", object.place(of: "at"))
        }
        guard let choice = ReplanPolicy(rawValue: try text("choice", object)) else {
            throw fault("no choice has this name", object.place(of: "choice"))
        }
        var missing: [String] = []
        if object["missing"] != nil {
            for value in try list("missing", object) { missing.append(try text(value, "missing")) }
        }
        return DayVersions.Change(
            at: at, running: object["running"] == nil ? nil : SessionID(rawValue: try text("running", object)),
            over: object["over"] == nil ? 0 : try number("over", object),
            late: object["late"] == nil ? 0 : try number("late", object), missing: missing,
            until: object["until"] == nil ? nil : try time("until", object), choice: choice)
    }
}

// MARK: The timetable

extension DayReading {
    private func window(_ value: JSONValue, after read: [PlannedWindow]) throws(DayFault) -> PlannedWindow {
        let object = try object(value, "a window")
        try only(["date", "start", "end", "inHand", "sessions"], object)
        guard let date = CalendarDate(try text("date", object)),
            let window = ServiceWindow(date: date, start: try time("start", object), end: try time("end", object)),
            read.last.map({ $0.window.span.upperBound <= window.span.lowerBound }) ?? true
        else { throw fault("the window does not come after the previous one, or has no minutes", object.place) }
        guard demand.windows.contains(where: { $0.date == date && $0.start == window.start }) else {
            throw .refused(
                .dayOfOtherContent("the meeting has no service window that begins then", at: position(object.place)))
        }
        var sessions: [Session] = []
        var clock = window.start
        for value in try list("sessions", object) {
            let session = try session(value, since: clock, until: window.end)
            clock = session.end
            sessions.append(session)
        }
        let inHand = object["inHand"] == nil ? 0 : try number("inHand", object, from: 0)
        guard inHand <= window.end.minutes - clock.minutes, !sessions.isEmpty else {
            throw fault("the window has no session, or its sessions are longer than the window", object.place)
        }
        let margin = ProgrammeItem(kind: .margin, start: clock, end: clock + inHand, range: demand.margin)
        return PlannedWindow(window: window, sessions: sessions, margin: inHand > 0 ? margin : nil)
    }

    private func session(_ value: JSONValue, since start: TimeOfDay, until end: TimeOfDay) throws(DayFault) -> Session {
        let object = try object(value, "a session")
        try only(["session", "items"], object)
        let id = SessionID(rawValue: try text("session", object))
        guard let asked = demand.sessions.first(where: { $0.id == id }) else {
            throw .refused(
                .dayOfOtherContent(
                    "the meeting has no session '\(id.rawValue.prefix(40))'", at: position(object.place(of: "session")))
            )
        }
        var items: [ProgrammeItem] = []
        for value in try list("items", object) {
            items.append(try item(value, of: asked, after: items, since: start, until: end))
        }
        guard !items.isEmpty else { throw fault("the session has no item", object.place(of: "items")) }
        return Session(id: id, number: asked.number, title: asked.title, items: items)
    }

    private func item(
        _ value: JSONValue, of session: ProgrammeDemand.Session, after items: [ProgrammeItem], since start: TimeOfDay,
        until end: TimeOfDay
    ) throws(DayFault) -> ProgrammeItem {
        let object = try object(value, "an item")
        try only(["kind", "start", "end"], object)
        let kind = try text("kind", object)
        let rest =
            session.isOrderFree
            ? session.items.filter { asked in !items.contains { $0.kind == asked.kind } }[...]
            : items.last.map { last in session.items.drop { $0.kind != last.kind }.dropFirst() } ?? session.items[...]
        guard let asked = rest.first(where: { $0.kind.rawValue == kind }) else {
            throw .refused(
                .dayOfOtherContent(
                    "\(session.id) has no item '\(kind.prefix(40))' here", at: position(object.place(of: "kind"))))
        }
        let item = ProgrammeItem(
            kind: asked.kind, start: try time("start", object), end: try time("end", object), range: asked.range)
        let follows = items.last.map { $0.end == item.start } ?? (item.start >= start)
        guard follows, item.start <= item.end, item.end <= end else {
            throw fault("the item does not follow the previous one, or ends after its window", object.place)
        }
        return item
    }

    /// Checks that the first version has all sessions and parts, and that a later one only drops sessions.
    private func check(_ programme: Programme, _ before: Programme?, at place: Int) throws(DayFault) {
        let ids = programme.sessions.map(\.id)
        guard Set(ids).count == ids.count else { throw fault("a session appears twice", place) }
        if let before {
            let known = before.sessions.map(\.id)
            guard ids == known.filter(ids.contains) else {
                throw fault("the sessions are not in the order of the previous version", place)
            }
            return
        }
        for asked in demand.sessions {
            let kinds = programme.sessions.first { $0.id == asked.id }?.items.map(\.kind)
            let due = asked.items.map(\.kind)
            guard asked.isOrderFree ? kinds.map(Set.init) == Set(due) : kinds == due else {
                throw .refused(
                    .dayOfOtherContent(
                        "the first version \(kinds == nil ? "has no session" : "has other parts of") '\(asked.id)'",
                        at: position(place)))
            }
        }
    }
}
