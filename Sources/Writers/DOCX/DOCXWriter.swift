import Core
package import Documents

/// Writes an Office Open XML text document (ISO/IEC 29500, transitional), with styles that a person can change.
///
/// The same document gives the same bytes, because no part contains the current time or a random number.
package struct DOCXWriter: DocumentWriter {
    package static let format = PackFormat.docx

    /// Creates a writer of Word files.
    package init() {}

    package func write(_ document: Document) -> [UInt8] { DOCXPackage(document).bytes }
}
