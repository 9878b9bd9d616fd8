package import Core

/// A line of running text as a language's vocabulary writes it: words with symbols, items and quotations among them.
package struct Line: Sendable, Hashable, ExpressibleByStringInterpolation {
    /// The line's pieces.
    package private(set) var inlines: [Inline]

    /// The words alone, for a heading, a header or a file's properties.
    package var text: String { inlines.plainText }

    /// Words alone.
    package init(stringLiteral value: String) { inlines = value.isEmpty ? [] : [.text(value)] }

    /// Words with something between them.
    package init(stringInterpolation: Interpolation) { inlines = stringInterpolation.inlines }

    /// Gathers the pieces of a line; words that meet are joined.
    package struct Interpolation: StringInterpolationProtocol {
        fileprivate var inlines: [Inline] = []

        /// Begins a line.
        package init(literalCapacity: Int, interpolationCount: Int) {}

        /// Words.
        package mutating func appendLiteral(_ literal: String) { append(literal) }

        /// Words, a number, a symbol's text: whatever prints as words.
        package mutating func appendInterpolation(_ words: String) { append(words) }

        /// A number in figures.
        package mutating func appendInterpolation(_ number: Int) { append(String(number)) }

        /// The symbol of a document.
        package mutating func appendInterpolation(_ symbol: DocumentSymbol) { inlines.append(.symbol(symbol)) }

        /// The id of a claim.
        package mutating func appendInterpolation(_ item: ItemID) { inlines.append(.item(item.rawValue)) }

        /// Pieces that are a line already.
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
