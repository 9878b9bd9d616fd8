import Core

/// The reason why a document has no PDF; other formats and other documents are not affected.
enum PDFFault: Error, Hashable {
    /// No Python with Typst was found in the folders that were searched.
    case noPython(searched: [String])
    /// The Python exists, and the version of Typst that the template needs does not.
    case noTypst(folder: String)
    /// Another user can change a file or a folder that decides which code the Python runs.
    case changeable(String, python: String)
    /// A font file is missing.
    case noFont(String, folders: [String])
    /// A worker process does not start.
    case noWorker(reason: String)
    /// Typst does not accept the document.
    case refused(document: String, reason: String)
    /// The worker that set the document ended, and so did the next one.
    case lost(document: String, reason: String)
    /// The document was not finished in time.
    case tooSlow(document: String, seconds: Double)
}

extension PDFFault: CustomStringConvertible {
    /// What is wrong, why it matters, and how to fix it.
    var description: String {
        switch self {
        case .noPython(let searched):
            "PDF: error: there is no Python with Typst (looked for: \(searched.joined(separator: ", "))); "
                + "PDF is left out, the other formats are written; run `make tools`, or name a virtual environment "
                + "that has typst \(TypstEnvironment.version) in DAIS_TYPST [pdf.typst]"
        case .noTypst(let folder):
            "\(folder): error: typst \(TypstEnvironment.version) is not installed there; PDF is left out, the other "
                + "formats are written; run `\(folder)/bin/python -m pip install "
                + "typst==\(TypstEnvironment.version)` [pdf.typst]"
        case .changeable(let path, let python):
            "\(path): error: another user can change it, and it decides what \(python) runs as you; PDF is left out, the "
                + "other formats are written; make it your own and writable by you alone (`chown`, `chmod go-w`), or name "
                + "another virtual environment in DAIS_TYPST [pdf.owner]"
        case .noFont(let name, let folders):
            "\(name): error: the font is not on this machine (looked in: \(folders.joined(separator: ", "))); "
                + "without it a page would hold boxes in place of words, so PDF is left out; "
                + "install fonts-noto-core and fonts-noto-cjk, or name a folder that has it in DAIS_FONTS [pdf.font]"
        case .noWorker(let reason):
            "PDF: error: the process that runs Typst does not start (\(reason)); PDF is left out, the other formats "
                + "are written; run `make tools` again [pdf.worker]"
        case .refused(let document, let reason):
            "\(document): error: Typst does not set it (\(reason)); its PDF is left out, all else is written; "
                + "install the font that has the letters (fonts-noto-core, fonts-noto-cjk, fonts-noto-color-emoji), or change "
                + "the text that the reason names [pdf.refused]"
        case .lost(let document, let reason):
            "\(document): error: the process that set it ended twice (\(reason)); its PDF is left out, all else is "
                + "written; free memory, or divide the document, and run again [pdf.lost]"
        case .tooSlow(let document, let seconds):
            "\(document): error: it was not set within \(Int(seconds.rounded(.up))) s; its PDF is left out, all "
                + "else is written; run again on a quieter machine, or divide the document [pdf.slow]"
        }
    }
}
