import BriefingPacks
import Core
import Documents
import Programme

/// The things that a reader's packs may show of one state of the content, as the packs print them.
///
/// All things come from the reader's view, so that nothing else can appear as a change. A thing that was never visible
/// is on neither side. A thing that becomes visible is added, and a thing that is no longer visible is withdrawn,
/// without a reason.
struct ReaderReview {
    let context: PackContext
    let reader: Reader
    /// The panel of a reader who has a pack for one session.
    let panel: PanelID?
    /// Whether the reader's pack is marked as a draft.
    let isDraft: Bool

    private var words: any Vocabulary { context.words }
    private var contents: PackContents { PackContents(of: reader) }
    private var seesAll: Bool { reader == .secretariat }

    /// All things, in the order of the packs.
    var things: [Reviewed<[Inline]>] {
        var state = Reviewed<[Inline]>(
            ReviewSubject(.document, "state"), in: nil, called: [.text(words.column(.state))])
        state.say("state", .changed, [.text(words.text(isDraft ? .draft : .cleared))])
        return [state] + facts + people + own + context.answers.map(frame) + answers.flatMap(panel)
    }

    private var answers: [PanelAnswers] { context.answers.filter { panel == nil || $0.card.id == panel } }

    /// The official title with the conveners, and the rows of the table of facts.
    ///
    /// The row of the Chairs is left out, because the Chairs are among the people.
    private var facts: [Reviewed<[Inline]>] {
        var title = Reviewed<[Inline]>(
            ReviewSubject(.frame, "title"), in: nil, called: [.text(words.column(.title))])
        title.say("value", .changed, MeetingNames(context).official)
        let rows = ProgrammeTable(context: context).facts.flatMap { block -> [[Cell]] in
            if case .table(let table) = block { table.rows } else { [] }
        }
        return [title]
            + rows.compactMap { row in
                guard let head = row.first?.content, head.plainText != words.column(.chairs) else { return nil }
                var fact = Reviewed(ReviewSubject(.frame, head.plainText), in: nil, called: head)
                fact.say("value", .changed, row.dropFirst().flatMap(\.content))
                return fact
            }
    }

    private var people: [Reviewed<[Inline]>] {
        let sheet = People(context: context)
        let known = context.meeting.people.filter { person in
            seesAll || person.sources.contains { context.view.isPublished($0.key) }
        }
        return known.map { person in
            let sessions = context.programme.sessions.filter { person.sessions.contains($0.id) }
            let part = person.part.map { [words.item(ProgrammeItem.Kind($0))] } ?? []
            var thing = Reviewed<[Inline]>(
                ReviewSubject(.person, person.id.rawValue), in: nil, called: context.localizer.name(person.name))
            thing.say("name", .changed, sheet.name(person))
            thing.say("sessions", .moved, [.text((sessions.map(words.title) + part).joined(separator: words.comma))])
            guard reader == .interpreter else { return thing }
            thing.say("language", .changed, person.language.map { [.text(words.name($0))] } ?? [])
            let marking = person.marking.map(words.marking) ?? words.text(.textNotMarked)
            thing.say("text", .changed, person.hasText ? [.text(marking)] : words.line(.noText))
            return thing
        }
    }

    /// The meeting's own claims and the rules of service, for readers whose packs contain them.
    private var own: [Reviewed<[Inline]>] {
        let meeting = context.meeting
        let claims = contents.has(.sections) ? meeting.sectionClaims : []
        let service = meeting.service.filter { seesAll || $0.readers.contains(reader) }.map(\.claim)
        return visible(claims + service).map { thing($0, in: nil) }
    }

    private func visible(_ claims: [Claim]) -> [Claim] { seesAll ? claims : context.view.visible(claims) }

    // MARK: A panel

    private func panel(_ answers: PanelAnswers) -> [Reviewed<[Inline]>] {
        let place = answers.card.id.rawValue
        // What a panel gathers from others is under the others in a pack of the whole day.
        let gathered = reader.isPerSession ? contents.gathered(by: answers) : []
        let claims = contents.claims(of: answers, in: context.assembly) + gathered
        return (contents.has(.terms) ? terms(answers, place) : []) + visible(claims).map { thing($0, in: place) }
            + (contents.has(.questions) ? questions(answers, place) : [])
            + (contents.has(.gaps) ? gaps(answers, place) : [])
    }

    /// Returns the title of a panel, and its purpose for readers whose packs contain it.
    private func frame(_ answers: PanelAnswers) -> Reviewed<[Inline]> {
        let place = answers.card.id.rawValue
        let title = context.title(of: answers)
        var frame = Reviewed<[Inline]>(ReviewSubject(.frame, place), in: place, called: [.text(title)])
        frame.say("title", .reworded, [.text(title)])
        guard contents.has(.purpose), panel == nil || answers.card.id == panel else { return frame }
        let scope = answers.overview.scope.map { context.localizer.line($0, .frame(place, "scope")) } ?? []
        frame.say("scope", .reworded, scope)
        frame.say("basis", .resourced, Array(context.references(answers.content.basis).dropFirst()))
        if seesAll { frame.say("cleared", .cleared, clearance(answers.content.clearance, "panel", answers)) }
        return frame
    }

    private func terms(_ answers: PanelAnswers, _ place: String) -> [Reviewed<[Inline]>] {
        answers.content.terms.map { term in
            var thing = Reviewed<[Inline]>(
                ReviewSubject(.term, term.term), in: place, called: context.localizer.name(term.term))
            thing.say("means", .reworded, context.localizer.term(term))
            thing.say("sources", .resourced, Array(context.references(term.sources).dropFirst()))
            return thing
        }
    }

    private func questions(_ answers: PanelAnswers, _ place: String) -> [Reviewed<[Inline]>] {
        (seesAll ? answers.questions : context.view.visible(answers.questions)).map { question in
            var thing = Reviewed<[Inline]>(ReviewSubject(.item, question.id.rawValue), in: place)
            thing.say("text", .reworded, context.localizer.line(question.text, .item(question.id)))
            let background = seesAll ? question.background : context.view.visible(question.background).map(\.id)
            if reader != .panellist, !background.isEmpty {
                thing.say("background", .related, words.line(.background(background)))
            }
            if seesAll {
                thing.say("release", .released, [.text(words.release(question.release))])
                thing.say("cleared", .cleared, clearance(answers.content.clearance, question.id, answers))
            }
            return thing
        }
    }

    private func gaps(_ answers: PanelAnswers, _ place: String) -> [Reviewed<[Inline]>] {
        (seesAll ? answers.overview.gaps : context.view.visible(answers.overview.gaps)).map { gap in
            var thing = Reviewed<[Inline]>(ReviewSubject(.item, gap.id.rawValue), in: place)
            thing.say("text", .reworded, context.localizer.line(gap.text, .item(gap.id)))
            if seesAll {
                thing.say("release", .released, [.text(words.release(gap.release))])
                thing.say("cleared", .cleared, clearance(answers.content.clearance, gap.id, answers))
            }
            return thing
        }
    }

    // MARK: A claim

    private func thing(_ claim: Claim, in place: String?) -> Reviewed<[Inline]> {
        var thing = Reviewed<[Inline]>(ReviewSubject(.item, claim.id.rawValue), in: place)
        thing.say("text", .reworded, context.words(of: claim))
        thing.say("sources", .resourced, sources(of: claim))
        guard reader != .panellist, reader != .press else { return thing }
        thing.say("classification", .reclassified, classification(of: claim))
        let opposed = seesAll ? claim.opposes : context.opposing(claim).map(\.id)
        let rests = claim.restsOn.isEmpty ? [] : [words.line(.restsOn(claim.restsOn))]
        let relations = (rests + opposed.map { words.line(.saysOtherwise($0)) }).joined(separator: [.lineBreak])
        thing.say("relations", .related, Array(relations))
        guard seesAll else { return thing }
        thing.say("release", .released, [.text(words.release(claim.release))])
        thing.say("hold", .held, claim.hold.map { words.line(.heldBecause($0)) } ?? [])
        let answers = place.flatMap { context.answers(PanelID(rawValue: $0)) }
        thing.say(
            "cleared", .cleared,
            clearance(answers == nil ? context.meeting.clearance : answers?.content.clearance, claim.id, answers))
        return thing
    }

    private func sources(of claim: Claim) -> [Inline] {
        let said = claim.attribution.map { ["("] + context.said($0) + [")"] } ?? []
        let cited = seesAll ? context.allReferences(claim.sources) : context.citations(of: claim)
        let documents = claim.documents.filter { seesAll || context.view.isPublished($0) }
        let named = documents.compactMap { context.library.sources[$0]?.symbol }.flatMap { symbol -> [Inline] in
            [" ", .symbol(symbol)]
        }
        let line = said + cited + named
        return line.first == " " ? Array(line.dropFirst()) : line
    }

    /// Returns the classification of a claim.
    ///
    /// The classification states the place in the typology, the unit, the names of actors, crimes and places, when it
    /// happened, and the caution to keep.
    private func classification(of claim: Claim) -> [Inline] {
        let basis = context.basis(of: claim)
        let names =
            claim.actors.compactMap { context.library.actors[$0].map(context.localizer.name(of:)) }
            + claim.crimes.compactMap { context.library.crimes[$0].map(context.localizer.name(of:)) }
        var parts: [[Inline]] = basis.isEmpty ? [] : [words.line(.classified(basis))]
        if let unit = claim.unit { parts.append(words.line(.about(unit))) }
        if !names.isEmpty { parts.append([.text(names.joined(separator: words.comma))]) }
        parts += claim.places.compactMap { context.library.places[$0] }.map(context.localizer.body)
        if let happened = claim.happened { parts.append([.text(words.period(happened))]) }
        if reader != .delegation, let caution = words.caution(claim.says) { parts.append([.text(caution)]) }
        return Array(parts.joined(separator: [" "]))
    }

    /// Returns who cleared the present form of an item; empty if nobody did.
    private func clearance(_ clearance: Clearance?, _ id: ItemID, _ answers: PanelAnswers?) -> [Inline] {
        let current = answers?.content.fingerprints ?? context.meeting.fingerprints
        guard let clearance, let written = clearance.items[id], current[id]?.isWritten(as: written) ?? false else {
            return []
        }
        return context.localizer.name(clearance.by) + [.text(words.separator + words.date(clearance.on))]
    }
}

extension Reviewed<[Inline]> {
    /// Adds the printed line of a field.
    ///
    /// An empty line counts as no value.
    fileprivate mutating func say(_ field: String, _ kind: ChangeKind, _ line: [Inline]) {
        add(field, kind, line.isEmpty ? nil : line)
    }
}
