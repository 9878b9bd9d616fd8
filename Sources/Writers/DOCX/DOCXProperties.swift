import Core
import Documents

/// The properties of a document for file systems and search engines.
///
/// The dates are the document's date and not the time of the run.
struct DOCXProperties {
    let document: Document

    /// `docProps/core.xml`.
    var core: String {
        let status = document.status
        let parts = status.parts(in: document.language.vocabulary).joined(separator: " · ")
        let date = "xsi:type=\"dcterms:W3CDTF\">\(status.asOf)T00:00:00Z"
        return """
            \(DOCXPackage.declaration)<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
            xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>\(XMLText.escaped(document.title))</dc:title>\
            <dc:subject>\(XMLText.escaped(status.meeting))</dc:subject><dc:description>\(XMLText.escaped(parts))</dc:description>\
            <dc:language>\(document.language.regionalTag)</dc:language><dcterms:created \(date)</dcterms:created>\
            <dcterms:modified \(date)</dcterms:modified><cp:contentStatus>\(status.isDraft ? "Draft" : "Final")</cp:contentStatus>\
            </cp:coreProperties>
            """
    }

    /// `docProps/app.xml`.
    static let app = """
        \(DOCXPackage.declaration)<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">\
        <Application>Dais</Application></Properties>
        """
}
