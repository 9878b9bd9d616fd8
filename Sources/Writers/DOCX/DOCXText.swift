import Core
import Documents

/// Running text as the runs of a paragraph.
///
/// The text of a document is written in the order in which it is read, since citations are numbered as they come.
struct DOCXText {
    let language: Language
    let words: any Vocabulary
    let places: DOCXPlaces
    /// What is cited, a footnote each.
    private(set) var citations: [Reference] = []
    /// For runs that are no words of content: marks, fields, tabs.
    var runs: DOCXRuns
    private var isEntry = false

    init(language: Language, places: DOCXPlaces) {
        self.language = language
        self.places = places
        words = language.vocabulary
        runs = DOCXRuns(language: language)
    }

    /// A line of a paragraph.
    mutating func line(_ line: [Inline]) -> String {
        write(line)
        return runs.take()
    }

    /// An entry of the list of sources, which does not lead to itself.
    mutating func entry(_ line: [Inline]) -> String {
        isEntry = true
        defer { isEntry = false }
        return self.line(line)
    }

    /// A line of words alone.
    mutating func line(_ text: String, style: String? = nil) -> String {
        write(text, style: style)
        return runs.take()
    }

    /// A line behind what the runs hold already.
    mutating func write(_ line: [Inline]) {
        runs.begin()
        put(line)
    }

    /// A line of words alone behind what the runs hold already.
    mutating func write(_ text: String, style: String? = nil) {
        runs.begin()
        runs.put(text, style: style)
    }

    /// A footnote's text: the source, and where in it; it leads to the source's place in the list.
    mutating func reference(_ reference: Reference) -> String {
        runs.begin()
        let following = reference.following(in: words)
        link(to: places.sources[reference.key]) { $0.put(isolated: reference.label, before: following) }
        return runs.take()
    }

    /// A line that leads to a bookmark.
    mutating func linked(_ text: String, to bookmark: String?) -> String {
        runs.begin()
        link(to: bookmark) { $0.put(text) }
        return runs.take()
    }

    // MARK: Pieces of a line

    private mutating func put(_ line: [Inline]) {
        var text = ""
        for (index, inline) in line.enumerated() {
            // Words that meet are one run.
            if case .text(let words) = inline {
                text += words
                continue
            }
            // A mark stands at its word: a space before it would let it begin a line.
            runs.put(inline.isCitation ? text.trimmingEnd : text)
            text = ""
            let isBeforeCitation =
                inline.isCitation && line[(index + 1)...].first { !$0.isBlank }?.isCitation == true
            put(inline, isBeforeCitation: isBeforeCitation)
        }
        runs.put(text)
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
        }
    }

    // MARK: Citations and links

    /// The mark of a footnote; a word joiner before it keeps it from beginning a line (Chinese has no spaces to do so).
    private mutating func cite(_ reference: Reference, isFollowed: Bool) {
        citations.append(reference)
        let style = "FootnoteReference"
        if runs.language == .chinese { runs.put(element: "<w:t>\u{2060}</w:t>", style: style) }
        runs.put(element: "<w:footnoteReference w:id=\"\(citations.count)\"/>", style: style)
        if isFollowed {
            runs.put(words.separator.trimmingEnd, style: style, isRightToLeft: runs.language.isRightToLeft)
        }
    }

    /// Runs that lead to a bookmark, where there is one.
    private mutating func link(to bookmark: String?, _ write: (inout DOCXRuns) -> Void) {
        guard let bookmark else { return write(&runs) }
        runs.put(between: "<w:hyperlink w:anchor=\"\(bookmark)\">")
        write(&runs)
        runs.put(between: "</w:hyperlink>")
    }

    /// A link to a place elsewhere: a field, which needs no relation to anything outside the container.
    private mutating func link(_ text: String, to address: String) {
        guard Self.isAddress(address) else { return runs.put(text) }
        runs.put(field: "HYPERLINK \"\(address)\"") { $0.put(text, style: "Hyperlink") }
    }

    /// Whether a link may lead there: the web, in the characters that an address has (RFC 3986, 2).
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
    /// The text without spaces at its end.
    fileprivate var trimmingEnd: String {
        var text = self
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }
}
