package import Core

/// What happened to a day that is running, and when that was known.
package struct Incident: Sendable, Hashable {
    /// A speaker who is not there from now on.
    package struct Absence: Sendable, Hashable {
        /// The speaker.
        package let person: EntryID
        /// The name as printed.
        package let name: String
        /// The items that the speaker has a part in, with the number of their speakers; where it is one, the item falls away.
        package let speakers: [ProgrammeItemID: Int]

        /// Creates an absence.
        package init(person: EntryID, name: String, speakers: [ProgrammeItemID: Int]) {
            self.person = person
            self.name = name
            self.speakers = speakers
        }
    }

    /// When it was known: what ended by then is past.
    package let at: Moment
    /// The session that runs then, or that is to begin late; by default the one that the programme has.
    package var running: String?
    /// Minutes that the running item of the session ends later than it should.
    package var over = 0
    /// Minutes that the session began late, or will.
    package var late = 0
    /// Who is missing.
    package var missing: [Absence] = []
    /// When services end in the window that the day stands in, where that is earlier than planned.
    package var until: TimeOfDay?

    /// Creates an incident in which nothing has happened yet.
    package init(at: Moment, running: String? = nil, over: Int = 0, late: Int = 0) {
        self.at = at
        self.running = running
        self.over = over
        self.late = late
    }
}
