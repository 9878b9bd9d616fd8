/// Decides which claims a reader may see, each claim after the claims that it rests on.
struct Verdicts {
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
        if library.serviceRules.contains(claim.id), claim.sources.contains(where: isUndated) { return nil }
        return days.compactMap { $0 }.min().map { .later($0) } ?? .dateNotEstablished
    }

    private func isUndated(_ citation: Citation) -> Bool { library.sources[citation.key]?.published == .notShown }
}
