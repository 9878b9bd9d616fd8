import BriefingPacks
import Core

/// Writes an Office Open XML text document (ISO/IEC 29500, transitional), in styles that a person can change.
///
/// The same document gives the same bytes: no part bears a clock's time or a random number.
struct DOCXWriter: DocumentWriter {
    static let format = PackFormat.docx

    func write(_ document: Document) -> [UInt8] { DOCXPackage(document).bytes }
}
