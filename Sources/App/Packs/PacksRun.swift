import BriefingPacks
import Core
import Documents
import Foundation

/// One run of `dais packs`: the documents to make, those that are withheld, and the files.
struct PacksRun {
    let briefer: Briefer
    /// The documents that may be made.
    let requests: [PackRequest]
    /// The documents that are withheld, with the reason.
    let withheld: [(request: PackRequest, reason: String)]
    private let formats: [PackFormat]

    /// Plans a run.
    ///
    /// - Throws: ``PlanningError`` if the day has no timetable; ``RegistrationError`` for an unknown panel;
    ///   ``FollowUpError`` for a reader who has no pack in a follow-up; ``FileError`` for a day file that cannot be
    ///   used.
    init(_ assembly: Assembly, _ options: PacksOptions) throws {
        try assembly.require(options.panels)
        formats = options.formats
        let day = try options.day.map { try DayFile.read($0, assembly) }
        let briefer = Briefer(
            assembly, try assembly.programme(on: day) { Console.note($0.description) },
            asOf: options.asOf ?? assembly.meeting.date, by: Product.program,
            panels: options.panels.isEmpty ? nil : options.panels, day: day)
        self.briefer = briefer
        let idle = options.readers.filter { !$0.hasFollowUp }
        if briefer.followUp != nil, !idle.isEmpty { throw FollowUpError(readers: idle) }
        var allowed: [PackRequest] = []
        var refused: [(PackRequest, String)] = []
        for request in briefer.requests(for: options.readers, in: options.languages) {
            if let reason = Self.refusal(of: request, assembly, panels: briefer.panels, isFinal: options.isFinal) {
                refused.append((request, reason))
            } else {
                allowed.append(request)
            }
        }
        requests = allowed
        withheld = refused
    }

    /// The reason why a document is withheld; nil if it may be made.
    static func refusal(of request: PackRequest, _ assembly: Assembly, panels: [PanelID], isFinal: Bool)
        -> String?
    {
        if assembly.hasMeetingErrors { return "the meeting's own content has errors" }
        let touched = request.touches(panels, of: assembly)
        let faulty = touched.filter(assembly.hasErrors)
        if !faulty.isEmpty {
            return "it contains \(EnglishStyle.list(faulty.map(\.rawValue))), whose content has errors"
        }
        if assembly.hasErrors(inTranslationsOf: touched, into: request.language) {
            return "a translation into \(request.language.englishName) that it prints has errors"
        }
        guard isFinal else { return nil }
        let drafts = touched.filter { assembly.answers($0)?.content.isCleared == false }.map(\.rawValue)
        let all = (assembly.meeting.isCleared ? [] : ["the meeting's own content"]) + drafts
        return all.isEmpty ? nil : "not cleared: \(EnglishStyle.list(all))"
    }

    /// Makes and writes the files that an earlier run did not leave unchanged.
    ///
    /// - Parameters:
    ///   - options: The folder, and whether its earlier files count.
    ///   - progress: Receives messages on the progress.
    /// - Returns: The result of the run, with warnings: packs with too many pages, and changes that calendar programs
    ///   will not take.
    /// - Throws: ``FileError``, or ``AssemblyFailure`` if the calendars of a final run have changes that will not be
    ///   taken. An error before the files are moved into place leaves the folder unchanged.
    func write(_ options: PacksOptions, progress: @escaping @Sendable (String) -> Void) throws
        -> (report: FolderReport, warnings: [Diagnostic])
    {
        var folder = try DocumentFolder(options.folder, for: .packs, asOf: briefer.asOf, isFresh: options.isFresh)
        defer { folder.release() }
        let (calendar, changes) = calendar(after: folder.earlier.manifest?.calendar, isFinal: options.isFinal)
        if options.isFinal, !changes.isEmpty { throw AssemblyFailure.content(changes) }
        let content = briefer.assembly.contentHash
        let made = folder.make(requests, in: formats, content: content, progress: progress, item)
        guard !made.files.isEmpty else { return (FolderReport(failures: made.failures), []) }
        let warnings = changes + overlong(made.entries)
        // If this run could not make a pack, the earlier files of that pack must not be deleted.
        let isWhole = made.failures.isEmpty && withheld.isEmpty
        let isPruning = options.isPruning && isWhole
        let unwanted: (unchanged: [String], changed: [String]) =
            isPruning ? folder.earlier.leftovers(besides: made.paths) : ([], [])
        folder.earlier.forget(Set(unwanted.unchanged))
        let pages = PacksPages(made, earlier: folder.earlier, briefer: briefer, calendar: calendar).files
        let written = Set(pages.map(\.path))
        var report = try folder.finish(
            made, and: pages, deleting: unwanted.unchanged.filter { !written.contains($0) },
            run: isWhole ? options.mark(of: content) : "",
            notes: (briefer.assembly.diagnostics + warnings).map(FolderMemory.Note.init))
        // Earlier packs normally belong to the folder. They are named only if they may contain what is left out.
        if isPruning {
            report.left = unwanted.changed
        } else if !options.isPruning, options.leftOut.isEmpty {
            report.left = []
        }
        return (report, warnings)
    }

    /// One document of the folder.
    private func item(_ request: PackRequest) -> DocumentFolder.Item {
        let document = briefer.marked(request)
        var item = DocumentFolder.Item(
            document: document,
            stem: request.path(of: briefer.assembly.meeting, followUp: briefer.followUp),
            reader: (request.reader?.rawValue ?? Manifest.programme, request.panel?.rawValue))
        guard request.reader == nil else { return item }
        let programme = ProgrammeFile(context: briefer.context(request.language, .public), day: briefer.day)
        item.special = { programme.bytes($0, of: document.document) }
        return item
    }

    /// The folder's calendars after this run, and the changes that users of the earlier calendars will not see.
    private func calendar(after earlier: PublishedCalendar?, isFinal: Bool) -> (PublishedCalendar?, [Diagnostic]) {
        guard formats.contains(.ics), requests.contains(where: { $0.reader == nil }) else { return (earlier, []) }
        var calendar = PublishedCalendar(of: briefer.context(Localizer.original, .public), briefer.day)
        let changes = earlier.map { calendar.follow($0, isFinal: isFinal, in: briefer.assembly.meeting) } ?? []
        return (calendar, changes)
    }

    /// Warnings on packs that have more pages than their readers should have.
    private func overlong(_ entries: [Manifest.Entry]) -> [Diagnostic] {
        let meeting = briefer.assembly.meeting
        let limits = Dictionary(
            requests.map {
                ("\($0.path(of: meeting, followUp: briefer.followUp)).pdf", $0.pages(under: meeting.policy))
            },
            uniquingKeysWith: { first, _ in first })
        return entries.compactMap { entry in
            guard let pages = entry.pages, let limit = limits[entry.path] ?? nil, pages > limit else { return nil }
            return .overlong(entry.path, pages: pages, limit: limit)
        }
    }
}

extension Diagnostic {
    /// A warning, because the pack is written nevertheless.
    fileprivate static func overlong(_ path: String, pages: Int, limit: Int) -> Self {
        Diagnostic(
            rule: .packPages, severity: .warning, at: nil,
            "\(path) has \(pages) pages, but its reader should have at most \(limit)",
            because: "a reader has little time on the day",
            remedy: "shorten its texts, or release fewer of them to its reader")
    }
}
