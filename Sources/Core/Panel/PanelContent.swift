/// The content of a panel file.
public struct PanelContent: Sendable, Hashable {
    /// The information that the programme needs.
    public var card: PanelCard
    /// The passages of the concept note that provide for the session.
    public var basis: [Citation]
    /// The scope: what the panel covers and how it uses its terms.
    public var scope: String?
    /// The geographical terms that the file declares.
    public var terms: [GeographicalTerm]
    /// How its pages are composed.
    public var layout: PanelLayout
    /// The readers who may see an item that does not name its own release.
    public var release: Release
    /// The clearance; nil for a draft.
    public var clearance: Clearance?
    /// The sources that only this desk uses.
    public var sources: [Source]
    /// The claims that state facts.
    public var findings: [Claim]
    /// The accounts of what States and organizations did and learned.
    public var experiences: [Claim]
    /// The guiding questions.
    public var questions: [Question]
    /// The conclusions that the panel may carry forward.
    public var lessons: [Claim]
    /// The initiatives and elements of responses.
    public var initiatives: [Claim]
    /// The information that the desk did not find or could not read.
    public var gaps: [Gap]
    /// The position at which the file begins.
    public var position: Position
}

extension PanelContent {
    /// The panel with its place on the programme but without visible content.
    ///
    /// All claims are held, and the scope, the terms, the questions and the gaps are removed.
    ///
    /// - Parameter reason: The reason, for readers who may see held claims.
    /// - Returns: A panel whose claims other items may refer to, but which only the secretariat sees.
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
        panel.layout = PanelLayout()
        return panel
    }
}
