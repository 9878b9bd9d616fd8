import Core
package import Documents

/// Writes Akoma Ntoso 3.0 (OASIS LegalDocML), valid against its schema and with the names of the United Nations
/// profile.
///
/// The writer leaves out page breaks, because the element `eop` marks the pages of an original and this original has
/// none. The schema does not allow `xml:lang` on the root and on the document, so the preface and the main body have
/// it. `Documentation/AkomaNtoso.md` describes the mapping.
package struct AkomaNtosoWriter: DocumentWriter {
    package static let format = PackFormat.akn

    let names: AkomaNtosoNames

    /// Creates a writer that uses the given names.
    package init(names: AkomaNtosoNames) {
        self.names = names
    }

    package func write(_ document: Document) -> [UInt8] {
        let language = document.language
        var document = document
        document.blocks = document.blocks.plain(in: language.vocabulary)
        let status = document.status.parts(in: language.vocabulary).joined(separator: " · ")
        let xml = """
            <?xml version="1.0" encoding="UTF-8"?>
            <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
            <\(AkomaNtosoNames.type) name="\(AkomaNtosoNames.subclass)">
            \(AkomaNtosoMeta(document: document, names: names).xml)\
            <preface eId="preface" xml:lang="\(language.tag)">
            <p eId="preface__p_1"><docTitle eId="preface__docTitle">\(MarkupText.escaped(document.title))</docTitle></p>
            <p eId="preface__p_2"><docStatus eId="preface__docStatus">\(MarkupText.escaped(status))</docStatus></p>
            </preface>
            <mainBody eId="body" xml:lang="\(language.tag)">
            \(AkomaNtosoBody.xml(of: document, AkomaNtosoPlaces(document), names))</mainBody>
            </\(AkomaNtosoNames.type)>
            </akomaNtoso>

            """
        return Array(xml.utf8)
    }
}
