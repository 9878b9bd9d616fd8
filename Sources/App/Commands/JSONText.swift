import Foundation

/// The JSON form of a list that a command prints.
enum JSONText {
    static func of(_ value: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(value) else {
            preconditionFailure("lists of texts and whole numbers always encode")
        }
        return String(decoding: data, as: UTF8.self)
    }
}
