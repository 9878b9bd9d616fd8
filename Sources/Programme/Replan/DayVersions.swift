package import Core

/// All versions of a day's programme, each with the change that led to it.
package struct DayVersions: Sendable, Hashable {
    /// One version.
    package struct Version: Sendable, Hashable {
        package let programme: Programme
        /// The change that led to this version; nil for the first version.
        package let change: Change?

        /// Creates a version from a programme and the change that led to it.
        package init(programme: Programme, change: Change?) {
            self.programme = programme
            self.change = change
        }
    }

    /// An incident and the chosen policy.
    package struct Change: Sendable, Hashable {
        /// The time at which the incident became known, which is also the time of the version.
        package let at: RecordTime
        package let running: SessionID?
        package let over: Int
        package let late: Int
        /// The ids of the missing people.
        package let missing: [String]
        package let until: TimeOfDay?
        package let choice: ReplanPolicy

        /// Creates a change from an incident and the chosen policy.
        package init(
            at: RecordTime, running: SessionID?, over: Int, late: Int, missing: [String], until: TimeOfDay?,
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

        /// Returns whether another change is due to the same incident.
        package func isSameIncident(as other: Self) -> Bool {
            (at, running, over, late) == (other.at, other.running, other.over, other.late)
                && missing == other.missing && until == other.until
        }
    }

    /// The meeting's short name.
    package let meeting: String
    /// The first day of the meeting.
    package let date: CalendarDate
    /// The published version, followed by the later ones.
    package private(set) var versions: [Version]

    /// Creates a day that runs as published.
    package init(of meeting: Meeting, _ programme: Programme) {
        self.init(meeting: meeting.id, date: meeting.date, versions: [Version(programme: programme, change: nil)])
    }

    package init(meeting: String, date: CalendarDate, versions: [Version]) {
        self.meeting = meeting
        self.date = date
        self.versions = versions
    }

    /// The latest programme; nil if the day has no programme.
    package var latest: Programme? { versions.last?.programme }

    /// The programme before the latest one; nil if the day runs as published.
    package var previous: Programme? { versions.dropLast().last?.programme }

    /// Adds a programme as the latest version, with the change that led to it.
    package mutating func append(_ programme: Programme, _ change: Change) {
        versions.append(Version(programme: programme, change: change))
    }
}

extension DayVersions {
    /// The latest state of a session, and the version that last changed it.
    package struct History {
        package let session: Session
        package let window: ServiceWindow
        /// The version that last changed the session.
        ///
        /// If the session has not changed, this is the first version that contains it.
        package let version: Version
        /// Whether the session is still on the programme.
        package let stands: Bool
    }

    /// The histories of all sessions that were ever on the programme, in the order of their first appearance.
    package var histories: [History] {
        var order: [SessionID] = []
        var known: [SessionID: History] = [:]
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
    /// Returns whether a calendar shows the same date and items for another state of the session.
    fileprivate func isAsGood(_ other: Session, _ window: ServiceWindow) -> Bool {
        self.window.date == window.date && session.items == other.items
    }
}
