import Core
import Documents

/// Sets PDF, or says why that cannot be done here.
enum Typesetter: Sendable {
    /// Nobody asked for PDF.
    case idle
    case ready(TypstPool, fingerprint: String)
    case missing(PDFFault)

    /// The typesetter of this machine, where one of the formats needs it.
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

    /// What decides the bytes of PDF beside the document and the program, where it is asked for and can be set.
    static func fingerprint(for formats: [PackFormat]) -> String {
        formats.contains(.pdf) ? (try? TypstEnvironment.find())?.fingerprint ?? "" : ""
    }

    /// What decides the bytes of a format beside the document and the program.
    func mark(of format: PackFormat) -> String {
        if case .ready(_, let fingerprint) = self, format == .pdf { fingerprint } else { "" }
    }

    /// Why PDF is left out of a whole run; nil where it is not.
    var fault: PDFFault? { if case .missing(let fault) = self { fault } else { nil } }

    /// A document as PDF.
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
