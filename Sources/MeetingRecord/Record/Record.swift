import Core

/// What a record says, line by line read and the withdrawn taken out.
package struct Record: Sendable {
    /// Whose record it is.
    package let opening: RecordOpening
    /// The points that stand, in the order in which they were taken down.
    package let points: [Point]
    /// The points that were taken back.
    package let withdrawn: [PointID: Point]
    /// The lines that could not be read, from 1; what they say is missing.
    package let unreadable: [Int]
    /// The line of each point, for diagnostics, from 1.
    package let lines: [PointID: Int]
    /// The name that the next point gets, above all that any line names; its number is nil where none is left.
    package let nextID: PointID
    private let byID: [PointID: Point]

    /// Gathers what the lines say.
    ///
    /// - Parameters:
    ///   - opening: The first line.
    ///   - points: Every point, withdrawn or not, in order, with its line; an id stands once.
    ///   - withdrawals: The points taken back, each by a line after its own.
    ///   - unreadable: The lines that could not be read.
    ///   - named: The highest number of a point that a line names that is no point.
    package init(
        opening: RecordOpening, points: [(point: Point, line: Int)], withdrawals: Set<PointID>, unreadable: [Int],
        named: Int = 0
    ) {
        // A line that waits for a point which is not there must not meet another one.
        nextID = PointID(number: points.flatMap(\.point.names).compactMap(\.number).reduce(named, max) + 1)
        self.opening = opening
        self.points = points.map(\.point).filter { !withdrawals.contains($0.id) }
        self.unreadable = unreadable
        lines = Dictionary(points.map { ($0.point.id, $0.line) }, uniquingKeysWith: { first, _ in first })
        byID = Dictionary(self.points.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        withdrawn = Dictionary(
            points.map(\.point).filter { withdrawals.contains($0.id) }.map { ($0.id, $0) },
            uniquingKeysWith: { first, _ in first })
    }

    /// A point that stands.
    package subscript(id: PointID) -> Point? { byID[id] }
}
