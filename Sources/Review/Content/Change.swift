package import Core

/// A change of a thing: its earlier state, its later state, or both.
package struct Change<Value: Sendable & Hashable>: Sendable, Hashable {
    /// A difference in one field of a thing.
    package struct Difference: Sendable, Hashable {
        /// The name of the field in the content.
        package let field: String
        /// The kind of change for reviewers.
        package let kind: ChangeKind
        /// The earlier value; nil if there was none.
        package let old: Value?
        /// The later value; nil if there is none.
        package let new: Value?
    }

    /// The earlier state; nil if the thing is added.
    package let old: Reviewed<Value>?
    /// The later state; nil if the thing is withdrawn.
    package let new: Reviewed<Value>?
    /// The differences, field by field; empty if the thing is added or withdrawn.
    package let differences: [Difference]

    /// The thing that changed.
    package let subject: ReviewSubject
    /// The place of the thing, in its later state if it has one.
    package var place: String? { new == nil ? old?.place : new?.place }
    /// The name of the thing, in its later state if it has one.
    package var name: Value? { new?.name ?? old?.name }

    /// The kinds of the change, each once.
    package var kinds: [ChangeKind] {
        if old == nil { return [.added] }
        if new == nil { return [.withdrawn] }
        return differences.map(\.kind).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}

extension Change {
    /// Compares two states of the same things.
    ///
    /// - Parameters:
    ///   - old: The earlier state.
    ///   - new: The later state.
    /// - Returns: The changes in the order of the later state, followed by the withdrawn things in the order of the
    ///   earlier state. Equal states have no changes. If you exchange the two states, the changes are the same in the
    ///   opposite direction.
    package static func between(_ old: [Reviewed<Value>], _ new: [Reviewed<Value>]) -> [Self] {
        let (before, after) = (Index(old), Index(new))
        let later = after.things.compactMap { thing -> Self? in
            guard let earlier = before[thing] else {
                return Self(old: nil, new: thing, differences: [], subject: thing.subject)
            }
            let differences = differences(earlier, thing)
            guard !differences.isEmpty else { return nil }
            return Self(old: earlier, new: thing, differences: differences, subject: thing.subject)
        }
        return later
            + before.things.filter { after[$0] == nil }.map {
                Self(old: $0, new: nil, differences: [], subject: $0.subject)
            }
    }

    private static func differences(_ old: Reviewed<Value>, _ new: Reviewed<Value>) -> [Difference] {
        let fields = new.facets + old.facets.filter { new[$0.field] == nil }
        return fields.compactMap { facet in
            let (before, after) = (old[facet.field], new[facet.field])
            guard before != after else { return nil }
            let isLost = facet.kind == .cleared && after == nil
            return Difference(
                field: facet.field, kind: isLost ? .clearanceLost : facet.kind, old: before, new: after)
        }
    }

    /// An index of things by subject and place.
    ///
    /// If two things have the same key, it keeps the first.
    private struct Index {
        /// The key of a thing.
        ///
        /// Ids of items and keys of sources are unique in the whole meeting. Other ids are unique only in their place.
        private struct Key: Hashable {
            let subject: ReviewSubject
            let place: String?

            init(_ thing: Reviewed<Value>) {
                subject = thing.subject
                place = [.item, .source].contains(thing.subject.category) ? nil : thing.place
            }
        }

        private(set) var things: [Reviewed<Value>] = []
        private var places: [Key: Int] = [:]

        init(_ all: [Reviewed<Value>]) {
            for thing in all where places[Key(thing)] == nil {
                places[Key(thing)] = things.count
                things.append(thing)
            }
        }

        subscript(thing: Reviewed<Value>) -> Reviewed<Value>? { places[Key(thing)].map { things[$0] } }
    }
}
