import Core

/// A word for the number of speakers who made a point.
///
/// The number alone decides the word.
package enum Degree: String, Sendable, Hashable, Codable, CaseIterable {
    case one
    case some
    case several
    case many

    /// The numbers of speakers that the word stands for.
    package var range: ClosedRange<Int> {
        switch self {
        case .one: 1...1
        case .some: 2...3
        case .several: 4...6
        case .many: 7...Int.max
        }
    }

    /// Creates the word for a number of speakers, at least 1.
    package init(of count: Int) {
        self = Self.allCases.first { $0.range.contains(count) } ?? .one
    }
}
