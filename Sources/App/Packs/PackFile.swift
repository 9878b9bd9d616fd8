import Core

/// A file of a packs folder, before it is written.
struct PackFile: Sendable {
    let entry: Manifest.Entry
    let bytes: [UInt8]

    init(request: PackRequest, document: Document, format: PackFormat, bytes: [UInt8], briefer: Briefer) {
        let language = document.language.rawValue
        let name = "\(request.stem(of: briefer.assembly.meeting))-\(language).\(format.fileExtension)"
        self.bytes = bytes
        entry = Manifest.Entry(
            path: "\(language)/\(name)", sha256: SHA256.hex(of: bytes), bytes: bytes.count, title: document.title,
            reader: request.reader?.rawValue ?? "programme", panel: request.panel?.rawValue, language: language,
            format: format, release: document.status.release, asOf: document.status.asOf,
            draft: document.status.isDraft,
            content: briefer.assembly.contentHash)
    }
}
