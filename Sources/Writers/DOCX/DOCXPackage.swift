import Core
import Documents

/// The parts of a document in their container, with their content types and relationships.
struct DOCXPackage {
    static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    private static let schemas = "http://schemas.openxmlformats.org"
    private static let relation = "\(schemas)/officeDocument/2006/relationships"
    private static let media = "application/vnd.openxmlformats-officedocument.wordprocessingml"

    /// Returns a part of WordprocessingML with the given root element and content.
    static func part(_ root: String, _ write: (inout String) -> Void) -> String {
        var xml = "\(declaration)<w:\(root) xmlns:w=\"\(schemas)/wordprocessingml/2006/main\" xmlns:r=\"\(relation)\">"
        write(&xml)
        xml += "</w:\(root)>"
        return xml
    }

    static func part(_ root: String, _ content: String) -> String { part(root) { $0 += content } }

    private let document: Document

    init(_ document: Document) { self.document = document }

    /// The names and the texts of all parts.
    var parts: [(name: String, xml: String)] {
        let language = document.language
        var body = DOCXBody(document, places: DOCXPlaces(document))
        let page = DOCXPage(document: document)
        let headers = page.headers
        let properties = DOCXProperties(document: document)
        let main = Self.part("document") { $0 += "<w:body>" + body.content(of: document) + "</w:body>" }
        return [
            ("[Content_Types].xml", Self.types(headers.map(\.name))), ("_rels/.rels", Self.relations),
            ("word/document.xml", main), ("word/_rels/document.xml.rels", Self.partRelations(headers.map(\.name))),
            ("word/styles.xml", DOCXStyles(language: language).xml), ("word/numbering.xml", body.numbering.xml),
            ("word/footnotes.xml", DOCXFootnotes.xml(body.text)), ("word/settings.xml", Self.settings(language)),
            ("word/fontTable.xml", Self.fonts), ("word/theme.xml", DOCXTheme.xml), ("word/footer.xml", page.footer),
            ("docProps/core.xml", properties.core), ("docProps/app.xml", DOCXProperties.app),
        ] + headers.map { ("word/\($0.name).xml", $0.xml) }
    }

    /// The bytes of the container.
    var bytes: [UInt8] {
        var archive = ZipArchive()
        for part in parts { archive.add(part.name, Array(part.xml.utf8)) }
        return archive.bytes
    }

    // MARK: Types and relations

    private static let wordParts = ["styles", "numbering", "footnotes", "settings", "fontTable", "footer"]

    private static func types(_ headers: [String]) -> String {
        let defaults = """
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>
            """
        let parts =
            [("word/document", "\(media).document.main")] + wordParts.map { ("word/\($0)", "\(media).\($0)") }
            + headers.map { ("word/\($0)", "\(media).header") } + [
                ("word/theme", "application/vnd.openxmlformats-officedocument.theme"),
                ("docProps/core", "application/vnd.openxmlformats-package.core-properties"),
                ("docProps/app", "application/vnd.openxmlformats-officedocument.extended-properties"),
            ]
        let overrides = parts.map { "<Override PartName=\"/\($0).xml\" ContentType=\"\($1)+xml\"/>" }.joined()
        return "\(declaration)<Types xmlns=\"\(schemas)/package/2006/content-types\">\(defaults)\(overrides)</Types>"
    }

    private static var relations: String {
        relationships([
            ("document", "\(relation)/officeDocument", "word/document.xml"),
            ("core", "\(schemas)/package/2006/relationships/metadata/core-properties", "docProps/core.xml"),
            ("app", "\(relation)/extended-properties", "docProps/app.xml"),
        ])
    }

    private static func partRelations(_ headers: [String]) -> String {
        relationships(
            (wordParts + ["theme"]).map { ($0, "\(relation)/\($0)", "\($0).xml") }
                + headers.map { ($0, "\(relation)/header", "\($0).xml") })
    }

    private static func relationships(_ all: [(id: String, kind: String, target: String)]) -> String {
        let elements = all.map { "<Relationship Id=\"\($0.id)\" Type=\"\($0.kind)\" Target=\"\($0.target)\"/>" }
        return
            "\(declaration)<Relationships xmlns=\"\(schemas)/package/2006/relationships\">\(elements.joined())</Relationships>"
    }

    // MARK: Settings and fonts

    /// Returns the settings: the document has the current compatibility mode, and word processors do not ask to update
    /// its fields.
    private static func settings(_ language: Language) -> String {
        part(
            "settings",
            """
            <w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>\
            <w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat>\
            <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>\
            <w:themeFontLang \(language.defaultLanguages)/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>
            """)
    }

    /// The fonts, and the replacements for missing fonts.
    private static var fonts: String {
        let fonts = [
            ("Noto Sans", "Segoe UI"), ("Noto Serif", "Cambria"), ("Noto Naskh Arabic", "Segoe UI"),
            ("Noto Sans Arabic", "Segoe UI"), ("Noto Sans CJK SC", "Microsoft YaHei"),
        ]
        return part(
            "fonts",
            fonts.map {
                "<w:font w:name=\"\($0)\"><w:altName w:val=\"\($1)\"/><w:family w:val=\"swiss\"/><w:pitch w:val=\"variable\"/></w:font>"
            }
            .joined())
    }
}
