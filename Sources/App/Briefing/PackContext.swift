import Core

/// What every pack is written from: the day, and what one reader may see on one date.
struct PackContext: Sendable {
    let assembly: Assembly
    let programme: Programme
    let view: View
    /// The panels that the document may speak of, in the programme's order.
    let records: [PanelRecord]
    /// Which panels speak of the same crimes and actors.
    let links: PanelLinks
    private let sessions: [String: Session]
    private let recordsByID: [PanelID: PanelRecord]

    init(assembly: Assembly, programme: Programme, view: View, records: [PanelRecord]) {
        self.assembly = assembly
        self.programme = programme
        self.view = view
        self.records = records
        links = PanelLinks(assembly.records, view: view)
        recordsByID = Dictionary(uniqueKeysWithValues: records.map { ($0.card.id, $0) })
        sessions = Dictionary(programme.sessions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    var meeting: Meeting { assembly.meeting }
    var library: Library { assembly.library }

    /// A claim in running text: the assertion, whose words it reports, where it stands, and its id.
    func claim(_ claim: Claim, showsID: Bool = false) -> [Inline] {
        var line = words(of: claim)
        // A speaker whom the text names already is not named again, unless there is a date to give.
        if let attribution = claim.attribution,
            attribution.printed != attribution.speaker || !claim.text.contains(attribution.speaker)
        {
            line.append(.text(" (\(attribution.printed))"))
        }
        line += citations(of: claim)
        if showsID { line += [" ", .item(claim.id.rawValue)] }
        return line
    }

    /// The words of a claim; what it quotes stays a quotation, and symbols stay whole.
    func words(of claim: Claim) -> [Inline] {
        var line: [Inline] = []
        if let who = claim.who { line += [.strong(who), ": "] }
        return line + RunningText.inlines(claim.text)
    }

    /// References to what was published by the day of the pack.
    func citations(of claim: Claim) -> [Inline] { allReferences(view.citations(of: claim)) }

    /// References to what was published by the day of the pack.
    func references(_ citations: [Citation]) -> [Inline] {
        allReferences(citations.filter { view.isPublished($0.key) })
    }

    /// References in running text, each after a space, whatever their date.
    func allReferences(_ citations: [Citation]) -> [Inline] {
        citations.flatMap { citation -> [Inline] in
            guard let source = library.sources[citation.key] else { return [] }
            return [
                " ",
                .citation(
                    Reference(
                        key: source.key.rawValue, label: source.label, pinpoint: citation.pinpoint?.printed ?? "",
                        via: citation.via, quoting: citation.quoting)),
            ]
        }
    }

    /// How a claim is classified, and on what basis.
    func basis(of claim: Claim) -> String {
        let parts = [(claim.stated.label, "stated"), (claim.readIn.label, "read in by the editor")]
        return parts.filter { !$0.0.isEmpty }.map { "\($0.0) (\($0.1))" }.joined(separator: "; ")
    }

    /// Claims that say otherwise and that the reader may see.
    func opposing(_ claim: Claim) -> [Claim] { view.visible(claim.opposes) }

    /// Claims as items with their ids in the margin: the assertion, its classification, and what opposes it.
    func items(_ claims: [Claim]) -> [Block] {
        claims.map { claim in
            var line = self.claim(claim)
            let basis = self.basis(of: claim)
            if !basis.isEmpty { line += [.lineBreak, .text("Classification: \(basis).")] }
            if let unit = claim.unit { line.append(.text(" About \(unit.rawValue).")) }
            for (index, id) in claim.restsOn.enumerated() {
                line += [.text(index == 0 ? " Rests on " : ", "), .item(id.rawValue)]
            }
            for other in opposing(claim) {
                line += [.lineBreak, "Another source says otherwise: ", .item(other.id.rawValue)]
            }
            return .item(id: claim.id.rawValue, line)
        }
    }

    /// Gaps as remarks set apart, or what to say of a part in which nothing may be shown.
    func gaps(of record: PanelRecord) -> [Block] {
        view.visible(record.overview.gaps).map { .note(.gap, RunningText.inlines($0.text)) }
    }

    /// A part's claims, or one sentence where none may be shown.
    func part(_ claims: [Claim], none: String) -> [Block] {
        let visible = view.visible(claims)
        return visible.isEmpty ? [.note(.gap, [.text(none)])] : items(visible)
    }

    /// The session of a panel.
    func session(of record: PanelRecord) -> Session? { sessions[record.card.id.rawValue] }

    /// The record of a panel that the document may speak of.
    func record(_ id: PanelID) -> PanelRecord? { recordsByID[id] }
}
