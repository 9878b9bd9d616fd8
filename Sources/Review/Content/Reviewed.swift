import Core

/// A thing as far as reviewers tell its earlier self from its later one: what it is, where it stands, and what it says.
///
/// What is compared may be the words of content or the running text of a document; how things are matched and told apart is
/// the same.
package struct Reviewed<Value: Sendable & Hashable>: Sendable, Hashable {
    /// One thing that it says.
    package struct Facet: Sendable, Hashable {
        /// What of it, as content calls it.
        package let field: String
        /// What another value is to those who review it.
        package let kind: ChangeKind
        /// What is said.
        package let value: Value
    }

    /// What it is.
    package let subject: ReviewSubject
    /// Where it stands: a panel or a document; nil for the meeting itself.
    package let place: String?
    /// What it is called, where its id would not tell a reader; nothing is compared by it.
    package let name: Value?
    /// What it says; what is missing is not said.
    package private(set) var facets: [Facet] = []

    /// Something that says nothing yet.
    package init(_ subject: ReviewSubject, in place: String?, called name: Value? = nil) {
        self.subject = subject
        self.place = place
        self.name = name
    }

    /// Adds what it says in a field.
    ///
    /// - Parameters:
    ///   - field: The field, as content calls it.
    ///   - kind: What another value is to those who review it.
    ///   - value: What is said; nil where nothing is.
    package mutating func add(_ field: String, _ kind: ChangeKind, _ value: Value?) {
        if let value { facets.append(Facet(field: field, kind: kind, value: value)) }
    }

    /// What it says in a field.
    package subscript(field: String) -> Value? { facets.first { $0.field == field }?.value }
}

extension Reviewed<String> {
    /// Adds what content says in a field; an empty text says nothing.
    mutating func say(_ field: String, _ kind: ChangeKind, _ text: String?) {
        add(field, kind, text.flatMap { $0.isEmpty ? nil : $0 })
    }
}

/// What can be told apart from its earlier self.
package struct ReviewSubject: Sendable, Hashable {
    /// What kind of thing it is.
    package enum Category: String, Sendable, Hashable, Codable, CaseIterable {
        /// A claim, a question or a gap.
        case item
        /// What a file says outside its items: title, scope, minutes.
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
        /// A text in another language.
        case translation
        /// A session of the programme.
        case session
        /// A service window.
        case window
        /// A document of a packs folder.
        case document
        /// A line of a document that has no id.
        case line
    }

    /// What kind of thing it is.
    package let category: Category
    /// Its id; what content never uses for something else.
    package let id: String

    /// Creates a subject.
    package init(_ category: Category, _ id: String) {
        self.category = category
        self.id = id
    }
}
