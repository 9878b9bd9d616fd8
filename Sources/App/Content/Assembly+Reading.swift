import BriefingPacks
import Core
import Digests

// Assemblies of content files.

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
    ///   - leftOut: Panels that no pack is to hold anything of.
    ///   - earlier: The files of earlier runs, where there may be some.
    /// - Throws: ``AssemblyFailure`` where nothing can be assembled.
    init(_ set: ContentSet, without leftOut: [PanelID] = [], after earlier: ParsedFiles = ParsedFiles())
        throws(AssemblyFailure)
    {
        let panels = set.panels
        let translations = set.translations
        let parsed = earlier.parse(set.meeting + panels.map(\.file) + translations)
        // Every panel cites what these files define: a file that is no YAML would be named at every one of the places.
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
                meeting, PanelRegistry(modules), faults, homeless, texts, without: leftOut, standIns: standIns,
                contentHash: SHA256.hex(of: set.files))
            try require(leftOut)
        } catch {
            throw .registration(error)
        }
    }
}

extension DeskModule {
    /// The content that is built into the program.
    static var builtIn: PanelContent? { panelFile.flatMap { PanelReading.read($0).content } }

    /// The module's panel file; the others hold its translations.
    static var panelFile: ContentFile? { files.first { $0.translationLanguage == nil } }
}
