/// Text as HTML and SVG may hold it, in elements and in quoted attributes.
enum HTMLText {
    /// The text with every character that could be markup as a reference, and control characters left out.
    static func escaped(_ text: String) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            case let scalar where (scalar.value < 0x20 && scalar != "\n") || (0x7F...0x9F).contains(scalar.value):
                result += "\u{FFFD}"
            // Directional formatting would turn the page round behind it.
            case let scalar where (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value):
                result += "\u{FFFD}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
