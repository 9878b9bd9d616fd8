import Core
import Documents
import Foundation
import Synchronization
import Writers

/// A document as a PDF file.
struct PDFResult: Sendable, Hashable {
    /// The file.
    let bytes: [UInt8]
    /// How many pages it has.
    let pages: Int
}

/// Workers that set documents side by side; each is started when it is first needed, and kept for the next document.
final class TypstPool: Sendable {
    private let environment: TypstEnvironment
    private let limits: TypstLimits
    private let fonts: TypstFontFolder
    private let slots: DispatchSemaphore
    private let idle = Mutex<[TypstWorker]>([])

    /// A pool; nothing is started yet.
    ///
    /// - Parameters:
    ///   - environment: What the machine has.
    ///   - workers: How many documents are set at once, at most.
    ///   - limits: What a worker may use.
    /// - Throws: ``PDFFault/noWorker(reason:)`` where the folder of fonts cannot be made.
    init(_ environment: TypstEnvironment, workers: Int, limits: TypstLimits = TypstLimits()) throws(PDFFault) {
        self.environment = environment
        self.limits = limits
        fonts = try TypstFontFolder(environment.fonts)
        slots = DispatchSemaphore(value: max(1, workers))
        // A worker that ends while it is written to is an error to report, and not the end of the program.
        signal(SIGPIPE, SIG_IGN)
    }

    deinit { shutDown() }

    /// Sets a document; callable from several threads at once.
    ///
    /// - Parameters:
    ///   - document: The document.
    ///   - path: What a fault calls it; its title by default.
    /// - Returns: The file, and its number of pages.
    /// - Throws: ``PDFFault``; the next document does not suffer from it.
    func pdf(of document: Document, at path: String? = nil) throws(PDFFault) -> PDFResult {
        let name = path ?? document.title
        guard let json = try? TypstDocument.json(document) else {
            throw .refused(document: name, reason: "it has no JSON form")
        }
        slots.wait()
        defer { slots.signal() }
        var reason = ""
        // A worker can have ended while it waited, or by the document; a fresh one tells which.
        for isFirst in [true, false] {
            let waiting = isFirst ? idle.withLock { $0.popLast() } : nil
            let worker = if let waiting { waiting } else { try start() }
            switch worker.pdf(of: json) {
            case .made(let result):
                giveBack(worker)
                return result
            case .refused(let reason):
                giveBack(worker)
                throw .refused(document: name, reason: reason)
            case .tooSlow:
                worker.stop()
                throw .tooSlow(document: name, seconds: limits.seconds)
            case .ended(let how):
                worker.stop()
                reason = how
            }
        }
        throw .lost(document: name, reason: reason)
    }

    private func start() throws(PDFFault) -> TypstWorker {
        guard Descriptors.areFree(12) else { throw .noWorker(reason: Disk.reason) }
        return try TypstWorker(environment, fonts: fonts.path, limits: limits)
    }

    private func giveBack(_ worker: TypstWorker) {
        if worker.isSpent { worker.stop() } else { idle.withLock { $0.append(worker) } }
    }

    /// Ends every worker that nobody uses, and takes away the folder of fonts.
    func shutDown() {
        while let worker = idle.withLock({ $0.popLast() }) { worker.stop() }
        fonts.remove()
    }

    /// The processes that wait for work, so that a test can end one.
    var identifiers: [Int32] { idle.withLock { $0.map(\.identifier) } }
}
