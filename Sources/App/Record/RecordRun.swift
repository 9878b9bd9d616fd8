import Core
import Foundation
import MeetingRecord

/// A run of `dais record` on an open record.
struct RecordRun {
    private let file: RecordFile
    private(set) var state: RecordState

    init(_ file: RecordFile, _ state: RecordState) {
        self.file = file
        self.state = state
    }

    /// Carries out a line.
    ///
    /// The state changes only when the record contains the line.
    ///
    /// - Throws: ``PointFault`` or ``FileError``; nothing is then taken down.
    private mutating func take(_ line: String) throws -> RecordStep {
        let step = try state.step(line)
        let entries = step.entries
        if !entries.isEmpty { try file.append(entries) }
        state.apply(step)
        return step
    }

    /// Carries out the lines of standard input as they arrive.
    ///
    /// The id of each point goes to standard output, and everything else to standard error.
    ///
    /// - Returns: Whether all lines were accepted.
    /// - Throws: ``FileError`` if nothing more can be written to the record.
    mutating func takeInput() throws -> Bool {
        var reader = LineReader(descriptor: STDIN_FILENO, limit: PointLine.limit)
        var number = 0
        var isFaultless = true
        while let line = reader.next() {
            number += 1
            do {
                let step = try take(line.text())
                if case .quit = step { break }
                if case .take(let point) = step {
                    Console.print(point.id.rawValue)
                } else if let answer = answer(to: step) {
                    Console.note(lines: answer.split(separator: "\n", omittingEmptySubsequences: false))
                }
            } catch let fault as PointFault {
                Console.note(fault.diagnostic("-", line: number).description)
                isFaultless = false
            }
        }
        return isFaultless
    }

    /// Carries out a note-taker's lines until the end of input.
    ///
    /// A line that is refused stays in the history.
    mutating func talk() {
        LineEditor.start()
        Console.print(greeting)
        var number = 0
        while true {
            let current = state
            switch LineEditor.line(
                "\(state.place)> ", completing: { PointCompletion(state: current).candidates(for: $0) })
            {
            case .end:
                Console.print("")
                return
            case .interrupted: Console.print("")
            case .text(let line):
                number += 1
                do {
                    let step = try take(line)
                    if case .quit = step { return }
                    if let answer = answer(to: step) { Console.print(answer) }
                } catch let fault as PointFault {
                    Console.note(fault.diagnostic("-", line: number).description)
                } catch {
                    Console.note("\(error)")
                }
            }
        }
    }

    /// Carries out the steps of a file of statements, all or none.
    ///
    /// - Returns: A sentence on what was taken down.
    mutating func take(_ statements: Statements) throws -> String {
        let entries = statements.steps.flatMap(\.entries)
        if !entries.isEmpty { try file.append(entries) }
        for step in statements.steps { state.apply(step) }
        let taken = statements.points
        guard let first = taken.first, let last = taken.last else { return "The file has no points." }
        return taken.count == 1
            ? "1 point taken down: \(first)" : "\(taken.count) points taken down: \(first) to \(last)"
    }

    /// The first text for the note-taker: what the record contains, and how to get help.
    private var greeting: String {
        let count = state.points.count
        let withdrawn = state.withdrawn.isEmpty ? "" : ", \(state.withdrawn.count) withdrawn"
        let last = state.points.last.map { "; the last: \($0.line)" } ?? ""
        return
            "\(file.path): \(count) \(count == 1 ? "point" : "points")\(withdrawn)\(last)\n/help shows how a line is written"
    }

    private func answer(to step: RecordStep) -> String? {
        switch step {
        case .nothing, .quit: nil
        case .take(let point): "\(point.id) · \(state.place) · \(point.kind.rawValue) · \(point.speaker.shown)"
        case .withdraw(let point, _): "\(point.id) is withdrawn: \(point.text)"
        case .session, .item: state.place
        case .time(let time):
            time.map { "the points that follow were said at \($0)" } ?? "the points that follow have the clock's time"
        case .list(let count):
            state.points.isEmpty
                ? "there are no points" : state.points.suffix(count).map(\.line).joined(separator: "\n")
        case .who:
            state.names.heard.isEmpty ? "nobody has spoken" : state.names.heard.map(\.shown).joined(separator: "\n")
        case .help: RecordStep.helpText
        }
    }
}

extension Point {
    /// The point as one line of text.
    fileprivate var line: String { "\(id) \(at.time) \(session) · \(kind.rawValue) · \(speaker.shown): \(text)" }
}

extension Speaker {
    /// The name or the role of the speaker, for the note-taker.
    fileprivate var shown: String {
        switch kind {
        case .chair:
            let chair = ["Chair", of].compactMap { $0 }.joined(separator: " of ")
            return name.map { "\(chair) (\($0))" } ?? chair
        case .moderator, .memberState, .internationalOrganization, .regionalOrganization, .academicInstitution,
            .researchNetwork, .other:
            return named ?? kind.rawValue
        }
    }
}
