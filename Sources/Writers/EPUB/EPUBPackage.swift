import Core
import Digests
import Documents

/// The package document of a book: its metadata, its files and their reading order.
struct EPUBPackage {
    let book: EPUBBook

    private var document: Document { book.document }

    var xml: String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="\(document.language.tag)" dir="\(book.direction)">
        <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
        <dc:identifier id="id">urn:uuid:\(identifier)</dc:identifier>
        <dc:title>\(escaped(document.title))</dc:title>
        <dc:language>\(document.language.tag)</dc:language>
        <dc:description>\(escaped(document.status.parts(in: book.words).joined(separator: " · ")))</dc:description>
        <meta property="dcterms:modified">\(document.status.asOf)T00:00:00Z</meta>
        <meta property="belongs-to-collection" id="meeting">\(escaped(document.status.meeting))</meta>
        <meta refines="#meeting" property="collection-type">set</meta>
        \(accessibility.map { "<meta property=\"schema:\($0.property)\">\($0.value)</meta>" }.joined(separator: "\n"))
        </metadata>
        <manifest>
        <item id="nav" href="\(EPUBNavigation.name)" media-type="application/xhtml+xml" properties="nav"/>
        <item id="style" href="\(EPUBStyle.name)" media-type="text/css"/>
        \(items.joined(separator: "\n"))
        </manifest>
        <spine\(document.language.isRightToLeft ? " page-progression-direction=\"rtl\"" : "")>
        \(order.map { "<itemref idref=\"\($0)\"/>" }.joined(separator: "\n"))
        </spine>
        </package>

        """
    }

    private var items: [String] {
        book.pages.enumerated().map { index, page in
            let properties = page.hasPicture ? " properties=\"svg\"" : ""
            return
                "<item id=\"page-\(index + 1)\" href=\"\(page.name)\" media-type=\"application/xhtml+xml\"\(properties)/>"
        }
    }

    /// The reading order.
    ///
    /// The table of contents follows the title page, as in the HTML page.
    private var order: [String] {
        let pages = book.pages.indices.map { "page-\($0 + 1)" }
        return pages.prefix(1) + ["nav"] + pages.dropFirst()
    }

    /// The accessibility metadata.
    ///
    /// A book with a picture has two more entries, because the picture has an alternative text.
    private var accessibility: [(property: String, value: String)] {
        let hasPicture = book.pages.contains(where: \.hasPicture)
        let features =
            ["tableOfContents", "structuralNavigation", "readingOrder", "displayTransformability"]
            + (hasPicture ? ["alternativeText"] : [])
        return [("accessMode", "textual")] + (hasPicture ? [("accessMode", "visual")] : [])
            + [("accessModeSufficient", "textual")] + features.map { ("accessibilityFeature", $0) }
            + [("accessibilityHazard", "none")]
    }

    /// A UUID of version 8, computed from the digest of the values that identify the document.
    ///
    /// The values do not include the date, the version or the draft status, so a later edition replaces the earlier
    /// one. The title of a follow-up contains its date, so a follow-up is a separate book.
    private var identifier: String {
        let status = document.status
        let parts = [
            status.meeting, status.reader, status.session ?? "", status.release.rawValue, document.language.tag,
            document.title,
        ]
        var digits = Array(SHA256.hex(of: Array(parts.joined(separator: "\n").utf8)).prefix(32))
        digits[12] = "8"
        digits[16] = "a"
        for place in [20, 16, 12, 8] { digits.insert("-", at: place) }
        return String(digits)
    }

    private func escaped(_ text: String) -> String { MarkupText.escaped(text) }
}
