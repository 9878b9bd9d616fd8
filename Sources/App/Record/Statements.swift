import Core
import Documents
import Foundation
import MeetingRecord

/// A file with one statement per line, which is checked completely before anything is written.
struct Statements {
    /// The steps of the lines, in order.
    let steps: [RecordStep]
    /// The faults of the lines.
    let diagnostics: [Diagnostic]

    /// The ids of the points that the lines take down.
    var points: [PointID] {
        steps.compactMap { step in
            guard case .take(let point) = step else { return nil }
            return point.id
        }
    }

    /// Reads a file of statements.
    ///
    /// - Parameters:
    ///   - path: The file. Blank lines and lines that begin with `# ` are ignored.
    ///   - state: The current state of the record.
    /// - Throws: ``FileError`` if the file cannot be read.
    init(_ path: String, on state: RecordState) throws(FileError) {
        guard let status = FileStatus(path) else { throw .missing(path) }
        switch status.kind {
        case .folder: throw .isAFolder(path)
        case .other, .link: throw .notPlain(path)
        case .file: break
        }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .unreadable(path) }
        defer { close(descriptor) }
        var reader = LineReader(descriptor: descriptor, limit: PointLine.limit)
        var state = state
        var steps: [RecordStep] = []
        var diagnostics: [Diagnostic] = []
        var number = 0
        while let line = reader.next() {
            number += 1
            do throws(PointFault) {
                let text = try line.text()
                if text.hasPrefix("# ") || text == "#" { continue }
                let step = try state.step(text)
                switch step {
                case .list, .who, .help, .quit: throw PointFault.forTheKeyboard(text)
                case .nothing, .take, .withdraw, .session, .item, .time: break
                }
                steps.append(step)
                state.apply(step)
            } catch {
                diagnostics.append(error.diagnostic(path, line: number))
            }
        }
        (self.steps, self.diagnostics) = (steps, diagnostics)
    }
}

extension LineReader.Line {
    /// The line's text.
    ///
    /// - Throws: ``PointFault`` if the line has none.
    func text() throws(PointFault) -> String {
        switch self {
        case .text(let text): return text
        case .tooLong(let count): throw .tooLong(count)
        case .notText: throw .notText
        case .unreadable(let reason): throw .unreadable(reason)
        }
    }
}

extension PointFault {
    fileprivate static func unreadable(_ reason: String) -> Self {
        Self(
            .pointInput, column: 1, "from here on nothing could be read (\(reason))",
            because: "the lines that follow would be missing without notice", remedy: "give these lines again")
    }

    fileprivate static func forTheKeyboard(_ line: String) -> Self {
        Self(
            .pointCommand, at: line[...], "\(line[...].quoted) works only at the keyboard",
            because: "a file of statements cannot show an answer", remedy: "delete the line")
    }
}
