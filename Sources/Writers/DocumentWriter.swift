import Core
package import Documents

/// Turns a document into the bytes of one format: the same document gives the same bytes on every machine.
package protocol DocumentWriter: Sendable {
    /// The format it writes.
    static var format: PackFormat { get }

    /// The file's bytes.
    func write(_ document: Document) -> [UInt8]
}
