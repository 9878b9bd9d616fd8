/// A place in a content file, as editors count it.
///
/// Lines and columns start at 1; a column is counted in Unicode scalars.
public struct Position: Sendable, Hashable, Codable, Comparable, CustomStringConvertible {
    /// The file's path, as ``ContentFile/path``.
    public let path: String
    /// The line, from 1.
    public let line: Int
    /// The column, from 1.
    public let column: Int

    /// Creates a place.
    public init(path: String, line: Int, column: Int) {
        self.path = path
        self.line = line
        self.column = column
    }

    /// The form that editors follow: `path:line:column`.
    public var description: String { "\(path.shown):\(line):\(column)" }

    /// Orders by file, then line, then column.
    public static func < (left: Self, right: Self) -> Bool {
        (left.path, left.line, left.column) < (right.path, right.line, right.column)
    }
}
