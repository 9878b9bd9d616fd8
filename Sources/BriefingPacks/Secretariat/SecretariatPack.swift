import Core
import Documents

/// The secretariat's pack: every item, with its position in the files and the reason why other readers do not see it.
struct SecretariatPack {
    let context: PackContext

    private var words: any Vocabulary { context.words }

    var blocks: [Block] {
        // The withholding is that of a participant on this date, because participants get the most complete packs.
        let participants = View(of: context.library, asOf: context.view.asOf, release: .participants)
        let own: [Block] =
            [context.heading(2, .meetingsOwnClaims, "meeting")] + items(context.meeting.claims, participants) + labels
        let all =
            own
            + context.answers.flatMap { answers -> [Block] in
                [.pageBreak, .heading(level: 2, text: context.title(of: answers), anchor: "panel-\(answers.card.id)")]
                    + items(answers.claims, participants) + takenUp(by: answers) + questions(answers) + gaps(answers)
            } + people
        guard context.novelty == nil else { return WhatIsNew(context: context).leading(all) }
        return all + SummarySkeleton(context: context).blocks
    }

    private func items(_ claims: [Claim], _ participants: View) -> [Block] {
        claims.map { claim in
            var line = context.words(of: claim)
            if let attribution = claim.attribution { line += [" ("] + context.said(attribution) + [")"] }
            line += context.allReferences(claim.sources)
            if let known = context.novelty?.known(claim) { line += [" ", .remark(words.text(.new(known)))] }
            let basis = context.basis(of: claim)
            if !basis.isEmpty { line += [.lineBreak] + words.line(.classified(basis)) }
            if !claim.opposes.isEmpty { line += [.lineBreak] + words.line(.opposes(claim.opposes)) }
            if !claim.restsOn.isEmpty { line += [.lineBreak] + words.line(.restsOn(claim.restsOn)) + ["."] }
            if let search = claim.looked { line += [.lineBreak] + self.search(search) }
            let shown: Phrase = participants.isGeneralPractice(claim) ? .shownAsPractice : .shown
            let state = words.text(participants.withheld[claim.id].map(\.phrase) ?? shown)
            // These are the terms of the panel file, as the desk writes them.
            let place =
                "\(claim.position) · \(claim.kind.rawValue) · \(claim.says.rawValue) · release \(claim.release.rawValue)"
            line += [.lineBreak, .strong(EnglishStyle.sentence(state)), " · "] + context.localizer.name(place)
            return .item(id: claim.id.rawValue, line)
        }
    }

    /// Returns the ids of the items that a panel takes up from others.
    ///
    /// The owner's section prints them in full.
    private func takenUp(by answers: PanelAnswers) -> [Block] {
        let ids = answers.overview.takenUp.map(\.id)
        return ids.isEmpty ? [] : [.paragraph(words.line(.takenUp) + [" "] + words.items(ids))]
    }

    private func questions(_ answers: PanelAnswers) -> [Block] {
        answers.questions.map { question in
            let place = context.localizer.name("\(question.position)")
            return .item(
                id: question.id.rawValue,
                context.localizer.line(question.text, .item(question.id)) + [.lineBreak] + place + [" · "]
                    + words.line(.background(question.background)))
        }
    }

    private func gaps(_ answers: PanelAnswers) -> [Block] {
        answers.overview.gaps.map { gap in
            let place = context.localizer.name("\(gap.position) · release \(gap.release.rawValue)")
            let search = gap.looked.map { [.lineBreak] + self.search($0) } ?? []
            return .item(
                id: gap.id.rawValue, context.localizer.line(gap.text, .item(gap.id)) + search + [.lineBreak] + place)
        }
    }

    /// The actors for which a search found no label, with the record of the search that allows packs to say so.
    private var labels: [Block] {
        let lines = context.meeting.registries.actors.compactMap { actor in
            actor.looked.map { search in
                words.line(.nobodyCallsSo([context.localizer.name(of: actor)])) + [.lineBreak] + self.search(search)
            }
        }
        return lines.isEmpty ? [] : [.list(isOrdered: false, lines)]
    }

    /// Returns the record of a search, which supports the statement that the sources do not say something.
    private func search(_ search: Search) -> [Inline] {
        words.line(
            .searched(
                for: context.localizer.name(search.subject),
                in: search.sources.flatMap(context.reference),
                by: context.localizer.name(search.by), on: search.date))
    }

    private var people: [Block] {
        guard !context.meeting.people.isEmpty else { return [] }
        var table = context.table(.people, .peopleListed, .name, .function, .onTheProgramme, .shownInPacks)
        for person in context.meeting.people {
            let state = context.view.withholding(of: person)?.phrase ?? .yes
            table.add([
                context.localizer.name(person.name),
                context.localizer.name(person.function) + context.allReferences(person.sources),
                context.localizer.name(person.sessions.map(\.rawValue).joined(separator: ", ")),
                words.line(state),
            ])
        }
        return [context.heading(2, .people, "people"), .table(table)]
    }
}
