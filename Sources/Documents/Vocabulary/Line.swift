package import Core

/// A line of running text from a vocabulary: words, which may have symbols, items and quotations between them.
package struct Line: Sendable, Hashable, ExpressibleByStringInterpolation {
    /// The pieces of the line.
    package private(set) var inlines: [Inline]

    /// The plain words, for a heading, a header or the properties of a file.
    package var text: String { inlines.plainText }

    /// Creates a line of plain words.
    package init(stringLiteral value: String) { inlines = value.isEmpty ? [] : [.text(value)] }

    /// Creates a line of words with other pieces between them.
    package init(stringInterpolation: Interpolation) { inlines = stringInterpolation.inlines }

    /// A collector of the pieces of a line.
    ///
    /// It joins consecutive words.
    package struct Interpolation: StringInterpolationProtocol {
        fileprivate var inlines: [Inline] = []

        /// Creates an empty line.
        package init(literalCapacity: Int, interpolationCount: Int) {}

        /// Appends the words of a literal.
        package mutating func appendLiteral(_ literal: String) { append(literal) }

        /// Appends words.
        package mutating func appendInterpolation(_ words: String) { append(words) }

        /// Appends a number in figures.
        package mutating func appendInterpolation(_ number: Int) { append(String(number)) }

        /// Appends the symbol of a document.
        package mutating func appendInterpolation(_ symbol: DocumentSymbol) { inlines.append(.symbol(symbol)) }

        /// Appends the id of a claim.
        package mutating func appendInterpolation(_ item: ItemID) { inlines.append(.item(item.rawValue)) }

        /// Appends the pieces of a line.
        package mutating func appendInterpolation(_ pieces: [Inline]) { inlines += pieces }

        private mutating func append(_ words: String) {
            guard !words.isEmpty else { return }
            if case .text(let before) = inlines.last {
                inlines[inlines.count - 1] = .text(before + words)
            } else {
                inlines.append(.text(words))
            }
        }
    }
}
