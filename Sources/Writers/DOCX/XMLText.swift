import Core

/// Text as XML may hold it, in elements and in quoted attributes.
enum XMLText {
    /// The text with every character that could be markup as a reference; what XML 1.0 forbids is left out, with other
    /// controls, and lines and tabs are spaces.
    ///
    /// Directional formatting is left out too: it would turn the line round behind it.
    static func escaped(_ text: String) -> String {
        // Nearly all text is plain, and plain text is itself.
        guard text.hasByte(where: isSuspect) else { return text }
        var result = ""
        result.reserveCapacity(text.utf8.count + 16)
        for scalar in text.unicodeScalars {
            if let replacement = replacement(of: scalar) {
                result += replacement
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// Whether a byte may belong to a character that something else stands for.
    private static func isSuspect(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<0x20, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), 0x7F, 0xC2, 0xE2,
            0xEF:
            true
        default: false
        }
    }

    /// What stands for a character; nil where it stands for itself.
    private static func replacement(of scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "&": "&amp;"
        case "<": "&lt;"
        case ">": "&gt;"
        case "\"": "&quot;"
        case " "..."~", "\u{A0}"..."\u{2027}": nil
        case "\n", "\r", "\t", "\u{85}", "\u{2028}", "\u{2029}": " "
        case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": ""
        case "\u{FEFF}", "\u{FFFE}", "\u{FFFF}": ""
        default: nil
        }
    }
}
