import Core

/// A list in a source file, to which an entry can be added before the last one.
struct RegistrationList {
    /// The text that begins the list, such as `let allDesks = [`.
    ///
    /// The list ends with the next `]` at the end of a line.
    let opening: String

    /// The maximum number of characters in a line of a source file.
    private static let width = 120

    /// Adds an entry to the list in a text.
    ///
    /// - Parameters:
    ///   - entry: The new entry.
    ///   - text: The text of the file.
    /// - Returns: The text with the entry before the list's last; nil if the list is missing, empty or has comments.
    func adding(_ entry: String, to text: String) -> String? {
        guard let start = text.firstRange(of: opening), let end = text[start.upperBound...].firstRange(of: "]\n") else {
            return nil
        }
        let body = text[start.upperBound..<end.lowerBound]
        guard !body.contains("//"), !body.contains("/*") else { return nil }
        var entries = body.split(separator: ",").map { $0.trimmingPrefix(while: \.isWhitespace) }
            .map { String($0.reversed().trimmingPrefix(while: \.isWhitespace).reversed()) }.filter { !$0.isEmpty }
        guard !entries.isEmpty else { return nil }
        entries.insert(entry, at: entries.count - 1)
        let line = text[..<start.lowerBound].split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
        let one = entries.joined(separator: ", ")
        let isOneLine = !body.contains("\n") && line.count + opening.count + one.count < Self.width
        let indent = String(line.prefix { $0 == " " })
        let inside =
            isOneLine ? one : "\n" + entries.map { "\(indent)    \($0),\n" }.joined() + indent
        return text[..<body.startIndex] + inside + text[body.endIndex...]
    }

    /// The text of a Swift file with another import, in the order of the names.
    static func importing(_ module: String, in text: String) -> String {
        let line = "import \(module)"
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let imports = lines.indices.filter { lines[$0].hasPrefix("import ") }
        let place = imports.first { lines[$0] > line } ?? imports.last.map { $0 + 1 } ?? 0
        lines.insert(line, at: place)
        return lines.joined(separator: "\n")
    }
}
