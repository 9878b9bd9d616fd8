package import Core
package import Programme

/// Everything that one run knows: the meeting, its panels, what the checks say, and the day.
package struct Assembly: Sendable {
    package let meeting: Meeting
    let modules: [any PanelModule]
    package let answers: [PanelAnswers]
    package let library: Library
    /// What of the content is translated.
    package let translations: Translations
    /// What the checks say about each panel.
    let panelDiagnostics: [PanelID: [Diagnostic]]
    /// What they say about files of translations.
    package let translationDiagnostics: [TranslationFault]
    /// What they say about the meeting's own files, and about files that are no panel's.
    package let meetingDiagnostics: [Diagnostic]
    /// The panels' ids, in the programme's order.
    package let ids: [PanelID]
    /// The content's mark: SHA-256 over every file's path and bytes.
    package let contentHash: String

    /// Panels that are on the programme and in no pack.
    package let leftOut: [PanelID]
    /// The panels whose file cannot be read, so that what is built in stands in for it.
    package let standIns: Set<PanelID>

    private let answersByID: [PanelID: PanelAnswers]

    /// A panel's answers.
    package func answers(_ id: PanelID) -> PanelAnswers? { answersByID[id] }

    /// Refuses an id that no panel has.
    package func require(_ ids: [PanelID]) throws(RegistrationError) {
        for id in ids where answers(id) == nil { throw .unknown(id, known: self.ids) }
    }

    /// All diagnostics, in order of place.
    package var diagnostics: [Diagnostic] {
        (meetingDiagnostics + panelDiagnostics.values.joined() + translationDiagnostics.map(\.diagnostic)).sorted()
    }

    /// What is said about one panel, its translations among it.
    package func diagnostics(of panel: PanelID) -> [Diagnostic] {
        let translated = translationDiagnostics.filter { $0.target == panel.rawValue }.map(\.diagnostic)
        return ((panelDiagnostics[panel] ?? []) + translated).sorted()
    }

    /// Whether a translation that a document of these panels may print has an error, which withholds it in that language.
    package func hasErrors(inTranslationsOf panels: [PanelID], into language: Language) -> Bool {
        let targets = Set(panels.map(\.rawValue))
        let panelIDs = Set(ids.map(\.rawValue))
        return translationDiagnostics.contains { fault in
            fault.diagnostic.severity == .error && fault.language == language
                && (fault.target.map { targets.contains($0) || !panelIDs.contains($0) } ?? true)
        }
    }

    /// Whether a panel has an error that withholds its packs.
    package func hasErrors(in panel: PanelID) -> Bool {
        panelDiagnostics[panel]?.contains { $0.severity == .error } ?? false
    }

    /// Whether the meeting's own content has an error, which withholds every pack.
    package var hasMeetingErrors: Bool { meetingDiagnostics.contains { $0.severity == .error } }

    /// What the meeting and its panels ask of the programme.
    package var demand: ProgrammeDemand { ProgrammeDemand(meeting, panels: answers.map(\.card)) }

    /// The planned day.
    package func programme() throws(PlanningError) -> Programme { try plan().programme }

    /// The planned day, and what is known of it.
    package func plan() throws(PlanningError) -> Plan { try Planner().plan(demand) }

    /// The day as it stands in a day file, or as it is planned.
    ///
    /// - Parameters:
    ///   - day: The day file's.
    ///   - warn: Told where it is planned, and not proved to be the best.
    /// - Returns: The programme.
    /// - Throws: ``PlanningError`` where the meeting has none.
    package func programme(on day: DayVersions?, warn: (Diagnostic) -> Void = { _ in }) throws(PlanningError)
        -> Programme
    {
        if let latest = day?.latest { return latest }
        let plan = try plan()
        if let doubt = plan.doubt { warn(doubt) }
        return plan.programme
    }
}

extension Assembly {
    /// The public claims of a panel that rest on the concept note alone, on paragraphs that the meeting's own sections leave
    /// to the panels: such as the forms of interaction, which the introductory session sets out.
    package func publicClaimsOfTheConceptNote(in answers: PanelAnswers) -> [Claim] {
        guard let note = meeting.conceptNote else { return [] }
        let told = Set(
            meeting.sections.values.joined().filter { $0.release == .public }.flatMap(\.sources).filter {
                $0.key == note
            }
            .flatMap(\.paragraphs))
        return answers.claims.filter { claim in
            let paragraphs = Set(claim.sources.flatMap(\.paragraphs))
            return claim.release == .public && !claim.sources.isEmpty && claim.sources.allSatisfy { $0.key == note }
                && (paragraphs.isEmpty || !paragraphs.isSubset(of: told))
        }
    }

    /// Checks registered panels.
    package init(
        _ meeting: Meeting, _ registry: PanelRegistry, _ faults: [PanelID: [Diagnostic]] = [:],
        _ meetingFaults: [Diagnostic] = [], _ texts: [TranslatedFile] = [], without leftOut: [PanelID] = [],
        standIns: Set<PanelID> = [],
        contentHash: String
    ) {
        let modules = registry.modules.map { module -> any PanelModule in
            guard leftOut.contains(module.card.id) else { return module }
            return ContentPanel(content: module.content.leftOut(because: "left out of this run"))
        }
        self.meeting = meeting
        self.contentHash = contentHash
        self.modules = modules
        self.standIns = standIns
        self.leftOut = registry.ids.filter(leftOut.contains)
        answers = PanelAnswers.answers(of: modules, theme: meeting.theme)
        ids = registry.ids
        answersByID = Dictionary(uniqueKeysWithValues: answers.map { ($0.card.id, $0) })
        let library = Library(meeting: meeting, answers: answers)
        let subjects = [nil] + zip(modules, answers).map { Optional(($0, $1)) }
        let checked = Parallel.map(subjects) { panel in
            panel.map { Checks.diagnostics(of: $0, in: $1, library: library) }
                ?? Checks.diagnostics(of: meeting, library: library)
        }
        var diagnostics = faults
        for (answers, found) in zip(answers, checked.dropFirst()) { diagnostics[answers.card.id, default: []] += found }
        // Nothing of a panel that is left out is printed, whatever is wrong with it.
        for panel in leftOut { diagnostics[panel] = nil }
        panelDiagnostics = diagnostics
        meetingDiagnostics = meetingFaults + checked.prefix(1).joined()
        self.library = library
        let translated = TranslationFault.check(texts, of: library)
        translations = translated.translations
        translationDiagnostics = translated.faults.filter { fault in
            !leftOut.contains { $0.rawValue == fault.target }
        }
    }
}

extension Citation {
    /// The numbers of the paragraphs that it names.
    fileprivate var paragraphs: [Int] {
        switch pinpoint {
        case .paragraphs(let ranges)?: ranges.flatMap(Array.init)
        case .pages?, .whole?, nil: []
        }
    }
}
