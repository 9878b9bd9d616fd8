import Core
import Foundation

/// One run of `dais packs`: what is asked for, what is withheld and why, and the files.
struct PacksRun {
    let briefer: Briefer
    /// What may be made.
    let requests: [PackRequest]
    /// What may not, with the reason.
    let withheld: [(request: PackRequest, reason: String)]
    private let formats: [PackFormat]

    /// Plans a run.
    ///
    /// - Throws: ``PlanningError`` where the day has no timetable; ``RegistrationError`` for an unknown panel.
    init(
        _ assembly: Assembly, readers: [Reader], formats: [PackFormat], panels: [PanelID], asOf: CalendarDate?,
        isFinal: Bool
    ) throws {
        try assembly.require(panels)
        self.formats = formats.isEmpty ? PackFormat.allCases : PackFormat.allCases.filter(formats.contains)
        let briefer = Briefer(
            assembly, try assembly.programme(), asOf: asOf ?? assembly.meeting.date,
            panels: panels.isEmpty ? nil : panels)
        self.briefer = briefer
        var allowed: [PackRequest] = []
        var refused: [(PackRequest, String)] = []
        for request in PackRequest.all(for: readers, panels: briefer.panels) {
            if let reason = Self.refusal(of: request, assembly, panels: briefer.panels, isFinal: isFinal) {
                refused.append((request, reason))
            } else {
                allowed.append(request)
            }
        }
        requests = allowed
        withheld = refused
    }

    /// Why a document is withheld; nil where it may be made.
    private static func refusal(of request: PackRequest, _ assembly: Assembly, panels: [PanelID], isFinal: Bool)
        -> String?
    {
        if assembly.hasMeetingErrors { return "the meeting's own content has errors" }
        let touched = request.touches(panels, of: assembly)
        let faulty = touched.filter(assembly.hasErrors)
        if !faulty.isEmpty { return "it holds \(EnglishStyle.list(faulty.map(\.rawValue))), whose content has errors" }
        guard isFinal else { return nil }
        let drafts = touched.filter { assembly.record($0)?.content.isCleared == false }.map(\.rawValue)
        let all = (assembly.meeting.isCleared ? [] : ["the meeting's own content"]) + drafts
        return all.isEmpty ? nil : "not cleared: \(EnglishStyle.list(all))"
    }

    /// Makes and writes the files.
    ///
    /// - Parameters:
    ///   - folder: Where to.
    ///   - progress: Told what is being made.
    /// - Returns: How many files were written, index and manifest among them.
    /// - Throws: ``FileError``; the folder is then as it was.
    func write(to folder: String, progress: @escaping @Sendable (String) -> Void) throws -> Int {
        let maker = PackMaker(briefer: briefer, formats: formats)
        let files = maker.files(requests) { progress("Making \($0 + 1) of \(requests.count) documents …") }
        guard !files.isEmpty else { return 0 }
        progress("Writing \(files.count) files …")
        let manifest = Manifest.after(files, of: briefer.assembly, in: folder)
        let index = HTMLWriter().write(PacksIndex(manifest: manifest, briefer: briefer).document)
        let all =
            files.map { (path: $0.entry.path, bytes: $0.bytes) }
            + [("index.html", index), (Manifest.name, Array((JSONText.of(manifest) + "\n").utf8))]
        try PacksFolder(path: folder).write(all)
        return all.count
    }
}
