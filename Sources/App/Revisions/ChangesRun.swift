import BriefingPacks
import Core
import Documents
import Programme
import Review

/// One run of `dais diff --out`, which writes what changed for each reader in every language and format.
struct ChangesRun {
    let review: ContentReview
    let options: ChangesOptions
    private let old: Briefer
    private let new: Briefer

    /// The result of a run.
    struct Report {
        var files = FolderReport()
        /// The requests, without a language, for which nothing changed in any chosen language.
        var unchanged: [PackRequest] = []
        /// The requests that are withheld, with the reason.
        var withheld: [(request: PackRequest, reason: String)] = []

        /// The withheld requests with their reasons, and with their languages if not all languages are affected.
        func refusals(of languages: [Language]) -> [String] {
            let lines = withheld.map { "\($0.request.readerName): \($0.reason)" }
            return lines.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }.map { line in
                let found = zip(lines, withheld).filter { $0.0 == line }.map(\.1.request.language)
                let names = EnglishStyle.list(found.map(\.englishName))
                return found.count == languages.count ? line : "in \(names), \(line)"
            }
        }
    }

    /// Prepares what readers may see of both states.
    ///
    /// - Throws: ``PlanningError`` if a day has no timetable; ``FollowUpError`` for a reader who has no pack in a
    ///   follow-up.
    init(_ review: ContentReview, _ options: ChangesOptions) throws {
        (self.review, self.options) = (review, options)
        // A document compares both states, and gives a source the same name in both.
        let states = [review.new, review.old].map { (assembly: $0, asOf: options.asOf ?? $0.meeting.date) }
        func briefer(_ assembly: Assembly, _ programme: Programme?) throws -> Briefer {
            Briefer(
                assembly, try programme ?? assembly.programme(), asOf: options.asOf ?? assembly.meeting.date,
                by: Product.program, comparing: states)
        }
        old = try briefer(review.old, review.oldProgramme)
        new = try briefer(review.new, review.newProgramme)
        let idle = options.readers.filter { !$0.hasFollowUp }
        if new.followUp != nil, !idle.isEmpty { throw FollowUpError(readers: idle) }
    }

    /// The requests for which something may have changed.
    ///
    /// A session that is in only one state has readers too.
    private var requests: [PackRequest] {
        let panels = new.panels + old.panels.filter { !new.panels.contains($0) }
        return PackRequest.all(
            for: options.readers, panels: panels, in: options.languages, isFollowUp: new.followUp != nil
        ).filter { $0.reader != nil }
    }

    /// The reason why a document is withheld; nil if it may be made.
    private func refusal(of request: PackRequest) -> String? {
        for (side, briefer) in [("earlier", old), ("later", new)] {
            let panels = request.panel.map { [$0] } ?? briefer.panels
            let reason = PacksRun.refusal(
                of: request, briefer.assembly, panels: panels.filter(briefer.panels.contains), isFinal: false)
            if let reason { return "in the \(side) content \(reason)" }
        }
        return nil
    }

    private func document(_ request: PackRequest) -> DocumentEdition? {
        guard let reader = request.reader else { return nil }
        func has(_ briefer: Briefer) -> Bool { request.panel.map(briefer.panels.contains) ?? true }
        return ChangesDocument(old: has(old) ? old : nil, new: has(new) ? new : nil, request: request, reader: reader)
            .document
    }

    /// Makes and writes the files that an earlier run did not leave unchanged.
    ///
    /// - Parameter progress: Receives messages on the progress.
    /// - Returns: The result of the run. If nothing changed for anybody, nothing is written.
    /// - Throws: ``FileError``. An error before the files are moved into place leaves the folder unchanged.
    func write(progress: @escaping @Sendable (String) -> Void) throws -> Report {
        var report = Report()
        var allowed: [PackRequest] = []
        for request in requests {
            if let reason = refusal(of: request) {
                report.withheld.append((request, reason))
            } else {
                allowed.append(request)
            }
        }
        let documents = Parallel.map(allowed) { document($0) }
        let made = zip(allowed, documents).compactMap { request, document in document.map { (request, $0) } }
        let told = Set(made.map { $0.0.inNoLanguage })
        report.unchanged = allowed.map(\.inNoLanguage).reduce(into: []) { list, request in
            if !told.contains(request), !list.contains(request) { list.append(request) }
        }
        guard !made.isEmpty else {
            let earlier = try EarlierFiles(in: options.folder, isFresh: true).entries(besides: [])
            report.files.left = earlier.filter { $0.kind == .changes }.map(\.path)
            return report
        }
        let folder = try DocumentFolder(options.folder, for: .changes, asOf: new.asOf)
        report.files = try folder.write(
            made, of: new.assembly.meeting, in: options.formats, content: new.assembly.contentHash, progress: progress
        ) { item($0.0, $0.1) }
        return report
    }

    private func item(_ request: PackRequest, _ document: DocumentEdition) -> DocumentFolder.Item {
        let name = "changes-\(request.stem(of: new.assembly.meeting, followUp: new.followUp))"
        return DocumentFolder.Item(
            document: document, stem: "\(request.language.rawValue)/\(name)",
            reader: (Manifest.changes + (request.reader?.rawValue ?? ""), request.panel?.rawValue))
    }
}

/// The options of one run of `dais diff --out`.
struct ChangesOptions: Sendable {
    /// The readers; if empty, all readers except the secretariat.
    var readers: [Reader] = []
    var formats: [PackFormat] = PackFormat.ofChanges
    var languages: [Language] = Language.allCases
    var asOf: CalendarDate?
    var folder: String
}

extension PackFormat {
    /// The formats of documents on changes, without those that only a programme has.
    static let ofChanges = ofPacks.filter { !$0.isOfProgramme }
}

extension PackRequest {
    /// The request without its language.
    fileprivate var inNoLanguage: PackRequest { PackRequest(reader: reader, panel: panel) }

    /// The name of the reader in messages of the command.
    var readerName: String {
        [reader?.rawValue ?? "programme", panel.map { "of \($0)" }].compactMap(\.self).joined(separator: " ")
    }
}
