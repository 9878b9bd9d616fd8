import Core
import Documents

/// A matrix of crimes by panel.
///
/// Each cell lists the classifications that claims give, with their references.
struct RegionMatrix {
    let context: PackContext

    /// The matrix under its heading; empty if no claim is classified, as in a meeting on another theme.
    var blocks: [Block] {
        let panels = context.answers.filter { !$0.card.regions.isEmpty }
        let classified = panels.map { answers in
            context.view.visible(answers.overview.findings).filter { !$0.stated.isEmpty || !$0.readIn.isEmpty }
        }
        let crimes = Set(classified.joined().flatMap(\.crimes)).sorted()
        guard !crimes.isEmpty else { return [] }
        var table = Table(
            .matrix, caption: context.words.text(.formsByCrimeAndRegion), context.words.column(.crime),
            panels.map(context.title(of:)))
        for crime in crimes {
            let cells = classified.map { claims in cell(claims.filter { $0.crimes.contains(crime) }) }
            table.add(
                [Cell([.text(context.library.crimes[crime].map(context.localizer.name(of:)) ?? crime.rawValue)])]
                    + cells)
        }
        return (context.novelty == nil ? [.pageBreak] : []) + [
            context.heading(2, .matrix, "matrix"),
            .note(.caution, context.words.line(.matrixSaysWhatWasRead)),
            .table(table),
        ]
    }

    private func cell(_ claims: [Claim]) -> Cell {
        guard !claims.isEmpty else { return Cell(context.words.line(.noClassifiedFinding)) }
        let lines = claims.map { claim in
            [.text("\(context.basis(of: claim))"), " ", .item(claim.id.rawValue)] + context.citations(of: claim)
        }
        let content = lines.enumerated().flatMap { $0.offset == 0 ? $0.element : [.lineBreak] + $0.element }
        return Cell(content, tint: tint(claims))
    }

    private func tint(_ claims: [Claim]) -> Cell.Tint {
        if claims.contains(where: { !context.opposing($0).isEmpty }) { return .conflicting }
        return claims.contains { !$0.stated.isEmpty } ? .stated : .readIn
    }
}
