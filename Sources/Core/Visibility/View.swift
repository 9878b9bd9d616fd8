/// What one reader may see on one day: the rules of as-of, release, hold and transitive truth in one place.
public struct View: Sendable {
    /// Everything there is.
    public let library: Library
    /// The day that the pack bears.
    public let asOf: CalendarDate
    /// The narrowest release that the reader may see.
    public let release: Release
    /// Why each claim is kept from the reader; a claim that is absent may be seen.
    public let withheld: [ItemID: Withholding]

    /// Decides about every claim once.
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

    /// The claims of these names that exist and that the reader may see.
    public func visible(_ ids: [ItemID]) -> [Claim] { visible(ids.compactMap { library.claims[$0] }) }

    /// The questions that the reader may see.
    public func visible(_ questions: [Question]) -> [Question] { questions.filter { $0.release <= release } }

    /// The gaps that the reader may see.
    public func visible(_ gaps: [Gap]) -> [Gap] { gaps.filter { $0.release <= release } }

    /// The references of a claim to what was published by the day of the pack; of general practice, to what shows no date.
    public func citations(of claim: Claim) -> [Citation] {
        let published = claim.sources.filter { isPublished($0.key) }
        guard claim.isServiceRule, published.isEmpty else { return published }
        return claim.sources.filter { library.sources[$0.key]?.published == .notShown }
    }

    /// Whether a rule of service is general practice, since none of its sources was surely published by the day.
    public func isGeneralPractice(_ claim: Claim) -> Bool {
        claim.isServiceRule && !claim.sources.isEmpty && !claim.sources.contains { isPublished($0.key) }
    }

    /// Whether a source was published by the day of the pack.
    public func isPublished(_ key: SourceKey) -> Bool { library.sources[key]?.published.isKnown(by: asOf) ?? false }

    /// People known from something published by the day of the pack.
    public var people: [Person] { library.meeting.people.filter { withholding(of: $0) == nil } }

    /// The same, as far as they are listed under a session.
    public func people(in session: String) -> [Person] { people.filter { $0.sessions.contains(session) } }

    /// Why a person is not named; nil for one who is.
    public func withholding(of person: Person) -> Withholding? { library.withholding(of: person, asOf: asOf) }
}

/// Why a claim is kept from a reader.
public enum Withholding: Sendable, Hashable {
    /// The desk holds it, and says why.
    case held(String)
    /// It is released to a narrower circle.
    case released(Release)
    /// Nothing that carries it was published by the day of the pack.
    case later(CalendarDate)
    /// No source of it shows a date.
    case dateNotEstablished
    /// The desk keeps it in its file, out of all packs.
    case keptInFile
    /// It rests on a claim that is withheld.
    case restsOn(ItemID)
}

extension Library {
    /// Why packs of a day do not name a person; nil for one whom a source published by then names.
    func withholding(of person: Person, asOf day: CalendarDate) -> Withholding? {
        let days = person.sources.map { sources[$0.key]?.published.latestDay }
        if days.contains(where: { $0.map { $0 <= day } ?? false }) { return nil }
        return days.compactMap { $0 }.min().map { .later($0) } ?? .dateNotEstablished
    }
}

/// Decides about claims, each after those it rests on.
private struct Verdicts {
    let library: Library
    let asOf: CalendarDate
    let release: Release
    /// Nil where the claim may be seen.
    var decided: [ItemID: Withholding?] = [:]

    mutating func verdict(on id: ItemID) -> Withholding? {
        if let known = decided[id] { return known }
        guard let claim = library.claims[id] else { return .restsOn(id) }
        // A claim that comes back to itself has nothing to rest on.
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
        // An earlier source of the same claim cannot tell of a fact that was still to come.
        if let happened = claim.happened?.start.earliestDay, happened > asOf { return .later(happened) }
        guard !claim.sources.isEmpty else { return nil }
        let days = claim.sources.map { library.sources[$0.key]?.published.latestDay }
        if days.contains(where: { $0.map { $0 <= asOf } ?? false }) { return nil }
        // A rule of service that is nowhere dated is told as general practice.
        if claim.isServiceRule, claim.sources.contains(where: isUndated) { return nil }
        return days.compactMap { $0 }.min().map { .later($0) } ?? .dateNotEstablished
    }

    private func isUndated(_ citation: Citation) -> Bool { library.sources[citation.key]?.published == .notShown }
}
