package import Core
package import Programme

/// What changed in meaning between two states of a meeting's content.
///
/// Comments, spacing, the order of keys and the order of items are no part of what is read, and so no change. An item is
/// known by its id, which is never used for another.
package struct ContentDiff: Sendable, Hashable {
    /// One state of the content.
    package struct Side: Sendable {
        /// Everything that content may refer to.
        package let library: Library
        /// What of it is translated.
        package let translations: Translations
        /// The planned day; nil where no timetable holds it.
        package let programme: Programme?

        /// Creates a side.
        package init(_ library: Library, _ translations: Translations = Translations(), programme: Programme? = nil) {
            self.library = library
            self.translations = translations
            self.programme = programme
        }
    }

    /// The changes: those of the meeting, then panel by panel in the day's order.
    package let changes: [Change<String>]

    /// Compares two states; times are compared where both have a timetable.
    package init(from old: Side, to new: Side) {
        let hasTimes = old.programme != nil && new.programme != nil
        let changes = Change.between(Self.things(of: old, hasTimes), Self.things(of: new, hasTimes))
        let ids = (new.library.answers + old.library.answers).map(\.card.id.rawValue)
        let places = Dictionary(zip(ids, 1...), uniquingKeysWith: { first, _ in first })
        func rank(_ change: Change<String>) -> Int { change.place.map { places[$0] ?? .max } ?? 0 }
        // What is withdrawn stands with what is changed of its panel.
        self.changes = changes.enumerated()
            .sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }.map(\.element)
    }

    private static func things(of side: Side, _ hasTimes: Bool) -> [Reviewed<String>] {
        let library = side.library
        let times = hasTimes ? side.programme.map { Reviewed.things(of: $0) } ?? [] : []
        return times + Reviewed.things(of: library.meeting)
            + library.answers.flatMap { Reviewed.things(of: $0) } + Reviewed.things(of: side.translations)
    }
}
