import BriefingPacks
import Core
import Digests
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

    /// The result of a run.
    struct Report {
        /// The number of files written, including index pages and the manifest.
        var written = 0
        /// The number of files that were already in the folder and have not changed.
        var kept = 0
        /// The reasons why files could not be made, one line each.
        var failures: [String] = []
        /// The files of earlier runs that may contain what this run leaves out.
        var left: [String] = []
        /// The number of files of earlier runs that were deleted.
        var pruned = 0
        /// Warnings: packs with too many pages, and changes that calendar programs will not take.
        var warnings: [Diagnostic] = []
    }

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
        if !faulty.isEmpty { return "it holds \(EnglishStyle.list(faulty.map(\.rawValue))), whose content has errors" }
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
    /// - Returns: The result of the run.
    /// - Throws: ``FileError``, or ``AssemblyFailure`` if the calendars of a final run have changes that will not be
    ///   taken. An error before the files are moved into place leaves the folder unchanged.
    func write(_ options: PacksOptions, progress: @escaping @Sendable (String) -> Void) throws -> Report {
        let folder = options.folder
        let lock = try PacksLock(of: folder)
        defer { lock.release() }
        var earlier = try EarlierPacks(in: folder, isFresh: options.isFresh)
        if earlier.kinds.contains(where: { $0 != .packs }) { throw FileError.otherKind(folder) }
        if let other = earlier.otherDay(than: briefer.asOf) {
            throw FileError.otherDay(folder, has: other, asked: briefer.asOf)
        }
        let (calendar, changes) = calendar(after: earlier.manifest?.calendar, isFinal: options.isFinal)
        if options.isFinal, !changes.isEmpty { throw AssemblyFailure.content(changes) }
        let typesetter = Typesetter(for: formats, workers: Parallel.width)
        defer { typesetter.shutDown() }
        let made = typesetter.fault == nil ? formats : formats.filter { $0 != .pdf }
        let staged = StagedFiles(in: PacksFolder(path: folder))
        let maker = PackMaker(
            briefer: briefer, formats: made, typesetter: typesetter, earlier: earlier, staged: staged)
        let outcomes = maker.files(requests) { progress("Made \($0) of \(requests.count) documents …") }
        var report = Report()
        if let fault = typesetter.fault { report.failures.append(fault.description) }
        var files: [PackFile] = []
        for outcome in outcomes {
            switch outcome {
            case .file(let file): files.append(file)
            case .failed(let reason): report.failures.append(reason)
            }
        }
        guard !files.isEmpty else { return report }
        report.warnings = changes + overlong(files)
        let left = earlier.entries(besides: Set(files.map(\.entry.path))).map(\.path)
        // If this run could not make a pack, the earlier files of that pack must not be deleted.
        let isPruning = options.isPruning && report.failures.isEmpty && withheld.isEmpty
        let unwanted: (unchanged: [String], changed: [String]) =
            isPruning ? earlier.leftovers(besides: Set(files.map(\.entry.path))) : ([], [])
        if isPruning {
            earlier.forget(Set(unwanted.unchanged))
            report.left = unwanted.changed
        } else if options.isPruning || !options.leftOut.isEmpty {
            report.left = left
        }
        report.kept = files.count { !$0.isNew }
        progress("Writing \(files.count - report.kept) files …")
        let pages = PacksPages(files: files, earlier: earlier, briefer: briefer, calendar: calendar)
        let new = pages.files.filter { !earlier.holds($0.path, $0.bytes) }
        for page in new { staged.add(page.path, page.bytes) }
        try staged.commit()
        if isPruning {
            let written = Set(pages.files.map(\.path))
            report.pruned = PacksFolder(path: folder).delete(unwanted.unchanged.filter { !written.contains($0) })
        }
        report.written = files.count - report.kept + new.count
        var memory = earlier.memory
        memory.notes = (briefer.assembly.diagnostics + report.warnings).map(PacksMemory.Note.init)
        memory.run =
            report.failures.isEmpty && withheld.isEmpty
            ? options.mark(of: briefer.assembly.contentHash) : ""
        let sources = files.map { ($0.entry.path, $0.source) } + pages.files.map { ($0.path, SHA256.hex(of: $0.bytes)) }
        memory.keep(Dictionary(sources, uniquingKeysWith: { first, _ in first }), in: folder)
        try PacksFolder(path: folder).write([(PacksMemory.name, Array((JSONText.of(memory) + "\n").utf8))])
        return report
    }

    /// The folder's calendars after this run, and the changes that users of the earlier calendars will not see.
    private func calendar(after earlier: PublishedCalendar?, isFinal: Bool) -> (PublishedCalendar?, [Diagnostic]) {
        guard formats.contains(.ics), requests.contains(where: { $0.reader == nil }) else { return (earlier, []) }
        var calendar = PublishedCalendar(of: briefer.context(Localizer.original, .public), briefer.day)
        let changes = earlier.map { calendar.follow($0, isFinal: isFinal, in: briefer.assembly.meeting) } ?? []
        return (calendar, changes)
    }

    /// Warnings on packs that have more pages than their readers should have.
    private func overlong(_ files: [PackFile]) -> [Diagnostic] {
        let meeting = briefer.assembly.meeting
        let limits = Dictionary(
            requests.map {
                ($0.path(of: meeting, followUp: briefer.followUp, .pdf), $0.pages(under: meeting.policy))
            },
            uniquingKeysWith: { first, _ in first })
        return files.compactMap { file in
            guard let pages = file.entry.pages, let limit = limits[file.entry.path] ?? nil, pages > limit else {
                return nil
            }
            return .overlong(file.entry.path, pages: pages, limit: limit)
        }
    }
}

extension Diagnostic {
    /// A warning, because the pack is written nevertheless.
    fileprivate static func overlong(_ path: String, pages: Int, limit: Int) -> Self {
        Diagnostic(
            rule: "pack.pages", severity: .warning, at: nil,
            "\(path) is written with \(pages) pages, where its reader should have \(limit) at most",
            because: "a reader has little time on the day",
            remedy: "shorten the texts that it holds, or release fewer of them to its reader")
    }
}
