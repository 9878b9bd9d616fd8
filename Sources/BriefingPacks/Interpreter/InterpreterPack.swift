import Core
import Documents
import Programme

/// The interpreter's pack for one booth.
///
/// It contains the programme on one page, one page per session, and the glossary. After the meeting, what is new
/// replaces the programme and the speakers.
struct InterpreterPack {
    let context: PackContext

    private var words: any Vocabulary { context.words }

    var blocks: [Block] {
        let pages = context.answers.flatMap(page) + glossary
        if context.novelty != nil { return WhatIsNew(context: context).leading(pages) }
        let sheet = ProgrammeTable(context: context)
        let programme = [context.heading(2, .programme, "programme")] + sheet.tables + [sheet.proposal]
        return programme + ceremonies + SessionSheet.service(for: .interpreter, context) + pages
    }

    private func page(_ answers: PanelAnswers) -> [Block] {
        guard let session = context.session(of: answers) else { return [] }
        let id = answers.card.id
        let claims = context.view.visible(answers.claims) + context.takenUp(by: answers)
        let isOver = context.novelty != nil
        let times = isOver ? "" : words.separator + context.day(of: session) + words.span(session.start, session.end)
        let heading = words.title(session) + times
        // After the meeting, sessions do not need separate pages.
        var blocks: [Block] = isOver ? [] : [.pageBreak]
        blocks.append(.heading(level: 2, text: heading, anchor: isOver ? "panel-\(id)" : "session-\(id)"))
        if !isOver {
            blocks += [context.heading(3, .whoSpeaks, "speakers-\(id)"), .table(speakers(session))]
        }
        blocks += section(.namesAndBodies, "names-\(id)", names(claims, session))
        blocks += section(.numbersAndDates, "numbers-\(id)", numbers(claims, session))
        blocks += section(.symbols, "symbols-\(id)", symbols(claims, session))
        let glossary = BoothGlossary(context: context)
        blocks += section(
            .termsOfTheSession, "terms-\(id)",
            glossary.table(of: glossary.terms(in: claims), .termsOf(session: session.title)))
        let cautions = Cautions(context: context, answers: answers)
        let traps = cautions.conditions + cautions.unsayable + answers.content.terms.map(context.localizer.term)
        if !traps.isEmpty {
            blocks += [context.heading(3, .traps, "traps-\(id)"), .list(isOrdered: false, traps)]
        }
        return blocks
    }

    private func section(_ heading: Heading, _ anchor: String, _ table: Table) -> [Block] {
        table.rows.isEmpty ? [] : [context.heading(3, heading, anchor), .table(table)]
    }

    private var glossary: [Block] {
        let glossary = BoothGlossary(context: context)
        let table = glossary.table(
            of: context.meeting.glossary, .glossaryOf(meeting: MeetingNames(context).short))
        guard !table.rows.isEmpty else { return [] }
        return [
            .pageBreak, context.heading(2, .glossary, "glossary"), .note(.language, words.line(.unofficialForms)),
            .table(table),
        ]
    }

    /// The Chairs who open and close the meeting, if they may be named.
    ///
    /// These sessions do not have pages.
    private var ceremonies: [Block] {
        let people = People(context: context)
        let sessions = context.programme.sessions.filter { $0.number == nil && !people.named(in: $0).isEmpty }
        guard !sessions.isEmpty else { return [] }
        return [context.heading(3, .whoSpeaks, "speakers-chairs")] + sessions.map { .table(speakers($0)) }
    }

    private func speakers(_ session: Session) -> Table {
        var table = context.table(.sessionSpeakers, .speakersOf(session: session.title), .part, .who, .language, .text)
        let people = People(context: context)
        for person in people.moderators(of: session) { table.add(row(words.column(.moderator), person, people)) }
        for item in session.items {
            let known = people.known(in: session, item.kind)
            guard !known.isEmpty else {
                table.add([
                    [.text(words.item(item.kind))], people.speakers(in: session, item.kind), words.line(.notKnown),
                    words.line(.noText),
                ])
                continue
            }
            for person in known { table.add(row(words.item(item.kind), person, people)) }
        }
        return table
    }

    private func row(_ part: String, _ person: Person, _ people: People) -> [[Inline]] {
        let text = person.marking.map(words.marking) ?? words.text(.textNotMarked)
        return [
            [.text(part)], people.name(person),
            [.text(person.language.map(words.name) ?? words.text(.notKnown))],
            person.hasText ? [.text(text)] : words.line(.noText),
        ]
    }

    /// Returns a table of names as the content writes them, with their forms in the booth's language.
    private func names(_ claims: [Claim], _ session: Session) -> Table {
        let localizer = context.localizer
        var table =
            localizer.isTranslated
            ? context.table(.names, .namesOf(session: session.title), .name, .boothsForm, .also, .firstIn)
            : context.table(.names, .namesOf(session: session.title), .name, .also, .firstIn)
        var seen: Set<String> = []
        func add(_ name: String, _ form: String?, also: [String], in claim: Claim) {
            guard seen.insert(name).inserted else { return }
            let booth = localizer.isTranslated ? [[Inline.text(form ?? words.text(.notEstablished))]] : []
            table.add(
                [localizer.name(name)] + booth + [
                    localizer.name(also.joined(separator: ", ")), [.item(claim.id.rawValue)],
                ])
        }
        for claim in claims {
            for actor in claim.actors.compactMap({ context.library.actors[$0] }) where !actor.isGeneral {
                add(actor.entry.name, localizer.form(of: actor), also: actor.entry.aliases, in: claim)
            }
            for name in [claim.who, claim.attribution?.speaker].compactMap({ $0 }) {
                add(name, localizer.form(ofBody: name), also: [], in: claim)
            }
        }
        return table
    }

    private func numbers(_ claims: [Claim], _ session: Session) -> Table {
        var table = context.table(.numbers, .numbersOf(session: session.title), .asWritten, .inTheSentence, .reference)
        for claim in claims {
            let numbers = Numerals.inOrder(claim.text)
            guard !numbers.isEmpty else { continue }
            let start = claim.text.split(separator: " ").prefix(6).joined(separator: " ")
            table.add([
                context.localizer.name(numbers.joined(separator: "; ")),
                context.localizer.name(start + " …"),
                [.item(claim.id.rawValue)] + context.citations(of: claim),
            ])
        }
        return table
    }

    private func symbols(_ claims: [Claim], _ session: Session) -> Table {
        var table = context.table(.symbols, .symbolsOf(session: session.title), .symbol, .title, .firstIn)
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
                table.add([[.symbol(symbol)], context.localizer.name(title), [.item(claim.id.rawValue)]])
            }
        }
        return table
    }
}
