import Core

/// What a Chair, a moderator or a booth should not say, and why; drawn from the fields of what they may see.
struct Cautions {
    let context: PackContext
    let record: PanelRecord

    private var visible: [Claim] { context.view.visible(record.claims) }

    /// Words that should not be said, each with the reason.
    var unsayable: [[Inline]] { [council, label].compactMap { $0 } }

    /// Nothing that was received is a finding of the Council.
    private var council: [Inline]? {
        let findings = visible.filter { $0.kind == .finding }
        guard !findings.isEmpty else { return nil }
        let via = Set(findings.flatMap { $0.sources.compactMap(\.via) }).filter { $0.kind == .document }.sorted()
        let reason: [Inline] =
            via.isEmpty
            ? ["no finding of the Security Council on this panel is in the material read"]
            : ["what "]
                + via.enumerated().flatMap { index, symbol -> [Inline] in
                    (index == 0 ? [] : [.text(index == via.count - 1 ? " and " : ", ")]) + [.symbol(symbol)]
                } + [.text(via.count == 1 ? " says is that report's" : " say is those reports'")]
        return [.quotation("the Council found"), ": "] + reason
    }

    /// Actors that no source calls terrorist.
    private var label: [Inline]? {
        let named = visible.flatMap(\.actors).compactMap { context.library.actors[$0] }.filter {
            $0.describedBy.isEmpty && !$0.isGeneral
        }
        var seen: Set<EntryID> = []
        let names = named.filter { seen.insert($0.entry.id).inserted }.map(\.entry.name)
        guard !names.isEmpty else { return nil }
        return [
            .quotation("terrorist group"), .text(" of \(EnglishStyle.list(names)): no source read here calls them so"),
        ]
    }

    /// Claims whose caution must survive the spoken word.
    var conditions: [[Inline]] {
        visible.compactMap { claim in
            let reason: String? =
                switch claim.says {
                case .finding, .report: nil
                case .allegation: "An allegation stays one"
                case .expectation: "What was expected is not what happened"
                case .vulnerability: "Could, might and may stay conditional"
                case .limitedEvidence: "The evidence stays limited"
                case .dispute: "Both sides are named, or neither"
                }
            return reason.map { [.text($0), ": ", .item(claim.id.rawValue)] }
        }
    }
}
