/// One field of an item of content: a claim, a question, a gap or a rule of service.
///
/// This one description drives the reading of a file, its schema, the fingerprint of an item, the comparison of two
/// states of it, and the tables of the documentation. A fingerprint covers the fields in their order here. It is a class,
/// because the reading of a large file refers to fields hundreds of thousands of times.
package final class ItemField<Item: Sendable>: Sendable {
    /// The key with its shape and meaning, as files and their schemas have it.
    package let field: Field
    /// The kind of a change of the field; nil if the field is not compared and no fingerprint covers it.
    package let change: ChangeKind?
    /// Reads the value of the key into an item.
    let read: @Sendable (ContentNode, inout Item) -> Void
    /// Adds the value of the item to its canonical form.
    let add: @Sendable (Item, inout CanonicalForm) -> Void
    /// The value of an item as a review shows it; nil if there is none.
    package let compared: @Sendable (Item) -> String?

    private init(
        field: Field, change: ChangeKind?, read: @escaping @Sendable (ContentNode, inout Item) -> Void,
        add: @escaping @Sendable (Item, inout CanonicalForm) -> Void, compared: @escaping @Sendable (Item) -> String?
    ) {
        (self.field, self.change) = (field, change)
        (self.read, self.add, self.compared) = (read, add, compared)
    }

    /// Describes a field whose value an item always has; the item keeps its default if a file does not have the key.
    static func always<Value: ItemValue>(
        _ key: String, _ shape: Shape, _ meaning: String, absent: String? = nil,
        _ change: ChangeKind?,
        _ path: any WritableKeyPath<Item, Value> & Sendable
    ) -> ItemField {
        ItemField(
            field: .optional(key, shape, meaning, absent: absent), change: change,
            read: { node, item in if let value = Value(reading: node) { item[keyPath: path] = value } },
            add: { item, form in item[keyPath: path].add(to: &form, as: key) },
            compared: { item in item[keyPath: path].compared })
    }

    /// Describes a field whose value an item may lack.
    static func maybe<Value: ItemValue>(
        _ key: String, _ shape: Shape, _ meaning: String, absent: String? = nil,
        _ change: ChangeKind?,
        _ path: any WritableKeyPath<Item, Value?> & Sendable
    ) -> ItemField {
        ItemField(
            field: .optional(key, shape, meaning, absent: absent), change: change,
            read: { node, item in item[keyPath: path] = Value(reading: node) },
            add: { item, form in item[keyPath: path]?.add(to: &form, as: key) },
            compared: { item in item[keyPath: path]?.compared })
    }

    /// The same field, which a file must have.
    var required: ItemField {
        ItemField(field: field.required, change: change, read: read, add: add, compared: compared)
    }

    /// The same field of an item that contains this one.
    func lifted<Whole>(_ path: any WritableKeyPath<Whole, Item> & Sendable) -> ItemField<Whole> {
        let (read, add, compared) = (read, add, compared)
        return ItemField<Whole>(
            field: field, change: change,
            read: { node, whole in read(node, &whole[keyPath: path]) },
            add: { whole, form in add(whole[keyPath: path], &form) },
            compared: { whole in compared(whole[keyPath: path]) })
    }
}

extension Field {
    /// The key that names an item.
    package static let id = Field.required(
        "id", .scalar(.itemID),
        "one to four letters, the first a capital, then one to four figures, then a small letter if it was divided: WA1, WAx3b; never reused"
    )

    /// The same key, which a file must have.
    var required: Field { Field(key: key, shape: shape, isRequired: true, meaning: meaning, absent: absent) }
}

extension ContentNode {
    /// Reads the value of each key that a group has into an item.
    func read<Item>(_ fields: [String: ItemField<Item>], into item: inout Item) {
        let entries = entries
        // An entry is a large value, so the loop copies none.
        for index in entries.indices {
            if let field = fields[entries[index].key] {
                field.read(entries[index].value, &item)
            } else if let key = FormerWords.keys[entries[index].key], !entries.contains(where: { $0.key == key }) {
                fields[key]?.read(entries[index].value, &item)
            }
        }
    }
}

extension Array {
    /// The fields by their keys.
    func byKey<Item>() -> [String: ItemField<Item>] where Element == ItemField<Item> {
        Dictionary(uniqueKeysWithValues: map { ($0.field.key, $0) })
    }
}

extension CanonicalForm {
    /// Adds the fields of an item.
    package mutating func add<Item>(_ fields: [ItemField<Item>], of item: Item) {
        for field in fields where field.change != nil { field.add(item, &self) }
    }
}
