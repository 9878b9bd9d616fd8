import Core
import Documents

/// Running text that is safe in Markdown.
struct MarkdownText {
    let words: any Vocabulary

    func line(_ line: [Inline], inTable: Bool = false) -> String { self.line(line, quotedIn: words, inTable) }

    private func line(_ line: [Inline], quotedIn words: any Vocabulary, _ inTable: Bool) -> String {
        var result = ""
        for inline in line {
            switch inline {
            case .text(let text): result += escaped(text)
            case .strong(let text): result += strong(text)
            case .symbol(let symbol): result += isolated(escaped(symbol.text))
            case .citation(let reference): result += "\\[\(citation(reference))\\]"
            case .item(let id): result += isolated(escaped("[\(id)]"))
            case .quotation(let text): result += words.quoted(escaped(text))
            case .crossReference(let text, _): result += escaped(text)
            case .link(let text, let address): result += "[\(escaped(text))](<\(address)>)"
            case .original(let language, let line):
                result += isolated(self.line(line, quotedIn: language.vocabulary, inTable), in: language)
            case .remark(let text): result += "\\[\(escaped(text))\\]"
            case .blank: result += "\\_\\_\\_\\_\\_\\_"
            case .page(_, let text): result += escaped(text)
            case .lineBreak: result += inTable ? words.semicolon : "  \n"
            }
        }
        return result
    }

    private func citation(_ reference: Reference) -> String {
        isolated(escaped(reference.label)) + escaped(reference.following(in: words))
    }

    func source(_ source: SourceEntry) -> String {
        line(source.line(in: words)) + (source.link.map { "\(words.separator)<\($0)>" } ?? "")
    }

    /// Returns emphasized text.
    ///
    /// Spaces at either end are outside the emphasis, because Markdown requires it.
    func strong(_ text: String) -> String {
        let front = text.prefix { $0.isWhitespace }
        let middle = text.dropFirst(front.count)
        let back = middle.reversed().prefix { $0.isWhitespace }.count
        guard middle.count > back else { return escaped(text) }
        return escaped(String(front)) + "**\(escaped(String(middle.dropLast(back))))**"
            + escaped(String(middle.suffix(back)))
    }

    /// Returns words, isolated if their direction differs from the words around them (Unicode Standard Annex 9, 2.4).
    func isolated(_ text: String, in language: Language = .english) -> String {
        guard language.isRightToLeft != words.language.isRightToLeft else { return text }
        return "\(language.isRightToLeft ? "\u{2067}" : "\u{2066}")\(text)\u{2069}"
    }

    /// Returns text with a backslash before every ASCII character that has a meaning in Markdown (CommonMark 0.31,
    /// 2.4), and with spaces for line breaks.
    func escaped(_ text: String) -> String {
        // Most texts contain no such character.
        guard text.utf8.first.map(Self.mayBegin) == true || text.hasByte(where: Self.isMark) else { return text }
        var result = ""
        for (index, scalar) in text.unicodeScalars.enumerated() {
            switch scalar {
            case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~", "&", "!":
                result += "\\"
                result.unicodeScalars.append(scalar)
            // At the beginning of a line, these characters begin a list, a heading or a rule. So does a point or a
            // parenthesis after a number.
            case "-", "+", "=": result += (index == 0 ? "\\" : "") + String(scalar)
            case ".", ")":
                let before = text.unicodeScalars.prefix(index)
                let after = text.unicodeScalars.dropFirst(index + 1).first ?? " "
                let isMarker = index > 0 && after == " " && before.allSatisfy { ("0"..."9").contains($0) }
                result += (isMarker ? "\\" : "") + String(scalar)
            case "\n", "\r", "\t": result += " "
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<0x20, UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "<"),
            UInt8(ascii: ">"), UInt8(ascii: "["), UInt8(ascii: "\\"), UInt8(ascii: "]"), UInt8(ascii: "_"),
            UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: "~"):
            true
        default: false
        }
    }

    /// Returns whether a text that begins with this byte may be read as a list, a heading or a rule.
    private static func mayBegin(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: false
        }
    }
}
