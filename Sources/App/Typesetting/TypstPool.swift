import Core
import Documents
import Foundation
import Synchronization
import Writers

/// A document as a PDF file.
struct PDFResult: Sendable, Hashable {
    /// The bytes of the file.
    let bytes: [UInt8]
    /// The number of pages.
    let pages: Int
}

/// Workers that set documents in parallel.
///
/// Each is started when it is first needed, and kept for the next document.
final class TypstPool: Sendable {
    private let environment: TypstEnvironment
    private let limits: TypstLimits
    private let fonts: TypstFontFolder
    private let slots: DispatchSemaphore
    private let idle = Mutex<[TypstWorker]>([])

    /// Creates a pool without starting a worker.
    ///
    /// - Parameters:
    ///   - environment: The Python and the fonts of this machine.
    ///   - workers: The maximum number of documents that are set at the same time.
    ///   - limits: The limits of each worker.
    /// - Throws: ``PDFFault/noWorker(reason:)`` if the folder of fonts cannot be created.
    init(_ environment: TypstEnvironment, workers: Int, limits: TypstLimits = TypstLimits()) throws(PDFFault) {
        self.environment = environment
        self.limits = limits
        fonts = try TypstFontFolder(environment.fonts)
        slots = DispatchSemaphore(value: max(1, workers))
        // If a worker ends while the program writes to it, this is an error to report. SIGPIPE would end the program.
        signal(SIGPIPE, SIG_IGN)
    }

    deinit { shutDown() }

    /// Sets a document.
    ///
    /// Several threads can call this method at the same time.
    ///
    /// - Parameters:
    ///   - document: The document.
    ///   - path: The name of the document in errors; by default its title.
    /// - Returns: The file and its number of pages.
    /// - Throws: ``PDFFault``; later documents are not affected.
    func pdf(of document: Document, at path: String? = nil) throws(PDFFault) -> PDFResult {
        let name = path ?? document.title
        guard let json = try? TypstDocument.json(document) else {
            throw .refused(document: name, reason: "it has no JSON form")
        }
        slots.wait()
        defer { slots.signal() }
        var reason = ""
        // A worker may have ended while it waited, or because of the document. A second, fresh worker shows which.
        for isFirst in [true, false] {
            let waiting = isFirst ? idle.withLock { $0.popLast() } : nil
            let worker = if let waiting { waiting } else { try start() }
            switch worker.pdf(of: json) {
            case .made(let result):
                giveBack(worker)
                return result
            case .refused(let reason):
                giveBack(worker)
                throw .of(reason, document: name)
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

    /// Ends all idle workers, and removes the folder of fonts.
    func shutDown() {
        while let worker = idle.withLock({ $0.popLast() }) { worker.stop() }
        fonts.remove()
    }

    /// The process ids of the idle workers, so that a test can end one.
    var identifiers: [Int32] { idle.withLock { $0.map(\.identifier) } }
}
