/// The JSON Schema of a kind of content file, with which editors complete keys and mark faults.
///
/// The schema is derived from the same shape by which Dais reads and checks the file.
public struct ContentSchema: Sendable {
    /// The name of the schema file, without `.schema.json`.
    public let name: String
    /// The name of the kind of file, such as “panel file”.
    let title: String
    package let shape: Shape
    /// The limits for a file of the kind.
    let limit: ContentLimits.Size

    /// Creates the schema of a kind of file.
    package init(_ name: String, _ title: String, _ shape: Shape, within limit: ContentLimits.Size = ContentLimits.file)
    {
        (self.name, self.title, self.shape, self.limit) = (name, title, shape, limit)
    }

    /// The schemas of all kinds of content file.
    public static let ofContent = [
        ContentSchema("panel", "panel file", .panel),
        ContentSchema("translation", "file of translations", .translation),
        ContentSchema("glossary", "glossary", .glossary),
        ContentSchema("meeting", "meeting file", .meeting),
        ContentSchema("people", "people file", .people),
        ContentSchema("registries", "registries file", .registries),
        ContentSchema("service", "service file", .service),
        ContentSchema("sources", "register of sources", .sourcesFile),
        ContentSchema("policy", "policy", .policy),
    ]

    /// The schema as indented JSON, which is the same on every run.
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

/// The subset of JSON that a schema needs; objects keep the order of their keys.
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
    /// The limits for files of this kind.
    let limit: ContentLimits.Size
    var fields: [(String, JSONTree)] = []

    mutating func add(_ key: String, _ value: JSONTree) { fields.append((key, value)) }

    mutating func merge(_ tree: JSONTree) { if case .object(let more) = tree { fields += more } }

    func of(_ shape: Shape) -> JSONTree {
        switch shape {
        case .prose: text(atMost: ContentLimits.text)
        case .line: text(atMost: ContentLimits.line)
        // The program reads an unquoted figure as text, but an editor reads it as a number.
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
            return (
                field.key,
                .object(
                    [("description", .text(field.meaning + (field.absent.map { "; if absent: \($0)" } ?? "")))] + fields
                )
            )
        }
        let required = set.fields.filter(\.isRequired).map { JSONTree.text($0.key) }
        return .object([
            ("type", .text("object")), ("additionalProperties", .truth(false)), ("required", .list(required)),
            ("properties", .object(properties)),
        ])
    }
}
