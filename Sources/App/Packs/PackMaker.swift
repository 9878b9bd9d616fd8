import Core

/// Makes the files of packs: documents in, named bytes out; what an earlier run left and nothing changed is not made again.
struct PackMaker: Sendable {
    let briefer: Briefer
    let formats: [PackFormat]
    let typesetter: Typesetter
    /// What the folder has from earlier runs.
    let earlier: EarlierPacks

    /// What became of one document in one format.
    enum Outcome: Sendable {
        case file(PackFile)
        case failed(String)
    }

    /// Every file of the given documents, in their order; the calendar is of the programme alone.
    ///
    /// - Parameters:
    ///   - requests: The documents.
    ///   - progress: Told how many documents are done.
    /// - Returns: The files, and why one could not be made.
    func files(_ requests: [PackRequest], progress: @Sendable (Int) -> Void) -> [Outcome] {
        let counter = Counter()
        let made = Parallel.map(requests) { request -> [Outcome] in
            let document = briefer.document(request)
            let json = JSONWriter().write(document)
            let mark = SHA256.hex(of: json)
            let files = formats.compactMap { format in outcome(request, document, format, json: json, mark: mark) }
            progress(counter.next())
            return files
        }
        return Array(made.joined())
    }

    private func outcome(
        _ request: PackRequest, _ document: Document, _ format: PackFormat, json: [UInt8], mark: String
    ) -> Outcome? {
        guard format != .ics || request.reader == nil else { return nil }
        let meeting = briefer.assembly.meeting
        let path = request.path(of: meeting, format)
        // Another build of the program may write other bytes, whatever its version says.
        let parts = [mark, format.rawValue, typesetter.mark(of: format), PacksOptions.program]
        let source = SHA256.hex(of: Array(parts.joined(separator: " ").utf8))
        if var entry = earlier.entry(path, from: source) {
            entry.content = briefer.assembly.contentHash
            return .file(PackFile(entry: entry, bytes: nil, source: source))
        }
        let bytes: [UInt8]
        var pages: Int?
        switch format {
        case .html: bytes = HTMLWriter().write(document)
        case .markdown: bytes = MarkdownWriter().write(document)
        case .json: bytes = json
        case .ics: bytes = CalendarWriter(context: briefer.context(request.language, .public)).write()
        case .docx: bytes = DOCXWriter().write(document)
        case .epub: bytes = EPUBWriter().write(document)
        case .pdf:
            switch typesetter.pdf(of: document, at: path) {
            case .success(let result): (bytes, pages) = (result.bytes, result.pages)
            case .failure(let fault): return .failed(fault.description)
            }
        }
        let entry = Manifest.Entry(
            path: path, sha256: SHA256.hex(of: bytes), bytes: bytes.count, title: document.title,
            reader: request.reader?.rawValue ?? "programme", panel: request.panel?.rawValue, language: request.language,
            format: format, release: document.status.release, asOf: document.status.asOf,
            draft: document.status.isDraft, document: mark, content: briefer.assembly.contentHash, pages: pages)
        return .file(PackFile(entry: entry, bytes: bytes, source: source))
    }
}
