// The pieces of a style.

extension DOCXStyles {
    func paragraph(
        _ id: String, _ name: String, _ paragraph: String, _ run: String = "", basedOn base: String? = "Normal",
        next: String? = nil, isDefault: Bool = false
    ) -> String {
        let kind = isDefault ? " w:default=\"1\"" : Self.isBuiltIn(name) ? "" : " w:customStyle=\"1\""
        let base = base.map { "<w:basedOn w:val=\"\($0)\"/>" } ?? ""
        let next = next.map { "<w:next w:val=\"\($0)\"/>" } ?? ""
        return
            "<w:style w:type=\"paragraph\"\(kind) w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/>\(base)\(next)<w:qFormat/><w:pPr>\(paragraph)</w:pPr><w:rPr>\(run)</w:rPr></w:style>"
    }

    func character(_ id: String, _ name: String, _ run: String) -> String {
        let kind = Self.isBuiltIn(name) ? "" : " w:customStyle=\"1\""
        return
            "<w:style w:type=\"character\"\(kind) w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/><w:basedOn w:val=\"DefaultParagraphFont\"/><w:qFormat/><w:rPr>\(run)</w:rPr></w:style>"
    }

    /// Returns whether a style is built into word processors, which show its name in the language of the user.
    private static func isBuiltIn(_ name: String) -> Bool {
        let builtIn: Set = [
            "Normal", "Body Text", "Title", "heading 1", "heading 2", "heading 3", "TOC Heading", "toc 1", "toc 2",
            "List Bullet", "List Number", "caption", "footnote text", "header", "footer", "Strong", "Hyperlink",
            "footnote reference",
        ]
        return builtIn.contains(name)
    }

    var bold: String { "<w:b/><w:bCs/>" }
    func color(_ value: String) -> String { "<w:color w:val=\"\(value)\"/>" }

    /// Returns a size in points.
    ///
    /// The format counts in half points.
    func size(_ points: Double) -> String {
        let halves = Int(points * 2)
        return "<w:sz w:val=\"\(halves)\"/><w:szCs w:val=\"\(halves)\"/>"
    }

    /// Returns the space before and after a paragraph, in twentieths of a point.
    func spacing(_ before: Int, _ after: Int) -> String {
        "<w:spacing w:before=\"\(before)\" w:after=\"\(after)\" w:line=\"\(leading)\" w:lineRule=\"auto\"/>"
    }

    /// Returns an indent from the start of the line.
    ///
    /// In a right-to-left paragraph, `left` is the right side.
    func indent(_ start: Int, hanging: Int = 0) -> String {
        "<w:ind w:left=\"\(start)\"\(hanging == 0 ? "" : " w:hanging=\"\(hanging)\"")/>"
    }

    /// The tab stop at the end of a line across the page.
    var endTab: String { "<w:tabs><w:tab w:val=\"right\" w:pos=\"\(DOCXPage.width)\"/></w:tabs>" }

    /// The spacing of a paragraph that only ends a cell or a table, and is almost not visible.
    var gap: String { "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"40\" w:lineRule=\"exact\"/>" }

    func tabs(_ positions: Int...) -> String {
        "<w:tabs>\(positions.map { "<w:tab w:val=\"left\" w:pos=\"\($0)\"/>" }.joined())</w:tabs>"
    }

    func border(_ side: String, _ color: String, _ size: Int, space: Int = 1) -> String {
        "<w:pBdr><w:\(side) \(rule(color, size, space))/></w:pBdr>"
    }

    func rule(_ color: String, _ size: Int, _ space: Int) -> String {
        "w:val=\"single\" w:sz=\"\(size)\" w:space=\"\(space)\" w:color=\"\(color)\""
    }

    func shade(_ fill: String) -> String { "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"\(fill)\"/>" }
    func level(_ level: Int) -> String { "<w:outlineLvl w:val=\"\(level)\"/>" }
}
