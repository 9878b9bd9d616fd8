import BriefingPacks
import Core
import Documents

/// The text of a point, and the sources that it cites.
///
/// A symbol in the text is a citation. A reference such as `{concept-note 7}` cites a paragraph and is removed from the
/// text.
struct PointCites {
    let text: String
    let cites: [CitedSource]

    /// Reads the text of a typed line.
    ///
    /// - Parameters:
    ///   - typed: The text as typed.
    ///   - keys: The keys of the meeting's sources.
    /// - Throws: ``PointFault`` if a reference cannot be read or does not lead to a source.
    init(_ typed: Substring, keys: Set<String>) throws(PointFault) {
        var text = ""
        var cites: [CitedSource] = []
        var rest = typed
        while let open = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
            guard rest[open] == "{",
                let close = rest[open...].dropFirst().firstIndex(where: { $0 == "{" || $0 == "}" }),
                rest[close] == "}"
            else { throw .brokenBrackets(rest[open...]) }
            text += rest[..<open]
            let cited = try Self.source(rest[open..<close].dropFirst().trimmed, keys: keys)
            if !cites.contains(cited) { cites.append(cited) }
            rest = rest[close...].dropFirst()
            // The space before a removed reference is also removed.
            if rest.first.map({ " .,;:!?".contains($0) }) ?? true {
                while text.last == " " { text.removeLast() }
            }
        }
        text += rest
        let plain = String(text[...].trimmed)
        guard !plain.isEmpty else { throw .referenceAlone(typed) }
        for case .symbol(let symbol) in RunningText.inlines(plain) {
            let isCited = cites.contains { (try? DocumentSymbol($0.source)) == symbol }
            if !isCited { cites.append(CitedSource(source: symbol.text)) }
        }
        (self.text, self.cites) = (plain, cites)
    }

    /// Reads a symbol or a key, with or without paragraphs after it.
    private static func source(_ text: Substring, keys: Set<String>) throws(PointFault) -> CitedSource {
        var end = text.endIndex
        while true {
            let name = text[..<end].trimmed
            let paragraph = text[end...].trimmed
            let isKnown = keys.contains(String(name)) || (try? DocumentSymbol(String(name))) != nil
            if isKnown {
                guard paragraph.isEmpty || Pinpoint.ranges(String(paragraph)) != nil else {
                    throw .noParagraph(paragraph)
                }
                return CitedSource(source: String(name), paragraph: paragraph.isEmpty ? nil : String(paragraph))
            }
            guard let space = name.lastIndex(of: " ") else { break }
            end = space
        }
        let name = text.prefix { $0 != " " }
        guard name.contains("/") else { throw .unknownSource(name, keys: keys) }
        do {
            _ = try DocumentSymbol(String(name))
        } catch {
            throw .noSymbol(name, error)
        }
        throw .unknownSource(name, keys: keys)
    }
}

extension PointFault {
    private static let sourceReason = "a reader could not follow such a citation"

    fileprivate static func brokenBrackets(_ text: Substring) -> Self {
        Self(
            .pointSource, at: text, "a curly bracket has no partner", because: sourceReason,
            remedy: "write a reference as {S/2019/103 5} or {concept-note 7}")
    }

    fileprivate static func referenceAlone(_ text: Substring) -> Self {
        Self(
            .pointText, at: text, "there is a reference, but no text", because: "a point is what was said",
            remedy: "write what was said, too")
    }

    fileprivate static func noParagraph(_ text: Substring) -> Self {
        Self(
            .pointSource, at: text, "\(text.quoted) does not name paragraphs", because: sourceReason,
            remedy: "write 5, 3-4 or 5, 7-9")
    }

    fileprivate static func unknownSource(_ text: Substring, keys: Set<String>) -> Self {
        let guess = Spelling.nearest(to: String(text), among: keys.sorted()).map { "did you mean '\($0)'? " } ?? ""
        return Self(
            .pointSource, at: text, "\(text.quoted) is not a source of this meeting", because: sourceReason,
            remedy: "\(guess)dais sources lists the keys; a document symbol needs none")
    }

    fileprivate static func noSymbol(_ text: Substring, _ fault: SymbolFault) -> Self {
        Self(
            .pointSource, at: text, "\(text.quoted) is not a document symbol: \(fault)", because: sourceReason,
            remedy: fault.remedy)
    }
}
