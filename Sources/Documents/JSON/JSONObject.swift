import Core

/// A JSON object, with the byte of the line at which it begins.
package struct JSONObject {
    package let members: [JSONValue.Member]
    package let place: Int

    package init(_ members: [JSONValue.Member], at place: Int) {
        self.members = members
        self.place = place
    }

    /// The value of a key; nil if the object does not have the key.
    package subscript(key: String) -> JSONValue? { members.first { $0.key == key }?.value }

    /// Returns the byte at which the value of a key begins, or at which the object begins if it does not have the key.
    package func place(of key: String) -> Int { self[key]?.place ?? place }
}
