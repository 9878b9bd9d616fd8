package import Core
package import Programme

/// Everything that one run knows: the meeting, its panels, the results of the checks, and the demand on the programme.
package struct Assembly: Sendable {
    package let meeting: Meeting
    let modules: [any PanelModule]
    package let answers: [PanelAnswers]
    package let library: Library
    /// The translations of the content.
    package let translations: Translations
    /// The diagnostics of each panel.
    let panelDiagnostics: [PanelID: [Diagnostic]]
    /// The diagnostics of the translation files.
    package let translationDiagnostics: [TranslationFault]
    /// The diagnostics of the meeting's own files, and of files that do not belong to any panel.
    package let meetingDiagnostics: [Diagnostic]
    /// The ids of the panels, in the order of the programme.
    package let ids: [PanelID]
    /// The digest of the content: SHA-256 over the path and the bytes of every file.
    package let contentHash: String

    /// The panels that are on the programme, but whose content is not in any pack.
    package let leftOut: [PanelID]
    /// The panels whose file cannot be read.
    ///
    /// The built-in content of these panels takes the place of their files.
    package let standIns: Set<PanelID>

    private let answersByID: [PanelID: PanelAnswers]

    /// Returns the answers of a panel.
    package func answers(_ id: PanelID) -> PanelAnswers? { answersByID[id] }

    /// Throws an error unless every id is the id of a panel.
    package func require(_ ids: [PanelID]) throws(RegistrationError) {
        for id in ids where answers(id) == nil { throw .unknown(id, known: self.ids) }
    }

    /// All diagnostics, ordered by position.
    package var diagnostics: [Diagnostic] {
        (meetingDiagnostics + panelDiagnostics.values.joined() + translationDiagnostics.map(\.diagnostic)).sorted()
    }

    /// Returns the diagnostics of one panel and of its translations.
    package func diagnostics(of panel: PanelID) -> [Diagnostic] {
        let translated = translationDiagnostics.filter { $0.target == panel.rawValue }.map(\.diagnostic)
        return ((panelDiagnostics[panel] ?? []) + translated).sorted()
    }

    /// Returns whether an error in a translation withholds the documents of the given panels in a language.
    ///
    /// The method considers the translations of these panels, and of texts that do not belong to any panel.
    package func hasErrors(inTranslationsOf panels: [PanelID], into language: Language) -> Bool {
        let targets = Set(panels.map(\.rawValue))
        let panelIDs = Set(ids.map(\.rawValue))
        return translationDiagnostics.contains { fault in
            fault.diagnostic.severity == .error && fault.language == language
                && (fault.target.map { targets.contains($0) || !panelIDs.contains($0) } ?? true)
        }
    }

    /// Returns whether a panel has an error that withholds its packs.
    package func hasErrors(in panel: PanelID) -> Bool {
        panelDiagnostics[panel]?.contains { $0.severity == .error } ?? false
    }

    /// Whether the meeting's own content has an error.
    ///
    /// Such an error withholds every pack.
    package var hasMeetingErrors: Bool { meetingDiagnostics.contains { $0.severity == .error } }

    /// What the meeting and its panels require of the programme.
    package var demand: ProgrammeDemand { ProgrammeDemand(meeting, panels: answers.map(\.card)) }

    /// Plans the day and returns the programme.
    package func programme() throws(PlanningError) -> Programme { try plan().programme }

    /// Plans the day and returns the programme with its cost and whether it is proved to be the best.
    package func plan() throws(PlanningError) -> Plan { try Planner().plan(demand) }

    /// Returns the latest version of the day from a day file, or plans the day if there is no day file.
    ///
    /// - Parameters:
    ///   - day: The versions in the day file; nil if there is no day file.
    ///   - warn: A closure that receives a warning if the day is planned and the plan is not proved to be the best.
    /// - Returns: The programme.
    /// - Throws: ``PlanningError`` if the day cannot be planned.
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
    /// Returns the public claims of a panel that have the concept note as their only source.
    ///
    /// A claim is left out if the public claims of the meeting's own sections already cite all its paragraphs. An
    /// example of a claim that remains is a form of interaction, which the introductory session sets out.
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

    /// Collects the answers of the registered panels and checks them.
    ///
    /// - Parameters:
    ///   - meeting: The meeting.
    ///   - registry: The panels, in the order of the programme.
    ///   - faults: The faults in the form of each panel's file.
    ///   - meetingFaults: The faults in the form of the meeting's own files, and of files without a panel.
    ///   - texts: The translation files.
    ///   - leftOut: The panels whose content no pack may contain.
    ///   - standIns: The panels whose file cannot be read.
    ///   - contentHash: The digest of the content.
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
        // Nothing is printed of a panel that is left out, so its diagnostics do not matter.
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
    /// The numbers of the paragraphs that the citation names.
    fileprivate var paragraphs: [Int] {
        switch pinpoint {
        case .paragraphs(let ranges)?: ranges.flatMap(Array.init)
        case .pages?, .whole?, nil: []
        }
    }
}
