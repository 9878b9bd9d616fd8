import Core
import Documents

/// Running text in Akoma Ntoso.
///
/// The format has no element for directional isolation, and a renderer knows only `xml:lang`. Words that run in the
/// other direction are therefore between directional characters: U+2066 or U+2067 before them, and U+2069 after them.
struct AkomaNtosoText {
    let language: Language
    let places: AkomaNtosoPlaces
    let names: AkomaNtosoNames

    private var words: any Vocabulary { language.vocabulary }

    /// Returns a line within an element that has an eId.
    ///
    /// The references in the line are counted within that element.
    func line(_ line: [Inline], in id: String) -> String {
        var xml = ""
        put(line, in: id, &xml)
        return xml
    }

    /// Appends such a line to a text.
    func put(_ line: [Inline], in id: String, _ xml: inout String) {
        var references = 0
        put(line, of: language, in: id, &references, &xml)
    }

    private func put(
        _ line: [Inline], of outer: Language, in id: String, _ references: inout Int, _ xml: inout String
    ) {
        for inline in line {
            switch inline {
            case .text(let text): xml += escaped(text)
            case .strong(let text): put("<b>", text, "</b>", &xml)
            case .symbol(let symbol): isolate(in: outer, &xml) { put(symbol, id, &references, &$0) }
            case .citation(let reference):
                put(to: places.place(ofSource: reference.key), id, &references, &xml) { xml in
                    xml += "["
                    isolate(in: outer, &xml) { $0 += escaped(reference.label) }
                    xml += escaped(reference.following(in: words))
                    xml += "]"
                }
            case .item(let item):
                isolate(in: outer, &xml) { xml in
                    put(to: places.place(ofItem: item), id, &references, &xml) { $0 += escaped(item) }
                }
            case .quotation(let text):
                xml += outer.vocabulary.quoted("<embeddedText>\(escaped(text))</embeddedText>")
            case .crossReference(let text, let anchor):
                put(to: places.place(at: anchor), id, &references, &xml) { $0 += escaped(text) }
            case .link(let text, let address): xml += link(text, address)
            case .original(let language, let line):
                foreign(language, in: outer, &xml) { put(line, of: language, in: id, &references, &$0) }
            case .remark(let text): put("<remark>[", text, "]</remark>", &xml)
            case .lineBreak: xml += "<eol/>"
            case .blank: xml += "<fillIn>\(escaped(language.vocabulary.text(.toBeWritten)))</fillIn>"
            case .page(let anchor, let text):
                put(to: places.place(at: anchor), id, &references, &xml) { $0 += escaped(text) }
            }
        }
    }

    /// Returns a source in the list of documents, within an element that has an eId.
    func source(_ source: SourceEntry, in id: String) -> String {
        var xml = line(source.line(in: words), in: id)
        if let link = source.link {
            xml += words.separator
            isolate(in: language, &xml) { $0 += self.link(link, link) }
        }
        return xml
    }

    func escaped(_ text: String) -> String { MarkupText.escaped(text) }

    private func put(_ open: String, _ text: String, _ close: String, _ xml: inout String) {
        xml += open
        xml += escaped(text)
        xml += close
    }

    private func put(_ symbol: DocumentSymbol, _ id: String, _ references: inout Int, _ xml: inout String) {
        ref(names.reference(to: symbol), id, &references, &xml) { $0 += escaped(symbol.text) }
    }

    /// Appends a reference within this document, or the words alone if the target does not exist.
    private func put(
        to place: String?, _ id: String, _ references: inout Int, _ xml: inout String, _ write: (inout String) -> Void
    ) {
        guard let place else { return write(&xml) }
        ref("#" + place, id, &references, &xml, write)
    }

    private func ref(
        _ address: String, _ id: String, _ references: inout Int, _ xml: inout String, _ write: (inout String) -> Void
    ) {
        references += 1
        xml += "<ref eId=\""
        xml += id
        xml += "__ref_\(references)\" href=\""
        xml += escaped(address)
        xml += "\">"
        write(&xml)
        xml += "</ref>"
    }

    /// Returns an external link, or the words alone if the schema would refuse the address.
    private func link(_ text: String, _ address: String) -> String {
        let isAddress =
            (address.hasPrefix("https://") || address.hasPrefix("http://"))
            && address.unicodeScalars.allSatisfy { $0 > " " && !"<>\"{}|\\^`[]\u{7F}".unicodeScalars.contains($0) }
        return isAddress ? "<a href=\"\(escaped(address))\">\(escaped(text))</a>" : escaped(text)
    }

    /// Appends words in another language than the document's, in a line of a language.
    private func foreign(
        _ language: Language, in outer: Language, _ xml: inout String, _ write: (inout String) -> Void
    ) {
        guard language != self.language else { return write(&xml) }
        isolate(language, in: outer, &xml) { xml in
            xml += "<span xml:lang=\""
            xml += language.tag
            xml += "\">"
            write(&xml)
            xml += "</span>"
        }
    }

    /// Appends words, isolated if their direction differs from their line (Unicode Standard Annex 9, 2.4).
    private func isolate(
        _ language: Language = .english, in outer: Language, _ xml: inout String, _ write: (inout String) -> Void
    ) {
        guard language.isRightToLeft != outer.isRightToLeft else { return write(&xml) }
        xml += language.isRightToLeft ? "\u{2067}" : "\u{2066}"
        write(&xml)
        xml += "\u{2069}"
    }
}
