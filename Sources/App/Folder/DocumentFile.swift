import Core
import Digests
import Documents
import Writers

/// A document as a file of one format.
struct DocumentFile: Sendable {
    let bytes: [UInt8]
    /// The number of pages, if the format has pages.
    var pages: Int?

    /// Writes a document as a file.
    ///
    /// - Parameters:
    ///   - marked: The document.
    ///   - format: The format.
    ///   - path: The path of the file, for use in error messages.
    ///   - typesetter: The typesetter for PDF.
    ///   - special: The bytes in a format that needs more than the document; nil if the run has no such file.
    /// - Returns: The file; nil if the run has no file of this format.
    /// - Throws: ``PDFFault`` if the PDF cannot be made.
    static func of(
        _ marked: DocumentEdition, _ format: PackFormat, at path: String, _ typesetter: Typesetter,
        special: [UInt8]?
    ) throws(PDFFault) -> DocumentFile? {
        let document = marked.document
        return switch format {
        case .html: DocumentFile(bytes: special ?? HTMLWriter().write(document))
        case .markdown: DocumentFile(bytes: MarkdownWriter().write(document))
        case .json: DocumentFile(bytes: JSONWriter().write(document))
        case .docx: DocumentFile(bytes: DOCXWriter().write(document))
        case .epub: DocumentFile(bytes: EPUBWriter().write(document))
        case .ics, .scheduleXML, .scheduleJSON, .akn: special.map { DocumentFile(bytes: $0) }
        case .pdf: try typesetter.file(of: document, at: path)
        }
    }
}

extension Typesetter {
    fileprivate func file(of document: Document, at path: String) throws(PDFFault) -> DocumentFile {
        let result = try pdf(of: document, at: path).get()
        return DocumentFile(bytes: result.bytes, pages: result.pages)
    }
}

extension Manifest.Entry {
    /// Creates the manifest's entry for the file of a document.
    ///
    /// - Parameters:
    ///   - file: The file.
    ///   - path: The path of the file.
    ///   - marked: The document that the file was written from.
    ///   - format: The format of the file.
    ///   - content: The digest of the run's content.
    ///   - reader: The name of the reader, and the panel that the document is about.
    init(
        _ file: DocumentFile, at path: String, of marked: DocumentEdition, _ format: PackFormat, content: String,
        for reader: (name: String, panel: String?)
    ) {
        let document = marked.document
        let status = document.status
        self.init(
            path: path, sha256: SHA256.hex(of: file.bytes), bytes: file.bytes.count, title: document.title,
            reader: reader.name, panel: reader.panel, language: document.language, format: format,
            release: status.release, asOf: status.asOf, draft: status.isDraft, document: marked.mark,
            content: content, pages: file.pages)
    }
}
