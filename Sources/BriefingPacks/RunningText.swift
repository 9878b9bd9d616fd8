package import Core

/// Turns plain text of content into running text: symbols become symbols, quotation marks quotations.
///
/// Whatever else the text holds stays words: nothing in content is ever markup.
package enum RunningText {
    package static func inlines(_ text: String) -> [Inline] {
        // A symbol has a stroke, and a quotation mark begins with this byte; most texts have neither.
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

    /// Words with the symbols among them.
    private static func words(_ text: Substring) -> [Inline] {
        guard text.utf8.contains(UInt8(ascii: "/")) else { return text.isEmpty ? [] : [.text(String(text))] }
        var result: [Inline] = []
        var plain = ""
        for (index, word) in text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
            if index > 0 { plain += " " }
            guard word.utf8.contains(UInt8(ascii: "/")), case let trimmed = word.trimmingPunctuation,
                let symbol = try? DocumentSymbol(String(trimmed))
            else {
                plain += word
                continue
            }
            plain += word[..<trimmed.startIndex]
            if !plain.isEmpty { result.append(.text(plain)) }
            result.append(.symbol(symbol))
            plain = String(word[trimmed.endIndex...])
        }
        if !plain.isEmpty { result.append(.text(plain)) }
        return result
    }
}

extension Substring {
    fileprivate var trimmingPunctuation: Substring {
        let marks = ".,;:()[]"
        let front = drop { marks.contains($0) }
        return front.dropLast(front.reversed().prefix { marks.contains($0) }.count)
    }
}
