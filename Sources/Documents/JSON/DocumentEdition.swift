import Core
import Digests

/// A document whose version includes a digest of everything that a writer reads from it.
package struct DocumentEdition: Sendable {
    package let document: Document
    /// The SHA-256 digest of the JSON form.
    package let mark: String
    /// The short digest on the pages of the document.
    package let contentMark: String

    /// Adds the digest of the content to the version of a document.
    ///
    /// The digest does not change when other content changes.
    package init(_ document: Document, in words: any Vocabulary) {
        // The JSON form of a pack may take many megabytes. Only its beginning depends on the version and is replaced.
        // It is not kept, so that it takes no memory while the other formats are written.
        var json = DocumentJSON.bytes(of: document)
        let head = DocumentJSON.head(of: document).count
        var document = document
        contentMark = String(SHA256.hex(of: json).prefix(12))
        document.status.version += words.separator + words.text(.contentMark(contentMark))
        self.document = document
        json.replaceSubrange(..<head, with: DocumentJSON.head(of: document))
        mark = SHA256.hex(of: json)
    }
}
