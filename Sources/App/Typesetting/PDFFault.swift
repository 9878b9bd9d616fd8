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
    /// A part that has to be one page is longer, even after it has given way.
    case tooLong(document: String, page: String, lines: Int)
    /// The worker that set the document ended, and so did the next one.
    case lost(document: String, reason: String)
    /// The document was not finished in time.
    case tooSlow(document: String, seconds: Double)
}

extension PDFFault: DiagnosedError {
    /// What is wrong, why it matters, and how to fix it.
    var diagnostic: Diagnostic {
        switch self {
        case .noPython(let searched):
            Diagnostic(
                rule: .pdfTypst, at: Position(wholeOf: "PDF"),
                "there is no Python with Typst (looked for: \(searched.joined(separator: ", ")))",
                because: "PDF is left out, but the other formats are written",
                remedy: "run `make tools`, or name a virtual environment that has typst \(TypstEnvironment.version) "
                    + "in DAIS_TYPST")
        case .noTypst(let folder):
            Diagnostic(
                rule: .pdfTypst, at: Position(wholeOf: folder),
                "typst \(TypstEnvironment.version) is not installed there",
                because: "PDF is left out, but the other formats are written",
                remedy: "run `\(folder)/bin/python -m pip install typst==\(TypstEnvironment.version)`")
        case .changeable(let path, let python):
            Diagnostic(
                rule: .pdfOwner, at: Position(wholeOf: path),
                "another user can change this file, which decides what \(python) runs as you",
                because: "PDF is left out, but the other formats are written",
                remedy:
                    "make yourself its owner and the only one who can write to it (`chown`, `chmod go-w`), or name another virtual "
                    + "environment in DAIS_TYPST")
        case .noFont(let name, let folders):
            Diagnostic(
                rule: .pdfFont, at: Position(wholeOf: name),
                "the font is not on this machine (looked in: \(folders.joined(separator: ", ")))",
                because: "without it a page would have boxes in place of words, so PDF is left out",
                remedy: "install fonts-noto-core and fonts-noto-cjk, or name a folder that has it in DAIS_FONTS")
        case .noWorker(let reason):
            Diagnostic(
                rule: .pdfWorker, at: Position(wholeOf: "PDF"),
                "the process that runs Typst does not start (\(reason))",
                because: "PDF is left out, but the other formats are written",
                remedy: "run `make tools` again")
        case .refused(let document, let reason):
            Diagnostic(
                rule: .pdfRefused, at: Position(wholeOf: document),
                "Typst does not accept the document (\(reason))",
                because: "its PDF is left out, but all other files are written",
                remedy: "install the font that has the letters (fonts-noto-core, fonts-noto-cjk, "
                    + "fonts-noto-color-emoji), or change the text that the reason names")
        case .tooLong(let document, let page, let lines):
            Diagnostic(
                rule: .pdfPage, at: Position(wholeOf: document),
                "the page “\(page)” is too long by \(EnglishStyle.count(lines, "line"))",
                because: "a reader finds everything about a session on one page, so the PDF is left out",
                remedy: "shorten what the page prints: the findings to know, the words not to say, or the questions")
        case .lost(let document, let reason):
            Diagnostic(
                rule: .pdfLost, at: Position(wholeOf: document),
                "the process that set the document ended twice (\(reason))",
                because: "its PDF is left out, but all other files are written",
                remedy: "free memory, or divide the document, and run again")
        case .tooSlow(let document, let seconds):
            Diagnostic(
                rule: .pdfSlow, at: Position(wholeOf: document),
                "the document was not set within \(Int(seconds.rounded(.up))) s",
                because: "its PDF is left out, but all other files are written",
                remedy: "run again on a quieter machine, or divide the document")
        }
    }
}

extension PDFFault {
    /// Creates the fault for a reason of Typst, which may be the template's own: “a page is too long: PAGE: LINES”.
    static func of(_ reason: String, document: String) -> PDFFault {
        guard let match = reason.firstMatch(of: /a page is too long: (.*): (\d+)/), let lines = Int(match.2) else {
            return .refused(document: document, reason: reason)
        }
        return .tooLong(document: document, page: String(match.1), lines: lines)
    }
}
