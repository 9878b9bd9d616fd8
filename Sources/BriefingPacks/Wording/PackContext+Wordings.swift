package import Core
package import Documents

// The wordings of claims as pages print them: with those who are speaking, and without references.

extension PackContext {
    /// Returns a part of a paragraph as running text.
    ///
    /// If the full text of an experience does not name whose experience it is, the State or organization comes first.
    /// A speaker whom the words do not name is added, except after the claim that named the speaker.
    package func line(of part: ComposedParagraph.Part) -> [Inline] {
        let part = localizer.settled(part)
        let claim = part.claim
        var line = localizer.line(part)
        if part.form == .text, let who = claim.who, !claim.text.names(who) {
            line = localizer.strong(who) + [.text(words.label(""))] + line
        }
        if part.form != .then, let speaker = claim.attribution?.speaker,
            claim.wording(part.form)?.names(speaker) == false
        {
            line += [" ("] + localizer.body(speaker) + [")"]
        }
        return line
    }

    /// Returns a claim as running text for a list or a sheet: its short wording, or its text.
    package func lineInLists(of claim: Claim) -> [Inline] {
        line(of: ComposedParagraph.Part(claim: claim, form: claim.formInLists))
    }
}

extension String {
    /// Whether a text names everybody in an enumeration such as “Colombia and Ecuador”, or “Spain, State Secretary”.
    fileprivate func names(_ enumeration: String) -> Bool {
        let text = lowercased()
        return enumeration.lowercased().split(separator: ", ").flatMap { $0.split(separator: " and ") }
            .allSatisfy { text.contains($0) }
    }
}
