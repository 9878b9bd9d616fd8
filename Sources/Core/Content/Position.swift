/// A position in a content file.
///
/// Lines and columns start at 1; a column is counted in Unicode scalars. A whole file has line and column 0.
public struct Position: Sendable, Hashable, Codable, Comparable, CustomStringConvertible {
    /// The file's path, the same as ``ContentFile/path``.
    public let path: String
    /// The line, from 1; 0 for a whole file.
    public let line: Int
    /// The column, from 1; 0 for a whole file.
    public let column: Int

    /// Creates a position.
    public init(path: String, line: Int, column: Int) {
        self.path = path
        self.line = line
        self.column = column
    }

    /// Creates the position of a whole file, of an option, or of anything else that has a name but no lines.
    public init(wholeOf name: String) { self.init(path: name, line: 0, column: 0) }

    /// The form that editors recognize: `path:line:column`, or only the path for a whole file.
    public var description: String { line == 0 ? path.shown : "\(path.shown):\(line):\(column)" }

    /// Orders by file, then line, then column.
    public static func < (left: Self, right: Self) -> Bool {
        (left.path, left.line, left.column) < (right.path, right.line, right.column)
    }
}
