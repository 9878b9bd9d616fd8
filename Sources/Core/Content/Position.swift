/// A position in a content file.
///
/// Lines and columns start at 1; columns are counted in Unicode scalars.
public struct Position: Sendable, Hashable, Codable, Comparable, CustomStringConvertible {
    /// The file's path, the same as ``ContentFile/path``.
    public let path: String
    /// The line, from 1.
    public let line: Int
    /// The column, from 1.
    public let column: Int

    /// Creates a position.
    public init(path: String, line: Int, column: Int) {
        self.path = path
        self.line = line
        self.column = column
    }

    /// The form that editors recognize: `path:line:column`.
    public var description: String { "\(path.shown):\(line):\(column)" }

    /// Orders by file, then line, then column.
    public static func < (left: Self, right: Self) -> Bool {
        (left.path, left.line, left.column) < (right.path, right.line, right.column)
    }
}
