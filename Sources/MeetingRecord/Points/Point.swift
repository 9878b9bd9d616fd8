package import Core
package import Programme

/// The id of a point of the record, such as `P12`.
package struct PointID: Identifier {
    /// The id as written.
    package let rawValue: String
    /// Creates an id from its written form.
    package init(rawValue: String) { self.rawValue = rawValue }

    /// Creates the id of the point with a number.
    package init(number: Int) { rawValue = "P\(number)" }

    /// The number of the point, from 1, with at most nine digits; nil if the text is not the id of a point.
    package var number: Int? {
        guard rawValue.utf8.count <= 10, rawValue.first == "P", let number = Int(rawValue.dropFirst()), number > 0,
            "P\(number)" == rawValue
        else { return nil }
        return number
    }
}

/// One statement in a session, as the note-taker recorded it.
package struct Point: Sendable, Hashable {
    /// The id, which is never reused, even after the point is withdrawn.
    package var id: PointID
    /// The time of the statement.
    package var at: RecordTime
    /// The session's id in the programme: `opening`, `closing` or a panel's id.
    package var session: SessionID
    /// The item of the session at that time, if it is known.
    package var item: ProgrammeItem.Kind?
    /// The kind of the point.
    package var kind: PointKind
    /// The topic in the typology or among the elements of responses, if the note-taker gave one.
    package var about: Topic?
    /// The speaker.
    package var speaker: Speaker
    /// The language of the statement, if it is known.
    package var language: Language?
    /// The statement in the note-taker's words: plain text on one line.
    package var text: String
    /// The sources that the speaker cited.
    package var cites: [CitedSource]
    /// The questions that the point answers.
    package var answers: [PointID]
    /// The points or panel claims that the point supports.
    package var supports: [String]
    /// Whether the statement comes from a prepared text.
    package var prepared: Bool
    /// Who may see the point.
    package var release: Release

    /// Creates a point.
    package init(
        id: PointID, at: RecordTime, session: SessionID, item: ProgrammeItem.Kind? = nil, kind: PointKind,
        about: Topic? = nil, speaker: Speaker, language: Language? = nil, text: String, cites: [CitedSource] = [],
        answers: [PointID] = [], supports: [String] = [], prepared: Bool = false, release: Release = .participants
    ) {
        self.id = id
        self.at = at
        self.session = session
        self.item = item
        self.kind = kind
        self.about = about
        self.speaker = speaker
        self.language = language
        self.text = text
        self.cites = cites
        self.answers = answers
        self.supports = supports
        self.prepared = prepared
        self.release = release
    }

    /// Every id in the point's line: its own id, and the ids of the points that it answers or supports.
    package var names: [PointID] { [id] + answers + supports.map(PointID.init(rawValue:)) }
}

/// The kind of a point.
package enum PointKind: String, Sendable, Hashable, Codable, CaseIterable {
    /// A main point of a speaker.
    case mainPoint = "main point"
    /// A conclusion of the session or of a speaker.
    case conclusion
    /// A lesson from experience.
    case lesson
    /// A question to a speaker or to everyone.
    case question
    /// An answer to a question.
    case answer
    /// An initiative that exists, was announced or was proposed.
    case initiative
    /// A matter of the conduct of the meeting, which does not become part of a summary.
    case procedural
}

/// A source that a speaker cited, by its symbol or by its key in the meeting's list.
package struct CitedSource: Sendable, Hashable, Codable {
    /// The symbol or the key.
    package var source: String
    /// The paragraph or paragraphs, in the form that content files use.
    package var paragraph: String?

    /// Creates a reference.
    package init(source: String, paragraph: String? = nil) {
        self.source = source
        self.paragraph = paragraph
    }
}
