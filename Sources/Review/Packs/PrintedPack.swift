import Core
package import Documents
import Programme

/// The things that a document prints: its items by id, the times of its day, and every other line verbatim.
package struct PrintedPack {
    /// The id of the document among the packs.
    let id: String
    let document: Document

    /// Creates a printed pack from a document.
    package init(id: String, document: Document) {
        self.id = id
        self.document = document
    }

    /// All things, in reading order.
    var things: [Reviewed<String>] {
        var state = Reviewed<String>(ReviewSubject(.document, id), in: id)
        state.add("title", .reworded, document.title)
        state.add("state", .cleared, document.status.isDraft ? nil : "cleared")
        state.add("as of", .changed, "\(document.status.asOf)")
        state.add("may see", .released, document.status.release.rawValue)
        var things = [state]
        var section = ""
        let blocks = document.blocks.plain(in: document.language.vocabulary)
        let hasDay = blocks.contains { $0.isDay }
        var isAfterDay = false
        for block in blocks {
            if case .heading(_, _, let anchor) = block { section = anchor }
            // A day and its timetable have the same times, which are compared once. Earlier programs wrote no kind, and
            // the timetable directly after its day.
            if case .table(let table) = block, table.kind == .timetable && hasDay || table.kind == nil && isAfterDay {
                things += speakers(table)
            } else {
                things += self.things(block, section)
            }
            isAfterDay = block.isDay
        }
        return things
            + document.sources.map { source in
                let name = "source \(source.key)"
                var thing = Reviewed<String>(ReviewSubject(.line, name), in: id, called: name)
                let parts = [source.symbol?.text, source.title, source.publisher, source.published, source.link]
                thing.add("text", .changed, parts.compactMap(\.self).joined(separator: ", "))
                return thing
            }
    }

    private func things(_ block: Block, _ section: String) -> [Reviewed<String>] {
        switch block {
        case .item(let item, let line): [self.item(item, line)]
        case .day(let programme): day(programme)
        case .heading(_, let title, _): [heading(title, section)]
        case .paragraph(let text), .numbered(_, let text), .note(_, let text): [line(text.plainText, in: section)]
        case .list(_, let items): items.map { line($0.plainText, in: section) }
        case .table(let table): table.rows.map { row in line(self.row(row), in: section) }
        case .blankLines, .pageBreak, .front, .sheet, .clock, .box, .spare: []
        }
    }

    /// Returns the thing for an item: its text, its citations, and the lines below it.
    private func item(_ item: String, _ line: [Inline]) -> Reviewed<String> {
        var thing = Reviewed<String>(ReviewSubject(.item, item), in: id)
        let lines = line.split(separator: .lineBreak, omittingEmptySubsequences: false).map(Array.init)
        let words = (lines.first ?? []).filter { if case .citation = $0 { false } else { true } }
        let cited = (lines.first ?? []).references.map(\.printed).joined(separator: "; ")
        thing.add("text", .reworded, Self.spaced(words.plainText))
        thing.add("sources", .resourced, cited.isEmpty ? nil : cited)
        let rest = lines.dropFirst().map(\.plainText).joined(separator: " / ")
        thing.add("below", .changed, rest.isEmpty ? nil : rest)
        return thing
    }

    /// Returns the thing for a heading.
    ///
    /// Its anchor identifies it, because its text may contain a time.
    private func heading(_ title: String, _ anchor: String) -> Reviewed<String> {
        var thing = Reviewed<String>(ReviewSubject(.line, "heading \(anchor)"), in: id, called: anchor)
        thing.add("heading", .reworded, title)
        return thing
    }

    private func line(_ text: String, in section: String) -> Reviewed<String> {
        let text = Self.spaced(text)
        var thing = Reviewed<String>(ReviewSubject(.line, "\(section): \(text)"), in: id, called: section)
        thing.add("text", .reworded, text)
        return thing
    }

    private func row(_ row: [Cell]) -> String { row.map(\.content.plainText).joined(separator: " | ") }

    /// Removes the double spaces that a removed citation leaves.
    private static func spaced(_ text: String) -> String { text.split(separator: " ").joined(separator: " ") }

    private func day(_ programme: Programme) -> [Reviewed<String>] {
        programme.windows.flatMap { planned in
            planned.sessions.map { session in
                var thing = Reviewed(session, on: planned.window.date, in: id)
                thing.add("title", .reworded, session.title)
                return thing
            }
        }
    }

    /// Returns the speakers in the timetable of a drawn day.
    private func speakers(_ timetable: Table) -> [Reviewed<String>] {
        var session = ""
        return timetable.rows.compactMap { row in
            let cells = row.map(\.content.plainText)
            // Somebody may have written the file by other means.
            guard cells.count > 4 else { return nil }
            if !cells[1].isEmpty { session = cells[1] }
            let name = [session, cells[2]].filter { !$0.isEmpty }.joined(separator: ": ")
            var thing = Reviewed<String>(ReviewSubject(.line, "speakers \(name)"), in: id, called: name)
            thing.add("speakers", .changed, cells[4])
            return thing
        }
    }
}

extension Block {
    fileprivate var isDay: Bool { if case .day = self { true } else { false } }
}
