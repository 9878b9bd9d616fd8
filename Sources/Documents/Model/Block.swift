import Core
package import Programme

/// A piece of a document.
///
/// The set of cases is fixed, and no case belongs to a single format.
package indirect enum Block: Sendable, Hashable {
    /// A heading of level 2 to 4; the document's title is level 1.
    case heading(level: Int, text: String, anchor: String)
    /// Running text.
    case paragraph([Inline])
    /// A claim, a question or a gap: text with its id in the margin.
    case item(id: String, [Inline])
    /// A numbered paragraph, counted from 1.
    ///
    /// Its number is the same in every language, and its anchor is ``Block/anchor(ofParagraph:)``.
    case numbered(Int, [Inline])
    /// A list.
    case list(isOrdered: Bool, [[Inline]])
    /// A table.
    case table(Table)
    /// A day drawn to scale.
    ///
    /// A table in the document has the same facts.
    case day(Programme)
    /// The lines of a running script: what to do, when, and in which words.
    case cues([Cue])
    /// A remark set apart.
    case note(NoteKind, [Inline])
    /// Numbered empty lines to write on.
    case blankLines(Int)
    /// A page break: the next block begins on a new page.
    case pageBreak
}

/// The kind of a remark that is set apart.
package enum NoteKind: String, Sendable, Hashable, Codable, CaseIterable {
    /// A warning.
    case caution
    /// Information that is missing.
    case gap
    /// A proposal by the secretariat that no source gives.
    case proposal
    /// A planning figure, with its reason.
    case assumption
    /// The languages of the document and the authority of its texts.
    case language
}

/// A line of a running script.
package struct Cue: Sendable, Hashable, Decodable {
    /// The purpose of a line of a running script.
    package enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// Something that begins at a time.
        case item
        /// The moderator who leads the session.
        case moderator
        /// Words to say.
        case say
        /// Information to know.
        case know
        /// The times at which to warn and to stop speakers.
        case time
        /// Words to avoid, and the reason.
        case doNotSay = "do-not-say"
        /// A caution to repeat in spoken words.
        case keep
        /// A question to ask if the room is silent.
        case askIfSilent = "ask-if-silent"
        /// The minutes that the session gives up when the day runs late.
        case ifLate = "if-late"
        /// The next session.
        case next
    }

    /// The purpose of the line.
    package var kind: Kind
    /// The time in the margin, if the line has one.
    package var time: String?
    /// The text of the line.
    package var content: [Inline]

    /// Creates a line.
    package init(_ kind: Kind, at time: String? = nil, _ content: [Inline]) {
        self.kind = kind
        self.time = time
        self.content = content
    }
}
