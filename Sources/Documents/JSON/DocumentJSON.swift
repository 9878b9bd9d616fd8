import Core

/// The JSON form of a document.
///
/// Each block has its own line, so that two versions can be compared by line.
///
/// This type writes the bytes directly. The annex of a summary has thousands of rows, and a general encoder takes a
/// hundred times as long for them. The schema is `Documentation/document.schema.json`.
package struct DocumentJSON {
    private var bytes: [UInt8] = []

    /// Returns a document as JSON text in UTF-8.
    ///
    /// - Parameter document: The document.
    /// - Returns: One JSON object and a line break.
    package static func bytes(of document: Document) -> [UInt8] {
        var json = DocumentJSON()
        json.head(of: document)
        json.put(",\n\"blocks\": [\n")
        json.list(document.blocks, between: ",\n") { $0.block($1) }
        json.put("\n],\n\"sources\": [\n")
        json.list(document.sources, between: ",\n") { $0.source($1) }
        json.put("\n]\n}}\n")
        return json.bytes
    }

    /// Returns the beginning of a document's JSON text: all that comes before the blocks.
    static func head(of document: Document) -> [UInt8] {
        var json = DocumentJSON()
        json.head(of: document)
        return json.bytes
    }

    private mutating func head(of document: Document) {
        put("{\"dais\": \(Self.version), \"document\": {\n\"title\": ")
        text(document.title)
        put(",\n\"language\": \"\(document.language.rawValue)\",\n\"status\": ")
        status(document.status)
    }

    // MARK: Values

    mutating func put(_ text: String) {
        var text = text
        text.withUTF8 { bytes.append(contentsOf: $0) }
    }

    mutating func list<Element>(
        _ elements: [Element], between: String = ",", _ write: (inout Self, Element) -> Void
    ) {
        for (index, element) in elements.enumerated() {
            if index > 0 { put(between) }
            write(&self, element)
        }
    }

    /// Writes a text in quotation marks (RFC 8259, 7).
    mutating func text(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { utf8 in
            guard !utf8.contains(where: Self.isEscaped) else {
                for byte in utf8 { escaped(byte) }
                return
            }
            bytes.append(contentsOf: utf8)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func isEscaped(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private mutating func escaped(_ byte: UInt8) {
        guard Self.isEscaped(byte) else { return bytes.append(byte) }
        if byte < 0x20 {
            put(byte < 0x10 ? "\\u000" : "\\u00")
            put(String(byte, radix: 16))
        } else {
            bytes.append(contentsOf: [UInt8(ascii: "\\"), byte])
        }
    }

    /// Writes a comma and a field whose value is a text.
    mutating func field(_ key: String, _ value: String) {
        put(key: key)
        text(value)
    }

    mutating func field(_ key: String, _ value: String?) { if let value { field(key, value) } }

    mutating func field(_ key: String, _ line: [Inline]) {
        put(key: key)
        self.line(line)
    }

    mutating func put(key: String) {
        put(", \"")
        put(key)
        put("\": ")
    }

    // MARK: Blocks

    mutating func block(_ block: Block) {
        switch block {
        case .heading(let level, let text, let anchor):
            put("{\"type\": \"heading\", \"level\": \(level)")
            field("text", text)
            field("anchor", anchor)
        case .paragraph(let line):
            put("{\"type\": \"paragraph\"")
            field("content", line)
        case .item(let id, let line):
            put("{\"type\": \"item\"")
            field("id", id)
            field("content", line)
        case .numbered(let number, let line):
            put("{\"type\": \"numbered\", \"number\": \(number)")
            field("content", line)
        case .list(let isOrdered, let items):
            put("{\"type\": \"list\", \"ordered\": \(isOrdered), \"items\": [")
            list(items) { $0.line($1) }
            put("]")
        case .table(let table):
            put("{\"type\": \"table\", \"table\": ")
            self.table(table)
        case .day(let programme):
            put("{\"type\": \"day\", \"programme\": ")
            day(programme)
        case .note(let kind, let line):
            put("{\"type\": \"note\", \"kind\": \"\(kind.rawValue)\"")
            field("content", line)
        case .blankLines(let count): put("{\"type\": \"blank-lines\", \"count\": \(count)")
        case .pageBreak: put("{\"type\": \"page-break\"")
        case .front(let front):
            put("{\"type\": \"front\", \"front\": ")
            self.front(front)
        case .sheet(let sheet):
            put("{\"type\": \"sheet\", \"sheet\": ")
            self.sheet(sheet)
        case .clock(let rows):
            put("{\"type\": \"clock\", \"rows\": [")
            list(rows) { $0.clockRow($1) }
            put("]")
        case .box(let box):
            put("{\"type\": \"box\", \"box\": ")
            self.box(box)
        case .spare(let order, let blocks):
            put("{\"type\": \"spare\", \"order\": \(order), \"blocks\": [")
            list(blocks) { $0.block($1) }
            put("]")
        }
        put("}")
    }

    mutating func table(_ table: Table) {
        put("{")
        if let kind = table.kind { put("\"kind\": \"\(kind.rawValue)\", ") }
        put("\"caption\": ")
        text(table.caption)
        put(", \"header\": [")
        list(table.header) { $0.text($1) }
        put("], \"rows\": [")
        list(table.rows) { json, row in
            json.put("[")
            json.list(row) { json, cell in
                json.put("{\"content\": ")
                json.line(cell.content)
                json.field("tint", cell.tint?.rawValue)
                json.put("}")
            }
            json.put("]")
        }
        put("]}")
    }

    // MARK: Running text

    private mutating func line(_ line: [Inline]) {
        put("[")
        list(line) { $0.inline($1) }
        put("]")
    }

    private mutating func inline(_ inline: Inline) {
        switch inline {
        case .text(let text): piece("text", text)
        case .strong(let text): piece("strong", text)
        case .symbol(let symbol):
            put("{\"type\": \"symbol\"")
            field("symbol", symbol.text)
        case .citation(let reference):
            put("{\"type\": \"citation\", \"reference\": {\"key\": ")
            text(reference.key)
            field("label", reference.label)
            field("date", reference.date)
            field("place", reference.place)
            put("}")
        case .item(let id):
            put("{\"type\": \"item\"")
            field("id", id)
        case .quotation(let text): piece("quotation", text)
        case .crossReference(let text, let anchor):
            piece("cross-reference", text)
            field("anchor", anchor)
        case .link(let text, let address):
            piece("link", text)
            field("address", address)
        case .original(let language, let line):
            put("{\"type\": \"original\", \"language\": \"\(language.rawValue)\"")
            field("content", line)
        case .remark(let text): piece("remark", text)
        case .lineBreak: put("{\"type\": \"line-break\"")
        case .blank: put("{\"type\": \"blank\"")
        case .page(let anchor, let text):
            piece("page", text)
            field("anchor", anchor)
        }
        put("}")
    }

    private mutating func piece(_ type: String, _ text: String) {
        put("{\"type\": \"")
        put(type)
        put("\"")
        field("text", text)
    }

    // MARK: Status and sources

    private mutating func status(_ status: DocumentStatus) {
        put("{\"meeting\": ")
        text(status.meeting)
        field("reader", status.reader)
        field("session", status.session)
        put(", \"release\": \"\(status.release.rawValue)\", \"asOf\": \"\(status.asOf)\"")
        put(", \"isDraft\": \(status.isDraft), \"isExercise\": \(status.isExercise)")
        field("version", status.version)
        put("}")
    }

    private mutating func source(_ source: SourceEntry) {
        put("{\"key\": ")
        text(source.key)
        field("label", source.label)
        field("date", source.date)
        field("symbol", source.symbol?.text)
        field("title", source.title)
        field("publisher", source.publisher)
        field("published", source.published)
        field("named", source.named)
        put(", \"language\": \"\(source.language.rawValue)\"")
        field("link", source.link)
        put("}")
    }
}
