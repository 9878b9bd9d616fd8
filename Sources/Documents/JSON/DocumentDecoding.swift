import Core

// Reads blocks and inlines from their JSON form. Each of them is an object with a `type` and one field per value.

private enum Key: String, CodingKey {
    case type, level, text, anchor, content, id, isOrdered = "ordered", items, table, programme, cues, kind, count,
        symbol
    case reference, address, language, number, front, sheet, rows, box, order, blocks
}

private struct UnknownType: Error, CustomStringConvertible {
    let description: String
}

/// A line of a running script, which documents had until version 4 of the form.
private struct FormerCue: Decodable {
    let time: String?
    let content: [Inline]

    var line: [Inline] { (time.map { [.strong($0), " "] } ?? []) + content }
}

extension Block: Decodable {
    /// Creates a value from its JSON form.
    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        func get<Value: Decodable>(_ key: Key, as type: Value.Type = Value.self) throws -> Value {
            try values.decode(type, forKey: key)
        }
        switch try get(.type, as: String.self) {
        case "heading": self = try .heading(level: get(.level), text: get(.text), anchor: get(.anchor))
        case "paragraph": self = try .paragraph(get(.content))
        case "item": self = try .item(id: get(.id), get(.content))
        case "numbered": self = try .numbered(get(.number), get(.content))
        case "list": self = try .list(isOrdered: get(.isOrdered), get(.items))
        case "table": self = try .table(get(.table))
        case "day": self = try .day(get(.programme))
        case "cues": self = try .list(isOrdered: false, get(.cues, as: [FormerCue].self).map(\.line))
        case "note": self = try .note(get(.kind), get(.content))
        case "blank-lines": self = try .blankLines(get(.count))
        case "page-break": self = .pageBreak
        case "front": self = try .front(get(.front))
        case "sheet": self = try .sheet(get(.sheet))
        case "clock": self = try .clock(get(.rows))
        case "box": self = try .box(get(.box))
        case "spare": self = try .spare(get(.order), get(.blocks))
        case let type: throw UnknownType(description: "'\(type)' is not a type of block")
        }
    }
}

extension Inline: Decodable {
    /// Creates a value from its JSON form.
    package init(from decoder: any Decoder) throws {
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
        case "blank": self = .blank
        case "page": self = try .page(anchor: get(.anchor), text: get(.text))
        case let type: throw UnknownType(description: "'\(type)' is not a type of inline")
        }
    }
}
