/// The permitted shape of a value in a content file; reading, checking and the editors' schema all use it.
package indirect enum Shape: Sendable {
    /// Running text, preferably in a `>` block.
    case prose
    /// A text that is printed on one line, such as a title or a name.
    case line
    /// A short text of a fixed form.
    case scalar(ScalarFormat)
    /// One of the given words.
    case choice([String])
    /// A list with at least the given number of elements.
    case list(Shape, atLeast: Int = 0)
    /// A group with known keys.
    case group(FieldSet)
    /// A group whose keys the author chooses, with values of the given shape.
    case dictionary(Shape)
    /// Either a given word or a value of another shape.
    case wordOr(String, Shape)
}

/// The keys of a group.
///
/// It is a class, and so is ``Field``, because a check of a large file refers to them hundreds of thousands of times.
package final class FieldSet: Sendable {
    /// The name of the group in diagnostics, such as “a claim”.
    package let name: String
    package let fields: [Field]
    /// The fields that a group must have.
    let required: [Field]
    private let indices: [String: Int]

    package init(_ name: String, _ fields: [Field]) {
        self.name = name
        self.fields = fields
        required = fields.filter(\.isRequired)
        indices = Dictionary(uniqueKeysWithValues: fields.indices.map { (fields[$0].key, $0) })
    }

    /// The field of a key; nil if the group has no such key.
    func field(_ key: String) -> Field? { indices[key].map { fields[$0] } }
}

/// A key of a group: the shape of its value, whether it is required, and its meaning.
package final class Field: Sendable {
    package let key: String
    let shape: Shape
    package let isRequired: Bool
    package let meaning: String
    /// What it means that a file does not have the key; nil if that needs no words.
    package let absent: String?

    /// The words of which the value is one; empty if it is not a choice.
    package var choices: [String] { if case .choice(let words) = shape { words } else { [] } }

    init(key: String, shape: Shape, isRequired: Bool, meaning: String, absent: String?) {
        (self.key, self.shape, self.isRequired) = (key, shape, isRequired)
        (self.meaning, self.absent) = (meaning, absent)
    }

    package static func required(_ key: String, _ shape: Shape, _ meaning: String) -> Field {
        Field(key: key, shape: shape, isRequired: true, meaning: meaning, absent: nil)
    }

    package static func optional(_ key: String, _ shape: Shape, _ meaning: String, absent: String? = nil) -> Field {
        Field(key: key, shape: shape, isRequired: false, meaning: meaning, absent: absent)
    }
}

/// A fixed form of a short text: its name, a pattern for editors, and a function that finds faults.
package struct ScalarFormat: Sendable {
    let name: String
    /// An ECMA-262 pattern for editors; nil if there is none.
    let pattern: String?
    /// Checks a text: returns nil if it has the form, and otherwise what is wrong and how to fix it.
    let fault: @Sendable (String) -> (message: String, remedy: String)?
    /// The correct form of a text, if it can be determined.
    var fixed: (@Sendable (String) -> String?)?
    /// The most characters that a text may have.
    var longest = ContentLimits.line

    /// Creates a form.
    package init(
        name: String, pattern: String?, fault: @escaping @Sendable (String) -> (message: String, remedy: String)?,
        fixed: (@Sendable (String) -> String?)? = nil, longest: Int = ContentLimits.line
    ) {
        self.name = name
        self.pattern = pattern
        self.fault = fault
        self.fixed = fixed
        self.longest = longest
    }
}
