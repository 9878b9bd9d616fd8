import Core

/// Everything that one run knows: the meeting, its panels, what the checks say, and the day.
struct Assembly: Sendable {
    let meeting: Meeting
    let modules: [any PanelModule]
    let records: [PanelRecord]
    let library: Library
    /// What of the content is translated.
    let translations: Translations
    /// What the checks say about each panel.
    let panelDiagnostics: [PanelID: [Diagnostic]]
    /// What they say about files of translations.
    let translationDiagnostics: [TranslationFault]
    /// What they say about the meeting's own files, and about files that are no panel's.
    let meetingDiagnostics: [Diagnostic]
    /// The panels' ids, in the programme's order.
    let ids: [PanelID]
    /// The panels whose file cannot be read, so that what is built in stands in for it.
    private(set) var standIns: Set<PanelID> = []
    /// The content's mark: SHA-256 over every file's path and bytes.
    let contentHash: String

    private let recordsByID: [PanelID: PanelRecord]

    /// A panel's answers.
    func record(_ id: PanelID) -> PanelRecord? { recordsByID[id] }

    /// Refuses an id that no panel has.
    func require(_ ids: [PanelID]) throws(RegistrationError) {
        for id in ids where record(id) == nil { throw .unknown(id, known: self.ids) }
    }

    /// All diagnostics, in order of place.
    var diagnostics: [Diagnostic] {
        (meetingDiagnostics + panelDiagnostics.values.joined() + translationDiagnostics.map(\.diagnostic)).sorted()
    }

    /// What is said about one panel, its translations among it.
    func diagnostics(of panel: PanelID) -> [Diagnostic] {
        let translated = translationDiagnostics.filter { $0.target == panel.rawValue }.map(\.diagnostic)
        return ((panelDiagnostics[panel] ?? []) + translated).sorted()
    }

    /// Whether a translation that a document of these panels may print has an error, which withholds it in that language.
    func hasErrors(inTranslationsOf panels: [PanelID], into language: Language) -> Bool {
        let targets = Set(panels.map(\.rawValue))
        let panelIDs = Set(ids.map(\.rawValue))
        return translationDiagnostics.contains { fault in
            fault.diagnostic.severity == .error && fault.language == language
                && (fault.target.map { targets.contains($0) || !panelIDs.contains($0) } ?? true)
        }
    }

    /// Whether a panel has an error that withholds its packs.
    func hasErrors(in panel: PanelID) -> Bool { panelDiagnostics[panel]?.contains { $0.severity == .error } ?? false }

    /// Whether the meeting's own content has an error, which withholds every pack.
    var hasMeetingErrors: Bool { meetingDiagnostics.contains { $0.severity == .error } }

    /// What the meeting and its panels ask of the programme.
    var demand: ProgrammeDemand { ProgrammeDemand(meeting, panels: records.map(\.card)) }

    /// The planned day.
    func programme() throws(PlanningError) -> Programme { try plan().programme }

    /// The planned day, and what is known of it.
    func plan() throws(PlanningError) -> Plan { try Planner().plan(demand) }

    /// The day as it stands in a day file, or as it is planned.
    ///
    /// - Parameters:
    ///   - day: The day file's.
    ///   - warn: Told where it is planned, and not proved to be the best.
    /// - Returns: The programme.
    /// - Throws: ``PlanningError`` where the meeting has none.
    func programme(on day: ProgrammeDay?, warn: (Diagnostic) -> Void = { _ in }) throws(PlanningError) -> Programme {
        if let latest = day?.latest { return latest }
        let plan = try plan()
        if let doubt = plan.doubt { warn(doubt) }
        return plan.programme
    }
}

/// Why nothing could be assembled, with everything that was found on the way.
enum AssemblyFailure: Error {
    /// The content is too broken to make a day of.
    case content([Diagnostic])
    /// Panels cannot be registered.
    case registration(RegistrationError)
}

extension Assembly {
    /// Reads, registers and checks the content of a run.
    ///
    /// - Parameters:
    ///   - set: The content.
    ///   - earlier: The files of earlier runs, where there may be some.
    /// - Throws: ``AssemblyFailure`` where nothing can be assembled.
    init(_ set: ContentSet, after earlier: ParsedFiles = ParsedFiles()) throws(AssemblyFailure) {
        let panels = set.panels
        let translations = set.translations
        let parsed = earlier.parse(set.meeting + panels.map(\.file) + translations)
        let (meeting, meetingFaults) = MeetingReading.read(Array(parsed.prefix(set.meeting.count)))
        var modules: [any PanelModule] = []
        var faults: [PanelID: [Diagnostic]] = [:]
        var homeless = meetingFaults
        var standIns: Set<PanelID> = []
        let texts = zip(translations, parsed.suffix(translations.count)).map { TranslatedFile(file: $0, parsed: $1) }
        for (panel, file) in zip(panels, parsed.dropFirst(set.meeting.count)) {
            let (read, found) = PanelReading.read(file)
            // A desk's file that cannot be read stops no other desk: the day is planned with what is built in, and the packs
            // that the panel touches are withheld.
            guard let content = read ?? panel.module?.builtIn else {
                homeless += found
                continue
            }
            modules.append(panel.module.map { $0.init(content: content) } ?? ContentPanel(content: content))
            faults[content.card.id, default: []] += found
            if read == nil { standIns.insert(content.card.id) }
        }
        guard let meeting, modules.count == panels.count else {
            throw .content((homeless + faults.values.joined()).sorted())
        }
        do throws(RegistrationError) {
            try self.init(
                meeting, PanelRegistry(modules), faults, homeless, texts, contentHash: SHA256.hex(of: set.files))
        } catch {
            throw .registration(error)
        }
        self.standIns = standIns
    }

    /// Checks registered panels.
    init(
        _ meeting: Meeting, _ registry: PanelRegistry, _ faults: [PanelID: [Diagnostic]] = [:],
        _ meetingFaults: [Diagnostic] = [], _ texts: [TranslatedFile] = [],
        contentHash: String
    ) {
        self.meeting = meeting
        self.contentHash = contentHash
        modules = registry.modules
        records = PanelRecord.records(of: registry.modules, theme: meeting.theme)
        ids = registry.ids
        recordsByID = Dictionary(uniqueKeysWithValues: records.map { ($0.card.id, $0) })
        let library = Library(meeting: meeting, records: records)
        let subjects = [nil] + zip(registry.modules, records).map { Optional(($0, $1)) }
        let checked = Parallel.map(subjects) { panel in
            panel.map { Checks.diagnostics(of: $0, in: $1, library: library) }
                ?? Checks.diagnostics(of: meeting, library: library)
        }
        var diagnostics = faults
        for (record, found) in zip(records, checked.dropFirst()) { diagnostics[record.card.id, default: []] += found }
        panelDiagnostics = diagnostics
        meetingDiagnostics = meetingFaults + checked.prefix(1).joined()
        self.library = library
        let translated = TranslationFault.check(texts, of: library)
        translations = translated.translations
        translationDiagnostics = translated.faults
    }
}

extension DeskModule {
    /// The content that is built into the program.
    static var builtIn: PanelContent? { panelFile.flatMap { PanelReading.read($0).content } }

    /// The module's panel file; the others hold its translations.
    static var panelFile: ContentFile? { files.first { $0.translationLanguage == nil } }
}
