package import Core

/// The content of a panel as its pages print it for one reader on one day.
package struct PanelText: Sendable {
    /// The claims that sum up the panel, at most six; print each in its ``Claim/formInLists``.
    package let inBrief: [Claim]
    /// The claims that the Chair must know, at most three; print each in its ``Claim/formInLists``.
    package let know: [Claim]
    /// The paragraphs, in their order; every claim of the panel that the reader may see is in one of them.
    package let paragraphs: [ComposedParagraph]
    /// The words that a speaker should not say, as far as the reader may know the reason.
    package let doNotSay: [PhraseToAvoid]

    /// Words that a speaker should not say, with the keys of their translations.
    package struct PhraseToAvoid: Sendable, Hashable {
        /// The words.
        package let words: TranslatableText
        /// The reason in positive words; nil if a search gives the reason.
        package let because: TranslatableText?
        /// The claims that give the reason.
        package let restsOn: [Claim]
        /// The search that found no source for the words.
        package let looked: Search?
    }

    /// Composes the pages of a panel.
    package init(of answers: PanelAnswers, in view: View) {
        let layout = answers.content.layout
        let claims = view.visible(answers.claims)
        let visible = Dictionary(claims.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        func listed(_ references: [PanelLayout.ClaimReference]) -> [Claim] { references.compactMap { visible[$0.id] } }
        inBrief = layout.inBrief.isEmpty ? Self.short(claims) : listed(layout.inBrief)
        know = layout.know.isEmpty ? Array(inBrief.prefix(PanelLayout.mostToKnow)) : listed(layout.know)
        paragraphs = Self.written(layout, of: answers.card.id, visible) + Self.unlisted(claims, in: layout)
        doNotSay = Self.phrases(layout, of: answers.card.id, in: view)
    }

    /// The first claims of a panel without a list that are short enough for one.
    private static func short(_ claims: [Claim]) -> [Claim] {
        let short = claims.lazy.filter { claim in
            claim.kind != .lesson
                && Words.count(claim.wording(claim.formInLists) ?? "") <= PanelLayout.mostWordsInLists
        }
        return Array(short.prefix(PanelLayout.mostInBrief))
    }

    /// The paragraphs of the layout.
    ///
    /// If the first paragraph under a heading is empty, the next one gets the heading.
    private static func written(
        _ layout: PanelLayout, of panel: PanelID, _ visible: [ItemID: Claim]
    ) -> [ComposedParagraph] {
        var paragraphs: [ComposedParagraph] = []
        var heading: ComposedParagraph.Heading?
        for paragraph in layout.paragraphs {
            if let written = paragraph.translatableHeading(of: panel) { heading = .written(written) }
            let parts = ComposedParagraph.parts(of: paragraph) { visible[$0] }
            guard !parts.isEmpty else { continue }
            paragraphs.append(
                ComposedParagraph(heading: heading, lead: paragraph.translatableLead(of: panel), parts: parts))
            heading = nil
        }
        return paragraphs
    }

    /// One paragraph for each claim that no paragraph of the layout names, under the headings of the parts.
    private static func unlisted(_ claims: [Claim], in layout: PanelLayout) -> [ComposedParagraph] {
        let listed = Set(layout.paragraphs.flatMap(\.claims).map(\.id))
        var part: Claim.Kind?
        return claims.filter { !listed.contains($0.id) }.map { claim in
            defer { part = claim.kind }
            return ComposedParagraph(
                heading: claim.kind == part ? nil : .part(claim.kind), lead: nil,
                parts: [ComposedParagraph.Part(claim: claim, form: .text)])
        }
    }

    /// The phrases whose reason the reader may know: all claims behind it, and all sources that were searched.
    private static func phrases(_ layout: PanelLayout, of panel: PanelID, in view: View) -> [PhraseToAvoid] {
        layout.doNotSay.indices.compactMap { index in
            let phrase = layout.doNotSay[index]
            let claims = view.visible(phrase.restsOn)
            guard phrase.release <= view.release, claims.count == phrase.restsOn.count,
                (phrase.looked?.sources ?? []).allSatisfy(view.isPublished)
            else { return nil }
            return PhraseToAvoid(
                words: layout.translatableWords(of: panel, at: index),
                because: layout.translatableReason(of: panel, at: index), restsOn: claims, looked: phrase.looked)
        }
    }
}
