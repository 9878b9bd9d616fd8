import Foundation

/// Writes a Swift file that contains the given files, byte for byte.
///
/// The arguments are the target, the package folder, the file to write, and the files to embed.
@main
struct Embedder {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard arguments.count >= 3 else { exit(2) }
        let (target, root, output) = (arguments[1], arguments[2], arguments[3])
        // In the body of a function, so that an edit of a text does not recompile the files that use `files`.
        // Core does not import itself.
        var source = target == "Core" ? "" : "import Core\n\n"
        source += "enum EmbeddedContent {\n    static let files = all()\n\n"
        source += "    private static func all() -> [ContentFile] {\n        [\n"
        for path in arguments.dropFirst(3) {
            let bytes = try Data(contentsOf: URL(filePath: path))
            let name = path.hasPrefix(root + "/") ? String(path.dropFirst(root.count + 1)) : path
            source += "            ContentFile(path: \(literal(name)), \(content(bytes))),\n"
        }
        source += "        ]\n    }\n}\n"
        try Data(source.utf8).write(to: URL(filePath: output))
    }

    /// Returns a string literal for a text file.
    ///
    /// A file that is not valid UTF-8 becomes a list of bytes, so that the checker reports it instead of the compiler.
    static func content(_ bytes: Data) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            return "bytes: [" + bytes.map(String.init).joined(separator: ",") + "]"
        }
        return "literal: " + literal(text)
    }

    static func literal(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": result += "\\\\"
            case "\"": result += "\\\""
            case "\n": result += "\\n"
            case let scalar where scalar.value < 0x20 || scalar.value == 0x7F || (0x80...0x9F).contains(scalar.value),
                let scalar where scalar.properties.isWhitespace && scalar != " ",
                let scalar where scalar.properties.generalCategory == .format:
                result += "\\u{\(String(scalar.value, radix: 16))}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
