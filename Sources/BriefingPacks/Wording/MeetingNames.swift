package import Core
package import Documents

/// The names of the meeting, its place and its committees in the document's language.
package struct MeetingNames {
    private let meeting: Meeting
    private let context: PackContext

    package init(_ context: PackContext) {
        self.context = context
        meeting = context.meeting
    }

    package var short: String { text(meeting.short, "short") }
    package var theme: String { text(meeting.theme, "theme") }
    /// The organ to which the committees belong; nil if the content names none.
    var organ: String? { meeting.organ.map { text($0, "organ") } }

    /// The building and the city.
    package var venue: String { text(meeting.venue.name, "venue") }
    package var room: String { text(meeting.venue.room, "room") }
    /// The building, the city and the room.
    package var place: String { venue + context.words.separator + room }

    /// Returns the short name of a committee.
    package func short(_ committee: Committee) -> String {
        text(committee.short, "committee.\(committee.id)" + (committee.short == committee.name ? "" : ".short"))
    }

    /// The official title.
    package var title: String { text(meeting.title, "title") }

    /// The official names of the committees that the title does not contain, after a label.
    ///
    /// The text is empty if the title contains the names of all committees. The comparison uses the original title,
    /// because its translation contains the same names.
    package var otherCommittees: String {
        let title = meeting.title.lowercased()
        let names = meeting.committees.filter { !title.contains($0.name.lowercased()) }
            .map { text($0.name, "committee.\($0.id)") }
        let words = context.words
        return names.isEmpty ? "" : words.titled(words.column(.convenedBy), names.joined(separator: words.semicolon))
    }

    /// The line that begins every document: the official title, followed by ``otherCommittees``.
    package var official: [Inline] {
        let title = context.localizer.line(meeting.title, .frame("meeting", "title"))
        let others = otherCommittees
        return title + (others.isEmpty ? [] : [.lineBreak, .text(others)])
    }

    /// The convening committees in running text.
    package var conveners: String {
        context.words.list(meeting.committees.map { context.words.text(.committee(short($0))) })
    }

    private func text(_ original: String, _ key: String) -> String {
        context.localizer.plain(original, .frame("meeting", key))
    }
}
