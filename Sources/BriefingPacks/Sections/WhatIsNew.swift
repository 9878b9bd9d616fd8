import Core
import Documents

/// The section of a follow-up that lists, by date, what the packs of the meeting's day could not show.
struct WhatIsNew {
    let context: PackContext
    /// The claims of the meeting and of the panels in the pack.
    private let claims: [Claim]

    private var words: any Vocabulary { context.words }

    /// Creates the section from the meeting's own claims and those of some panels, by default the context's panels.
    init(context: PackContext, answers: [PanelAnswers]? = nil) {
        self.context = context
        claims = context.meeting.claims + (answers ?? context.answers).flatMap(\.claims)
    }

    /// Adds the section before the blocks of a pack that prints every claim.
    ///
    /// The section is a table with one row for each date and part, which lists documents and ids.
    func leading(_ blocks: [Block]) -> [Block] {
        let anchors = Set(blocks.compactMap { if case .heading(_, _, let anchor) = $0 { anchor } else { nil } })
        return section(before: blocks) { caption, groups in
            var table = context.table(.news, caption, .date, .part, .title, .items)
            for group in groups {
                let (title, anchor) = (group.part.title, group.part.anchor)
                table.add([
                    [.text(group.day)],
                    [anchors.contains(anchor) ? .crossReference(text: title, anchor: anchor) : .text(title)],
                    words.list(titles(of: group.claims)), words.items(group.claims.map(\.id)),
                ])
            }
            return [.table(table)]
        }
    }

    /// Adds the section before the blocks of a pack that prints only some claims.
    ///
    /// The section prints each new claim in full, under its date and part.
    func spelledOut(before blocks: [Block]) -> [Block] {
        section(before: blocks) { caption, groups in
            [.paragraph(words.line(caption))]
                + groups.enumerated().flatMap { index, group -> [Block] in
                    let title = group.day + words.separator + group.part.title
                    let claims = group.claims.map { claim in
                        context.assertion(claim) + context.allReferences(context.view.citations(of: claim))
                            + [" ", .item(claim.id.rawValue)]
                    }
                    return [
                        .heading(level: 3, text: title, anchor: "new-\(index + 1)"),
                        .list(isOrdered: false, claims),
                    ]
                }
        }
    }

    /// Returns the blocks after a section that groups new claims by date and part, or says that nothing is new.
    private func section(before blocks: [Block], _ body: (Phrase, [Group]) -> [Block]) -> [Block] {
        guard let novelty = context.novelty else { return blocks }
        let heading = context.heading(2, .newSinceTheMeeting, "new")
        let new = novelty.inOrder(claims)
        guard !new.isEmpty else {
            return [heading, .paragraph(words.line(.nothingNew(since: novelty.since, by: context.view.asOf)))] + blocks
        }
        let parts = parts
        var groups: [Group] = []
        for claim in new {
            let day = novelty.known(claim).map(words.published) ?? ""
            let part = parts[claim.id] ?? Part(title: "", anchor: "")
            if let last = groups.last, last.day == day, last.part == part {
                groups[groups.count - 1].claims.append(claim)
            } else {
                groups.append(Group(day: day, part: part, claims: [claim]))
            }
        }
        return [heading] + body(.published(after: novelty.since, by: context.view.asOf), groups) + blocks
    }

    /// New claims of one date and one part.
    private struct Group {
        let day: String
        let part: Part
        var claims: [Claim]
    }

    /// Returns the titles or symbols of the new documents that support claims.
    ///
    /// A lesson has the documents of the claims that it rests on.
    private func titles(of claims: [Claim]) -> [[Inline]] {
        let needed = claims + context.view.visible(claims.flatMap(\.restsOn))
        var seen: Set<SourceKey> = []
        return needed.flatMap(context.view.citations).map(\.key).filter { seen.insert($0).inserted }.compactMap { key in
            guard let novelty = context.novelty, novelty.isNew(key), let source = context.library.sources[key] else {
                return nil
            }
            return source.symbol.map { [.symbol($0)] } ?? context.localizer.name(source.title)
        }
    }

    /// A part of a pack.
    private struct Part: Hashable {
        let title: String
        let anchor: String
    }

    /// The part of the pack that contains each claim.
    private var parts: [ItemID: Part] {
        var parts: [ItemID: Part] = [:]
        for section in MeetingSection.allCases {
            let part = Part(title: words.section(section), anchor: section.rawValue)
            for claim in context.meeting.sections[section] ?? [] { parts[claim.id] = part }
        }
        for answers in context.answers {
            let part = Part(title: context.title(of: answers), anchor: "panel-\(answers.card.id)")
            for claim in answers.claims where parts[claim.id] == nil { parts[claim.id] = part }
        }
        return parts
    }
}
