import Foundation
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// The elements of an XML file, as an independent parser reads them; a file that is not well formed is a fault.
final class XMLReader: NSObject, XMLParserDelegate {
    /// An element with its attributes, and all text within it.
    struct Element {
        let name: String
        let attributes: [String: String]
        var text = ""
    }

    /// In the order in which they begin.
    private(set) var elements: [Element] = []
    private var open: [Int] = []

    /// Reads a file.
    ///
    /// - Parameter text: The whole file.
    /// - Throws: Where it is not well formed.
    init(_ text: String) throws {
        super.init()
        let parser = XMLParser(data: Data(text.utf8))
        parser.delegate = self
        let isWellFormed = parser.parse()
        try #require(isWellFormed, "line \(parser.lineNumber): \(parser.parserError.map { "\($0)" } ?? "")")
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        open.append(elements.count)
        elements.append(Element(name: name, attributes: attributes))
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        open.removeLast()
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
        for index in open { elements[index].text += text }
    }
}
