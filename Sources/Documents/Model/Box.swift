/// A few blocks under a heading of their own, set apart from the text around them.
package struct Box: Sendable, Hashable, Decodable {
    /// The weight of a box, in addition to its heading.
    package enum Tone: String, Sendable, Hashable, Codable, CaseIterable {
        /// Something to know.
        case plain
        /// Something that must not be done, or that is not certain.
        case warning
    }

    /// What a box is about.
    package enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// What the reader must know.
        case know
        /// Words that should not be said.
        case doNotSay = "do-not-say"
        /// Words that have to stay, such as “could”.
        case keep
        /// How terms and names are used.
        case terms
        /// Questions for a silent room.
        case ifNobodyAsks = "if-nobody-asks"
        /// Who presides.
        case presides
        /// What to do if the time is not kept.
        case ifTheTimeSlips = "if-the-time-slips"
        /// What was looked for and not found.
        case notFound = "not-found"
        /// The day of the meeting.
        case when
        /// The place of the meeting.
        case place
        /// When services end.
        case hardStop = "hard-stop"
        /// Who chairs.
        case chairs
        /// Whether the document is cleared.
        case status

        /// The weight of the box.
        package var tone: Tone {
            switch self {
            case .doNotSay, .ifTheTimeSlips, .status: .warning
            case .know, .keep, .terms, .ifNobodyAsks, .presides, .notFound, .when, .place, .hardStop, .chairs: .plain
            }
        }
    }

    /// What the box is about.
    package var kind: Kind
    /// A remark beside the heading; empty if there is none.
    package var remark: [Inline]
    /// The content.
    package var blocks: [Block]

    /// Creates a box.
    package init(_ kind: Kind, remark: [Inline] = [], _ blocks: [Block]) {
        self.kind = kind
        self.remark = remark
        self.blocks = blocks
    }
}
