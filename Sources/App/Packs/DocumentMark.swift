import Core

/// The mark of a document: SHA-256 over everything that a writer gets to see of it.
enum DocumentMark {
    static func of(_ document: Document) -> String { SHA256.hex(of: JSONWriter().write(document)) }
}
