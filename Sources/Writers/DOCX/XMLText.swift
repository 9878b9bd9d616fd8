import Core

/// Text that is safe in elements and quoted attributes of XML.
enum XMLText {
    /// Returns the text with references for all characters that could be markup.
    ///
    /// Line breaks and tabs become spaces. Control characters and other characters that XML 1.0 forbids are left out.
    ///
    /// Directional formatting is also left out, because it would change the direction of the following text.
    static func escaped(_ text: String) -> String {
        // Almost all text is plain and needs no change.
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

    /// Returns whether a byte may belong to a character that has to be replaced.
    private static func isSuspect(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<0x20, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), 0x7F, 0xC2, 0xE2,
            0xEF:
            true
        default: false
        }
    }

    /// Returns the replacement of a character, or nil if the character is not replaced.
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
