/// A table, which always has a caption and a header.
package struct Table: Sendable, Hashable, Decodable {
    /// What a table is about.
    ///
    /// A reader of the JSON form finds a table by its kind in every language.
    package enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// The meeting at a glance.
        case facts
        /// A day, with one row per item: time, session, part, minutes and speakers.
        case timetable
        /// The order and the minutes of one session.
        case order
        /// The minutes that each session can give up.
        case spare
        /// The answers if a session runs over or begins late.
        case overrun
        /// The sessions on a front page, each with its page.
        case day
        /// The other parts of a pack, each with its page.
        case contents
        /// Who presides over each session: empty boxes to mark.
        case presides
        /// The speakers of one session, as interpreters need them.
        case sessionSpeakers = "session-speakers"
        /// The people whom the meeting lists.
        case people
        case glossary
        /// The names that a session uses.
        case names
        /// The numbers that a session uses.
        case numbers
        /// The document symbols that a session uses.
        case symbols
        /// The forms of interaction by crime and region.
        case matrix
        /// The States and actors that items name.
        case mentions
        /// The other panels on the same crimes and actors.
        case otherPanels = "other-panels"
        /// The events and documents of the mandate, by date.
        case events
        /// What is new since the meeting.
        case news
        /// The files of a packs folder.
        case packs
        /// The points that each paragraph of a summary rests on.
        case trace
        /// The lessons and conclusions, by theme.
        case lessons
        /// The points that no paragraph of a summary uses.
        case unusedPoints = "unused-points"
        /// The approvals that a summary lacks.
        case missingApprovals = "missing-approvals"
    }

    /// What the table is about; nil only if it was read from the JSON form of an earlier program.
    package let kind: Kind?
    /// What the table shows.
    package let caption: String
    /// The header of each column; at least one.
    package let header: [String]
    /// The rows, each as long as the header.
    package private(set) var rows: [[Cell]]

    /// Creates a table with a caption and a header.
    ///
    /// - Parameters:
    ///   - kind: What the table is about.
    ///   - caption: The caption.
    ///   - first: The header of the first column, whose cells are the headers of their rows.
    ///   - others: The headers of the other columns.
    package init(_ kind: Kind, caption: String, _ first: String, _ others: String...) {
        self.init(kind, caption: caption, first, others)
    }

    /// Creates a table with one column per header.
    package init(_ kind: Kind, caption: String, _ first: String, _ others: [String]) {
        self.kind = kind
        self.caption = caption
        header = [first] + others
        rows = []
    }

    /// Adds a row.
    ///
    /// The method adds empty cells to a row that is shorter than the header, and cuts a longer one.
    package mutating func add(_ cells: [Cell]) {
        let filled = cells + Array(repeating: Cell([]), count: max(0, header.count - cells.count))
        rows.append(Array(filled.prefix(header.count)))
    }

    /// Adds a row of running text.
    package mutating func add(_ cells: [[Inline]]) { add(cells.map { Cell($0) }) }
}

/// A cell of a table.
package struct Cell: Sendable, Hashable, Decodable {
    /// The tint of a cell.
    ///
    /// The text always states the same, so that no information depends on colour alone.
    package enum Tint: String, Sendable, Hashable, Codable, CaseIterable {
        /// The source itself states it.
        case stated
        /// An editor reads it into the source.
        case readIn = "read-in"
        /// Sources conflict.
        case conflicting
    }

    /// The text of the cell.
    package var content: [Inline]
    /// The tint.
    package var tint: Tint?

    /// Creates a cell.
    package init(_ content: [Inline], tint: Tint? = nil) {
        self.content = content
        self.tint = tint
    }
}
