/// Everything that a panel file holds.
public struct PanelContent: Sendable, Hashable {
    /// What the day needs to know.
    public var card: PanelCard
    /// Where the convening note provides for the session.
    public var basis: [Citation]
    /// What the panel covers and how it uses its terms.
    public var scope: String?
    /// Geographical terms declared for this file.
    public var terms: [GeographicalTerm]
    /// Who may see an item that says nothing else.
    public var release: Release
    /// Who cleared it; nil for a draft.
    public var clearance: Clearance?
    /// Sources that only this desk uses.
    public var sources: [Source]
    /// Findings.
    public var findings: [Claim]
    /// Experiences.
    public var experiences: [Claim]
    /// Guiding questions.
    public var questions: [Question]
    /// Lessons.
    public var lessons: [Claim]
    /// Initiatives and elements of responses.
    public var initiatives: [Claim]
    /// Gaps.
    public var gaps: [Gap]
    /// Where the file begins.
    public var position: Position
}

extension PanelContent {
    /// The panel in the day, and nothing that it says: every claim is held, and all else is taken out.
    ///
    /// - Parameter reason: Why, for whoever may see what is held.
    /// - Returns: What others may refer to, and nobody is shown.
    public func leftOut(because reason: String) -> PanelContent {
        func held(_ claims: [Claim]) -> [Claim] {
            claims.map { claim in
                var claim = claim
                claim.hold = reason
                return claim
            }
        }
        var panel = self
        panel.findings = held(findings)
        panel.experiences = held(experiences)
        panel.lessons = held(lessons)
        panel.initiatives = held(initiatives)
        panel.questions = []
        panel.gaps = []
        panel.scope = nil
        panel.terms = []
        return panel
    }
}
