import Core
import Foundation

/// The JSON text of a list that a command prints.
package enum JSONText {
    /// Replaces characters that Dais refuses in files with escapes.
    ///
    /// In JSON, these characters occur only within texts.
    private static func escaped(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        guard !text.utf8.allSatisfy({ $0 < 0x7F }) else { return text }
        return scalars.indices.reduce(into: "") { result, index in
            if scalars[index] != "\n", RefusedCharacters.isRefused(at: index, in: scalars) {
                result += scalars[index].utf16.map { "\\u" + String(Int($0) | 0x10000, radix: 16).suffix(4) }.joined()
            } else {
                result.unicodeScalars.append(scalars[index])
            }
        }
    }

    package static func of(_ value: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(value) else {
            preconditionFailure("lists of texts and whole numbers always encode")
        }
        return escaped(String(decoding: data, as: UTF8.self))
    }
}
