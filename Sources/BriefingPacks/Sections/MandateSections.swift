import Core
import Documents

/// The meeting's own sections, such as its background, its objectives and its format.
struct MandateSections {
    let context: PackContext

    /// The sections that contain visible claims, each under its heading.
    var blocks: [Block] {
        MeetingSection.allCases.flatMap { section -> [Block] in
            let claims = context.view.visible(context.meeting.sections[section] ?? [])
            guard !claims.isEmpty else { return [] }
            return [.heading(level: 2, text: context.words.section(section), anchor: section.rawValue)]
                + (section == .chronology ? [.table(chronology(claims))] : claims.map { .paragraph(line($0)) })
        }
    }

    /// Returns a claim with the documents that it names.
    private func line(_ claim: Claim) -> [Inline] {
        let published = claim.documents.filter(context.view.isPublished)
        let unnamed = published.compactMap { context.library.sources[$0] }.filter { source in
            source.symbol.map { !claim.text.contains($0.text) && !claim.text.contains($0.runningText) } ?? true
        }
        let isNew = context.novelty?.isNew(claim) ?? false
        let documents = context.words.sequence(
            unnamed.map { [link(to: $0)] + (isNew ? [] : context.newMark(of: $0.key)) })
        return context.words(of: claim) + (documents.isEmpty ? [] : [" ("] + documents + [")"])
            + context.citations(of: claim) + (isNew ? [" ", .item(claim.id.rawValue)] : [])
    }

    /// Returns a link to a document that a claim names, by its symbol or by its short reference.
    ///
    /// Both forms link to the document's entry in the list of sources.
    private func link(to source: Source) -> Inline {
        if let symbol = source.symbol { return .symbol(symbol) }
        let name = context.words.isolated(context.shortReference(to: source.key).text(in: context.words))
        return .crossReference(text: name, anchor: SourceEntry.anchor(of: source.key.rawValue))
    }

    private func chronology(_ claims: [Claim]) -> Table {
        var table = context.table(.events, .eventsAndDocuments(by: context.view.asOf), .date, .event)
        for claim in claims {
            table.add([
                [.text(claim.happened.map(context.words.period) ?? "")],
                context.claim(claim, showsID: context.novelty?.isNew(claim) ?? false),
            ])
        }
        return table
    }
}
