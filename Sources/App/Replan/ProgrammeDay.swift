import Core

/// The day as it went: every version of its programme, and why each followed the one before.
struct ProgrammeDay: Sendable, Hashable {
    /// One version.
    struct Version: Sendable, Hashable {
        let programme: Programme
        /// What made it; nil for the first.
        let change: Change?
    }

    /// What happened, and what was chosen.
    struct Change: Sendable, Hashable {
        /// When it was known: the version's own time.
        let at: RecordTime
        let running: String?
        let over: Int
        let late: Int
        /// The ids of people who were missing.
        let missing: [String]
        let until: TimeOfDay?
        let choice: ReplanPolicy

        /// Whether the same is said to have happened.
        func isSameIncident(as other: Self) -> Bool {
            (at, running, over, late) == (other.at, other.running, other.over, other.late)
                && missing == other.missing && until == other.until
        }
    }

    /// The meeting's short name.
    let meeting: String
    /// The meeting's day.
    let date: CalendarDate
    /// The first version as it was published, and those that followed.
    private(set) var versions: [Version]

    /// A day that runs as published.
    init(of meeting: Meeting, _ programme: Programme) {
        self.init(meeting: meeting.id, date: meeting.date, versions: [Version(programme: programme, change: nil)])
    }

    init(meeting: String, date: CalendarDate, versions: [Version]) {
        self.meeting = meeting
        self.date = date
        self.versions = versions
    }

    /// The programme as it stands; nil for a day without one.
    var latest: Programme? { versions.last?.programme }

    /// The version before it; nil where the day runs as it was published.
    var previous: Programme? { versions.dropLast().last?.programme }

    /// Adds what was chosen.
    mutating func append(_ programme: Programme, _ change: Change) {
        versions.append(Version(programme: programme, change: change))
    }
}

extension ProgrammeDay {
    /// What became of a session: as it last stood, and the version that changed it last.
    struct History {
        let session: Session
        let window: ServiceWindow
        /// The version that changed it last; the first changed nothing.
        let version: Version
        /// Whether it is still on the programme.
        let stands: Bool
    }

    /// Every session that ever was on the programme, in the order of the first version that had it.
    var histories: [History] {
        var order: [String] = []
        var known: [String: History] = [:]
        for version in versions {
            let placed = version.programme.windows.flatMap { planned in planned.sessions.map { ($0, planned.window) } }
            for (session, window) in placed {
                let before = known[session.id]
                if before == nil { order.append(session.id) }
                if let before, before.stands, before.isAsGood(session, window) { continue }
                known[session.id] = History(session: session, window: window, version: version, stands: true)
            }
            let ids = Set(placed.map(\.0.id))
            for id in order where !ids.contains(id) {
                guard let before = known[id], before.stands else { continue }
                known[id] = History(session: before.session, window: before.window, version: version, stands: false)
            }
        }
        return order.compactMap { known[$0] }
    }
}

extension ProgrammeDay.History {
    /// Whether nothing of a session is different that a calendar shows.
    fileprivate func isAsGood(_ other: Session, _ window: ServiceWindow) -> Bool {
        self.window.date == window.date && session.items == other.items
    }
}
