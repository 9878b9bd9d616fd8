/// A content file: its path, which diagnostics print, and its bytes.
public struct ContentFile: Sendable, Hashable {
    /// The path that diagnostics print, such as `Sources/WestAfrica/Content/panel.yaml`.
    public let path: String
    /// The contents of the file, not checked yet.
    public let bytes: [UInt8]

    /// Creates a file from bytes that were read.
    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// Creates a file that was embedded at build time.
    public init(path: StaticString, literal: StaticString) {
        self.path = path.description
        bytes = literal.withUTF8Buffer { Array($0) }
    }

    /// The last part of the path.
    public var name: Substring { path.split(separator: "/").last ?? "" }
}
