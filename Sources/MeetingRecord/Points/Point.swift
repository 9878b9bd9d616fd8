package import Core
package import Programme

/// The name of a point of the record, such as `P12`.
package struct PointID: Identifier {
    /// The name as written.
    package let rawValue: String
    /// Wraps the name as written.
    package init(rawValue: String) { self.rawValue = rawValue }

    /// The name of the point of a number.
    package init(number: Int) { rawValue = "P\(number)" }

    /// Its number, from 1 and of at most nine digits; nil where the name is none of a point.
    package var number: Int? {
        guard rawValue.utf8.count <= 10, rawValue.first == "P", let number = Int(rawValue.dropFirst()), number > 0,
            "P\(number)" == rawValue
        else { return nil }
        return number
    }
}

/// One thing that was said in a session, as it was taken down.
package struct Point: Sendable, Hashable {
    /// Its name; never reused, not even after it was withdrawn.
    package var id: PointID
    /// When it was said.
    package var at: RecordTime
    /// The session, as the programme calls it: `opening`, `closing` or a panel's id.
    package var session: String
    /// What the session was at, where that is known.
    package var item: ProgrammeItem.Kind?
    /// What kind of point it is.
    package var kind: PointKind
    /// Where it belongs in the typology or among the elements of responses, where the note-taker saw it.
    package var about: Topic?
    /// Who said it.
    package var speaker: Speaker
    /// The language it was said in, where that is known.
    package var language: Language?
    /// What was said, in the note-taker's words: plain text on one line.
    package var text: String
    /// What the speaker cited.
    package var cites: [CitedSource]
    /// The question that it answers.
    package var answers: [PointID]
    /// The points, or claims of a panel, that it supports.
    package var supports: [String]
    /// Whether it stood in a prepared text.
    package var prepared: Bool
    /// Who may see it.
    package var release: Release

    /// Creates a point.
    package init(
        id: PointID, at: RecordTime, session: String, item: ProgrammeItem.Kind? = nil, kind: PointKind,
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

    /// Every name in its line: its own, and those of what it answers and supports.
    package var names: [PointID] { [id] + answers + supports.map(PointID.init(rawValue:)) }
}

/// What kind of point was taken down.
package enum PointKind: String, Sendable, Hashable, Codable, CaseIterable {
    /// What a speaker wanted heard.
    case mainPoint = "main point"
    /// What the session, or a speaker, concludes.
    case conclusion
    /// What experience taught.
    case lesson
    /// A question to a speaker or to all.
    case question
    /// An answer to one.
    case answer
    /// Something that exists, was announced or proposed.
    case initiative
    /// What concerns the conduct of the meeting alone; no part of a summary.
    case procedural
}

/// A source that a speaker cited, by symbol or by the key of the meeting's list.
package struct CitedSource: Sendable, Hashable, Codable {
    /// The symbol, or the key.
    package var source: String
    /// The paragraph or paragraphs, as content writes them.
    package var paragraph: String?

    /// Creates a reference.
    package init(source: String, paragraph: String? = nil) {
        self.source = source
        self.paragraph = paragraph
    }
}
