import Foundation
import Testing

/// The places of a form's texts, as its JSON Schema has them: a field that is added to the schema is among them at once.
struct SchemaFields {
    /// A step from a value to one within it.
    enum Step: Hashable {
        case key(String)
        /// Any key: the form leaves the name open.
        case anyKey
        case element
    }

    /// Every way from the root to a text, a number or a word.
    let paths: Set<[Step]>

    /// Reads a schema of draft 2020-12, with the few keywords that ours use.
    init(_ json: Data) throws {
        let root = try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
        var walk = Walk(forms: root["$defs"] as? [String: [String: Any]] ?? [:])
        walk.visit(root, [])
        paths = walk.paths
        try #require(walk.unknown == [], "keywords that this walk does not know")
    }

    private struct Walk {
        let forms: [String: [String: Any]]
        var paths: Set<[Step]> = []
        var unknown: Set<String> = []

        private static let known: Set<String> = [
            "$schema", "$defs", "$ref", "title", "description", "type", "additionalProperties", "required",
            "properties",
            "items", "anyOf", "oneOf", "const", "enum", "pattern", "not", "minLength", "maxLength", "minItems",
            "maxItems",
            "minimum", "maximum", "minProperties", "maxProperties", "allOf", "if", "then", "else", "propertyNames",
            "uniqueItems", "default", "examples", "format",
        ]

        mutating func visit(_ schema: [String: Any], _ path: [Step]) {
            unknown.formUnion(Set(schema.keys).subtracting(Self.known))
            if let name = (schema["$ref"] as? String)?.split(separator: "/").last, let form = forms[String(name)] {
                visit(form, path)
            }
            for key in ["anyOf", "oneOf", "allOf"] {
                for each in schema[key] as? [[String: Any]] ?? [] { visit(each, path) }
            }
            for (key, value) in schema["properties"] as? [String: [String: Any]] ?? [:] {
                visit(value, path + [.key(key)])
            }
            if let any = schema["additionalProperties"] as? [String: Any] { visit(any, path + [.anyKey]) }
            if let items = schema["items"] as? [String: Any] { visit(items, path + [.element]) }
            let types = (schema["type"] as? [String]) ?? [schema["type"] as? String].compactMap { $0 }
            let isText = types.contains("string") || schema["enum"] != nil || schema["const"] is String
            if isText { paths.insert(path) }
        }
    }
}
