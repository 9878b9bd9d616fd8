import Core
import Digests

/// A document whose version includes a digest of everything that a writer reads from it.
package struct DocumentEdition: Sendable {
    package let document: Document
    /// The JSON form of the document.
    package let json: [UInt8]
    /// The SHA-256 digest of the JSON form.
    package let mark: String
    /// The short digest on the pages of the document.
    package let contentMark: String

    /// Adds the digest of the content to the version of a document.
    ///
    /// The digest does not change when other content changes.
    package init(_ document: Document, in words: any Vocabulary) {
        // Most of the JSON form is the same in both versions and is slow to write, so it is written once.
        let content = DocumentJSON.content(of: document)
        let unmarked = DocumentJSON.bytes(of: document, content: content)
        var document = document
        contentMark = String(SHA256.hex(of: unmarked).prefix(12))
        document.status.version += words.separator + words.text(.contentMark(contentMark))
        self.document = document
        json = DocumentJSON.bytes(of: document, content: content)
        mark = SHA256.hex(of: json)
    }
}
