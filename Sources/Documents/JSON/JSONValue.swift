import Core

/// A value of JSON, and the byte of its line at which it begins.
package struct JSONValue {
    /// A key with its value, and the byte at which the key begins.
    package struct Member {
        package let key: String
        package let place: Int
        let value: JSONValue
    }

    /// What a value is.
    package enum Content {
        case object([Member])
        case list([JSONValue])
        case text(String)
        /// A number; nil where it is not a whole one.
        case number(Int?)
        case boolean(Bool)
        case null
    }

    package let place: Int
    package let content: Content

    /// What it is, as a diagnostic says it.
    package var name: String {
        switch content {
        case .object: "an object"
        case .list: "a list"
        case .text: "a text"
        case .number: "a number"
        case .boolean: "true or false"
        case .null: "null"
        }
    }
}
