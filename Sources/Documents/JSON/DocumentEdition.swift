import Core
import Digests

/// A document that says which it is: behind its version stands a mark of everything that a writer gets to see of it.
package struct DocumentEdition: Sendable {
    package let document: Document
    /// Its JSON form.
    package let json: [UInt8]
    /// SHA-256 over that form.
    package let mark: String
    /// The short mark that its pages bear.
    package let contentMark: String

    /// Puts the mark of what a document holds behind its version; a change elsewhere leaves it as it is.
    package init(_ document: Document, in words: any Vocabulary) {
        // Nearly all of the JSON form stays as it is, and takes time to write.
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
