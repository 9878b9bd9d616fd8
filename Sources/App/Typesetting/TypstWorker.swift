import Core
import Foundation

/// A Python process that sets one document after another.
///
/// Only one thread may use it at a time.
final class TypstWorker: @unchecked Sendable {
    /// The result for one document.
    enum Answer: Sendable {
        case made(PDFResult)
        /// Typst refused the document, and the worker continues.
        case refused(String)
        /// The worker has ended, and must be stopped.
        case ended(reason: String)
        /// The worker does not finish, and must be stopped.
        case tooSlow
    }

    private enum Loss: Error {
        case ended(reason: String)
        case tooSlow
    }

    /// The documents set so far.
    private(set) var documents = 0
    private var memory = 0

    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()
    private let errors = Pipe()
    private let limits: TypstLimits

    /// Starts a process, and returns when the process has reported that it is ready.
    ///
    /// - Parameters:
    ///   - environment: The environment with the Python.
    ///   - fonts: The folder of the fonts.
    ///   - limits: The limits of the worker.
    /// - Throws: ``PDFFault/noWorker(reason:)``.
    init(_ environment: TypstEnvironment, fonts: String, limits: TypstLimits) throws(PDFFault) {
        self.limits = limits
        process.executableURL = URL(filePath: environment.python)
        process.arguments = ["-I", "-S", "-c", TypstEnvironment.text(of: "worker.py")]
        process.standardInput = input
        process.standardOutput = output
        process.standardError = errors
        do {
            try process.run()
        } catch {
            throw .noWorker(reason: error.localizedDescription)
        }
        // Only the process keeps the other ends of the pipes, so that the pipes close when the process ends.
        try? input.fileHandleForReading.close()
        try? output.fileHandleForWriting.close()
        try? errors.fileHandleForWriting.close()
        _ = fcntl(input.fileHandleForWriting.fileDescriptor, F_SETFL, O_NONBLOCK)
        do throws(Loss) {
            let setup = Setup(
                template: TypstEnvironment.text(of: "pack.typ"), fonts: fonts, packages: environment.packages,
                memory: limits.memory)
            let deadline = ContinuousClock.now + .seconds(limits.seconds)
            try write((try? JSONEncoder().encode(setup)) ?? Data(), by: deadline)
            _ = try readFrame(by: deadline)
        } catch {
            stop()
            switch error {
            case .ended(let reason): throw .noWorker(reason: reason)
            case .tooSlow: throw .noWorker(reason: "not ready after \(Int(limits.seconds)) s")
            }
        }
    }

    /// Whether a fresh worker should replace this one.
    var isSpent: Bool { documents >= limits.documents || memory >= limits.kept }

    /// The process id, so that a test can end the process.
    var identifier: Int32 { process.processIdentifier }

    /// Sets a document.
    ///
    /// - Parameter json: The document in the form that the template reads.
    /// - Returns: The PDF, or the reason why there is none.
    func pdf(of json: String) -> Answer {
        documents += 1
        do throws(Loss) {
            let deadline = ContinuousClock.now + .seconds(limits.seconds)
            try write(Data(json.utf8), by: deadline)
            let answer = try readFrame(by: deadline)
            guard let head = try? JSONDecoder().decode(Head.self, from: answer) else { throw .ended(reason: end()) }
            if let reason = head.refused { return .refused(reason) }
            memory = head.memory ?? 0
            return .made(PDFResult(bytes: Array(try readFrame(by: deadline)), pages: head.pages ?? 0))
        } catch {
            switch error {
            case .ended(let reason): return .ended(reason: reason)
            case .tooSlow: return .tooSlow
            }
        }
    }

    /// Ends the process, even if it is at work, and waits until the system has released it.
    func stop() {
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
        try? input.fileHandleForWriting.close()
        try? output.fileHandleForReading.close()
        try? errors.fileHandleForReading.close()
    }

    private struct Setup: Encodable {
        let template: String
        let fonts: String
        let packages: String
        let memory: Int
    }

    private struct Head: Decodable {
        let pages: Int?
        let memory: Int?
        let refused: String?
    }

    // MARK: Frames

    private func write(_ bytes: Data, by deadline: ContinuousClock.Instant) throws(Loss) {
        let length = UInt32(bytes.count).bigEndian
        let frame = withUnsafeBytes(of: length) { Data($0) } + bytes
        var rest = frame[...]
        let descriptor = input.fileHandleForWriting.fileDescriptor
        while !rest.isEmpty {
            try wait(for: POLLOUT, of: descriptor, by: deadline)
            let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR || errno == EAGAIN { continue }
            guard count > 0 else { throw .ended(reason: end()) }
            rest = rest.dropFirst(count)
        }
    }

    private func readFrame(by deadline: ContinuousClock.Instant) throws(Loss) -> Data {
        let length = try read(4, by: deadline).reduce(0) { $0 << 8 | Int($1) }
        return try read(length, by: deadline)
    }

    private func read(_ count: Int, by deadline: ContinuousClock.Instant) throws(Loss) -> Data {
        let descriptor = output.fileHandleForReading.fileDescriptor
        var bytes = Data(count: count)
        var done = 0
        while done < count {
            try wait(for: POLLIN, of: descriptor, by: deadline)
            let got = bytes.withUnsafeMutableBytes { buffer in
                Foundation.read(descriptor, buffer.baseAddress?.advanced(by: done), count - done)
            }
            if got < 0, errno == EINTR { continue }
            guard got > 0 else { throw .ended(reason: end()) }
            done += got
        }
        return bytes
    }

    private func wait(for events: Int32, of descriptor: Int32, by deadline: ContinuousClock.Instant) throws(Loss) {
        while true {
            let left = (deadline - ContinuousClock.now) / .milliseconds(1)
            guard left > 0 else { throw .tooSlow }
            var request = pollfd(fd: descriptor, events: Int16(events), revents: 0)
            if poll(&request, 1, Int32(min(left.rounded(.up), 1e9))) > 0 { return }
        }
    }

    /// How the process ended, with its error message.
    ///
    /// Typst prints the message first, and Python prints it last.
    private func end() -> String {
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
        let said = (try? errors.fileHandleForReading.readToEnd()).flatMap { $0 } ?? Data()
        let lines = String(decoding: said, as: UTF8.self).split(separator: "\n")
        let isPython = lines.first?.hasPrefix("Traceback") ?? false
        let line = (isPython ? lines.last : lines.first).map { ": \($0)" } ?? ""
        let how = process.terminationReason == .exit ? "exit code" : "signal"
        return "\(how) \(process.terminationStatus)\(line)"
    }
}
