import Core
package import Documents

/// Writes the whole model as JSON, with a version; reading it back gives the same model.
///
/// The schema is `Documentation/document.schema.json`.
package struct JSONWriter: DocumentWriter {
    package static let format = PackFormat.json

    /// Writes the current form.
    package init() {}

    package func write(_ document: Document) -> [UInt8] { DocumentJSON.bytes(of: document) }
}
