package import Core

/// A thing that reviewers compare with an earlier version of it.
///
/// The values are either text of the content or running text of a document. Both are matched and compared in the same
/// way.
package struct Reviewed<Value: Sendable & Hashable>: Sendable, Hashable {
    /// One field of a thing.
    package struct Facet: Sendable, Hashable {
        /// The name of the field in the content.
        package let field: String
        /// The kind of change if the value differs.
        package let kind: ChangeKind
        /// The value.
        package let value: Value
    }

    /// The subject of the thing.
    package let subject: ReviewSubject
    /// The place of the thing: a panel or a document; nil for the meeting itself.
    package let place: String?
    /// The name of the thing, if readers would not understand its id.
    ///
    /// Names are not compared.
    package let name: Value?
    /// The fields of the thing.
    ///
    /// Fields without a value are left out.
    package private(set) var facets: [Facet] = []

    /// Creates a thing without fields.
    package init(_ subject: ReviewSubject, in place: String?, called name: Value? = nil) {
        self.subject = subject
        self.place = place
        self.name = name
    }

    /// Adds the value of a field.
    ///
    /// - Parameters:
    ///   - field: The name of the field in the content.
    ///   - kind: The kind of change if the value differs.
    ///   - value: The value; nil if there is none.
    package mutating func add(_ field: String, _ kind: ChangeKind, _ value: Value?) {
        if let value { facets.append(Facet(field: field, kind: kind, value: value)) }
    }

    /// Returns the value of a field.
    package subscript(field: String) -> Value? { facets.first { $0.field == field }?.value }
}

extension Reviewed<String> {
    /// Adds the text of a field.
    ///
    /// An empty text counts as no value.
    mutating func say(_ field: String, _ kind: ChangeKind, _ text: String?) {
        add(field, kind, text.flatMap { $0.isEmpty ? nil : $0 })
    }
}

/// The identity of a thing that can be compared with an earlier version of it.
package struct ReviewSubject: Sendable, Hashable {
    /// The category of a thing.
    package enum Category: String, Sendable, Hashable, Codable, CaseIterable {
        /// A claim, a question or a gap.
        case item
        /// The part of a file outside its items: title, scope, minutes.
        case frame
        /// A geographical term that a panel declares.
        case term
        /// A source.
        case source
        /// A person.
        case person
        /// An actor, a crime or an area.
        case entry
        /// A term in six languages.
        case glossary
        /// A translated text.
        case translation
        /// A session of the programme.
        case session
        /// A service window.
        case window
        /// A document in a packs folder.
        case document
        /// A line of a document that does not have an id.
        case line
    }

    /// The category of the thing.
    package let category: Category
    /// The id of the thing.
    ///
    /// The content never reuses an id for another thing.
    package let id: String

    /// Creates a subject.
    package init(_ category: Category, _ id: String) {
        self.category = category
        self.id = id
    }
}
