import Core

/// An object of JSON, and the byte of its line at which it begins.
package struct JSONObject {
    package let members: [JSONValue.Member]
    package let place: Int

    package init(_ members: [JSONValue.Member], at place: Int) {
        self.members = members
        self.place = place
    }

    /// The value of a key.
    package subscript(key: String) -> JSONValue? { members.first { $0.key == key }?.value }

    /// Where the value of a key begins; where the object does, if it has no such key.
    package func place(of key: String) -> Int { self[key]?.place ?? place }
}
