/// A value of a content file, with its position.
package struct ContentNode: Sendable {
    /// The kinds of value.
    enum Value: Sendable {
        /// Text without spaces and line breaks at its ends, and the flaw that it may have.
        case scalar(String, Flaw?)
        case sequence([ContentNode])
        case mapping([Entry])
    }

    /// A reason why a text may not be what its author meant.
    enum Flaw: Sendable {
        /// A comment follows the text on the same line.
        case cutOff
        /// Curly quotation marks enclose the text, and YAML treats them as part of it.
        case curlyQuotes
    }

    /// A key of a mapping with its value.
    struct Entry: Sendable {
        let key: String
        let position: Position
        let value: ContentNode
    }

    package let position: Position
    let value: Value

    /// The text; nil for a list or a mapping.
    package var text: String? { if case .scalar(let text, _) = value { text } else { nil } }

    /// Whether the value is empty.
    var isEmpty: Bool { text?.isEmpty ?? false }

    /// The elements of a list; a single value counts as a list of one element, and an empty value as an empty list.
    package var elements: [ContentNode] {
        switch value {
        case .sequence(let nodes): nodes
        case .scalar(let text, _) where text.isEmpty: []
        case .scalar, .mapping: [self]
        }
    }

    /// The entries of a mapping; none for anything else.
    var entries: [Entry] {
        if case .mapping(let entries) = value { entries } else { [] }
    }

    /// The value of a key; the file may use the key's current name or its former one.
    package subscript(key: String) -> ContentNode? {
        guard case .mapping(let entries) = value else { return nil }
        if let index = entries.firstIndex(where: { $0.key == key }) { return entries[index].value }
        guard let former = FormerWords.formerName(of: key) else { return nil }
        return entries.firstIndex { $0.key == former }.map { entries[$0].value }
    }

    /// The name of the kind of value in diagnostics.
    var kindName: String {
        switch value {
        case .scalar(let text, _): text.isEmpty ? "empty" : "text"
        case .sequence: "a list"
        case .mapping: "a group of keys"
        }
    }
}
