package import Core

/// A paragraph of a panel as one reader may see it on one day: claims, each in one of its wordings, and joining words.
///
/// Each part keeps its claim, and with it the id, the sources, the release and the date.
package struct ComposedParagraph: Sendable, Hashable {
    /// A heading above paragraphs.
    package enum Heading: Sendable, Hashable {
        /// A heading that the desk wrote, with the key of its translation.
        case written(TranslatableText)
        /// The heading of the part of the panel that the claims belong to.
        case part(Claim.Kind)
    }

    /// A claim in one of its wordings, after a joining word or none.
    package struct Part: Sendable, Hashable {
        /// The claim.
        package let claim: Claim
        /// The wording that is printed.
        package let form: WordingForm
        /// The word between the claim before it and this claim.
        package var join: Join?
    }

    /// The heading above this paragraph; nil if the paragraph continues under the heading above.
    package let heading: Heading?
    /// The run-in words, with the key of their translation.
    package let lead: TranslatableText?
    /// The claims with their wordings; there is at least one.
    package let parts: [Part]
}

extension ComposedParagraph {
    /// The claims of a paragraph that a reader may see, each in the wording that fits what comes before it.
    ///
    /// A claim is said as following only directly after the claim that the desk wrote before it. If that claim is
    /// hidden, the full text is printed without a joining word.
    static func parts(of paragraph: PanelLayout.Paragraph, visible: (ItemID) -> Claim?) -> [Part] {
        var parts: [Part] = []
        var join: Join?
        var isBefore = false
        for element in paragraph.elements {
            switch element {
            case .join(let word, _): join = word
            case .claim(let reference):
                let claim = visible(reference.id)
                if let claim {
                    let follows = isBefore && claim.then != nil
                    parts.append(Part(claim: claim, form: follows ? .then : .text, join: follows ? join : nil))
                }
                isBefore = claim != nil
                join = nil
            }
        }
        return parts
    }
}
