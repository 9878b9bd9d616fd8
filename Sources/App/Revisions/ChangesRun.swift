import BriefingPacks
import Core
import Documents
import Programme
import Review

/// One run of `dais diff --out`: what changed for each reader, in every language and format, written together.
struct ChangesRun {
    let review: ContentReview
    let options: ChangesOptions
    private let old: Briefer
    private let new: Briefer

    /// What a run did.
    struct Report {
        /// Files that were written, the manifest and the digests among them.
        var written = 0
        /// For whom nothing changed, in no language that was asked for.
        var unchanged: [PackRequest] = []
        /// What may not be told, with the reason.
        var withheld: [(request: PackRequest, reason: String)] = []
        /// Why a file could not be made.
        var failures: [String] = []
        /// Files of an earlier run that no manifest names any more.
        var left: [String] = []

        /// For whom nothing may be told and why, in which languages where not in all.
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
    /// - Throws: ``PlanningError`` where a day has no timetable; ``FollowUpError`` for a reader whom a follow-up has no
    ///   pack for.
    init(_ review: ContentReview, _ options: ChangesOptions) throws {
        (self.review, self.options) = (review, options)
        // One document compares both, and calls a source by one name.
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

    /// For whom something may have changed: a session that is in one state alone has readers too.
    private var requests: [PackRequest] {
        let panels = new.panels + old.panels.filter { !new.panels.contains($0) }
        return PackRequest.all(
            for: options.readers, panels: panels, in: options.languages, isFollowUp: new.followUp != nil
        ).filter { $0.reader != nil }
    }

    /// Why a document is withheld; nil where it may be made.
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

    /// Makes and writes every file.
    ///
    /// - Parameter progress: Told what is being made.
    /// - Returns: What was done; where nothing changed for anybody, nothing is written.
    /// - Throws: ``FileError``; the folder is then as it was.
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
            let earlier = try EarlierPacks(in: options.folder, isFresh: true).entries(besides: [])
            report.left = earlier.filter { $0.kind == .changes }.map(\.path)
            return report
        }
        let written = try DocumentFolder(path: options.folder, kind: .changes, formats: options.formats).write(
            { made.map { item($0, $1) } }, of: new.assembly.meeting, content: new.assembly.contentHash,
            progress: progress)
        (report.written, report.failures, report.left) = (written.written, written.failures, written.left)
        return report
    }

    private func item(_ request: PackRequest, _ document: DocumentEdition) -> DocumentFolder.Item {
        let name = "changes-\(request.stem(of: new.assembly.meeting, followUp: new.followUp))"
        return DocumentFolder.Item(
            document: document, stem: "\(request.language.rawValue)/\(name)",
            reader: (Manifest.changes + (request.reader?.rawValue ?? ""), request.panel?.rawValue))
    }
}

/// What one run of `dais diff --out` is asked for.
struct ChangesOptions: Sendable {
    /// The readers; empty for all but the secretariat.
    var readers: [Reader] = []
    var formats: [PackFormat] = PackFormat.ofChanges
    var languages: [Language] = Language.allCases
    var asOf: CalendarDate?
    var folder: String
}

extension PackFormat {
    /// The formats of what changed, which has no day of its own.
    static let ofChanges = ofPacks.filter { !$0.isOfProgramme }
}

extension PackRequest {
    /// The same whatever the language.
    fileprivate var inNoLanguage: PackRequest { PackRequest(reader: reader, panel: panel) }

    /// For whom it is, in a sentence of the command.
    var readerName: String {
        [reader?.rawValue ?? "programme", panel.map { "of \($0)" }].compactMap(\.self).joined(separator: " ")
    }
}
