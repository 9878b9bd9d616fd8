package import Core

/// Demands that contradict one another, and the changes that would resolve the conflict.
package struct Conflict: Sendable, Hashable {
    /// One condition that a programme has to satisfy.
    package enum Demand: Sendable, Hashable {
        /// The length of a session is between its minimum and its maximum.
        case length(session: SessionID)
        /// A session comes after another.
        case order(session: SessionID, after: SessionID)
        /// A session has to be the first of a service window.
        case startsWindow(session: SessionID)
        /// A person is needed at a session and is present only at certain hours.
        case hours(person: EntryID, session: SessionID)
        /// Each window keeps its reserve.
        case margin
    }

    /// The demands in conflict.
    ///
    /// If ``isSmallest`` is true, dropping any one of these demands makes it possible to satisfy the others.
    package let demands: [Demand]
    /// Whether it is proved that every one of the demands is needed for the conflict.
    package let isSmallest: Bool
    /// Whether a single change is enough to make a timetable possible.
    ///
    /// If a single change is not enough, other demands conflict as well, and ``waysOut`` resolves only this conflict.
    package let isOnly: Bool
    /// The changes that would resolve the conflict, the cheapest first.
    package let waysOut: [WayOut]
    /// The demands in words.
    package let words: [String]
}

/// A change to the demands that resolves a conflict.
package struct WayOut: Sendable, Hashable {
    /// A kind of change.
    package enum Change: Sendable, Hashable {
        /// An item gets fewer minutes than its minimum.
        case shorten(session: SessionID, ProgrammeItem.Kind, to: Int)
        /// Several items get fewer minutes than their minimum.
        ///
        /// The values are the minutes that each item loses.
        case shortenAll([ProgrammeItemID: Int])
        /// A session moves to a place before another session.
        case move(session: SessionID, before: SessionID)
        /// A session no longer waits for another.
        case release(session: SessionID, from: SessionID)
        /// A session no longer has to begin a window.
        case anywhere(session: SessionID)
        /// Services begin earlier or end later, by the given minutes.
        case extend(window: Int, earlier: Int, later: Int)
        /// A person arrives earlier and leaves later, in each case by the given number of minutes.
        case attend(person: EntryID, by: Int)
        /// A session is held without a person who is needed at it.
        case without(person: EntryID, session: SessionID)
        /// A session is left out.
        case drop(session: SessionID)
    }

    /// The change.
    package let change: Change
    /// The minutes that the change costs.
    package let minutes: Int
    /// The change in words, with its minutes.
    package let text: String
}

/// The identity of an item: its session and its kind.
package struct ProgrammeItemID: Sendable, Hashable {
    /// The id of the session.
    package let session: SessionID
    /// The kind of item.
    package let kind: ProgrammeItem.Kind

    /// Creates the identity of an item.
    package init(session: SessionID, kind: ProgrammeItem.Kind) {
        self.session = session
        self.kind = kind
    }
}
