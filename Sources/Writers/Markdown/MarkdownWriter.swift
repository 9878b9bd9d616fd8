import Core
package import Documents
import Programme

/// Writes CommonMark with the tables of GitHub Flavored Markdown.
///
/// A parser of these formats gives the original text back.
///
/// Markdown cannot state a direction. In a right-to-left document, words of another direction are therefore between
/// U+2066 and U+2069.
package struct MarkdownWriter: DocumentWriter {
    /// Creates a writer.
    package init() {}

    package static let format = PackFormat.markdown

    package func write(_ document: Document) -> [UInt8] {
        let words = document.language.vocabulary
        let text = MarkdownText(words: words)
        var parts = [
            "# \(text.escaped(document.title))",
            "> \(document.status.parts(in: words).map(text.escaped).joined(separator: " · "))",
        ]
        parts += document.blocks.map { block($0, text) }
        if !document.sources.isEmpty {
            parts.append("## \(text.escaped(words.heading(.documents)))")
            parts.append(
                document.sources.enumerated().map { "\($0.offset + 1). \(text.source($0.element))" }
                    .joined(separator: "\n"))
        }
        return Array((parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n").utf8)
    }

    private func block(_ block: Block, _ text: MarkdownText) -> String {
        let words = text.words
        return switch block {
        case .heading(let level, let title, _): "\(String(repeating: "#", count: level)) \(text.escaped(title))"
        case .paragraph(let line): text.line(line)
        case .item(let id, let line): "**\(text.isolated(text.escaped(id)))** \(text.line(line))"
        case .numbered(let number, let line): "\(text.isolated("\(number)\\.")) \(text.line(line))"
        case .list(let isOrdered, let items):
            items.enumerated().map { index, line in
                let marker = isOrdered ? "\(index + 1)." : "-"
                return "\(marker) \(indented(text.line(line), by: marker.count + 1))"
            }
            .joined(separator: "\n")
        case .table(let table): self.table(table, text)
        case .day(let programme): day(programme, text)
        case .note(let kind, let line):
            "> \(text.strong(words.titled(words.note(kind), "")))\(text.line(line).split(separator: "\n").joined(separator: "\n> "))"
        case .blankLines(let count): (1...max(count, 1)).map { "\($0). \\_\\_\\_\\_" }.joined(separator: "\n")
        case .pageBreak: "---"
        case .clock(let rows): rows.map { row($0, text) }.joined(separator: "\n\n")
        case .front, .sheet, .box, .spare: blocks([block].plain(in: words), text)
        }
    }

    private func blocks(_ blocks: [Block], _ text: MarkdownText) -> String {
        blocks.map { block($0, text) }.joined(separator: "\n\n")
    }

    /// Returns a moment: its time and what happens, the words to say as a quotation, and what is of use then.
    private func row(_ row: ClockRow, _ text: MarkdownText) -> String {
        let words = text.words
        let head = "\(text.strong(row.hour)) \(text.strong(words.moment(row.kind))) \(text.line(row.what))"
        let say = row.say.isEmpty ? [] : ["> \(text.strong(words.label(words.column(.say))))\(text.line(row.say))"]
        let parts = [head] + say + (row.after.isEmpty ? [] : [blocks(row.after.plain(in: words), text)])
        return parts.joined(separator: "\n\n")
    }

    private func table(_ table: Table, _ text: MarkdownText) -> String {
        var markdown = "**\(text.escaped(table.caption))**\n"
        for line in [table.header.map(text.escaped), table.header.map { _ in "---" }] {
            markdown += "\n| \(line.joined(separator: " | ")) |"
        }
        for cells in table.rows {
            markdown += "\n|"
            for cell in cells {
                markdown += " "
                markdown += text.line(cell.content, inTable: true)
                if let tint = cell.tint { markdown += " (\(text.escaped(text.words.tint(tint))))" }
                markdown += " |"
            }
        }
        return markdown
    }

    /// Returns the day in one line per window.
    ///
    /// The table beside it has the details.
    private func day(_ programme: Programme, _ text: MarkdownText) -> String {
        programme.windows.map { planned in
            let sessions = planned.sessions.map { "\(text.words.span($0.start, $0.end)) \(text.escaped($0.title))" }
            return "- \(sessions.joined(separator: " · "))"
        }
        .joined(separator: "\n")
    }

    /// Returns a text whose lines after the first are indented, so that they stay in their list element.
    private func indented(_ text: String, by count: Int) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).joined(
            separator: "\n" + String(repeating: " ", count: count))
    }
}
