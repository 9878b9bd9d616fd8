import Core
import Documents

/// Running text as the runs of a paragraph.
///
/// The text of a document has to be written in reading order, because citations are numbered in that order.
struct DOCXText {
    let language: Language
    let words: any Vocabulary
    let places: DOCXPlaces
    /// The citations, one per footnote.
    private(set) var citations: [Reference] = []
    /// The runs of the text.
    ///
    /// Other types use them directly for marks, fields and tabs.
    var runs: DOCXRuns
    private var isEntry = false
    /// The style of plain words; nil for that of the paragraph.
    private var plain: String?

    init(language: Language, places: DOCXPlaces) {
        self.language = language
        self.places = places
        words = language.vocabulary
        runs = DOCXRuns(language: language)
    }

    /// Returns the runs of a line.
    mutating func line(_ line: [Inline]) -> String {
        write(line)
        return runs.take()
    }

    /// Returns the runs of an entry of the list of sources, which does not link to itself.
    mutating func entry(_ line: [Inline]) -> String {
        isEntry = true
        defer { isEntry = false }
        return self.line(line)
    }

    /// Returns the runs of a line of plain words.
    mutating func line(_ text: String, style: String? = nil) -> String {
        write(text, style: style)
        return runs.take()
    }

    /// Writes a line after the existing runs.
    ///
    /// Words without a style of their own get the given one.
    mutating func write(_ line: [Inline], style: String? = nil) {
        runs.begin()
        plain = style
        defer { plain = nil }
        put(line)
    }

    /// Writes a line of plain words after the existing runs.
    mutating func write(_ text: String, style: String? = nil) {
        runs.begin()
        runs.put(text, style: style)
    }

    /// Returns the text of a footnote: the source and the place in it, with a link to the source in the list.
    mutating func reference(_ reference: Reference) -> String {
        runs.begin()
        let following = reference.following(in: words)
        link(to: places.sources[reference.key]) { $0.put(isolated: reference.label, before: following) }
        return runs.take()
    }

    /// Returns a line that links to a bookmark.
    mutating func linked(_ text: String, to bookmark: String?) -> String {
        runs.begin()
        link(to: bookmark) { $0.put(text) }
        return runs.take()
    }

    // MARK: Pieces of a line

    private mutating func put(_ line: [Inline]) {
        var text = ""
        for (index, inline) in line.enumerated() {
            // Consecutive words are joined in one run.
            if case .text(let words) = inline {
                text += words
                continue
            }
            // A footnote mark directly follows its word. A space between them would allow the mark to begin a line.
            runs.put(inline.isCitation ? text.trimmingEnd : text, style: plain)
            text = ""
            let isBeforeCitation =
                inline.isCitation && line[(index + 1)...].first { !$0.isBlank }?.isCitation == true
            put(inline, isBeforeCitation: isBeforeCitation)
        }
        runs.put(text, style: plain)
    }

    private mutating func put(_ inline: Inline, isBeforeCitation: Bool) {
        switch inline {
        case .text(let text): runs.put(text)
        case .strong(let text): runs.put(text, style: "Strong")
        case .symbol(let symbol):
            link(to: isEntry ? nil : places.symbols[symbol]) { $0.put(symbol.text, isRightToLeft: false) }
        case .citation(let reference): cite(reference, isFollowed: isBeforeCitation)
        case .item(let id): link(to: places.items[id]) { $0.put(id, style: "ItemReference", isRightToLeft: false) }
        case .quotation(let text):
            runs.put((runs.language == language ? words : runs.language.vocabulary).quoted(text))
        case .crossReference(let text, let anchor):
            let section = places.sections[anchor]
            link(to: section) { $0.put(text, style: section == nil ? nil : "Hyperlink") }
        case .link(let text, let address): link(text, to: address)
        case .original(let language, let line):
            let outer = runs.enter(language)
            put(line)
            runs.leave(to: outer)
        case .remark(let text): runs.put("[\(text)]", style: "Remark")
        case .lineBreak: runs.put(element: "<w:br/>")
        case .blank:
            let line = String(repeating: "\u{A0}", count: 30)
            runs.put(line, style: "Blank", isRightToLeft: runs.language.isRightToLeft)
        case .page(let anchor, let text):
            guard let section = places.sections[anchor] else { return runs.put(text) }
            runs.put(field: "PAGEREF \(section) \\h", isDirty: true) { $0.put(text, style: "PageReference") }
        }
    }

    // MARK: Citations and links

    /// Appends the mark of a footnote.
    ///
    /// In Chinese, which has no spaces, a word joiner before the mark prevents it from beginning a line.
    private mutating func cite(_ reference: Reference, isFollowed: Bool) {
        citations.append(reference)
        let style = "FootnoteReference"
        if runs.language == .chinese { runs.put(element: "<w:t>\u{2060}</w:t>", style: style) }
        runs.put(element: "<w:footnoteReference w:id=\"\(citations.count)\"/>", style: style)
        if isFollowed {
            runs.put(words.separator.trimmingEnd, style: style, isRightToLeft: runs.language.isRightToLeft)
        }
    }

    /// Appends runs with a link to a bookmark, if there is one.
    private mutating func link(to bookmark: String?, _ write: (inout DOCXRuns) -> Void) {
        guard let bookmark else { return write(&runs) }
        runs.put(between: "<w:hyperlink w:anchor=\"\(bookmark)\">")
        write(&runs)
        runs.put(between: "</w:hyperlink>")
    }

    /// Appends an external link as a field, which does not need a relationship to anything outside the container.
    private mutating func link(_ text: String, to address: String) {
        guard Self.isAddress(address) else { return runs.put(text) }
        runs.put(field: "HYPERLINK \"\(address)\"") { $0.put(text, style: "Hyperlink") }
    }

    /// Returns whether a link may have this address: a web address with the characters that RFC 3986, 2 allows.
    private static func isAddress(_ address: String) -> Bool {
        guard address.hasPrefix("https://") || address.hasPrefix("http://") else { return false }
        return address.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
            case UInt8(ascii: "0")...UInt8(ascii: "9"): true
            default: "-._~:/?#@!$&'()*+,;=%".utf8.contains(byte)
            }
        }
    }
}

extension Inline {
    fileprivate var isCitation: Bool { if case .citation = self { true } else { false } }

    fileprivate var isBlank: Bool { if case .text(let text) = self { text.allSatisfy(\.isWhitespace) } else { false } }
}

extension String {
    /// The text without the spaces at its end.
    fileprivate var trimmingEnd: String {
        var text = self
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }
}
