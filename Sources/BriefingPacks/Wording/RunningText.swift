import Core
package import Documents

/// Converts plain text of the content to running text with separate elements for document symbols and quotations.
///
/// All other text remains plain text, because the content does not contain markup.
package enum RunningText {
    package static func inlines(_ text: String) -> [Inline] {
        // A symbol contains a slash, and a quotation mark begins with this byte. Most texts have neither.
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "/") || $0 == 0xE2 }) else {
            return text.isEmpty ? [] : [.text(text)]
        }
        var result: [Inline] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "“"), let close = rest[open...].firstIndex(of: "”") {
            result += words(rest[..<open])
            result.append(.quotation(String(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        return result + words(rest)
    }

    /// Returns words and the document symbols among them.
    private static func words(_ text: Substring) -> [Inline] {
        guard text.utf8.contains(UInt8(ascii: "/")) else { return text.isEmpty ? [] : [.text(String(text))] }
        var result: [Inline] = []
        var plain = ""
        let words = text.split(separator: " ", omittingEmptySubsequences: false)
        var index = 0
        while index < words.count {
            if index > 0 { plain += " " }
            guard let found = symbol(in: words[index...]) else {
                plain += words[index]
                index += 1
                continue
            }
            plain += text[words[index].startIndex..<found.place.lowerBound]
            if !plain.isEmpty { result.append(.text(plain)) }
            result.append(.symbol(found.symbol))
            index += found.words
            plain = String(text[found.place.upperBound..<words[index - 1].endIndex])
        }
        if !plain.isEmpty { result.append(.text(plain)) }
        return result
    }

    /// Returns the longest symbol that begins with the first word.
    ///
    /// Its year or its letter may follow a space.
    private static func symbol(
        in words: ArraySlice<Substring>
    ) -> (symbol: DocumentSymbol, place: Range<Substring.Index>, words: Int)? {
        guard let first = words.first, first.utf8.contains(UInt8(ascii: "/")) else { return nil }
        for count in (1...min(4, words.count)).reversed() {
            let last = words[words.startIndex + count - 1]
            let typed = first.base[first.startIndex..<last.endIndex].trimmingPunctuation
            if let symbol = try? DocumentSymbol(String(typed)) {
                return (symbol, typed.startIndex..<typed.endIndex, count)
            }
        }
        return nil
    }
}

extension Substring {
    /// The text without punctuation at its ends.
    ///
    /// A closing parenthesis stays if its opening one is in the text.
    fileprivate var trimmingPunctuation: Substring {
        var rest = drop { ".,;:()[]".contains($0) }
        while let last = rest.last, ".,;:()[]".contains(last) {
            if last == ")", rest.count(where: { $0 == "(" }) == rest.count(where: { $0 == ")" }) { break }
            rest = rest.dropLast()
        }
        return rest
    }
}
