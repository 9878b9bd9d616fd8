import BriefingPacks
import Core
import Digests
import Documents
import Programme

/// What the calendars of a folder contain for each session.
///
/// A later run compares its calendars with it, to find changes that calendar programs will not take.
struct PublishedCalendar: Codable, Hashable {
    /// One session.
    struct Event: Codable, Hashable {
        var sequence: Int
        /// The digest of the session's times and place; ``cancelled`` if the session does not take place.
        var mark: String

        static let cancelled = "cancelled"
    }

    /// The events by name; an event has the same name in every version.
    var events: [String: Event]

    /// The contents of a programme's calendars, which are the same in every language.
    init(of context: PackContext, _ day: DayVersions?) {
        let meeting = context.meeting
        let events = ProgrammeCalendar(context, day).events.map { event in
            let items = event.session.items.map { "\($0.kind.rawValue) \($0.start)-\($0.end)" }
            let parts = ["\(event.date)", meeting.zone.name, meeting.venue.name, meeting.venue.room] + items
            let mark = event.isCancelled ? Event.cancelled : SHA256.hex(of: Array(parts.joined(separator: "\n").utf8))
            return (
                event.identity.name, Event(sequence: event.sequence, mark: mark)
            )
        }
        self.events = Dictionary(events, uniquingKeysWith: { first, _ in first })
    }

    /// Compares this calendar with the folder's earlier one, and finds changes that calendar programs will not take.
    ///
    /// A change without a higher number is replaced by the earlier event, so that the next run reports it again.
    ///
    /// - Parameters:
    ///   - earlier: What the folder had before.
    ///   - isFinal: Whether a change that is not taken is an error.
    ///   - meeting: The meeting, whose last published version is the place of the diagnostics.
    /// - Returns: A diagnostic for changes without a higher number, and one for sessions that are missing.
    mutating func follow(_ earlier: Self, isFinal: Bool, in meeting: Meeting) -> [Diagnostic] {
        let severity: Diagnostic.Severity = isFinal ? .error : .warning
        var (stale, gone) = ([String](), [String]())
        for (name, event) in earlier.events.sorted(by: { $0.key < $1.key }) {
            guard let own = events[name] else {
                if event.mark != Event.cancelled {
                    gone.append(name)
                    events[name] = event
                }
                continue
            }
            guard own != event, own.sequence <= event.sequence else { continue }
            stale.append(name)
            events[name] = event
        }
        let place = meeting.published.issues.last?.position
        return (stale.isEmpty ? [] : [.unnumbered(stale, severity, at: place)])
            + (gone.isEmpty ? [] : [.vanished(gone, severity, at: place)])
    }
}

extension Diagnostic {
    fileprivate static func unnumbered(_ names: [String], _ severity: Severity, at place: Position?) -> Self {
        Diagnostic(
            rule: .calendarSequence, severity: severity, at: place,
            "the calendar in the folder has other times or another place for \(EnglishStyle.list(names)), but the new one does "
                + "not have a higher SEQUENCE",
            because: "anyone who imported the earlier one keeps it",
            remedy:
                "if it was given out, list under `programme: published` in meeting.yaml the day of each version that was given "
                + "out, and of this one last; if it was not, write to an empty folder with --out")
    }

    fileprivate static func vanished(_ names: [String], _ severity: Severity, at place: Position?) -> Self {
        Diagnostic(
            rule: .calendarCancelled, severity: severity, at: place,
            "the calendar in the folder has \(EnglishStyle.list(names)), but the new one does not",
            because: "anyone who imported the earlier one keeps a session that no longer takes place",
            remedy:
                "if it was given out, name the session under `programme: cancelled` in meeting.yaml, and the day of this "
                + "version under `published`; if it was not, write to an empty folder with --out")
    }
}
