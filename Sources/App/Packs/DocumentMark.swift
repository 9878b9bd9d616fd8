import Core

/// The mark of a document: SHA-256 over everything that a writer gets to see of it.
enum DocumentMark {
    static func of(_ document: Document) -> String { SHA256.hex(of: JSONWriter().write(document)) }

    /// Puts the mark of what a document holds behind its version; a change elsewhere leaves it as it is.
    static func put(on document: inout Document, in words: any Vocabulary) {
        let mark = String(of(document).prefix(12))
        document.status.version += words.separator + words.text(.contentMark(mark))
    }
}
