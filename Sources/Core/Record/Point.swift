/// The name of a point of the record, such as `P12`.
public struct PointID: Identifier {
    /// The name as written.
    public let rawValue: String
    /// Wraps the name as written.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The name of the point of a number.
    public init(number: Int) { rawValue = "P\(number)" }

    /// Its number, from 1 and of at most nine digits; nil where the name is none of a point.
    public var number: Int? {
        guard rawValue.utf8.count <= 10, rawValue.first == "P", let number = Int(rawValue.dropFirst()), number > 0,
            "P\(number)" == rawValue
        else { return nil }
        return number
    }
}

/// One thing that was said in a session, as it was taken down.
public struct Point: Sendable, Hashable {
    /// Its name; never reused, not even after it was withdrawn.
    public var id: PointID
    /// When it was said.
    public var at: RecordTime
    /// The session, as the programme calls it: `opening`, `closing` or a panel's id.
    public var session: String
    /// What the session was at, where that is known.
    public var item: ProgrammeItem.Kind?
    /// What kind of point it is.
    public var kind: PointKind
    /// Where it belongs in the typology or among the elements of responses, where the note-taker saw it.
    public var about: Topic?
    /// Who said it.
    public var speaker: Speaker
    /// The language it was said in, where that is known.
    public var language: Language?
    /// What was said, in the note-taker's words: plain text on one line.
    public var text: String
    /// What the speaker cited.
    public var cites: [CitedSource]
    /// The question that it answers.
    public var answers: [PointID]
    /// The points, or claims of a panel, that it supports.
    public var supports: [String]
    /// Whether it stood in a prepared text.
    public var prepared: Bool
    /// Who may see it.
    public var release: Release

    /// Creates a point.
    public init(
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
    public var names: [PointID] { [id] + answers + supports.map(PointID.init(rawValue:)) }
}

/// What kind of point was taken down.
public enum PointKind: String, Sendable, Hashable, Codable, CaseIterable {
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
public struct CitedSource: Sendable, Hashable, Codable {
    /// The symbol, or the key.
    public var source: String
    /// The paragraph or paragraphs, as content writes them.
    public var paragraph: String?

    /// Creates a reference.
    public init(source: String, paragraph: String? = nil) {
        self.source = source
        self.paragraph = paragraph
    }
}
