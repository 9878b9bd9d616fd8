import Core

/// What the meeting, its place and its committees are called in the document's language.
struct MeetingNames {
    private let meeting: Meeting
    private let context: PackContext

    init(_ context: PackContext) {
        self.context = context
        meeting = context.meeting
    }

    var short: String { text(meeting.short, "short") }
    var theme: String { text(meeting.theme, "theme") }
    var hours: String { text(meeting.hours, "hours") }

    /// Building and city.
    var venue: String { text(meeting.venue.name, "venue") }
    var room: String { text(meeting.venue.room, "room") }
    /// Building, city and room.
    var place: String { venue + context.words.separator + room }

    /// A committee's short form.
    func short(_ committee: Committee) -> String {
        text(committee.short, "committee.\(committee.id)" + (committee.short == committee.name ? "" : ".short"))
    }

    /// The convening committees in running text.
    var conveners: String {
        context.words.list(meeting.committees.map { context.words.text(.committee(short($0))) })
    }

    private func text(_ original: String, _ key: String) -> String {
        context.localizer.plain(original, .frame("meeting", key))
    }
}
