import Core
package import Programme

/// A piece of a document that stands on its own; the list is closed, and holds no format's private language.
package indirect enum Block: Sendable, Hashable {
    /// A heading of level 2 to 4; the document's title is level 1.
    case heading(level: Int, text: String, anchor: String)
    /// Running text.
    case paragraph([Inline])
    /// A claim, a question or a gap: text with its id in the margin.
    case item(id: String, [Inline])
    /// A numbered paragraph, from 1; its number is the same in every language, and its anchor is ``Block/anchor(ofParagraph:)``.
    case numbered(Int, [Inline])
    /// A list.
    case list(isOrdered: Bool, [[Inline]])
    /// A table.
    case table(Table)
    /// One day, drawn to scale; the same facts stand in a table beside it.
    case day(Programme)
    /// Lines of a running script: what to do, when, in what words.
    case cues([Cue])
    /// A remark set apart.
    case note(NoteKind, [Inline])
    /// Numbered empty lines to write on.
    case blankLines(Int)
    /// What follows begins on a new page.
    case pageBreak
}

/// Why a remark is set apart.
package enum NoteKind: String, Sendable, Hashable, Codable, CaseIterable {
    /// What to beware of.
    case caution
    /// What is not known.
    case gap
    /// What the house proposes and no source gives.
    case proposal
    /// A planning figure, with its reason.
    case assumption
    /// In which languages the document is, and with what authority.
    case language
}

/// A line of a running script.
package struct Cue: Sendable, Hashable, Decodable {
    /// What a line of a running script is for.
    package enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// Something that begins at a time.
        case item
        /// Who leads the session.
        case moderator
        /// Words to say.
        case say
        /// What to know.
        case know
        /// When to warn and to stop.
        case time
        /// What not to say, and why.
        case doNotSay = "do-not-say"
        /// A caution that must survive the spoken word.
        case keep
        /// A question for a silent room.
        case askIfSilent = "ask-if-silent"
        /// What the session gives up when the day runs late.
        case ifLate = "if-late"
        /// What comes after it.
        case next
    }

    /// What kind of line it is.
    package var kind: Kind
    /// The time in the margin, where the line has one.
    package var time: String?
    /// The line.
    package var content: [Inline]

    /// Creates a line.
    package init(_ kind: Kind, at time: String? = nil, _ content: [Inline]) {
        self.kind = kind
        self.time = time
        self.content = content
    }
}

/// A table; none can be made without a caption and a header.
package struct Table: Sendable, Hashable, Decodable {
    /// What the table shows.
    package let caption: String
    /// The header of each column; at least one.
    package let header: [String]
    /// The rows, each as long as the header.
    package private(set) var rows: [[Cell]]

    /// A table with a caption and a header.
    ///
    /// - Parameters:
    ///   - caption: What it shows.
    ///   - first: The header of the first column, whose cells head their rows.
    ///   - others: The headers of the other columns.
    package init(caption: String, _ first: String, _ others: String...) {
        self.init(caption: caption, first, others)
    }

    /// A table with as many columns as there are headers.
    package init(caption: String, _ first: String, _ others: [String]) {
        self.caption = caption
        header = [first] + others
        rows = []
    }

    /// Adds a row; it is filled up, or cut, to the header's length.
    package mutating func add(_ cells: [Cell]) {
        let filled = cells + Array(repeating: Cell([]), count: max(0, header.count - cells.count))
        rows.append(Array(filled.prefix(header.count)))
    }

    /// Adds a row of running text.
    package mutating func add(_ cells: [[Inline]]) { add(cells.map { Cell($0) }) }
}

/// A cell of a table.
package struct Cell: Sendable, Hashable, Decodable {
    /// How the cell is tinted; the text says the same, so that colour never says something alone.
    package enum Tint: String, Sendable, Hashable, Codable, CaseIterable {
        /// The source itself says it.
        case stated
        /// An editor reads it into the source.
        case readIn = "read-in"
        /// Sources conflict.
        case conflicting
    }

    /// What stands in it.
    package var content: [Inline]
    /// Its tint.
    package var tint: Tint?

    /// Creates a cell.
    package init(_ content: [Inline], tint: Tint? = nil) {
        self.content = content
        self.tint = tint
    }
}
