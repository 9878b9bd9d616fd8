import Core
import Documents

/// Lines of running text as input of the template, with their citations as footnotes.
///
/// Consecutive citations share a footnote. Within a section, a repeated citation prints the number of the same footnote
/// again, because otherwise half of a page would be footnotes. In a new section it has a new footnote, so that readers
/// do not have to turn back.
struct TypstLines {
    private let language: Language
    private let anchors: Set<String>
    private let sources: Set<String>
    /// The keys of listed sources, by their symbols.
    private var listed: [DocumentSymbol: String]
    /// The maximum number of characters of a piece that is kept on one line and isolated from the direction around it.
    private static let unbroken = 40
    /// Whether references are in the text, as on a sheet, and not in footnotes.
    var citesInText = false {
        didSet { lastCited = nil }
    }
    private var lastCited: String?
    private var notes: [String: String] = [:]
    private var count = 0

    init(_ document: Document, anchors: Set<String>) {
        language = document.language
        self.anchors = anchors.union(document.sources.map { SourceEntry.anchor(of: $0.key) })
        sources = Set(document.sources.map(\.key))
        listed = SourceEntry.keys(of: document.sources)
    }

    /// Begins a section, in which no earlier footnote is repeated.
    mutating func beginSection() { notes = [:] }

    /// Returns the pieces of a line.
    mutating func line(_ line: [Inline]) -> TypstData { .list(pieces(of: line, in: language)) }

    /// Returns the pieces of an entry in the list of sources, which does not link to itself.
    mutating func entry(_ line: [Inline]) -> TypstData {
        let known = listed
        defer { listed = known }
        listed = [:]
        return self.line(line)
    }

    /// Returns the pieces of a text.
    func line(_ text: String) -> TypstData { .list(TypstText(text).pieces) }

    /// Returns a paragraph, divided into parts of one direction each.
    ///
    /// Typst gives a paragraph one direction. If the direction changes at a line break, each side of the break becomes
    /// a separate paragraph.
    mutating func paragraph(_ line: [Inline]) -> TypstData {
        let parts = line.split(separator: .lineBreak).map { Array($0) }
        let directions = parts.map { self.direction(of: $0) }
        guard directions.contains(where: { $0 != language.typstDirection }) else {
            return [["dir": .text(language.typstDirection), "text": self.line(line)]]
        }
        return .list(
            zip(parts, directions).map { part, direction in ["dir": .text(direction), "text": self.line(part)] })
    }

    /// Returns the direction of the document, or of the one language that all words of a line are in.
    private func direction(of line: [Inline]) -> String {
        var found: Set<Language> = []
        for inline in line {
            switch inline {
            case .original(let language, _): found.insert(language)
            case .symbol, .item, .remark, .citation, .lineBreak, .blank, .page: break
            case .text(let text) where !text.contains(where: \.isLetter): break
            case .text, .strong, .quotation, .crossReference, .link: return language.typstDirection
            }
        }
        return (found.count == 1 ? found.first : nil)?.typstDirection ?? language.typstDirection
    }

    /// Returns words in another language, with its direction.
    private func foreign(_ pieces: [TypstData], _ language: Language, isShort: Bool = false) -> [TypstData] {
        guard language != self.language else { return pieces }
        return [
            [
                "original", .text(language.typstLanguage), .text(language.typstDirection), .truth(isShort),
                .list(pieces),
            ]
        ]
    }

    private mutating func pieces(of line: [Inline], in language: Language) -> [TypstData] {
        var pieces: [TypstData] = []
        var cited: [Reference] = []
        var space: [TypstData] = []
        for inline in line {
            switch inline {
            case .citation(let reference):
                cited.append(reference)
                space = []
            // Consecutive citations have one mark. The space before the next word is kept until that word.
            case .text(let text) where !cited.isEmpty && text.allSatisfy(\.isWhitespace): space = [" "]
            default:
                if !cited.isEmpty { pieces = marked(pieces, cited) + space }
                (cited, space) = ([], [])
                pieces += self.pieces(of: inline, in: language)
            }
        }
        return cited.isEmpty ? pieces : marked(pieces, cited)
    }

    private mutating func pieces(of inline: Inline, in language: Language) -> [TypstData] {
        switch inline {
        case .text(let text): TypstText(text).pieces
        case .strong(let text): [["strong", line(text)]]
        case .symbol(let symbol):
            listed[symbol].map { [["jump", .text(SourceEntry.anchor(of: $0)), [TypstText.isolated(symbol.text)]]] }
                ?? [TypstText.isolated(symbol.text)]
        case .citation(let reference): marked([], [reference])
        case .item(let id): [["id", .text(TypstText.cleaned(id))]]
        case .quotation(let text): TypstText(language.vocabulary.quoted(text)).pieces
        case .crossReference(let text, let anchor):
            anchors.contains(anchor) ? [["jump", .text(anchor), line(text)]] : TypstText(text).pieces
        case .link(let text, ""): TypstText(text).pieces
        case .link(let text, let address):
            [["link", .text(address), .text(TypstText.direction(of: text)), .text(TypstText.cleaned(text))]]
        case .original(let language, let line):
            foreign(
                self.pieces(of: line, in: language), language,
                isShort: language.isRightToLeft != self.language.isRightToLeft && line.plainText.count <= Self.unbroken)
        case .remark(let text): [["remark", .truth(text.count <= Self.unbroken), line("[\(text)]")]]
        case .lineBreak: [["break"]]
        case .blank: [["blank"]]
        case .page(let anchor, let text): anchors.contains(anchor) ? [["page", .text(anchor)]] : TypstText(text).pieces
        }
    }

    /// Returns a line with the mark of a footnote after its last word.
    private mutating func marked(_ line: [TypstData], _ references: [Reference]) -> [TypstData] {
        var line = line
        if case .text(var last)? = line.last {
            while last.last?.isWhitespace == true { last.removeLast() }
            line.removeLast()
            if !last.isEmpty { line.append(.text(last)) }
        }
        var seen: Set<Reference> = []
        let references = references.filter { seen.insert($0).inserted }
        guard !citesInText else {
            let parts = references.enumerated().flatMap { index, reference -> [TypstData] in
                (index == 0 ? [] : ["; "]) + inText(reference)
            }
            return line + [" ", .list(["source", .list(parts)])]
        }
        let key = references.map { "\($0.key) \($0.printed)" }.joined(separator: "\n")
        if let note = notes[key] { return line + [["again", .text(note)]] }
        count += 1
        let note = "note-\(count)"
        notes[key] = note
        let parts = references.enumerated().flatMap { index, reference -> [TypstData] in
            (index == 0 ? [] : [" · "]) + printed(reference)
        }
        return line + [["note", .text(note), .list(parts)]]
    }

    /// Returns a reference in the text, without its label if that of the one before it is the same.
    private mutating func inText(_ reference: Reference) -> [TypstData] {
        let place = reference.following(in: language.vocabulary)
        defer { lastCited = reference.key }
        guard reference.key == lastCited, !reference.place.isEmpty else {
            let label = TypstText.isolated(EnglishStyle.sentence(reference.label))
            let isListed = sources.contains(reference.key)
            let name: TypstData = isListed ? ["jump", .text(SourceEntry.anchor(of: reference.key)), [label]] : label
            return [name] + (place.isEmpty ? [] : TypstText(place).pieces)
        }
        return TypstText(EnglishStyle.sentence(reference.place)).pieces
    }

    private func printed(_ reference: Reference) -> [TypstData] {
        let label = TypstText.isolated(reference.label)
        let following = reference.following(in: language.vocabulary)
        let place = following.isEmpty ? [] : TypstText(following).pieces
        return [
            sources.contains(reference.key) ? ["jump", .text(SourceEntry.anchor(of: reference.key)), [label]] : label
        ] + place
    }
}

extension Language {
    /// The language code of Typst: the first part of the tag.
    var typstLanguage: String { String(tag.prefix { $0 != "-" }) }

    /// The direction of lines in Typst.
    var typstDirection: String { isRightToLeft ? "rtl" : "ltr" }
}
