/// What a content file may hold at a place: the one description that reading, checking and the editors' schema share.
package indirect enum Shape: Sendable {
    /// Running text, at best in a `>` block.
    case prose
    /// A text that is printed on one line, such as a title or a name.
    case line
    /// A short text of a fixed form.
    case scalar(ScalarFormat)
    /// One of these words.
    case choice([String])
    /// A list of at least so many elements.
    case list(Shape, atLeast: Int = 0)
    /// A group of known keys.
    case group(FieldSet)
    /// Keys that the author chooses, each with such a value.
    case dictionary(Shape)
    /// A word, or a group in its place.
    case wordOr(String, Shape)
}

/// The keys of a group.
package struct FieldSet: Sendable {
    /// What a person calls the group, such as “a claim”.
    let name: String
    let fields: [Field]

    package init(_ name: String, _ fields: [Field]) {
        self.name = name
        self.fields = fields
    }
}

/// One key: what stands under it, whether it must be there, and what it means.
package struct Field: Sendable {
    let key: String
    let shape: Shape
    let isRequired: Bool
    let meaning: String

    package static func required(_ key: String, _ shape: Shape, _ meaning: String) -> Self {
        Field(key: key, shape: shape, isRequired: true, meaning: meaning)
    }

    package static func optional(_ key: String, _ shape: Shape, _ meaning: String) -> Self {
        Field(key: key, shape: shape, isRequired: false, meaning: meaning)
    }
}

/// A short text of a fixed form: how it is called, a pattern for editors, and the fault of a text that is none.
package struct ScalarFormat: Sendable {
    let name: String
    /// An ECMA-262 pattern, or nil where any text fits.
    let pattern: String?
    /// Nil where the text fits; otherwise what is wrong and how to mend it.
    let fault: @Sendable (String) -> (message: String, remedy: String)?
    /// The one right form of a text, where it has one.
    var mended: (@Sendable (String) -> String?)?
    /// The most characters it may have.
    var longest = ContentLimits.line

    /// Describes a form.
    package init(
        name: String, pattern: String?, fault: @escaping @Sendable (String) -> (message: String, remedy: String)?,
        mended: (@Sendable (String) -> String?)? = nil, longest: Int = ContentLimits.line
    ) {
        self.name = name
        self.pattern = pattern
        self.fault = fault
        self.mended = mended
        self.longest = longest
    }
}
