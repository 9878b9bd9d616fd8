import Core

/// The lists of a document.
///
/// Each numbered list begins at 1.
struct DOCXNumbering {
    /// The look of a list.
    enum Kind: Int, CaseIterable {
        case bulleted = 1
        case numbered = 2
        case blank = 3
    }

    private var lists: [Kind] = []

    /// Adds a list, and returns the number that its paragraphs use.
    mutating func add(_ kind: Kind) -> Int {
        lists.append(kind)
        return lists.count
    }

    /// `numbering.xml`.
    var xml: String {
        let kinds = Kind.allCases.map { kind in
            "<w:abstractNum w:abstractNumId=\"\(kind.rawValue)\"><w:multiLevelType w:val=\"singleLevel\"/>\(Self.level(kind))</w:abstractNum>"
        }
        let lists = lists.enumerated().map { index, kind in
            let start =
                kind == .bulleted ? "" : "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>"
            return "<w:num w:numId=\"\(index + 1)\"><w:abstractNumId w:val=\"\(kind.rawValue)\"/>\(start)</w:num>"
        }
        return DOCXPackage.part("numbering", kinds.joined() + lists.joined())
    }

    private static func level(_ kind: Kind) -> String {
        let (format, text) = kind == .bulleted ? ("bullet", "•") : ("decimal", "%1.")
        // The font is fixed, so that the glyph is the same in every language. East Asian fonts have a smaller glyph.
        let font =
            kind == .bulleted
            ? "<w:rPr><w:rFonts w:ascii=\"Noto Sans\" w:hAnsi=\"Noto Sans\" w:eastAsia=\"Noto Sans\" w:cs=\"Noto Sans\" w:hint=\"default\"/></w:rPr>"
            : ""
        return
            "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/><w:lvlText w:val=\"\(text)\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"440\" w:hanging=\"300\"/></w:pPr>\(font)</w:lvl>"
    }
}
