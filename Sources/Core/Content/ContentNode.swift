/// One value of a content file, with its place.
package struct ContentNode: Sendable {
    /// What stands there.
    indirect enum Value: Sendable {
        /// Text, without the line break that ends a block; and how it may be other than its author meant.
        case scalar(String, Flaw?)
        case sequence([ContentNode])
        case mapping([Entry])
    }

    /// What makes a text other than its author meant.
    enum Flaw: Sendable {
        /// A comment follows it on the same line.
        case cutOff
        /// Curly quotation marks enclose it; to YAML they are letters of it.
        case curlyQuotes
    }

    /// One key of a mapping with its value.
    struct Entry: Sendable {
        let key: String
        let position: Position
        let value: ContentNode
    }

    package let position: Position
    let value: Value

    /// The text; nil for a list or a mapping.
    package var text: String? { if case .scalar(let text, _) = value { text } else { nil } }

    /// Whether nothing is written there.
    var isEmpty: Bool { text?.isEmpty ?? false }

    /// The elements; a single value stands for a list of one, nothing for none.
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

    /// The value of a key, under its name of today or its former one.
    package subscript(key: String) -> ContentNode? {
        let found = entries.first { $0.key == key } ?? entries.first { FormerWords.keys[$0.key] == key }
        return found?.value
    }

    /// What a person would call it.
    var kindName: String {
        switch value {
        case .scalar(let text, _): text.isEmpty ? "nothing" : "text"
        case .sequence: "a list"
        case .mapping: "a group of keys"
        }
    }
}
