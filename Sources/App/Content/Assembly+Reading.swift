import BriefingPacks
import Core
import Digests

// Creating an assembly from content files.

/// The reason why the content could not be assembled, with all diagnostics found until then.
enum AssemblyFailure: Error {
    /// The content has faults that leave no day to plan.
    case content([Diagnostic])
    /// The panels cannot be registered.
    case registration(RegistrationError)
}

extension Assembly {
    /// Reads, registers and checks the content of a run.
    ///
    /// - Parameters:
    ///   - set: The content.
    ///   - leftOut: The panels whose content no pack may contain.
    ///   - earlier: The files that earlier runs parsed, for reuse.
    /// - Throws: ``AssemblyFailure`` if the content cannot be assembled.
    init(_ set: ContentSet, without leftOut: [PanelID] = [], after earlier: ParsedFiles = ParsedFiles())
        throws(AssemblyFailure)
    {
        let panels = set.panels
        let translations = set.translations
        let parsed = earlier.parse(set.meeting + panels.map(\.file) + translations)
        // Every panel cites what these files define. A file that is not YAML would be reported at every citation.
        let broken = parsed.prefix(set.meeting.count).filter { !$0.isYAML }.flatMap(\.diagnostics)
        guard broken.isEmpty else { throw .content(broken.sorted()) }
        let (meeting, meetingFaults) = MeetingReading.read(Array(parsed.prefix(set.meeting.count)))
        var modules: [any PanelModule] = []
        var faults: [PanelID: [Diagnostic]] = [:]
        var homeless = meetingFaults
        var standIns: Set<PanelID> = []
        let texts = zip(translations, parsed.suffix(translations.count)).map { TranslatedFile(file: $0, parsed: $1) }
        for (panel, file) in zip(panels, parsed.dropFirst(set.meeting.count)) {
            let (read, found) = PanelReading.read(file)
            // An unreadable file of one desk does not stop the other desks: the built-in content takes its place in the
            // plan, and the packs that the panel touches are withheld.
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
                meeting, PanelRegistry(modules), faults, homeless, texts, without: leftOut, standIns: standIns,
                contentHash: SHA256.hex(of: set.files))
            try require(leftOut)
        } catch {
            throw .registration(error)
        }
    }
}

extension DeskModule {
    /// The panel's content as built into the program.
    static var builtIn: PanelContent? { panelFile.flatMap { PanelReading.read($0).content } }

    /// The module's panel file; the other files are its translations.
    static var panelFile: ContentFile? { files.first { $0.translationLanguage == nil } }
}
