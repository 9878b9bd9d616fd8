import BriefingPacks
import Core

/// A document that says which it is: behind its version stands a mark of everything that a writer gets to see of it.
struct MarkedDocument: Sendable {
    let document: Document
    /// Its JSON form.
    let json: [UInt8]
    /// SHA-256 over that form.
    let mark: String
    /// The short mark that its pages bear.
    let contentMark: String

    /// Puts the mark of what a document holds behind its version; a change elsewhere leaves it as it is.
    init(_ document: Document, in words: any Vocabulary) {
        // Nearly all of the JSON form stays as it is, and takes time to write.
        let content = DocumentJSON.content(of: document)
        let unmarked = DocumentJSON.bytes(of: document, version: JSONWriter.version, content: content)
        var document = document
        contentMark = String(SHA256.hex(of: unmarked).prefix(12))
        document.status.version += words.separator + words.text(.contentMark(contentMark))
        self.document = document
        json = DocumentJSON.bytes(of: document, version: JSONWriter.version, content: content)
        mark = SHA256.hex(of: json)
    }
}

extension Briefer {
    /// One document, whole: writers add nothing to it.
    func document(_ request: PackRequest) -> Document { marked(request).document }

    /// One document with what tells it from others.
    func marked(_ request: PackRequest) -> MarkedDocument {
        let document = unmarked(request)
        return MarkedDocument(document, in: document.language.vocabulary)
    }
}
