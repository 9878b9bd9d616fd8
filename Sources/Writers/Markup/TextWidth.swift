import Core

/// The number of terminal columns that a text takes.
///
/// - Source: Unicode Standard Annex 11, East Asian Width. Wide and full-width letters take two columns. Combining marks
///   and direction marks take none.
package enum TextWidth {
    /// Returns the number of columns that a text takes.
    static func of(_ text: some StringProtocol) -> Int { text.unicodeScalars.map(of).reduce(0, +) }

    /// Returns the number of columns that a character takes.
    private static func of(_ scalar: Unicode.Scalar) -> Int {
        if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F ? 0 : 1 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return 0
        default: return wide.contains { $0.contains(scalar.value) } ? 2 : 1
        }
    }

    /// Ideographs, kana, Hangul, full-width forms and pictures.
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
        0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
        0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
    ]

    /// Returns a text in lines of at most a given width, broken between words if possible.
    package static func lines(_ text: String, within width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            let longer = line.isEmpty ? String(word) : "\(line) \(word)"
            guard of(longer) > width else {
                line = longer
                continue
            }
            // A long word without spaces, as in Chinese, continues on the same line and breaks between two characters.
            if of(word) > width, !line.isEmpty {
                line += " "
            } else if !line.isEmpty {
                lines.append(line)
                line = ""
            }
            for character in word {
                if !line.isEmpty, of(line) + of(String(character)) > width {
                    lines.append(line)
                    line = ""
                }
                line.append(character)
            }
        }
        return line.isEmpty ? lines : lines + [line]
    }
}
