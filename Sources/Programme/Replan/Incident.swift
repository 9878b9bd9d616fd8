package import Core

/// An event that disturbs a running day, and the time at which it became known.
package struct Incident: Sendable, Hashable {
    /// A speaker who is absent from the time of the incident on.
    package struct Absence: Sendable, Hashable {
        /// The id of the speaker.
        package let person: EntryID
        /// The name that packs print.
        package let name: String
        /// The items in which the speaker takes part, each with its number of speakers.
        ///
        /// An item with one speaker is dropped.
        package let speakers: [ProgrammeItemID: Int]

        /// Creates an absence.
        package init(person: EntryID, name: String, speakers: [ProgrammeItemID: Int]) {
            self.person = person
            self.name = name
            self.speakers = speakers
        }
    }

    /// The time at which the incident became known.
    ///
    /// Items that ended by then are over.
    package let at: Moment
    /// The id of the session that is running or begins late; nil if it is the session that is scheduled for that time.
    package var running: SessionID?
    /// The minutes by which the running item of the session ends late.
    package var over = 0
    /// The minutes by which the session began or will begin late.
    package var late = 0
    /// The missing speakers.
    package var missing: [Absence] = []
    /// The end of services in the current window, if it is earlier than planned.
    package var until: TimeOfDay?

    /// Creates an incident.
    package init(at: Moment, running: SessionID? = nil, over: Int = 0, late: Int = 0) {
        self.at = at
        self.running = running
        self.over = over
        self.late = late
    }
}
