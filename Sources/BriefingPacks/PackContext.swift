package import Core
package import Documents
package import Programme

/// What every pack is written from: the day, and what one reader may see on one date.
///
/// Every part of a document has it at hand; as a value it would be copied with all it holds, a row of a table at a time.
package final class PackContext: Sendable {
    package let assembly: Assembly
    /// The day, its sessions under the titles of the document's language.
    package let programme: Programme
    /// The version of the day before it; nil where it runs as it was published.
    let previous: Programme?
    package let view: View
    /// What the document's language calls everything.
    package let words: any Vocabulary
    /// Content in that language.
    package let localizer: Localizer
    /// The panels that the document may speak of, in the programme's order.
    package let answers: [PanelAnswers]
    /// Which panels speak of the same crimes and actors.
    let links: PanelLinks
    /// What is new since the meeting; nil on the meeting's day and before it.
    package let novelty: Novelty?
    private let references: ShortReferences
    private let sessions: [String: Session]
    private let answersByID: [PanelID: PanelAnswers]

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
        answersByID = Dictionary(uniqueKeysWithValues: answers.map { ($0.card.id, $0) })
        sessions = Dictionary(self.programme.sessions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    package var meeting: Meeting { assembly.meeting }
    package var library: Library { assembly.library }

    /// A claim in running text: the assertion, whose words it reports, where it stands, and its id.
    package func claim(_ claim: Claim, showsID: Bool = false) -> [Inline] {
        assertion(claim) + citations(of: claim) + (showsID ? [" ", .item(claim.id.rawValue)] : [])
    }

    /// The assertion, and whose words it reports.
    func assertion(_ claim: Claim) -> [Inline] {
        var line = words(of: claim)
        // A speaker whom the text names already is not named again, unless there is a date to give.
        if let attribution = claim.attribution,
            (attribution.date ?? .notShown) != .notShown || !claim.text.contains(attribution.speaker)
        {
            line += [" ("] + said(attribution) + [")"]
        }
        return line
    }

    /// The words of a claim; what it quotes stays a quotation, and symbols stay whole.
    package func words(of claim: Claim) -> [Inline] {
        let text = localizer.line(claim.text, .item(claim.id))
        guard let who = claim.who else { return text }
        return localizer.strong(who) + [.text(words.label(""))] + text
    }

    /// Who said something, by the name that content gives, and when.
    package func said(_ attribution: Attribution) -> [Inline] {
        guard let date = attribution.date, date != .notShown else { return localizer.body(attribution.speaker) }
        return localizer.body(attribution.speaker) + [.text(words.separator + words.published(date))]
    }

    /// A panel's title.
    package func title(of answers: PanelAnswers) -> String { localizer.title(of: answers.card) }

    /// References to what was published by the day of the pack; what is new since the meeting is marked, once a claim.
    package func citations(of claim: Claim) -> [Inline] {
        let cited = view.citations(of: claim)
        if let novelty, novelty.isNew(claim) { return allReferences(cited) + new(novelty.known(claim)) }
        return view.isGeneralPractice(claim) ? allReferences(cited) : references(cited)
    }

    /// References to what was published by the day of the pack, each marked that is new since the meeting.
    package func references(_ citations: [Citation]) -> [Inline] {
        citations.filter { view.isPublished($0.key) }.flatMap { allReferences([$0]) + newMark(of: $0.key) }
    }

    /// The mark of a source that is new since the meeting; empty for any other.
    func newMark(of key: SourceKey) -> [Inline] {
        guard let novelty, novelty.isNew(key) else { return [] }
        return new(library.sources[key]?.published)
    }

    private func new(_ date: PublicationDate?) -> [Inline] { [" ", .remark(words.text(.new(date)))] }

    /// References in running text, each after a space, whatever their date.
    package func allReferences(_ citations: [Citation]) -> [Inline] {
        citations.flatMap { citation -> [Inline] in
            guard library.sources[citation.key] != nil else { return [] }
            return [" ", .citation(Reference(citation, called: shortReference(to: citation.key), in: words))]
        }
    }

    /// A reference to a source as a whole, after a space.
    func reference(to key: SourceKey) -> [Inline] {
        guard let source = library.sources[key] else { return [] }
        return allReferences([Citation(wholeOf: source)]) + newMark(of: key)
    }

    /// What the documents of the day call a source.
    package func shortReference(to source: SourceKey) -> ShortReference {
        references.name(of: source, in: words.language)
    }

    /// What they call it in English, which decides its place in a list where the document's language has no alphabet.
    func englishReference(to source: SourceKey) -> ShortReference { references.name(of: source, in: .english) }

    /// The public claims of a panel that rest on the note that convenes the meeting alone.
    package func publicClaimsOfTheConceptNote(in answers: PanelAnswers) -> [Claim] {
        assembly.publicClaimsOfTheConceptNote(in: answers)
    }

    /// How a claim is classified, and on what basis.
    package func basis(of claim: Claim) -> String {
        words.text(.classification(stated: words.reading(claim.stated), readIn: words.reading(claim.readIn)))
    }

    /// Claims that say otherwise and that the reader may see.
    package func opposing(_ claim: Claim) -> [Claim] { view.visible(claim.opposes) }

    /// Claims as items with their ids in the margin: the assertion, its classification, and what opposes it.
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

    /// Findings and experiences of earlier panels that a panel takes up, as far as the reader may see them.
    package func takenUp(by answers: PanelAnswers) -> [Claim] { view.visible(answers.overview.takenUp) }

    /// Such claims as a list under its own words, each with the panel that it is from; empty where there are none.
    package func takenUp(_ claims: [Claim]) -> [Block] {
        claims.isEmpty
            ? [] : [.paragraph(words.line(.takenUp)), .list(isOrdered: false, claims.map { fromItsPanel($0) })]
    }

    /// A claim with the title of its panel before it, so that nobody takes it for another's.
    func fromItsPanel(_ claim: Claim) -> [Inline] {
        let panel = library.panels[claim.id].flatMap(assembly.answers).map(title(of:)) ?? ""
        return [.strong(words.label(panel))] + self.claim(claim, showsID: true)
    }

    /// Gaps as remarks set apart, or what to say of a part in which nothing may be shown.
    func gaps(of answers: PanelAnswers) -> [Block] {
        view.visible(answers.overview.gaps).map { .note(.gap, localizer.line($0.text, .item($0.id))) }
    }

    /// A part's claims, or one sentence where none may be shown.
    func part(_ claims: [Claim], none: Phrase) -> [Block] {
        let visible = view.visible(claims)
        return visible.isEmpty ? [.note(.gap, words.line(none))] : items(visible)
    }

    /// A heading in the document's language.
    package func heading(_ level: Int, _ heading: Heading, _ anchor: String) -> Block {
        .heading(level: level, text: words.heading(heading), anchor: anchor)
    }

    /// A table with a caption and headers in the document's language.
    package func table(_ caption: Phrase, _ first: Column, _ others: Column...) -> Table {
        Table(caption: words.text(caption), words.column(first), others.map(words.column))
    }

    /// The session of a panel.
    func session(of answers: PanelAnswers) -> Session? { sessions[answers.card.id.rawValue] }

    /// The day of a session and what stands between it and a time; empty where all is on one day.
    func day(of session: Session) -> String {
        guard programme.dates.count > 1, let date = programme.date(of: session.id) else { return "" }
        return words.longDate(date) + words.separator
    }

    /// The record of a panel that the document may speak of.
    package func answers(_ id: PanelID) -> PanelAnswers? { answersByID[id] }
}
