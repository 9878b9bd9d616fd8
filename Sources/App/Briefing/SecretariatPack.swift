import Core

/// The secretariat's pack: every item with its place in the files, and why it is held back from others.
struct SecretariatPack {
    let context: PackContext

    var blocks: [Block] {
        // What is withheld is judged as a participant would see it on this day: the widest pack with content.
        let participants = View(of: context.library, asOf: context.view.asOf, release: .participants)
        let own: [Block] =
            [.heading(level: 2, text: "The meeting's own claims", anchor: "meeting")]
            + items(context.meeting.claims, participants)
        return own
            + context.records.flatMap { record -> [Block] in
                [.pageBreak, .heading(level: 2, text: record.card.title, anchor: "panel-\(record.card.id)")]
                    + items(record.claims, participants) + questions(record) + gaps(record)
            } + people
    }

    private func items(_ claims: [Claim], _ participants: View) -> [Block] {
        claims.map { claim in
            var line = context.words(of: claim)
            if let attribution = claim.attribution { line.append(.text(" (\(attribution.printed))")) }
            line += context.allReferences(claim.sources)
            let basis = context.basis(of: claim)
            if !basis.isEmpty { line += [.lineBreak, .text("Classification: \(basis).")] }
            let links = [("opposes", claim.opposes), ("rests on", claim.restsOn)].filter { !$0.1.isEmpty }
            for (name, ids) in links {
                line += [
                    .lineBreak, .text("\(EnglishStyle.sentence(name)) \(EnglishStyle.list(ids.map(\.rawValue)))."),
                ]
            }
            let state = participants.withheld[claim.id].map { EnglishStyle.sentence($0.printed) } ?? "Shown"
            let place =
                "\(claim.position) · \(claim.kind.rawValue) · \(claim.says.rawValue) · release \(claim.release.rawValue)"
            return .item(id: claim.id.rawValue, line + [.lineBreak, .strong(state), .text(" · \(place)")])
        }
    }

    private func questions(_ record: PanelRecord) -> [Block] {
        record.questions.map { question in
            let background = question.background.map(\.rawValue)
            let tail =
                "\(question.position) · background: \(background.isEmpty ? "none" : EnglishStyle.list(background))"
            return .item(id: question.id.rawValue, RunningText.inlines(question.text) + [.lineBreak, .text(tail)])
        }
    }

    private func gaps(_ record: PanelRecord) -> [Block] {
        record.overview.gaps.map { gap in
            .item(
                id: gap.id.rawValue,
                RunningText.inlines(gap.text) + [
                    .lineBreak, .text("\(gap.position) · release \(gap.release.rawValue)"),
                ])
        }
    }

    private var people: [Block] {
        guard !context.meeting.people.isEmpty else { return [] }
        var table = Table(
            caption: "People listed, shown or not", "Name", "Function", "On the programme",
            "Shown in packs of this date")
        for person in context.meeting.people {
            let isShown = person.sources.contains { context.view.isPublished($0.key) }
            table.add([
                [.text(person.name)], [.text(person.function)] + context.allReferences(person.sources),
                [.text(person.sessions.joined(separator: ", "))],
                [.text(isShown ? "yes" : "no: not known from anything published by then")],
            ])
        }
        return [.heading(level: 2, text: "People", anchor: "people"), .table(table)]
    }
}
