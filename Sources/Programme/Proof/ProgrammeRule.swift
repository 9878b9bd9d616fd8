import Core

/// A rule that every correct timetable satisfies.
package enum ProgrammeRule: String, Sendable, Hashable, Codable, CaseIterable {
    /// The programme contains each demanded session once, and no other session.
    case sessionsComplete = "sessions.complete"
    /// Every session contains all its items.
    case itemsComplete = "items.complete"
    /// No item is shorter than its minimum or longer than its maximum.
    case lengths = "items.length"
    /// Every window of the programme is a service window of the meeting.
    case windows = "windows.kept"
    /// The first session of a window begins with the window.
    case beginnings = "windows.begin"
    /// No item crosses the end of its window.
    case ends = "windows.end"
    /// There is no gap between two items in a window.
    case joins = "items.joined"
    /// Every window keeps its reserve.
    case margins = "margin.kept"
    /// If the order is fixed, the sessions follow it.
    case order = "order.listed"
    /// A session begins after the sessions that it waits for.
    case precedence = "order.after"
    /// A session that has to begin a window is the first of one.
    case windowStarts = "order.window"
    /// People are present at the items that need them.
    case attendance = "people.there"
    /// Nobody is needed in two places at once.
    case places = "people.once"
    /// No item ends before it begins.
    case times = "times.rise"
    /// The venue's clock shows every time in the programme exactly once.
    case clocks = "times.clock"
    /// The planner's figure for the distance from the wished lengths is correct.
    case value = "wishes.sum"

    /// The rule as a sentence.
    package var sentence: String {
        switch self {
        case .sessionsComplete:
            "The programme contains exactly the sessions that are asked for, once each and under their numbers"
        case .itemsComplete:
            "Every session contains all items that are asked for, with their ranges, and in the listed order unless the content allows any order"
        case .lengths: "No item is shorter than its least or longer than its most"
        case .windows:
            "The windows are those of the meeting, on their days and in order, without overlap, and none is empty"
        case .beginnings: "The first session of a window begins with the window"
        case .ends: "Nothing crosses the end of a window, and therefore nothing runs into a break"
        case .joins: "Within a window, each item begins when the one before it ends"
        case .margins:
            "Every window keeps its margin: at least its least, and as much of its wish as fits"
        case .order: "If the order is fixed, the sessions follow the listed order"
        case .precedence: "A session begins when the sessions that it waits for are over"
        case .windowStarts: "A session that has to begin a window is the first session of a window"
        case .attendance: "Everybody is present for the whole of each item that needs them"
        case .places: "Nobody is needed in two places at once"
        case .times: "Nothing ends before it begins"
        case .clocks:
            "No time of the programme is skipped or repeated by a change of the venue's clocks, and every item lasts its number of minutes"
        case .value:
            "The planner's total of minutes off the wishes is correct, and is not below the bound from sums alone"
        }
    }

    /// What the rule is based on.
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

    /// A basis of a rule, such as a content file.
    ///
    /// The printed name of the basis comes from the module that knows the content.
    package enum Ground: String, Sendable, Hashable, Codable, CaseIterable {
        /// The rules on meeting services, which determine the windows.
        case service
        /// The meeting's own file.
        case meeting
        /// The panels' files.
        case panels
        /// The file of people.
        case people
        /// The secretariat's proposal.
        case proposal
        /// A fact of logic, such as that nobody can be in two places at once.
        case nature
    }
}
