import Core

/// Running text in Akoma Ntoso.
///
/// The format has no element that keeps words from the direction around them, and a renderer knows no more than `xml:lang`:
/// words that run the other way stand between the characters for it, U+2066 or U+2067, and U+2069.
struct AkomaNtosoText {
    let language: Language
    let places: AkomaNtosoPlaces
    let names: AkomaNtosoNames

    private var words: any Vocabulary { language.vocabulary }

    /// A line within an element that bears an eId; references within it are counted there.
    func line(_ line: [Inline], in id: String) -> String {
        var references = 0
        return self.line(line, in: id, quotedIn: words, &references)
    }

    private func line(
        _ line: [Inline], in id: String, quotedIn words: any Vocabulary, _ references: inout Int
    ) -> String {
        var xml = ""
        for inline in line {
            switch inline {
            case .text(let text): xml += escaped(text)
            case .strong(let text): xml += "<b>\(escaped(text))</b>"
            case .symbol(let symbol): xml += isolated(self.symbol(symbol, id, &references), in: words)
            case .citation(let reference):
                let place = reference.place.isEmpty ? "" : self.words.separator + reference.place
                let text = isolated(escaped(reference.label), in: words) + escaped(place)
                xml += local(places.place(ofSource: reference.key), "[\(text)]", id, &references)
            case .item(let item):
                xml += isolated(local(places.place(ofItem: item), escaped(item), id, &references), in: words)
            case .quotation(let text):
                xml += words.quoted("<embeddedText>\(escaped(text))</embeddedText>")
            case .crossReference(let text, let anchor):
                xml += local(places.place(at: anchor), escaped(text), id, &references)
            case .link(let text, let address): xml += link(text, address)
            case .original(let language, let line):
                let inner = self.line(line, in: id, quotedIn: language.vocabulary, &references)
                xml += foreign(inner, language, in: words)
            case .remark(let text): xml += "<remark>[\(escaped(text))]</remark>"
            case .lineBreak: xml += "<eol/>"
            }
        }
        return xml
    }

    /// A source in the list of documents, in an element that bears an eId.
    func source(_ source: SourceEntry, in id: String) -> String {
        var references = 0
        var parts: [String] = []
        if let symbol = source.symbol {
            parts.append(isolated(self.symbol(symbol, id, &references), in: words))
        }
        parts.append(foreign(escaped(source.title), source.language, in: words))
        parts += [foreign(escaped(source.publisher), .english, in: words), escaped(source.published)]
        if source.language != language { parts.append(escaped(words.text(.inLanguage(source.language)))) }
        if let link = source.link { parts.append(isolated(self.link(link, link), in: words)) }
        return parts.joined(separator: words.separator)
    }

    func escaped(_ text: String) -> String { HTMLText.escaped(text) }

    /// A reference within this document; words alone where nothing here bears the name.
    private func local(_ place: String?, _ xml: String, _ id: String, _ references: inout Int) -> String {
        guard let place else { return xml }
        return ref("#\(place)", xml, id, &references)
    }

    private func symbol(_ symbol: DocumentSymbol, _ id: String, _ references: inout Int) -> String {
        ref(names.reference(to: symbol), escaped(symbol.text), id, &references)
    }

    private func ref(_ address: String, _ xml: String, _ id: String, _ references: inout Int) -> String {
        references += 1
        return "<ref eId=\"\(id)__ref_\(references)\" href=\"\(escaped(address))\">\(xml)</ref>"
    }

    /// A place elsewhere; words alone where the address is none, which the schema would refuse.
    private func link(_ text: String, _ address: String) -> String {
        let isAddress =
            (address.hasPrefix("https://") || address.hasPrefix("http://"))
            && address.unicodeScalars.allSatisfy { $0 > " " && !"<>\"{}|\\^`[]\u{7F}".unicodeScalars.contains($0) }
        return isAddress ? "<a href=\"\(escaped(address))\">\(escaped(text))</a>" : escaped(text)
    }

    /// Words of another language than the document's, in a line of a language.
    private func foreign(_ xml: String, _ language: Language, in line: any Vocabulary) -> String {
        guard language != self.language else { return xml }
        return isolated("<span xml:lang=\"\(language.tag)\">\(xml)</span>", of: language, in: line)
    }

    /// Words that run the other way than their line, kept apart from it (Unicode Standard Annex 9, 2.4).
    private func isolated(_ xml: String, of language: Language = .english, in line: any Vocabulary) -> String {
        guard language.isRightToLeft != line.language.isRightToLeft else { return xml }
        return "\(language.isRightToLeft ? "\u{2067}" : "\u{2066}")\(xml)\u{2069}"
    }
}
