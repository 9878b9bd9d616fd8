package import Core

/// The day as it went: every version of its programme, and why each followed the one before.
package struct DayVersions: Sendable, Hashable {
    /// One version.
    package struct Version: Sendable, Hashable {
        package let programme: Programme
        /// What made it; nil for the first.
        package let change: Change?

        /// Keeps a programme with what made it.
        package init(programme: Programme, change: Change?) {
            self.programme = programme
            self.change = change
        }
    }

    /// What happened, and what was chosen.
    package struct Change: Sendable, Hashable {
        /// When it was known: the version's own time.
        package let at: RecordTime
        package let running: String?
        package let over: Int
        package let late: Int
        /// The ids of people who were missing.
        package let missing: [String]
        package let until: TimeOfDay?
        package let choice: ReplanPolicy

        /// Keeps what happened, and what was chosen.
        package init(
            at: RecordTime, running: String?, over: Int, late: Int, missing: [String], until: TimeOfDay?,
            choice: ReplanPolicy
        ) {
            self.at = at
            self.running = running
            self.over = over
            self.late = late
            self.missing = missing
            self.until = until
            self.choice = choice
        }

        /// Whether the same is said to have happened.
        package func isSameIncident(as other: Self) -> Bool {
            (at, running, over, late) == (other.at, other.running, other.over, other.late)
                && missing == other.missing && until == other.until
        }
    }

    /// The meeting's short name.
    package let meeting: String
    /// The meeting's day.
    package let date: CalendarDate
    /// The first version as it was published, and those that followed.
    package private(set) var versions: [Version]

    /// A day that runs as published.
    package init(of meeting: Meeting, _ programme: Programme) {
        self.init(meeting: meeting.id, date: meeting.date, versions: [Version(programme: programme, change: nil)])
    }

    package init(meeting: String, date: CalendarDate, versions: [Version]) {
        self.meeting = meeting
        self.date = date
        self.versions = versions
    }

    /// The programme as it stands; nil for a day without one.
    package var latest: Programme? { versions.last?.programme }

    /// The version before it; nil where the day runs as it was published.
    package var previous: Programme? { versions.dropLast().last?.programme }

    /// Adds what was chosen.
    package mutating func append(_ programme: Programme, _ change: Change) {
        versions.append(Version(programme: programme, change: change))
    }
}

extension DayVersions {
    /// What became of a session: as it last stood, and the version that changed it last.
    package struct History {
        package let session: Session
        package let window: ServiceWindow
        /// The version that changed it last; the first changed nothing.
        package let version: Version
        /// Whether it is still on the programme.
        package let stands: Bool
    }

    /// Every session that ever was on the programme, in the order of the first version that had it.
    package var histories: [History] {
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

extension DayVersions.History {
    /// Whether nothing of a session is different that a calendar shows.
    fileprivate func isAsGood(_ other: Session, _ window: ServiceWindow) -> Bool {
        self.window.date == window.date && session.items == other.items
    }
}
