import Core
import Documents

/// The metadata before the text: the identification of the document, its references and its status.
struct AkomaNtosoMeta {
    let document: Document
    let names: AkomaNtosoNames

    /// The namespace of the status, for which the format has no elements.
    private static let namespace = "urn:dais:status:1"

    var xml: String {
        let (work, expression) = (names.work(document), names.expression(document))
        let asOf = "<FRBRdate date=\"\(document.status.asOf)\" name=\"asOf\"/>"
        let authors = self.authors.map { "<FRBRauthor href=\"#\(AkomaNtosoNames.name(of: $0))\" as=\"#author\"/>\n" }
        return """
            <meta>
            <identification source="#dais">
            <FRBRWork>
            <FRBRthis value="\(work)/!main"/>
            <FRBRuri value="\(work)"/>
            <FRBRdate date="\(names.date)" name="meeting"/>
            \(authors.joined())<FRBRcountry value="\(AkomaNtosoNames.jurisdiction)"/>
            <FRBRsubtype value="\(AkomaNtosoNames.subtype)"/>
            <FRBRnumber value="\(names.number(of: document))"/>
            </FRBRWork>
            <FRBRExpression>
            <FRBRthis value="\(expression)/!main"/>
            <FRBRuri value="\(expression)"/>
            \(asOf)
            \(authors.joined())<FRBRlanguage language="\(document.language.threeLetters)"/>
            </FRBRExpression>
            <FRBRManifestation>
            <FRBRthis value="\(expression)/!main.xml"/>
            <FRBRuri value="\(expression).xml"/>
            \(asOf)
            <FRBRauthor href="#dais" as="#editor"/>
            <FRBRformat value="xml"/>
            </FRBRManifestation>
            </identification>
            <references source="#dais">
            \(references)</references>
            <proprietary source="#dais">
            \(status)
            </proprietary>
            </meta>

            """
    }

    /// The authors: first all convening bodies together, as the author of the work, then each body if there are
    /// several.
    private var authors: [AkomaNtosoNames.Author] { [names.actor] + (names.authors.count > 1 ? names.authors : []) }

    private var references: String {
        var xml = ""
        for author in authors {
            let id = AkomaNtosoNames.name(of: author)
            let name = author.name.isEmpty ? "United Nations" : author.name
            xml += reference(
                "TLCOrganization", id: id, "/akn/ontology/organization/\(AkomaNtosoNames.jurisdiction)/\(id)", name)
        }
        xml += reference("TLCObject", id: "dais", "/akn/ontology/object/dais", document.status.version)
        xml += reference("TLCRole", id: "author", "/akn/ontology/role/author", "Author")
        return xml + reference("TLCRole", id: "editor", "/akn/ontology/role/editor", "Editor")
    }

    private func reference(_ element: String, id: String, _ address: String, _ name: String) -> String {
        "<\(element) eId=\"\(escaped(id))\" href=\"\(escaped(address))\" showAs=\"\(escaped(name))\"/>\n"
    }

    private var status: String {
        let status = document.status
        let session = status.session.map { " session=\"\(escaped($0))\"" } ?? ""
        return """
            <dais:status xmlns:dais="\(Self.namespace)" draft="\(status.isDraft)" exercise="\(status.isExercise)" \
            release="\(status.release.rawValue)" asOf="\(status.asOf)" meeting="\(escaped(status.meeting))" \
            reader="\(escaped(status.reader))"\(session) version="\(escaped(status.version))"/>
            """
    }

    private func escaped(_ text: String) -> String { MarkupText.escaped(text) }
}
