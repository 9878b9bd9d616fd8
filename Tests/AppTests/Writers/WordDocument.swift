@testable import Documents
import Foundation
import Testing
@testable import Writers

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// A document as the Word writer's parts have it, read by an XML parser that others wrote.
struct WordDocument {
    private let parts: [String: XMLDocument]

    /// Writes a document and reads its parts.
    ///
    /// - Throws: Where a part is not well-formed.
    init(_ document: Document) throws {
        parts = try Dictionary(
            uniqueKeysWithValues: DOCXPackage(document).parts.map { part in
                (part.name, try XMLDocument(data: Data(part.xml.utf8), options: [.nodePreserveWhitespace]))
            })
    }

    /// The names of the parts.
    var names: [String] { parts.keys.sorted() }

    /// The nodes of a part that an XPath leads to.
    func nodes(_ path: String, in part: String = "document") throws -> [XMLNode] {
        try #require(parts["word/\(part).xml"]).nodes(forXPath: path)
    }

    /// The text of such nodes.
    func texts(_ path: String, in part: String = "document") throws -> [String] {
        try nodes(path, in: part).map { $0.stringValue ?? "" }
    }

    /// The text of all parts.
    var text: String { parts.values.map { ($0.rootElement()?.stringValue ?? "") }.joined(separator: "\n") }
}
