import Core
import Documents
import Programme

/// The items that a session shortens when the day runs late: questions first, then presentations, experiences last.
struct LateDayCuts {
    let session: Session

    /// A number of minutes to recover, and the items that give them, each with its new length.
    struct Step: Equatable {
        let minutes: Int
        let cuts: [ItemCut]
    }

    /// Steps of five minutes, up to the number that leaves the session its minimum length.
    var steps: [Step] {
        let spare = session.minutes - session.least
        return stride(from: 5, through: spare, by: 5).map { Step(minutes: $0, cuts: cuts(winning: $0)) }
    }

    /// Returns one line with the first three steps and the minimum length of the session.
    ///
    /// A step does not repeat the cuts of the step before it.
    func line(_ words: any Vocabulary) -> String {
        var said: [ItemCut] = []
        let parts = steps.prefix(3).map { step in
            let new = step.cuts.filter { !said.contains($0) }
            defer { said = step.cuts }
            // If the new cuts shorten all the earlier items further, they replace the earlier cuts instead of adding to
            // them.
            let isFirst = Set(said.map(\.kind)).isSubset(of: new.map(\.kind))
            return words.text(.winning(minutes: step.minutes, cuts: new, isFirst: isFirst))
        }
        return (parts + [words.text(.neverBelow(minutes: session.least))]).joined(separator: " · ")
    }

    private func cuts(winning minutes: Int) -> [ItemCut] {
        var left = minutes
        var cuts: [ItemCut] = []
        for item in session.items.sorted(by: { Self.rank($0.kind) < Self.rank($1.kind) }) where left > 0 {
            let given = min(left, item.minutes - item.range.least)
            if given > 0 { cuts.append(ItemCut(kind: item.kind, length: item.minutes - given)) }
            left -= given
        }
        return cuts
    }

    private static func rank(_ kind: ProgrammeItem.Kind) -> Int {
        switch kind {
        case .margin: 0
        case .questions: 1
        case .presentation: 2
        case .initiatives: 3
        case .responses: 4
        case .experiences: 5
        case .opening, .closing: 6
        }
    }
}
