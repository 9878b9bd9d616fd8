package import Core

/// Demands that cannot hold together, and what would resolve it.
package struct Conflict: Sendable, Hashable {
    /// One thing that a programme is asked to keep.
    package enum Demand: Sendable, Hashable {
        /// A session takes its minutes, no fewer and no more.
        case length(session: String)
        /// A session comes after another.
        case order(session: String, after: String)
        /// A session is the first of a service window.
        case startsWindow(session: String)
        /// Somebody is needed at a session, and is there only at certain hours.
        case hours(person: EntryID, session: String)
        /// Each window keeps minutes in hand.
        case margin
    }

    /// The demands; without any one of them there is a timetable.
    package let demands: [Demand]
    /// Whether it is proved that none of them can be left out.
    package let isSmallest: Bool
    /// Whether a single change can be enough; otherwise other demands conflict as well.
    package let isOnly: Bool
    /// What would resolve it, the cheapest first.
    package let waysOut: [WayOut]
    /// The demands in words.
    package let words: [String]
}

/// A change to what is asked for, after which there is a timetable.
package struct WayOut: Sendable, Hashable {
    /// The change.
    package enum Change: Sendable, Hashable {
        /// An item gets fewer minutes than its least.
        case shorten(session: String, ProgrammeItem.Kind, to: Int)
        /// Several items get fewer minutes than their least, in minutes taken.
        case shortenAll([ProgrammeItemID: Int])
        /// A session comes before another.
        case move(session: String, before: String)
        /// A session no longer waits for another.
        case release(session: String, from: String)
        /// A session no longer has to begin a window.
        case anywhere(session: String)
        /// Services begin earlier or end later, by minutes.
        case extend(window: Int, earlier: Int, later: Int)
        /// Somebody is there earlier or later, by minutes at either end.
        case attend(person: EntryID, by: Int)
        /// A session is held without somebody who was to be there.
        case without(person: EntryID, session: String)
        /// A session is left out.
        case drop(session: String)
    }

    /// The change.
    package let change: Change
    /// The minutes that it asks of somebody.
    package let minutes: Int
    /// The change in words, with its minutes.
    package let text: String
}

/// An item of a session.
package struct ProgrammeItemID: Sendable, Hashable {
    /// The session.
    package let session: String
    /// What happens.
    package let kind: ProgrammeItem.Kind

    /// Creates the name of an item.
    package init(session: String, kind: ProgrammeItem.Kind) {
        self.session = session
        self.kind = kind
    }
}
