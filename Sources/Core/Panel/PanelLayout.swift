/// How the pages of a panel are composed of its claims.
///
/// A layout has no wording of its own except headings, run-in words and phrases to avoid.
public struct PanelLayout: Sendable, Hashable {
    /// A claim that a list names, with the position of its id.
    public struct ClaimReference: Sendable, Hashable {
        /// The id of the claim.
        public let id: ItemID
        /// The position in the file.
        public let position: Position
    }

    /// One element of a paragraph.
    public enum Element: Sendable, Hashable {
        /// A claim.
        case claim(ClaimReference)
        /// A word that joins the next claim to the claim before it, with its position.
        case join(Join, Position)
    }

    /// A paragraph: claims, and words that join them.
    public struct Paragraph: Sendable, Hashable {
        /// The heading above it and the paragraphs that follow it, up to the next heading.
        public let heading: String?
        /// The run-in words with which it begins, in bold.
        public let lead: String?
        /// The claims and the words between them.
        public let elements: [Element]
        /// The position in the file.
        public let position: Position

        /// The claims, in their order.
        public var claims: [ClaimReference] {
            elements.compactMap { if case .claim(let claim) = $0 { claim } else { nil } }
        }
    }

    /// Words that a speaker should not say, with the reason or with the record of a search that found no source for them.
    public struct PhraseToAvoid: Sendable, Hashable {
        /// The words.
        public let words: String
        /// The claims that give the reason.
        public let restsOn: [ItemID]
        /// The reason in positive words, such as “That is a vulnerability”.
        public let because: String?
        /// The search that found no source for the words.
        public let looked: Search?
        /// The readers who may see it.
        public let release: Release
        /// The position in the file.
        public let position: Position
    }

    /// The claims that sum up the panel.
    public var inBrief: [ClaimReference] = []
    /// The claims that the Chair must know; empty for the first claims of ``inBrief``.
    public var know: [ClaimReference] = []
    /// The paragraphs; claims that none of them names follow, one paragraph each.
    public var paragraphs: [Paragraph] = []
    /// The words that a speaker should not say.
    public var doNotSay: [PhraseToAvoid] = []

    /// The most claims that sum up a panel; they have six lines on a page.
    public static let mostInBrief = 6
    /// The most claims that the Chair must know; they have one column on a sheet.
    public static let mostToKnow = 3
    /// The most words of a claim in a list or on a sheet.
    public static let mostWordsInLists = 30
    /// The number of words of a paragraph that readers neither skip nor lose their way in.
    public static let wordsOfAParagraph = 20...90
}

extension PanelLayout {
    /// The texts of the layout that can be translated, in their order.
    func texts(of panel: PanelID) -> [TranslatableText] {
        paragraphs.flatMap { paragraph in
            [paragraph.translatableHeading(of: panel), paragraph.translatableLead(of: panel)].compactMap(\.self)
        }
            + doNotSay.indices.flatMap { index in
                [translatableWords(of: panel, at: index), translatableReason(of: panel, at: index)].compactMap(\.self)
            }
    }

    /// The words of a phrase to avoid, with the key of their translation.
    package func translatableWords(of panel: PanelID, at index: Int) -> TranslatableText {
        text("do not say \(index + 1)", doNotSay[index].words, of: panel)
    }

    /// The reason against a phrase, with the key of its translation.
    package func translatableReason(of panel: PanelID, at index: Int) -> TranslatableText? {
        doNotSay[index].because.map { text("do not say \(index + 1) because", $0, of: panel) }
    }

    private func text(_ name: String, _ original: String, of panel: PanelID) -> TranslatableText {
        TranslatableText(target: panel.rawValue, key: .frame(panel.rawValue, name), original: original)
    }
}

extension PanelLayout.Paragraph {
    /// The heading, with the key of its translation.
    package func translatableHeading(of panel: PanelID) -> TranslatableText? { text("heading", heading, of: panel) }

    /// The run-in words, with the key of their translation.
    package func translatableLead(of panel: PanelID) -> TranslatableText? { text("lead", lead, of: panel) }

    /// A text of the paragraph, under the id of the paragraph's first claim.
    private func text(_ name: String, _ original: String?, of panel: PanelID) -> TranslatableText? {
        guard let original, let first = claims.first else { return nil }
        return TranslatableText(target: panel.rawValue, key: .wording(first.id, name), original: original)
    }
}
