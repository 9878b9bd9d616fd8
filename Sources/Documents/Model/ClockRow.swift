/// A moment of a session: what happens then, and the words to say.
package struct ClockRow: Sendable, Hashable, Decodable {
    /// What happens.
    package enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// The session begins.
        case start
        /// A speaker gets the floor within a part.
        case giveFloor = "give-floor"
        /// A speaker is warned.
        case warn
        /// A part ends, and the next one begins.
        case stop
        /// The meeting is told how it works.
        case howWeWork = "how-we-work"
        /// The list of speakers closes.
        case closeList = "close-list"
        /// The session ends.
        case close
    }

    /// What happens.
    package var kind: Kind
    /// The time as a clock shows it.
    package var time: String
    /// The half of the day, where it is printed: at the first time, and where it changes.
    package var half: String?
    /// What begins or remains, in a few words.
    package var what: [Inline]
    /// The words to say; empty if there are none.
    package var say: [Inline]
    /// What is of use at that moment.
    package var after: [Block]

    /// Creates a moment.
    package init(
        _ kind: Kind, at time: String, half: String? = nil, _ what: [Inline], say: [Inline] = [], after: [Block] = []
    ) {
        self.kind = kind
        self.time = time
        self.half = half
        self.what = what
        self.say = say
        self.after = after
    }
}
