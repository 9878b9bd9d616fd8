import Core
package import Documents

/// A writer that turns a document into a file of one format.
///
/// The same document gives the same bytes on every machine.
package protocol DocumentWriter: Sendable {
    /// The format of the file.
    static var format: PackFormat { get }

    /// Returns the bytes of the file.
    func write(_ document: Document) -> [UInt8]
}
