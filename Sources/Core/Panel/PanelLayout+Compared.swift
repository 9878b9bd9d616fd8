// A layout as fingerprints cover it and as a review shows it.

extension PanelLayout {
    /// The layout as lines of texts, each after its key; no lines for an empty layout.
    var lines: [[String]] {
        let lists = [("in brief", inBrief), ("know", know)].compactMap { key, claims in
            claims.isEmpty ? nil : [key] + claims.map(\.id.rawValue)
        }
        let paragraphs = paragraphs.map { paragraph in
            ["paragraph", paragraph.heading ?? "", paragraph.lead ?? ""] + paragraph.elements.map(\.word)
        }
        let phrases = doNotSay.map { phrase in
            ["do not say", phrase.words, phrase.because ?? "", phrase.release.rawValue]
                + phrase.restsOn.map(\.rawValue) + (phrase.looked.map { [$0.compared] } ?? [])
        }
        return lists + paragraphs + phrases
    }

    /// The layout as a review shows it, by key.
    package var compared: [(key: String, value: String)] {
        let paragraphs = paragraphs.map { paragraph in
            let titles = [paragraph.heading, paragraph.lead].compactMap { $0.map { "\($0): " } }.joined()
            return titles + paragraph.elements.map(\.word).joined(separator: ", ")
        }
        let phrases = doNotSay.map { phrase in
            let reason = phrase.because.map { ": \($0) (\(ItemID.compared(phrase.restsOn)))" } ?? ""
            return phrase.words + reason + (phrase.looked.map { ": \($0.compared)" } ?? "")
        }
        return [
            ("in brief", ItemID.compared(inBrief.map(\.id))), ("know", ItemID.compared(know.map(\.id))),
            ("paragraphs", paragraphs.joined(separator: "; ")), ("do not say", phrases.joined(separator: "; ")),
        ]
    }
}

extension PanelLayout.Element {
    /// The word of the file.
    fileprivate var word: String {
        switch self {
        case .claim(let claim): claim.id.rawValue
        case .join(let join, _): join.rawValue
        }
    }
}

extension CanonicalForm {
    /// Adds a layout; an empty one adds nothing.
    mutating func add(_ layout: PanelLayout) {
        for line in layout.lines { add(line[0], Array(line.dropFirst())) }
    }
}
