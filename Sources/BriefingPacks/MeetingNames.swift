package import Core

/// What the meeting, its place and its committees are called in the document's language.
package struct MeetingNames {
    private let meeting: Meeting
    private let context: PackContext

    package init(_ context: PackContext) {
        self.context = context
        meeting = context.meeting
    }

    package var short: String { text(meeting.short, "short") }
    package var theme: String { text(meeting.theme, "theme") }
    package var hours: String { text(meeting.hours, "hours") }

    /// Building and city.
    package var venue: String { text(meeting.venue.name, "venue") }
    package var room: String { text(meeting.venue.room, "room") }
    /// Building, city and room.
    package var place: String { venue + context.words.separator + room }

    /// A committee's short form.
    package func short(_ committee: Committee) -> String {
        text(committee.short, "committee.\(committee.id)" + (committee.short == committee.name ? "" : ".short"))
    }

    /// The convening committees in running text.
    package var conveners: String {
        context.words.list(meeting.committees.map { context.words.text(.committee(short($0))) })
    }

    private func text(_ original: String, _ key: String) -> String {
        context.localizer.plain(original, .frame("meeting", key))
    }
}
