import BriefingPacks
import Core
import Digests
import Documents
import Foundation

/// One run of `dais packs`: what is asked for, what is withheld and why, and the files.
struct PacksRun {
    let briefer: Briefer
    /// What may be made.
    let requests: [PackRequest]
    /// What may not, with the reason.
    let withheld: [(request: PackRequest, reason: String)]
    private let formats: [PackFormat]

    /// What a run did.
    struct Report {
        /// Files that were written, index pages and manifest among them.
        var written = 0
        /// Files that stood there already and are the same.
        var kept = 0
        /// Why a file could not be made, a line each.
        var failures: [String] = []
        /// Files of earlier runs that may hold what this one leaves out.
        var left: [String] = []
        /// How many files of earlier runs were deleted.
        var pruned = 0
        /// What is written all the same: packs that have more pages than they may, changes that calendars will not take.
        var warnings: [Diagnostic] = []
    }

    /// Plans a run.
    ///
    /// - Throws: ``PlanningError`` where the day has no timetable; ``RegistrationError`` for an unknown panel;
    ///   ``FollowUpError`` for a reader whom a follow-up has no pack for; ``FileError`` for a day file of something else.
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

    /// Why a document is withheld; nil where it may be made.
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

    /// Makes and writes the files that an earlier run did not leave as they are.
    ///
    /// - Parameters:
    ///   - options: Where to, and whether what is there counts.
    ///   - progress: Told what is being made.
    /// - Returns: What was done.
    /// - Throws: ``FileError``; the folder is then as it was.
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
        // A pack that this run could not make is not to go with what is no longer wanted.
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

    /// What the calendars of the folder say after this run, and what of it those who took the earlier ones in will not see.
    private func calendar(after earlier: PublishedCalendar?, isFinal: Bool) -> (PublishedCalendar?, [Diagnostic]) {
        guard formats.contains(.ics), requests.contains(where: { $0.reader == nil }) else { return (earlier, []) }
        var calendar = PublishedCalendar(of: briefer.context(Localizer.original, .public), briefer.day)
        let changes = earlier.map { calendar.follow($0, isFinal: isFinal, in: briefer.assembly.meeting) } ?? []
        return (calendar, changes)
    }

    /// Packs that have more pages than their readers will turn.
    private func overlong(_ files: [PackFile]) -> [Diagnostic] {
        let limits = Dictionary(
            requests.map { ($0.path(of: briefer.assembly.meeting, followUp: briefer.followUp, .pdf), $0.pages) },
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
    /// A warning: the pack is written all the same.
    fileprivate static func overlong(_ path: String, pages: Int, limit: Int) -> Self {
        Diagnostic(
            rule: "pack.pages", severity: .warning, at: nil,
            "\(path) is written with \(pages) pages, where its reader should have \(limit) at most",
            because: "a reader has little time on the day",
            remedy: "shorten the texts that it holds, or release fewer of them to its reader")
    }
}
