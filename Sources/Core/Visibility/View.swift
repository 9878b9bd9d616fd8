/// What a reader may see on a given day.
///
/// A view applies all rules that withhold a claim from a reader. They concern the dates of the claim and its sources,
/// the claim's release, a hold, whether packs may print the claim, and the claims on which it rests.
public struct View: Sendable {
    /// All content of the meeting.
    public let library: Library
    /// The day of the pack.
    public let asOf: CalendarDate
    /// The narrowest release that the reader may see.
    public let release: Release
    /// The reason why each hidden claim is kept from the reader; the reader may see any claim that is not listed.
    public let withheld: [ItemID: Withholding]

    /// Creates a view, and decides for every claim whether the reader may see it.
    public init(of library: Library, asOf: CalendarDate, release: Release) {
        self.library = library
        self.asOf = asOf
        self.release = release
        var verdicts = Verdicts(library: library, asOf: asOf, release: release)
        for id in library.claims.ids { _ = verdicts.verdict(on: id) }
        withheld = verdicts.decided.compactMapValues { $0 }
    }

    /// The claims that the reader may see, in their order.
    public func visible(_ claims: [Claim]) -> [Claim] { claims.filter { withheld[$0.id] == nil } }

    /// The claims with these ids that exist and that the reader may see.
    public func visible(_ ids: [ItemID]) -> [Claim] { visible(ids.compactMap { library.claims[$0] }) }

    /// The questions that the reader may see.
    public func visible(_ questions: [Question]) -> [Question] { questions.filter { $0.release <= release } }

    /// The gaps that the reader may see.
    public func visible(_ gaps: [Gap]) -> [Gap] { gaps.filter { $0.release <= release } }

    /// The references of a claim to sources that were published by the day of the pack.
    ///
    /// For a rule of service without such a source, these are the references to sources that show no date.
    public func citations(of claim: Claim) -> [Citation] {
        let published = claim.sources.filter { isPublished($0.key) }
        guard library.serviceRules.contains(claim.id), published.isEmpty else { return published }
        return claim.sources.filter { library.sources[$0.key]?.published == .notShown }
    }

    /// Whether a claim is a rule of service that counts as general practice.
    ///
    /// This is so if the rule has sources, but none of them was certainly published by the day of the pack.
    public func isGeneralPractice(_ claim: Claim) -> Bool {
        library.serviceRules.contains(claim.id) && !claim.sources.isEmpty
            && !claim.sources.contains { isPublished($0.key) }
    }

    /// Whether a source was published by the day of the pack.
    public func isPublished(_ key: SourceKey) -> Bool { library.sources[key]?.published.isKnown(by: asOf) ?? false }

    /// The people who are named in a source that was published by the day of the pack.
    public var people: [Person] { library.meeting.people.filter { withholding(of: $0) == nil } }

    /// The people who may be named and who are listed under a session.
    public func people(in session: SessionID) -> [Person] { people.filter { $0.sessions.contains(session) } }

    /// The reason why packs do not name a person; nil for a person whom they name.
    public func withholding(of person: Person) -> Withholding? { library.withholding(of: person, asOf: asOf) }
}
