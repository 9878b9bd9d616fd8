import BriefingPacks
import Core
import Digests
import Documents

/// Makes the files of packs, except those that an earlier run left and that have not changed.
struct PackMaker: Sendable {
    let briefer: Briefer
    let formats: [PackFormat]
    let typesetter: Typesetter
    /// The files of earlier runs in the folder.
    let earlier: EarlierPacks
    /// Receives the files as they are made.
    let staged: StagedFiles

    /// The result for one document in one format.
    enum Outcome: Sendable {
        case file(PackFile)
        case failed(String)
    }

    /// Makes every file of the given documents, in their order.
    ///
    /// Only the programme has a calendar and schedules.
    ///
    /// - Parameters:
    ///   - requests: The documents.
    ///   - progress: Receives the number of documents that are finished.
    /// - Returns: The files, and the reasons why files could not be made.
    func files(_ requests: [PackRequest], progress: @Sendable (Int) -> Void) -> [Outcome] {
        let counter = Counter()
        let made = Parallel.map(requests) { request -> [Outcome] in
            let document = briefer.marked(request)
            let files = formats.compactMap { format in outcome(request, document, format) }
            progress(counter.next())
            return files
        }
        return Array(made.joined())
    }

    private func outcome(_ request: PackRequest, _ document: DocumentEdition, _ format: PackFormat) -> Outcome? {
        guard request.reader == nil || !format.isOfProgramme else { return nil }
        let meeting = briefer.assembly.meeting
        let path = request.path(of: meeting, followUp: briefer.followUp, format)
        let programme =
            request.reader == nil
            ? ProgrammeFile(context: briefer.context(request.language, .public), day: briefer.day)
                .bytes(format, of: document.document) : nil
        // Another build of the program may write other bytes, even if its version is the same.
        let parts = [
            document.mark, format.rawValue, typesetter.mark(of: format), PacksOptions.program,
            programme.map { SHA256.hex(of: $0) } ?? "",
        ]
        let source = SHA256.hex(of: Array(parts.joined(separator: " ").utf8))
        if var entry = earlier.entry(path, from: source) {
            entry.content = briefer.assembly.contentHash
            return .file(PackFile(entry: entry, isNew: false, source: source))
        }
        do throws(PDFFault) {
            let file = try DocumentFile.of(document, format, at: path, typesetter) { _ in programme }
            guard let file else { return nil }
            let entry = Manifest.Entry(
                file, at: path, of: document, format, content: briefer.assembly.contentHash,
                for: (request.reader?.rawValue ?? "programme", request.panel?.rawValue))
            staged.add(path, file.bytes)
            return .file(PackFile(entry: entry, isNew: true, source: source))
        } catch {
            return .failed(error.description)
        }
    }
}
