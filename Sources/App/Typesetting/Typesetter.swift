import Core
import Documents

/// Sets PDF, or gives the reason why this machine cannot do so.
enum Typesetter: Sendable {
    /// No PDF was asked for.
    case idle
    case ready(TypstPool, fingerprint: String)
    case missing(PDFFault)

    /// Prepares the typesetter of this machine, if one of the formats needs it.
    init(for formats: [PackFormat], workers: Int) {
        guard formats.contains(.pdf) else {
            self = .idle
            return
        }
        do throws(PDFFault) {
            let environment = try TypstEnvironment.find()
            self = .ready(try TypstPool(environment, workers: workers), fingerprint: environment.fingerprint)
        } catch {
            self = .missing(error)
        }
    }

    /// The digest of everything besides the document and the program that decides the bytes of a PDF.
    ///
    /// The digest is empty if PDF is not asked for or cannot be set.
    static func fingerprint(for formats: [PackFormat]) -> String {
        formats.contains(.pdf) ? (try? TypstEnvironment.find())?.fingerprint ?? "" : ""
    }

    /// The digest of ``fingerprint(for:)`` if the format is PDF and can be set; otherwise empty.
    func mark(of format: PackFormat) -> String {
        if case .ready(_, let fingerprint) = self, format == .pdf { fingerprint } else { "" }
    }

    /// The reason why PDF is left out of the whole run; nil if there is none.
    var fault: PDFFault? { if case .missing(let fault) = self { fault } else { nil } }

    /// Sets a document as PDF.
    func pdf(of document: Document, at path: String) -> Result<PDFResult, PDFFault> {
        switch self {
        case .ready(let pool, _): Result { () throws(PDFFault) in try pool.pdf(of: document, at: path) }
        case .missing(let fault): .failure(fault)
        case .idle: .failure(.noPython(searched: []))
        }
    }

    /// Ends the workers.
    func shutDown() { if case .ready(let pool, _) = self { pool.shutDown() } }
}
