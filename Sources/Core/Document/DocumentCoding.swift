// The JSON form of blocks and inlines: every one is an object with a `type`, and a field a value.

private enum Key: String, CodingKey {
    case type, level, text, anchor, content, id, isOrdered = "ordered", items, table, programme, cues, kind, count,
        symbol
    case reference, address, language
}

private struct UnknownType: Error, CustomStringConvertible {
    let description: String
}

extension Block: Codable {
    /// Reads the JSON form.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        func get<Value: Decodable>(_ key: Key, as type: Value.Type = Value.self) throws -> Value {
            try values.decode(type, forKey: key)
        }
        switch try get(.type, as: String.self) {
        case "heading": self = try .heading(level: get(.level), text: get(.text), anchor: get(.anchor))
        case "paragraph": self = try .paragraph(get(.content))
        case "item": self = try .item(id: get(.id), get(.content))
        case "list": self = try .list(isOrdered: get(.isOrdered), get(.items))
        case "table": self = try .table(get(.table))
        case "day": self = try .day(get(.programme))
        case "cues": self = try .cues(get(.cues))
        case "note": self = try .note(get(.kind), get(.content))
        case "blank-lines": self = try .blankLines(get(.count))
        case "page-break": self = .pageBreak
        case let type: throw UnknownType(description: "no block is of type '\(type)'")
        }
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: Key.self)
        switch self {
        case .heading(let level, let text, let anchor):
            try values.encode("heading", forKey: .type)
            try values.encode(level, forKey: .level)
            try values.encode(text, forKey: .text)
            try values.encode(anchor, forKey: .anchor)
        case .paragraph(let content):
            try values.encode("paragraph", forKey: .type)
            try values.encode(content, forKey: .content)
        case .item(let id, let content):
            try values.encode("item", forKey: .type)
            try values.encode(id, forKey: .id)
            try values.encode(content, forKey: .content)
        case .list(let isOrdered, let items):
            try values.encode("list", forKey: .type)
            try values.encode(isOrdered, forKey: .isOrdered)
            try values.encode(items, forKey: .items)
        case .table(let table):
            try values.encode("table", forKey: .type)
            try values.encode(table, forKey: .table)
        case .day(let programme):
            try values.encode("day", forKey: .type)
            try values.encode(programme, forKey: .programme)
        case .cues(let cues):
            try values.encode("cues", forKey: .type)
            try values.encode(cues, forKey: .cues)
        case .note(let kind, let content):
            try values.encode("note", forKey: .type)
            try values.encode(kind, forKey: .kind)
            try values.encode(content, forKey: .content)
        case .blankLines(let count):
            try values.encode("blank-lines", forKey: .type)
            try values.encode(count, forKey: .count)
        case .pageBreak:
            try values.encode("page-break", forKey: .type)
        }
    }
}

extension Inline: Codable {
    /// Reads the JSON form.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        func get<Value: Decodable>(_ key: Key, as type: Value.Type = Value.self) throws -> Value {
            try values.decode(type, forKey: key)
        }
        switch try get(.type, as: String.self) {
        case "text": self = try .text(get(.text))
        case "strong": self = try .strong(get(.text))
        case "symbol": self = try .symbol(get(.symbol))
        case "citation": self = try .citation(get(.reference))
        case "item": self = try .item(get(.id))
        case "quotation": self = try .quotation(get(.text))
        case "cross-reference": self = try .crossReference(text: get(.text), anchor: get(.anchor))
        case "link": self = try .link(text: get(.text), address: get(.address))
        case "original": self = try .original(get(.language), get(.content))
        case "remark": self = try .remark(get(.text))
        case "line-break": self = .lineBreak
        case let type: throw UnknownType(description: "no inline is of type '\(type)'")
        }
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: Key.self)
        func put(_ type: String, _ text: String? = nil) throws {
            try values.encode(type, forKey: .type)
            if let text { try values.encode(text, forKey: .text) }
        }
        switch self {
        case .text(let text): try put("text", text)
        case .strong(let text): try put("strong", text)
        case .symbol(let symbol):
            try put("symbol")
            try values.encode(symbol, forKey: .symbol)
        case .citation(let reference):
            try put("citation")
            try values.encode(reference, forKey: .reference)
        case .item(let id):
            try put("item")
            try values.encode(id, forKey: .id)
        case .quotation(let text): try put("quotation", text)
        case .crossReference(let text, let anchor):
            try put("cross-reference", text)
            try values.encode(anchor, forKey: .anchor)
        case .link(let text, let address):
            try put("link", text)
            try values.encode(address, forKey: .address)
        case .original(let language, let line):
            try put("original")
            try values.encode(language, forKey: .language)
            try values.encode(line, forKey: .content)
        case .remark(let text): try put("remark", text)
        case .lineBreak: try put("line-break")
        }
    }
}
