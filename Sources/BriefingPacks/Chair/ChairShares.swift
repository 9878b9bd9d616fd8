import Core
import Programme

/// The proposed shares of the Chairs in the opening or the closing: equal, with a fifth of the time kept for the rest.
struct ChairShares {
    /// The times of the statements, one after the other; at least one.
    let statements: [Range<TimeOfDay>]
    /// When the statements are over.
    let rest: TimeOfDay

    /// Divides an item among some Chairs; at least one Chair speaks.
    init(_ item: ProgrammeItem, among count: Int) {
        let count = max(1, count)
        let each = max(1, (item.minutes - item.minutes / 5) / count)
        let ends = (1...count).map { min(item.end, item.start + each * $0) }
        statements = zip([item.start] + ends, ends).map { $0..<max($0, $1) }
        rest = ends.last ?? item.end
    }
}
