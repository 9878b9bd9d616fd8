import Core

/// A JSON value, with the byte of the line at which it begins.
package struct JSONValue {
    /// A key with its value, and the byte at which the key begins.
    package struct Member {
        package let key: String
        package let place: Int
        let value: JSONValue
    }

    /// The content of a value.
    package enum Content {
        case object([Member])
        case list([JSONValue])
        case text(String)
        /// A number; nil if it is not a whole number.
        case number(Int?)
        case boolean(Bool)
        case null
    }

    package let place: Int
    package let content: Content

    /// The kind of value in the words of a diagnostic.
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
