import Core

/// Makes the files of packs: documents in, named bytes out.
struct PackMaker: Sendable {
    let briefer: Briefer
    let formats: [PackFormat]

    /// Every file of the given documents, in their order; the calendar is of the programme alone.
    func files(_ requests: [PackRequest], progress: @Sendable (Int) -> Void) -> [PackFile] {
        let made = Parallel.map(Array(requests.enumerated())) { index, request -> [PackFile] in
            progress(index)
            let document = briefer.document(request)
            return formats.compactMap { format in
                guard let bytes = bytes(of: document, request, format) else { return nil }
                return PackFile(request: request, document: document, format: format, bytes: bytes, briefer: briefer)
            }
        }
        return Array(made.joined())
    }

    private func bytes(of document: Document, _ request: PackRequest, _ format: PackFormat) -> [UInt8]? {
        switch format {
        case .html: HTMLWriter().write(document)
        case .markdown: MarkdownWriter().write(document)
        case .json: JSONWriter().write(document)
        case .ics:
            request == .programme ? CalendarWriter(meeting: briefer.assembly.meeting).write(briefer.programme) : nil
        }
    }

    /// One document in one format.
    static func bytes(_ request: PackRequest, _ format: PackFormat, _ briefer: Briefer) -> [UInt8] {
        let maker = PackMaker(briefer: briefer, formats: [format])
        return maker.files([request]) { _ in }.first?.bytes ?? []
    }
}
