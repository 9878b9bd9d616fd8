import Core
package import Documents

/// Writes EPUB 3.3: the content of the HTML page with one file per chapter, and a table of contents.
package struct EPUBWriter: DocumentWriter {
    package static let format = PackFormat.epub

    /// Creates a writer of books.
    package init() {}

    /// The file that a reading system opens first.
    ///
    /// It contains the path of the package.
    private static let container = """
        <?xml version="1.0" encoding="UTF-8"?>
        <container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
        <rootfiles>
        <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
        </rootfiles>
        </container>

        """

    package func write(_ document: Document) -> [UInt8] {
        var archive = ZipArchive()
        archive.add("mimetype", Array("application/epub+zip".utf8), isStored: true)
        for file in files(document) { archive.add(file.name, Array(file.text.utf8)) }
        return archive.bytes
    }

    /// Returns the files of the container after the first one, with their paths.
    func files(_ document: Document) -> [(name: String, text: String)] {
        let book = EPUBBook(document)
        return [
            ("META-INF/container.xml", Self.container),
            ("EPUB/package.opf", EPUBPackage(book: book).xml),
            ("EPUB/\(EPUBNavigation.name)", EPUBNavigation(book: book).xhtml),
            ("EPUB/\(EPUBStyle.name)", EPUBStyle.sheet),
        ] + book.pages.map { ("EPUB/\($0.name)", book.xhtml(title: $0.title, $0.body)) }
    }
}
