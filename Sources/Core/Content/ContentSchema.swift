/// The JSON Schemas of content files, from the same descriptions that read and check them: editors complete and mark from them.
public enum ContentSchema: String, CaseIterable, Sendable {
    /// A panel file.
    case panel
    /// A file of translations.
    case translation
    /// The meeting's glossary.
    case glossary
    /// A draft of a Chairs' summary.
    case draft
    /// The meeting file.
    case meeting
    /// The people file.
    case people
    /// The registries of actors, crimes and areas.
    case registries
    /// The rules of service.
    case service
    /// A register of sources.
    case sources

    /// The schema as indented JSON; the same on every run.
    ///
    /// - Source: JSON Schema, draft 2020-12.
    public var text: String {
        let (name, shape): (String, Shape) =
            switch self {
            case .panel: ("panel file", .panel)
            case .translation: ("file of translations", .translation)
            case .glossary: ("glossary", .glossary)
            case .draft: ("draft of a summary", .draft)
            case .meeting: ("meeting file", .meeting)
            case .people: ("people file", .people)
            case .registries: ("registries file", .registries)
            case .service: ("service file", .service)
            case .sources: ("register of sources", .sourcesFile)
            }
        var schema = Schema(limit: self == .draft ? ContentLimits.draft : ContentLimits.file)
        schema.add("$schema", .text("https://json-schema.org/draft/2020-12/schema"))
        schema.add("title", .text("A Dais \(name)"))
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
