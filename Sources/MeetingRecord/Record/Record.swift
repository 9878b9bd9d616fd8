import Core

/// The content of a record: its valid lines, with the withdrawn points separated.
package struct Record: Sendable {
    /// The first line, which identifies the meeting.
    package let opening: RecordOpening
    /// The points that are not withdrawn, in the order in which they were recorded.
    package let points: [Point]
    /// The withdrawn points.
    package let withdrawn: [PointID: Point]
    /// The numbers of the lines that could not be read, from 1.
    ///
    /// Their content is missing.
    package let unreadable: [Int]
    /// The line number of each point, from 1, for diagnostics.
    package let lines: [PointID: Int]
    /// The id of the next point, higher than every id in the record.
    ///
    /// Its number is nil if no id is left.
    package let nextID: PointID
    private let byID: [PointID: Point]

    /// Creates a record from its lines.
    ///
    /// - Parameters:
    ///   - opening: The first line.
    ///   - points: Every point with its line number, in order, including withdrawn points. Each id occurs once.
    ///   - withdrawals: The ids of the withdrawn points.
    ///   - unreadable: The lines that could not be read.
    ///   - named: The highest number of an id that a line names although no such point could be read.
    package init(
        opening: RecordOpening, points: [(point: Point, line: Int)], withdrawals: Set<PointID>, unreadable: [Int],
        named: Int = 0
    ) {
        // A new point never gets the id of a missing point, because a line could refer to that point.
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

    /// Returns a point that is not withdrawn.
    package subscript(id: PointID) -> Point? { byID[id] }
}
