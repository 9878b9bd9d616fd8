package import Core
package import Programme

/// The changes in meaning between two states of a meeting's content.
///
/// Comments, spacing, the order of keys and the order of items do not count as changes. An item is identified by its
/// id, which is never used for another item.
package struct ContentDiff: Sendable, Hashable {
    /// One state of the content.
    package struct Side: Sendable {
        /// The library of the content.
        package let library: Library
        /// The translations of the content.
        package let translations: Translations
        /// The planned day; nil if the day cannot be planned.
        package let programme: Programme?

        /// Creates a side.
        package init(_ library: Library, _ translations: Translations = Translations(), programme: Programme? = nil) {
            self.library = library
            self.translations = translations
            self.programme = programme
        }
    }

    /// The changes of the meeting, then those of each panel in the order of the programme, then those of translations.
    package let changes: [Change<String>]

    /// Compares two states.
    ///
    /// Times are compared only if both states have a programme.
    package init(from old: Side, to new: Side) {
        let hasTimes = old.programme != nil && new.programme != nil
        let changes = Change.between(Self.things(of: old, hasTimes), Self.things(of: new, hasTimes))
        let ids = (new.library.answers + old.library.answers).map(\.card.id.rawValue)
        let places = Dictionary(zip(ids, 1...), uniquingKeysWith: { first, _ in first })
        func rank(_ change: Change<String>) -> Int { change.place.map { places[$0] ?? .max } ?? 0 }
        // Withdrawn things are listed with the other changes of their panel.
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
