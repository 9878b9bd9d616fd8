/// What a reader may see on a given day.
///
/// A view applies all rules that keep a claim from a reader: its dates, its release, a hold, and the claims it rests
/// on.
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
        for id in library.claims.keys { _ = verdicts.verdict(on: id) }
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
        guard claim.isServiceRule, published.isEmpty else { return published }
        return claim.sources.filter { library.sources[$0.key]?.published == .notShown }
    }

    /// Whether a claim is a rule of service that counts as general practice.
    ///
    /// This is so if the rule has sources, but none of them was certainly published by the day of the pack.
    public func isGeneralPractice(_ claim: Claim) -> Bool {
        claim.isServiceRule && !claim.sources.isEmpty && !claim.sources.contains { isPublished($0.key) }
    }

    /// Whether a source was published by the day of the pack.
    public func isPublished(_ key: SourceKey) -> Bool { library.sources[key]?.published.isKnown(by: asOf) ?? false }

    /// The people whom a source published by the day of the pack names.
    public var people: [Person] { library.meeting.people.filter { withholding(of: $0) == nil } }

    /// The people who may be named and who are listed under a session.
    public func people(in session: String) -> [Person] { people.filter { $0.sessions.contains(session) } }

    /// The reason why packs do not name a person; nil for a person whom they name.
    public func withholding(of person: Person) -> Withholding? { library.withholding(of: person, asOf: asOf) }
}

/// The reason why a claim or a person is kept from a reader.
public enum Withholding: Sendable, Hashable {
    /// The desk holds the claim, for the reason given.
    case held(String)
    /// The claim is released only to a narrower circle of readers.
    case released(Release)
    /// Its source, the words that it reports or the fact itself is later than the day of the pack.
    ///
    /// The value is the earliest day on which this reason no longer applies.
    case later(CalendarDate)
    /// None of its sources shows a date.
    case dateNotEstablished
    /// The desk keeps the claim in its file, out of all packs.
    case keptInFile
    /// The claim rests on a claim that is withheld or that does not exist.
    case restsOn(ItemID)
}

extension Library {
    /// The reason why packs of a day do not name a person; nil if a source that names the person was published by then.
    func withholding(of person: Person, asOf day: CalendarDate) -> Withholding? {
        let days = person.sources.map { sources[$0.key]?.published.latestDay }
        if days.contains(where: { $0.map { $0 <= day } ?? false }) { return nil }
        return days.compactMap { $0 }.min().map { .later($0) } ?? .dateNotEstablished
    }
}

/// Decides which claims a reader may see, each claim after the claims that it rests on.
private struct Verdicts {
    let library: Library
    let asOf: CalendarDate
    let release: Release
    /// The decisions so far; nil for a claim that the reader may see.
    var decided: [ItemID: Withholding?] = [:]

    mutating func verdict(on id: ItemID) -> Withholding? {
        if let known = decided[id] { return known }
        guard let claim = library.claims[id] else { return .restsOn(id) }
        // A claim that rests on itself, directly or through other claims, is withheld.
        decided[id] = .some(.restsOn(id))
        var result = own(claim)
        for needed in claim.restsOn where result == nil {
            if verdict(on: needed) != nil { result = .restsOn(needed) }
        }
        decided[id] = .some(result)
        return result
    }

    private func own(_ claim: Claim) -> Withholding? {
        if let reason = claim.hold { return .held(reason) }
        if !claim.isInPacks { return .keptInFile }
        if claim.release > release { return .released(claim.release) }
        if let said = claim.attribution?.date?.earliestDay, said > asOf { return .later(said) }
        // A source that is earlier than the fact cannot report the fact.
        if let happened = claim.happened?.start.earliestDay, happened > asOf { return .later(happened) }
        guard !claim.sources.isEmpty else { return nil }
        let days = claim.sources.map { library.sources[$0.key]?.published.latestDay }
        if days.contains(where: { $0.map { $0 <= asOf } ?? false }) { return nil }
        // A rule of service that also has a source without a date is shown as general practice.
        if claim.isServiceRule, claim.sources.contains(where: isUndated) { return nil }
        return days.compactMap { $0 }.min().map { .later($0) } ?? .dateNotEstablished
    }

    private func isUndated(_ citation: Citation) -> Bool { library.sources[citation.key]?.published == .notShown }
}
