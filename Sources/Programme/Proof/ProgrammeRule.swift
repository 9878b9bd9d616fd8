import Core

/// A rule that every timetable keeps, named by a sentence that is true of a sound one.
package enum ProgrammeRule: String, Sendable, Hashable, Codable, CaseIterable {
    /// What is asked for, and nothing else, is on the programme.
    case sessionsComplete = "sessions.complete"
    /// A session is whole.
    case itemsComplete = "items.complete"
    /// No item is cut too short or drawn out.
    case lengths = "items.length"
    /// The windows are the meeting's.
    case windows = "windows.kept"
    /// Services are used from their first minute.
    case beginnings = "windows.begin"
    /// Services end with their window.
    case ends = "windows.end"
    /// No time is lost between two items.
    case joins = "items.joined"
    /// Minutes are kept in hand.
    case margins = "margin.kept"
    /// The order of listing.
    case order = "order.listed"
    /// What single sessions wait for.
    case precedence = "order.after"
    /// Sessions that are to begin a window.
    case windowStarts = "order.window"
    /// People's hours.
    case attendance = "people.there"
    /// People are in one place.
    case places = "people.once"
    /// Time runs forward.
    case times = "times.rise"
    /// The venue's clocks.
    case clocks = "times.clock"
    /// The planner's figure.
    case value = "wishes.sum"

    /// The rule as a sentence.
    package var sentence: String {
        switch self {
        case .sessionsComplete:
            "Every session that is asked for stands on the programme once, under its number, and no other does"
        case .itemsComplete:
            "Every session holds the items that are asked for, all of them, in their order unless it is free, with their ranges"
        case .lengths: "No item is shorter than its least or longer than its most"
        case .windows:
            "The windows are the meeting's, on their days and in order, apart from one another, and none is empty"
        case .beginnings: "The first session of a window begins with it"
        case .ends: "Nothing crosses the end of a window, and so nothing runs into a break"
        case .joins: "Within a window each item begins when the one before it ends"
        case .margins:
            "Every window keeps its margin in hand: the least at least, and of the wish as much as there is room for"
        case .order: "In a fixed order the sessions come as they are listed"
        case .precedence: "A session begins when those that it waits for are over"
        case .windowStarts: "A session that is to begin a window is the first of one"
        case .attendance: "Everybody is there at each item they are needed at, from its beginning to its end"
        case .places: "Nobody is needed in two places at once"
        case .times: "Nothing ends before it begins"
        case .clocks: "The venue's clock shows every time once, and its minutes are minutes"
        case .value:
            "The planner's figure is what the items and margins are off their wishes, and is not below what sums allow"
        }
    }

    /// Where the rule comes from.
    package var grounds: [Ground] {
        switch self {
        case .sessionsComplete, .itemsComplete: [.meeting, .panels]
        case .lengths: [.meeting, .panels, .proposal]
        case .windows, .ends: [.meeting, .service]
        case .beginnings, .joins: [.proposal]
        case .margins: [.meeting, .proposal]
        case .order, .precedence, .windowStarts, .clocks: [.meeting]
        case .attendance: [.people]
        case .places, .times, .value: [.nature]
        }
    }

    /// What a rule rests on; what that is called is known where the content is.
    package enum Ground: String, Sendable, Hashable, Codable, CaseIterable {
        /// The rules of service that the windows rest on.
        case service
        /// The meeting's own file.
        case meeting
        /// The panels' files.
        case panels
        /// The file of people.
        case people
        /// What the house proposes.
        case proposal
        /// What cannot be otherwise.
        case nature
    }
}
