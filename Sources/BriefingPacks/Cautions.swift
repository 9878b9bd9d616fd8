import Core

/// What a Chair, a moderator or a booth should not say, and why; drawn from the fields of what they may see.
struct Cautions {
    let context: PackContext
    let record: PanelRecord

    private var visible: [Claim] { context.view.visible(record.claims) + context.takenUp(by: record) }

    /// Words that should not be said, each with the reason.
    var unsayable: [[Inline]] { [council, label].compactMap { $0 } }

    /// Nothing that was received is a finding of the Council.
    private var council: [Inline]? {
        let findings = visible.filter { $0.kind == .finding }
        guard !findings.isEmpty else { return nil }
        let via = Set(findings.flatMap { $0.sources.compactMap(\.via) }).filter { $0.kind == .document }.sorted()
        return context.words.line(.notTheCouncil(via))
    }

    /// Actors that no source calls terrorist.
    private var label: [Inline]? {
        let named = visible.flatMap(\.actors).compactMap { context.library.actors[$0] }.filter {
            $0.describedBy.isEmpty && !$0.isGeneral
        }
        var seen: Set<EntryID> = []
        let names = named.filter { seen.insert($0.entry.id).inserted }.map { context.localizer.name(of: $0) }
        return names.isEmpty ? nil : context.words.line(.nobodyCallsSo(names))
    }

    /// Claims whose caution must survive the spoken word.
    var conditions: [[Inline]] {
        visible.compactMap { claim in
            context.words.caution(claim.says).map { [.text(context.words.label($0)), .item(claim.id.rawValue)] }
        }
    }
}
