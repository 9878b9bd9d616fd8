import Core

/// A stretch of text that runs in one direction.
struct DOCXStretch: Hashable {
    var text: String
    var isRightToLeft: Bool
    /// Whether the text itself isolates the words from the words around them (U+2066 to U+2069).
    var isIsolated = false

    /// Returns a text in stretches of one direction, in reading order.
    ///
    /// WordprocessingML does not have isolates. Each run has a direction, and the direction of the paragraph orders the
    /// runs. A word processor splits text that a person types, and this method splits text in the same way. Letters
    /// decide the direction, and figures follow the letters before them. Text between two directions takes the
    /// direction of the paragraph (Unicode Standard Annex 9, 3.3).
    static func stretches(of text: String, isRightToLeft base: Bool) -> [DOCXStretch] {
        var stretches: [DOCXStretch] = []
        var rest = Array(text.unicodeScalars)[...]
        while let open = rest.firstIndex(where: isOpening), let close = closing(rest[open...]) {
            let inside = rest[(open + 1)..<close].filter { !isOpening($0) && $0 != "\u{2069}" }
            let direction = inside.lazy.compactMap(isRightToLeft).first ?? base
            stretches += plain(rest[..<open], base)
            stretches.append(DOCXStretch(text: string(inside), isRightToLeft: direction, isIsolated: true))
            rest = rest[(close + 1)...]
        }
        return stretches + plain(rest, base)
    }

    /// Returns the stretches of words without isolates.
    private static func plain(_ scalars: ArraySlice<Unicode.Scalar>, _ base: Bool) -> [DOCXStretch] {
        var stretches: [DOCXStretch] = []
        var start = scalars.startIndex
        var end = start
        var current = base
        func cut(_ from: Int, _ to: Int, _ direction: Bool) {
            guard from < to else { return }
            let text = string(scalars[from..<to])
            if stretches.last?.isRightToLeft == direction {
                stretches[stretches.count - 1].text += text
            } else {
                stretches.append(DOCXStretch(text: text, isRightToLeft: direction))
            }
        }
        for (index, scalar) in zip(scalars.indices, scalars) {
            let direction = isRightToLeft(scalar) ?? (("0"..."9").contains(scalar) ? current : nil)
            guard let direction else { continue }
            if direction != current {
                cut(start, end, current)
                // Text between two directions takes the direction of the paragraph.
                start = direction == base ? end : index
                if direction != base { cut(end, index, base) }
                current = direction
            }
            end = index + 1
        }
        cut(start, end, current)
        cut(end, scalars.endIndex, base)
        return stretches
    }

    /// Returns whether a letter is right-to-left, or nil for a character that is not a letter.
    private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool? {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A, 0x200E: false
        case 0x590...0x65F, 0x66E...0x6EF, 0x6FA...0x8FF, 0x200F, 0xFB1D...0xFDFF, 0xFE70...0xFEFC: true
        case 0x80...: scalar.properties.isAlphabetic ? false : nil
        default: nil
        }
    }

    /// Returns whether a text contains a right-to-left letter or an isolate, by the first bytes of their UTF-8.
    static func mayTurn(_ text: String) -> Bool {
        // Almost no left-to-right text has any of these bytes.
        guard text.hasByte(where: { $0 >= 0xD6 }) else { return false }
        var before: UInt8 = 0
        for byte in text.utf8 {
            switch (before, byte) {
            case (_, 0xD6...0xE0), (0xE2, 0x81), (0xEF, 0xAC...0xBB): return true
            default: before = byte
            }
        }
        return false
    }

    private static func isOpening(_ scalar: Unicode.Scalar) -> Bool { ("\u{2066}"..."\u{2068}").contains(scalar) }

    /// Returns the index at which an isolate at the beginning ends, or nil if it does not end.
    private static func closing(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
        var depth = 0
        for (index, scalar) in zip(scalars.indices, scalars) {
            if isOpening(scalar) { depth += 1 }
            if scalar == "\u{2069}" { depth -= 1 }
            if depth == 0 { return index }
        }
        return nil
    }

    private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return String(text)
    }
}
