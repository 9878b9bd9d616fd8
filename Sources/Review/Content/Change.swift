import Core

/// A thing that is not what it was: its earlier self, its later self, or both.
package struct Change<Value: Sendable & Hashable>: Sendable, Hashable {
    /// What of a thing differs.
    package struct Difference: Sendable, Hashable {
        /// What of it, as content calls it.
        package let field: String
        /// What that is to those who review it.
        package let kind: ChangeKind
        /// What was said; nil where nothing was.
        package let old: Value?
        /// What is said; nil where nothing is.
        package let new: Value?
    }

    /// What was; nil for what is added.
    package let old: Reviewed<Value>?
    /// What is; nil for what is withdrawn.
    package let new: Reviewed<Value>?
    /// What differs, field by field; empty for what is added or withdrawn.
    package let differences: [Difference]

    /// What it is about.
    package let subject: ReviewSubject
    /// Where that stands, or stood.
    package var place: String? { new == nil ? old?.place : new?.place }
    /// What it is called, or was.
    package var name: Value? { new?.name ?? old?.name }

    /// What the change is, each kind once.
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
    ///   - old: What was.
    ///   - new: What is.
    /// - Returns: What differs, in the order of what is; what is withdrawn comes last, in the order of what was. Two states
    ///   that say the same give nothing, and turned round they give the same changes turned round.
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

    /// Things by what they are; the first where two are the same.
    private struct Index {
        /// Ids of items and keys of sources are the whole meeting's; other ids are of the place they stand in.
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
