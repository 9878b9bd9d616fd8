import Core
import Digests
import Documents
import Writers

/// A document as a file of one format.
struct DocumentFile: Sendable {
    let bytes: [UInt8]
    /// Its pages, of a format that has them.
    var pages: Int?

    /// Writes a document.
    ///
    /// - Parameters:
    ///   - marked: The document.
    ///   - format: The format.
    ///   - path: Where the file will stand, for what is said of it.
    ///   - typesetter: What sets PDF.
    ///   - special: The file of a format that takes more than the document; nil where the run has none of it.
    /// - Returns: The file; nil where the run has none of this format.
    /// - Throws: Why PDF cannot be set.
    static func of(
        _ marked: DocumentEdition, _ format: PackFormat, at path: String, _ typesetter: Typesetter,
        special: (PackFormat) -> [UInt8]?
    ) throws(PDFFault) -> DocumentFile? {
        let document = marked.document
        return switch format {
        case .html: DocumentFile(bytes: special(format) ?? HTMLWriter().write(document))
        case .markdown: DocumentFile(bytes: MarkdownWriter().write(document))
        case .json: DocumentFile(bytes: marked.json)
        case .docx: DocumentFile(bytes: DOCXWriter().write(document))
        case .epub: DocumentFile(bytes: EPUBWriter().write(document))
        case .ics, .scheduleXML, .scheduleJSON, .akn: special(format).map { DocumentFile(bytes: $0) }
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
    /// What the manifest says of a document's file.
    ///
    /// - Parameters:
    ///   - file: The file.
    ///   - path: Where it stands.
    ///   - marked: What it was written from.
    ///   - format: Its format.
    ///   - content: The mark of the run's content.
    ///   - reader: For whom it is, and about which panel.
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
