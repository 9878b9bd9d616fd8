import Core

/// Text that is safe in elements and quoted attributes of HTML and XML.
package enum MarkupText {
    /// Returns the text with references for all characters that could be markup, and with U+FFFD for forbidden
    /// characters.
    package static func escaped(_ text: String) -> String {
        guard text.hasByte(where: isSuspect) else { return text }
        var result = ""
        result.reserveCapacity(text.utf8.count)
        let isBalanced = hasBalancedIsolates(text)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            case let scalar where (scalar.value < 0x20 && scalar != "\n") || (0x7F...0x9F).contains(scalar.value):
                result += "\u{FFFD}"
            // The last two code points of every plane are not characters, and XML refuses them.
            case let scalar where scalar.value & 0xFFFE == 0xFFFE: result += "\u{FFFD}"
            // Directional formatting would change the direction of the following text. An isolate that is closed does
            // not.
            case let scalar where (0x202A...0x202E).contains(scalar.value): result += "\u{FFFD}"
            case let scalar where (0x2066...0x2069).contains(scalar.value) && !isBalanced: result += "\u{FFFD}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// Returns whether a byte may belong to a character that needs an escape.
    ///
    /// Most texts have no such byte.
    private static func isSuspect(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<0x20, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
            UInt8(ascii: "'"), 0x7F, 0xC2, 0xE2, 0xEF...:
            true
        default: false
        }
    }

    /// Returns whether every directional isolate in the text ends within the text.
    private static func hasBalancedIsolates(_ text: String) -> Bool {
        var depth = 0
        for scalar in text.unicodeScalars where (0x2066...0x2069).contains(scalar.value) {
            depth += scalar.value == 0x2069 ? -1 : 1
            if depth < 0 { return false }
        }
        return depth == 0
    }
}
