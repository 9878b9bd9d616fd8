import Core
package import Documents

/// Writes an Office Open XML text document (ISO/IEC 29500, transitional), in styles that a person can change.
///
/// The same document gives the same bytes: no part bears a clock's time or a random number.
package struct DOCXWriter: DocumentWriter {
    package static let format = PackFormat.docx

    /// A writer of Word files.
    package init() {}

    package func write(_ document: Document) -> [UInt8] { DOCXPackage(document).bytes }
}
