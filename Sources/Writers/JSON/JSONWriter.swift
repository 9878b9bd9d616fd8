import Core
package import Documents

/// Writes the whole model as JSON, with the version of the form.
///
/// Reading the JSON gives the same model.
///
/// The schema is `Documentation/document.schema.json`.
package struct JSONWriter: DocumentWriter {
    package static let format = PackFormat.json

    /// Creates a writer of the current form.
    package init() {}

    package func write(_ document: Document) -> [UInt8] { DocumentJSON.bytes(of: document) }
}
