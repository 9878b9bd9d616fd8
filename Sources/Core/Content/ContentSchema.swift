/// The JSON Schema of a kind of file, from the same description that reads and checks it: editors complete and mark from it.
public struct ContentSchema: Sendable {
    /// What the schema's own file is called before `.schema.json`.
    public let name: String
    /// What a file of the kind is called.
    let title: String
    package let shape: Shape
    /// What a file of the kind may hold at most.
    let limit: ContentLimits.Size

    /// Describes a kind of file.
    package init(_ name: String, _ title: String, _ shape: Shape, within limit: ContentLimits.Size = ContentLimits.file)
    {
        (self.name, self.title, self.shape, self.limit) = (name, title, shape, limit)
    }

    /// Every kind of content file.
    public static let ofContent = [
        ContentSchema("panel", "panel file", .panel),
        ContentSchema("translation", "file of translations", .translation),
        ContentSchema("glossary", "glossary", .glossary),
        ContentSchema("meeting", "meeting file", .meeting),
        ContentSchema("people", "people file", .people),
        ContentSchema("registries", "registries file", .registries),
        ContentSchema("service", "service file", .service),
        ContentSchema("sources", "register of sources", .sourcesFile),
    ]

    /// The schema as indented JSON; the same on every run.
    ///
    /// - Source: JSON Schema, draft 2020-12.
    public var text: String {
        var schema = Schema(limit: limit)
        schema.add("$schema", .text("https://json-schema.org/draft/2020-12/schema"))
        schema.add("title", .text("A Dais \(title)"))
        schema.merge(schema.of(shape))
        return JSONTree.object(schema.fields).printed(indent: 0) + "\n"
    }
}

/// The little of JSON that a schema needs, with its keys in order.
private indirect enum JSONTree {
    case text(String)
    case number(Int)
    case truth(Bool)
    case list([JSONTree])
    case object([(String, JSONTree)])

    func printed(indent: Int) -> String {
        let inner = String(repeating: "  ", count: indent + 1)
        let outer = String(repeating: "  ", count: indent)
        switch self {
        case .text(let text): return Self.quoted(text)
        case .number(let number): return "\(number)"
        case .truth(let truth): return "\(truth)"
        case .list(let items):
            return items.isEmpty ? "[]" : "[\(items.map { $0.printed(indent: indent + 1) }.joined(separator: ", "))]"
        case .object(let fields):
            let lines = fields.map { "\(inner)\(Self.quoted($0.0)): \($0.1.printed(indent: indent + 1))" }
            return "{\n\(lines.joined(separator: ",\n"))\n\(outer)}"
        }
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}

private struct Schema {
    /// What files of this kind may hold at most.
    let limit: ContentLimits.Size
    var fields: [(String, JSONTree)] = []

    mutating func add(_ key: String, _ value: JSONTree) { fields.append((key, value)) }

    mutating func merge(_ tree: JSONTree) { if case .object(let more) = tree { fields += more } }

    func of(_ shape: Shape) -> JSONTree {
        switch shape {
        case .prose: text(atMost: ContentLimits.text)
        case .line: text(atMost: ContentLimits.line)
        // Unquoted figures and dates are texts to the program and numbers to an editor.
        case .scalar(let format):
            .object(
                [
                    ("type", .list(["string", "number", "boolean"].map(JSONTree.text))),
                    ("maxLength", .number(format.longest)),
                ]
                    + (format.pattern.map { [("pattern", .text($0))] } ?? []))
        case .choice(let words): .object([("enum", .list(words.map(JSONTree.text)))])
        case .list(let element, let least):
            .object([
                ("type", .text("array")), ("minItems", .number(least)), ("maxItems", .number(limit.elements)),
                ("items", of(element)),
            ])
        case .group(let set): of(set)
        case .dictionary(let value):
            .object([
                ("type", .text("object")), ("maxProperties", .number(ContentLimits.keys)),
                ("additionalProperties", of(value)),
            ])
        case .wordOr(let word, let other): .object([("anyOf", .list([.object([("const", .text(word))]), of(other)]))])
        }
    }

    private func text(atMost longest: Int) -> JSONTree {
        .object([("type", .text("string")), ("minLength", .number(1)), ("maxLength", .number(longest))])
    }

    private func of(_ set: FieldSet) -> JSONTree {
        let properties = set.fields.map { field -> (String, JSONTree) in
            guard case .object(let fields) = of(field.shape) else { return (field.key, of(field.shape)) }
            return (field.key, .object([("description", .text(field.meaning))] + fields))
        }
        let required = set.fields.filter(\.isRequired).map { JSONTree.text($0.key) }
        return .object([
            ("type", .text("object")), ("additionalProperties", .truth(false)), ("required", .list(required)),
            ("properties", .object(properties)),
        ])
    }
}
