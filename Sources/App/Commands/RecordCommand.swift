import ArgumentParser
import BriefingPacks
import Core
import Foundation
import MeetingRecord

/// The command `dais record`.
struct RecordCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract: "Takes down points of a session, from the keyboard, standard input or a file.",
        discussion: """
            A point is one line, such as `m State A: what was said`; Documentation/Recording.md has the form.
            Each point is written to the disk before it is acknowledged.
            Exit codes: 0 all taken down, 1 a line was refused, 2 the record or the content cannot be used.
            """)

    @Option(help: ArgumentHelp("The record; it is created if it does not exist.", valueName: "file"))
    var record = "record.jsonl"

    @Option(
        help: ArgumentHelp(
            "The session; by default the last one in the record, or the one that the programme has now.",
            valueName: "id"))
    var session: String?

    @Option(help: ArgumentHelp("The item of the session, such as questions.", valueName: "kind"))
    var item: String?

    @Option(help: "The language of a new record, in which points are taken down: ar, zh, en, fr, ru or es.")
    var language: Language?

    @Flag(help: "Mark a new record, and everything that is made from it, as made up for practice.")
    var exercise = false

    @Option(help: ArgumentHelp("Take down the lines of this file, either all or none.", valueName: "file"))
    var statements: String?

    @OptionGroup var day: DayOptions
    @OptionGroup var options: ContentOptions

    func run() throws {
        do {
            var content = try options.files()
            // The record uses no translations. A note-taker who starts again should not wait for them.
            content.translations = []
            let assembly = try Assembly(content)
            let programme = try assembly.programme(on: try day.day(assembly))
            let clock = VenueClock(zone: assembly.meeting.zone) { Int(time(nil)) }
            let state = { RecordState(assembly, programme, record: $0, clock: clock) }
            // A file of statements with a fault does not start a new record.
            if !Disk.exists(record) { _ = try read(on: placed(state(nil))) }
            let file = try RecordFile(appendingTo: record)
            defer { file.closeFile() }
            for diagnostic in file.diagnostics.limited { Console.note(diagnostic.description) }
            if let opening = file.record?.opening {
                try check(opening, of: assembly.meeting)
            }
            var run = RecordRun(file, try placed(state(file.record)))
            let statements = try read(on: run.state)
            if file.record == nil { try file.append([.opening(opening(of: assembly.meeting))]) }
            if let statements {
                Console.print(try run.take(statements))
            } else if isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 {
                run.talk()
            } else if try !run.takeInput() {
                throw ExitCode(1)
            }
        } catch let code as ExitCode {
            throw code
        } catch {
            throw Console.fail(error)
        }
    }

    /// The state, moved to the session and the item that the options name.
    private func placed(_ state: RecordState) throws -> RecordState {
        var state = state
        do throws(PointFault) {
            if let session { state.apply(.session(try state.session(session[...]))) }
            if let item { state.apply(.item(try state.item(item[...]))) }
        } catch {
            Console.note(
                Diagnostic(rule: error.rule, at: nil, error.message, because: error.reason, remedy: error.remedy)
                    .description)
            throw ExitCode(2)
        }
        return state
    }

    /// The statements of the file that `--statements` names.
    ///
    /// If they have faults, reports them and exits with 1.
    private func read(on state: RecordState) throws -> Statements? {
        guard let statements else { return nil }
        let read = try Statements(statements, on: state)
        guard read.diagnostics.isEmpty else {
            for diagnostic in read.diagnostics.limited { Console.note(diagnostic.description) }
            throw ExitCode(1)
        }
        return read
    }

    private func check(_ opening: RecordOpening, of meeting: Meeting) throws(RecordRefusal) {
        guard opening.meeting == meeting.id, opening.date == meeting.date else {
            throw .anotherMeeting(record, opening)
        }
        if exercise, !opening.exercise { throw .noExercise(record) }
        if let language, language != opening.language { throw .anotherLanguage(record, opening.language) }
    }

    /// The first line of a new record.
    ///
    /// Random digits make its name unique.
    private func opening(of meeting: Meeting) -> RecordOpening {
        let digits = String(UInt32.random(in: 0x10_0000...0xFF_FFFF), radix: 16)
        return RecordOpening(
            record: "\(meeting.id)-\(meeting.date)-\(digits)", meeting: meeting.id, date: meeting.date,
            language: language ?? .english, exercise: exercise)
    }
}
