import Core

/// The meeting's own sections: what it rests on, what it is for, how it is organized.
struct MandateSections {
    let context: PackContext

    /// The sections with something to show, each under its heading.
    var blocks: [Block] {
        MeetingSection.allCases.flatMap { section -> [Block] in
            let claims = context.view.visible(context.meeting.sections[section] ?? [])
            guard !claims.isEmpty else { return [] }
            return [.heading(level: 2, text: context.words.section(section), anchor: section.rawValue)]
                + (section == .chronology ? [.table(chronology(claims))] : claims.map { .paragraph(line($0)) })
        }
    }

    /// A claim with the documents that it names.
    private func line(_ claim: Claim) -> [Inline] {
        let published = claim.documents.filter(context.view.isPublished)
        let unnamed = published.compactMap { context.library.sources[$0] }.filter { source in
            source.symbol.map { !claim.text.contains($0.text) && !claim.text.contains($0.runningText) } ?? false
        }
        let isNew = context.novelty?.isNew(claim) ?? false
        let symbols = context.words.sequence(
            unnamed.compactMap { source in
                source.symbol.map { [.symbol($0)] + (isNew ? [] : context.newMark(of: source.key)) }
            })
        return context.words(of: claim) + (symbols.isEmpty ? [] : [" ("] + symbols + [")"])
            + context.citations(of: claim) + (isNew ? [" ", .item(claim.id.rawValue)] : [])
    }

    private func chronology(_ claims: [Claim]) -> Table {
        var table = context.table(.eventsAndDocuments(by: context.view.asOf), .date, .event)
        for claim in claims {
            table.add([
                [.text(claim.happened.map(context.words.period) ?? "")],
                context.claim(claim, showsID: context.novelty?.isNew(claim) ?? false),
            ])
        }
        return table
    }
}
