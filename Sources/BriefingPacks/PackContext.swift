package import Core
package import Documents
package import Programme

/// The context that every pack is written from: the programme, and what one reader may see on one date.
///
/// The context is a class, because every part of a document refers to it. A structure would be copied with all its
/// contents for each row of a table.
package final class PackContext: Sendable {
    package let assembly: Assembly
    /// The programme, with the titles of its sessions in the document's language.
    package let programme: Programme
    /// The previous version of the programme; nil if the day runs as published.
    let previous: Programme?
    package let view: View
    /// The vocabulary of the document's language.
    package let words: any Vocabulary
    /// The localizer, which gives content in the document's language.
    package let localizer: Localizer
    /// The answers of the panels that the document may mention, in the order of the programme.
    package let answers: [PanelAnswers]
    /// Finds panels that mention the same crimes and actors.
    let links: PanelLinks
    /// What is new since the meeting; nil if the date is not later than the last day of the meeting.
    package let novelty: Novelty?
    private let references: ShortReferences
    private let sessions: [SessionID: Session]
    /// The places of panels in ``answers``; answers are large, and every language and release has a context.
    private let places: [PanelID: Int]

    init(
        assembly: Assembly, programme: Programme, previous: Programme? = nil, view: View, answers: [PanelAnswers],
        links: PanelLinks, references: ShortReferences, novelty: Novelty? = nil, language: Language = Localizer.original
    ) {
        let words = language.vocabulary
        let localizer = Localizer(
            words: words, translations: assembly.translations, glossary: assembly.meeting.glossary)
        self.assembly = assembly
        self.programme = programme.titled { localizer.title(of: $0) }
        self.previous = previous?.titled { localizer.title(of: $0) }
        self.view = view
        self.answers = answers
        self.links = links
        self.references = references
        self.novelty = novelty
        self.words = words
        self.localizer = localizer
        places = Dictionary(uniqueKeysWithValues: answers.indices.map { (answers[$0].card.id, $0) })
        sessions = Dictionary(self.programme.sessions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    package var meeting: Meeting { assembly.meeting }
    package var library: Library { assembly.library }

    /// Returns a claim as running text: the assertion, the speaker, the references, and optionally the id.
    package func claim(_ claim: Claim, showsID: Bool = false) -> [Inline] {
        assertion(claim) + citations(of: claim) + (showsID ? [" ", .item(claim.id.rawValue)] : [])
    }

    /// Returns the assertion of a claim, with the speaker whose words it reports.
    func assertion(_ claim: Claim) -> [Inline] {
        var line = words(of: claim)
        // A speaker whom the text already names is not named again, unless a date is given.
        if let attribution = claim.attribution,
            (attribution.date ?? .notShown) != .notShown || !claim.text.contains(attribution.speaker)
        {
            line += [" ("] + said(attribution) + [")"]
        }
        return line
    }

    /// Returns the text of a claim, after the State or organization whose experience it is.
    ///
    /// Quotations and document symbols are separate elements.
    package func words(of claim: Claim) -> [Inline] {
        let text = localizer.line(claim.text, .item(claim.id))
        guard let who = claim.who else { return text }
        return localizer.strong(who) + [.text(words.label(""))] + text
    }

    /// Returns the speaker of an attribution, in the document's language if possible, and the date.
    package func said(_ attribution: Attribution) -> [Inline] {
        guard let date = attribution.date, date != .notShown else { return localizer.body(attribution.speaker) }
        return localizer.body(attribution.speaker) + [.text(words.separator + words.published(date))]
    }

    /// Returns the title of a panel.
    package func title(of answers: PanelAnswers) -> String { localizer.title(of: answers.card) }

    /// Returns a claim's references to sources that were published by the date of the pack.
    ///
    /// A claim that is new since the meeting gets one remark after its references. A rule of general practice also
    /// keeps its references to sources without a date.
    package func citations(of claim: Claim) -> [Inline] {
        let cited = view.citations(of: claim)
        if let novelty, novelty.isNew(claim) { return allReferences(cited) + new(novelty.known(claim)) }
        return view.isGeneralPractice(claim) ? allReferences(cited) : references(cited)
    }

    /// Returns references to sources that were published by the date of the pack.
    ///
    /// A remark follows each new source.
    package func references(_ citations: [Citation]) -> [Inline] {
        citations.filter { view.isPublished($0.key) }.flatMap { allReferences([$0]) + newMark(of: $0.key) }
    }

    /// Returns the remark for a source that is new since the meeting; empty for any other source.
    func newMark(of key: SourceKey) -> [Inline] {
        guard let novelty, novelty.isNew(key) else { return [] }
        return new(library.sources[key]?.published)
    }

    private func new(_ date: PublicationDate?) -> [Inline] { [" ", .remark(words.text(.new(date)))] }

    /// Returns references as running text, each after a space, regardless of the date of the source.
    package func allReferences(_ citations: [Citation]) -> [Inline] {
        citations.flatMap { citation -> [Inline] in
            guard library.sources[citation.key] != nil else { return [] }
            return [" ", .citation(Reference(citation, called: shortReference(to: citation.key), in: words))]
        }
    }

    /// Returns a reference to a whole source, after a space.
    func reference(to key: SourceKey) -> [Inline] {
        guard let source = library.sources[key] else { return [] }
        return allReferences([Citation(wholeOf: source)]) + newMark(of: key)
    }

    /// Returns the short reference to a source in the document's language.
    package func shortReference(to source: SourceKey) -> ShortReference {
        references.name(of: source, in: words.language)
    }

    /// Returns the English short reference to a source, which orders lists in Chinese, a language without an alphabet.
    func englishReference(to source: SourceKey) -> ShortReference { references.name(of: source, in: .english) }

    /// Returns the public claims of a panel that have the concept note as their only source.
    package func publicClaimsOfTheConceptNote(in answers: PanelAnswers) -> [Claim] {
        assembly.publicClaimsOfTheConceptNote(in: answers)
    }

    /// Returns how a claim is classified: what its source states, and what the editor reads into it.
    package func basis(of claim: Claim) -> String {
        words.text(.classification(stated: words.reading(claim.stated), readIn: words.reading(claim.readIn)))
    }

    /// Returns the claims that a claim opposes and that the reader may see.
    package func opposing(_ claim: Claim) -> [Claim] { view.visible(claim.opposes) }

    /// Returns claims as items with their ids in the margin.
    ///
    /// Each item contains the assertion, the classification, the unit of analysis, and the ids of the claims that the
    /// claim rests on or opposes.
    func items(_ claims: [Claim]) -> [Block] {
        claims.map { claim in
            var line = self.claim(claim)
            let basis = self.basis(of: claim)
            if !basis.isEmpty { line += [.lineBreak] + words.line(.classified(basis)) }
            if let unit = claim.unit { line += [" "] + words.line(.about(unit)) }
            if !claim.restsOn.isEmpty { line += [" "] + words.line(.restsOn(claim.restsOn)) }
            for other in opposing(claim) { line += [.lineBreak] + words.line(.saysOtherwise(other.id)) }
            return .item(id: claim.id.rawValue, line)
        }
    }

    /// Returns the findings and experiences of earlier panels that a panel takes up and that the reader may see.
    package func takenUp(by answers: PanelAnswers) -> [Claim] { view.visible(answers.overview.takenUp) }

    /// Returns claims from earlier panels as a list under an introduction; empty if there are none.
    package func takenUp(_ claims: [Claim]) -> [Block] {
        claims.isEmpty
            ? [] : [.paragraph(words.line(.takenUp)), .list(isOrdered: false, claims.map { fromItsPanel($0) })]
    }

    /// Returns a claim after the title of its panel, so that it is not attributed to another panel.
    func fromItsPanel(_ claim: Claim) -> [Inline] {
        let panel = library.claims.panel(of: claim.id).flatMap(assembly.answers).map(title(of:)) ?? ""
        return [.strong(words.label(panel))] + self.claim(claim, showsID: true)
    }

    /// Returns the gaps that the reader may see, as notes.
    func gaps(of answers: PanelAnswers) -> [Block] {
        view.visible(answers.overview.gaps).map { .note(.gap, localizer.line($0.text, .item($0.id))) }
    }

    /// Returns the claims of a part as items, or one sentence if none may be shown.
    func part(_ claims: [Claim], none: Phrase) -> [Block] {
        let visible = view.visible(claims)
        return visible.isEmpty ? [.note(.gap, words.line(none))] : items(visible)
    }

    /// Creates a heading in the document's language.
    package func heading(_ level: Int, _ heading: Heading, _ anchor: String) -> Block {
        .heading(level: level, text: words.heading(heading), anchor: anchor)
    }

    /// Creates a table with a caption and headers in the document's language.
    package func table(_ kind: Table.Kind, _ caption: Phrase, _ first: Column, _ others: Column...) -> Table {
        Table(kind, caption: words.text(caption), words.column(first), others.map(words.column))
    }

    /// Returns the session of a panel.
    func session(of answers: PanelAnswers) -> Session? { sessions[SessionID(answers.card.id)] }

    /// Returns the date of a session, followed by a separator; empty if the meeting has only one day.
    func day(of session: Session) -> String {
        guard programme.dates.count > 1, let date = programme.date(of: session.id) else { return "" }
        return words.longDate(date) + words.separator
    }

    /// Returns the answers of a panel that the document may mention.
    package func answers(_ id: PanelID) -> PanelAnswers? { places[id].map { answers[$0] } }
}
