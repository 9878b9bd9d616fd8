import Core
import Documents
import Programme

/// The items that a session shortens when the day runs late: reserve first, then its parts in the policy's order.
struct LateDayCuts {
    let session: Session
    let policy: Policy.LateDay

    /// A number of minutes to recover, and the items that give them, each with its new length.
    struct Step: Equatable {
        let minutes: Int
        let cuts: [ItemCut]
    }

    /// Steps of the policy's minutes, up to the number that leaves the session its minimum length.
    var steps: [Step] {
        let spare = session.minutes - session.least
        return stride(from: policy.minutes, through: spare, by: policy.minutes).map {
            Step(minutes: $0, cuts: cuts(winning: $0))
        }
    }

    /// Returns one line with the first steps and the minimum length of the session.
    ///
    /// A step does not repeat the cuts of the step before it.
    func line(_ words: any Vocabulary) -> String {
        var said: [ItemCut] = []
        let parts = steps.prefix(policy.steps).map { step in
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
        for item in session.items.sorted(by: { rank($0.kind) < rank($1.kind) }) where left > 0 {
            let given = min(left, item.minutes - item.range.least)
            if given > 0 { cuts.append(ItemCut(kind: item.kind, length: item.minutes - given)) }
            left -= given
        }
        return cuts
    }

    /// The place of an item in the order; a part that the policy does not name comes after those that it names.
    private func rank(_ kind: ProgrammeItem.Kind) -> Int {
        switch kind {
        case .margin: -1
        case .presentation, .experiences, .questions, .initiatives, .responses:
            policy.order.firstIndex { $0.rawValue == kind.rawValue } ?? policy.order.count
        case .opening, .closing: policy.order.count + 1
        }
    }
}
