/// One value of a content file, with its place.
struct ContentNode: Sendable {
    /// What stands there.
    indirect enum Value: Sendable {
        /// Text, without the line break that ends a block; `isCutOff` where a comment follows it on the same line.
        case scalar(String, isCutOff: Bool)
        case sequence([ContentNode])
        case mapping([Entry])
    }

    /// One key of a mapping with its value.
    struct Entry: Sendable {
        let key: String
        let position: Position
        let value: ContentNode
    }

    let position: Position
    let value: Value

    /// The text; nil for a list or a mapping.
    var text: String? { if case .scalar(let text, _) = value { text } else { nil } }

    /// The elements; a single value stands for a list of one, nothing for none.
    var elements: [ContentNode] {
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

    /// The value of a key.
    subscript(key: String) -> ContentNode? { entries.first { $0.key == key }?.value }

    /// What a person would call it.
    var kindName: String {
        switch value {
        case .scalar(let text, _): text.isEmpty ? "nothing" : "text"
        case .sequence: "a list"
        case .mapping: "a group of keys"
        }
    }
}
