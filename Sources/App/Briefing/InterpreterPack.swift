import Core

/// The interpreter's pack: the programme on a page, then a page a session.
struct InterpreterPack {
    let context: PackContext

    var blocks: [Block] {
        let sheet = DaySheet(context: context)
        var blocks: [Block] = [.heading(level: 2, text: "Programme", anchor: "programme"), .table(sheet.table)]
        blocks.append(.note(.proposal, DaySheet.proposal(context.meeting)))
        blocks += SessionSheet.service(for: .interpreter, context)
        for record in context.records { blocks += page(record) }
        return blocks
    }

    private func page(_ record: PanelRecord) -> [Block] {
        guard let session = context.session(of: record) else { return [] }
        let id = record.card.id
        let claims = context.view.visible(record.claims)
        var blocks: [Block] = [
            .pageBreak,
            .heading(
                level: 2, text: "\(DaySheet.title(session)), \(EnglishStyle.span(session.start, session.end))",
                anchor: "session-\(id)"),
            .heading(level: 3, text: "Who speaks, in order", anchor: "speakers-\(id)"), .table(speakers(session)),
        ]
        blocks += section("Names and bodies, in order of appearance", "names-\(id)", names(claims, session))
        blocks += section("Numbers and dates", "numbers-\(id)", numbers(claims, session))
        blocks += section("Symbols", "symbols-\(id)", symbols(claims, session))
        let cautions = Cautions(context: context, record: record)
        let traps =
            cautions.conditions + cautions.unsayable
            + record.content.terms.map { [.strong($0.term), ": "] + RunningText.inlines($0.means) }
        if !traps.isEmpty {
            blocks += [.heading(level: 3, text: "Traps", anchor: "traps-\(id)"), .list(isOrdered: false, traps)]
        }
        return blocks
    }

    private func section(_ title: String, _ anchor: String, _ table: Table) -> [Block] {
        table.rows.isEmpty ? [] : [.heading(level: 3, text: title, anchor: anchor), .table(table)]
    }

    private func speakers(_ session: Session) -> Table {
        var table = Table(caption: "Speakers: \(session.title)", "Part", "Who", "Language", "Text")
        let people = People(context: context)
        for item in session.items {
            let known = people.panellists(of: session).filter { $0.part.map { ProgrammeItem.Kind($0) } == item.kind }
            guard !known.isEmpty else {
                table.add([
                    [.text(item.kind.label)], [.text(people.speakers(in: session, item.kind))], ["not known"],
                    ["none received"],
                ])
                continue
            }
            for person in known {
                let text = person.hasText ? (person.marking?.rawValue ?? "received, not marked") : "none received"
                table.add([
                    [.text(item.kind.label)], [.text(People.name(person))],
                    [.text(person.language?.englishName ?? "not known")], [.text(text)],
                ])
            }
        }
        return table
    }

    private func names(_ claims: [Claim], _ session: Session) -> Table {
        var table = Table(caption: "Names and bodies: \(session.title)", "Name", "Also", "First in")
        var seen: Set<String> = []
        for claim in claims {
            var entries = claim.actors.compactMap { context.library.actors[$0] }.filter { !$0.isGeneral }.map(\.entry)
            if let who = claim.who { entries.append(RegistryEntry(id: "who", name: who, aliases: [])) }
            if let speaker = claim.attribution?.speaker {
                entries.append(RegistryEntry(id: "speaker", name: speaker, aliases: []))
            }
            for entry in entries where seen.insert(entry.name).inserted {
                table.add([
                    [.text(entry.name)], [.text(entry.aliases.joined(separator: ", "))], [.item(claim.id.rawValue)],
                ])
            }
        }
        return table
    }

    private func numbers(_ claims: [Claim], _ session: Session) -> Table {
        var table = Table(
            caption: "Numbers and dates: \(session.title)", "As written", "In the sentence that begins", "Reference")
        for claim in claims {
            let numbers = Numerals.inOrder(claim.text)
            guard !numbers.isEmpty else { continue }
            let start = claim.text.split(separator: " ").prefix(6).joined(separator: " ")
            table.add([
                [.text(numbers.joined(separator: "; "))], [.text(start + " …")],
                [.item(claim.id.rawValue)] + context.citations(of: claim),
            ])
        }
        return table
    }

    private func symbols(_ claims: [Claim], _ session: Session) -> Table {
        var table = Table(
            caption: "Symbols, each said before its quotation: \(session.title)", "Symbol", "Title", "First in")
        var seen: Set<DocumentSymbol> = []
        for claim in claims {
            let cited = context.view.citations(of: claim)
            let found =
                cited.compactMap { context.library.sources[$0.key]?.symbol } + cited.compactMap(\.via)
                + RunningText.inlines(claim.text).compactMap {
                    if case .symbol(let symbol) = $0 { symbol } else { nil }
                }
            for symbol in found where seen.insert(symbol).inserted {
                let title = context.library.sources.values.filter { $0.symbol == symbol }.map(\.title).min() ?? ""
                table.add([[.symbol(symbol)], [.text(title)], [.item(claim.id.rawValue)]])
            }
        }
        return table
    }
}
