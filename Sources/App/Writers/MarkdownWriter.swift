import Core

/// Writes CommonMark, with tables as GitHub Flavored Markdown has them; a reader of either gives the text back.
struct MarkdownWriter: DocumentWriter {
    static let format = PackFormat.markdown

    func write(_ document: Document) -> [UInt8] {
        var parts = [
            "# \(escaped(document.title))", "> \(document.status.parts.map(escaped).joined(separator: " · "))",
        ]
        parts += document.blocks.map(block)
        if !document.sources.isEmpty {
            parts.append("## Documents")
            parts.append(
                document.sources.enumerated().map { "\($0.offset + 1). \(source($0.element))" }.joined(separator: "\n"))
        }
        return Array((parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n").utf8)
    }

    private func block(_ block: Block) -> String {
        switch block {
        case .heading(let level, let text, _): "\(String(repeating: "#", count: level)) \(escaped(text))"
        case .paragraph(let line): text(line)
        case .item(let id, let line): "**\(escaped(id))** \(text(line))"
        case .list(let isOrdered, let items):
            items.enumerated().map { index, line in
                let marker = isOrdered ? "\(index + 1)." : "-"
                return "\(marker) \(indented(text(line), by: marker.count + 1))"
            }
            .joined(separator: "\n")
        case .table(let table): self.table(table)
        case .day(let programme): day(programme)
        case .cues(let cues): cues.map(cue).joined(separator: "\n")
        case .note(let kind, let line):
            "> **\(kind.label):** \(text(line).split(separator: "\n").joined(separator: "\n> "))"
        case .blankLines(let count): (1...max(count, 1)).map { "\($0). \\_\\_\\_\\_" }.joined(separator: "\n")
        case .pageBreak: "---"
        }
    }

    private func cue(_ cue: Cue) -> String {
        let time = cue.time.map { "\(escaped($0)) " } ?? ""
        return "- \(time)**\(escaped(cue.label))** \(indented(text(cue.content), by: 2))"
    }

    private func table(_ table: Table) -> String {
        var lines = ["**\(escaped(table.caption))**", ""]
        lines.append(row(table.header.map(escaped)))
        lines.append(row(table.header.map { _ in "---" }))
        for cells in table.rows {
            lines.append(
                row(
                    cells.map { cell in
                        text(cell.content, inTable: true) + (cell.tint.map { " (\($0.rawValue))" } ?? "")
                    }))
        }
        return lines.joined(separator: "\n")
    }

    private func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

    /// The day in one line a window; the table beside it has the rest.
    private func day(_ programme: Programme) -> String {
        programme.windows.map { planned in
            let sessions = planned.sessions.map { "\(EnglishStyle.span($0.start, $0.end)) \(escaped($0.title))" }
            return "- \(sessions.joined(separator: " · "))"
        }
        .joined(separator: "\n")
    }

    private func source(_ source: SourceEntry) -> String {
        var parts = [
            source.symbol.map { escaped($0.text) }, escaped(source.title), escaped(source.publisher),
            escaped(source.published),
        ]
        .compactMap { $0 }
        if let language = source.language { parts.append("in \(escaped(language))") }
        if let link = source.link { parts.append("<\(link)>") }
        return parts.joined(separator: ", ")
    }

    private func text(_ line: [Inline], inTable: Bool = false) -> String {
        line.map { inline in
            switch inline {
            case .text(let text): escaped(text)
            case .strong(let text): strong(text)
            case .symbol(let symbol): escaped(symbol.text)
            case .citation(let reference): "\\[\(escaped(reference.printed))\\]"
            case .item(let id): escaped("[\(id)]")
            case .quotation(let text): "“\(escaped(text))”"
            case .crossReference(let text, _): escaped(text)
            case .link(let text, let address): "[\(escaped(text))](<\(address)>)"
            case .lineBreak: inTable ? "; " : "  \n"
            }
        }
        .joined()
    }

    /// Emphasis that begins or ends with a space is none: the spaces stand outside it.
    private func strong(_ text: String) -> String {
        let trimmed = text.drop { $0 == " " }
        return trimmed.isEmpty ? escaped(text) : "**\(escaped(String(trimmed)))**"
    }

    /// Indents the lines after the first, so that they stay in their list element.
    private func indented(_ text: String, by count: Int) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).joined(
            separator: "\n" + String(repeating: " ", count: count))
    }

    /// Every ASCII punctuation mark with a meaning in Markdown behind a backslash (CommonMark 0.31, 2.4); line breaks as spaces.
    private func escaped(_ text: String) -> String {
        var result = ""
        for (index, scalar) in text.unicodeScalars.enumerated() {
            switch scalar {
            case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~", "&", "!":
                result += "\\"
                result.unicodeScalars.append(scalar)
            // At the front of a line these begin a list, a heading or a rule; a number's point does too.
            case "-", "+", "=": result += (index == 0 ? "\\" : "") + String(scalar)
            case ".", ")":
                let before = text.unicodeScalars.prefix(index)
                let after = text.unicodeScalars.dropFirst(index + 1).first ?? " "
                let isMarker = index > 0 && after == " " && before.allSatisfy { ("0"..."9").contains($0) }
                result += (isMarker ? "\\" : "") + String(scalar)
            case "\n", "\r", "\t": result += " "
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

extension NoteKind {
    /// What a remark of the kind is headed.
    var label: String {
        switch self {
        case .caution: "Caution"
        case .gap: "Gap"
        case .proposal: "The secretariat's proposal"
        case .assumption: "Assumption"
        }
    }
}
