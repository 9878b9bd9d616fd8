/// A content file: its name as a diagnostic prints it, and its bytes as they stand.
public struct ContentFile: Sendable, Hashable {
    /// The path below the package, such as `Sources/WestAfrica/Content/panel.yaml`.
    public let path: String
    /// What the file holds, unchecked.
    public let bytes: [UInt8]

    /// Creates a file from what was read.
    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// Creates a file embedded at build time.
    public init(path: StaticString, literal: StaticString) {
        self.path = path.description
        bytes = literal.withUTF8Buffer { Array($0) }
    }

    /// The last part of the path.
    public var name: Substring { path.split(separator: "/").last ?? "" }
}
