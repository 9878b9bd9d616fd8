import ArgumentParser
import BriefingPacks
import Core
import Documents
import Programme
import Review

/// The command `dais replan`.
struct ReplanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replan",
        abstract: "Lists what can be done when the day does not run as published, and records the choice.",
        discussion: """
            Say with --at when it was known, and what happened: --over, --late, --missing, --until. What is past stays as it was.
            Without --choose, the choices are printed, and nothing is written. With it, the choice becomes the next version
            of the programme in the day file. Give that file to dais programme, packs, record and summary with --day.
            Exit codes: 0 choices that keep every rule, or a version written; 1 only choices that do not; 2 no choice.
            """)

    @Option(help: ArgumentHelp("When it was known: 11.20, 15.20 or \"3.20 p.m.\".", valueName: "time"))
    var at: ClockTime

    @Option(
        help: ArgumentHelp(
            "The session that is running or begins late; by default the one that the programme has at that time.",
            valueName: "session"))
    var running: String?

    @Option(help: ArgumentHelp("By how many minutes the running part ends too late.", valueName: "minutes"))
    var over: Int?

    @Option(help: ArgumentHelp("By how many minutes the session begins late.", valueName: "minutes"))
    var late: Int?

    @Option(help: ArgumentHelp("A speaker who does not come, by id or name. May be repeated.", valueName: "person"))
    var missing: [String] = []

    @Option(
        help: ArgumentHelp("When services end, if before the end of the current service window.", valueName: "time"))
    var until: ClockTime?

    @Option(
        help: ArgumentHelp(
            "The day file: by default day.json in this folder; it is created if it does not exist.", valueName: "file"))
    var day = DayFile.name

    @Option(help: ArgumentHelp("Make this choice the next version of the programme.", valueName: "number"))
    var choose: Int?

    @Option(help: ArgumentHelp("Refuse unless the day file is at this version.", valueName: "version"))
    var from: Int?

    @Option(
        help: ArgumentHelp(
            "Draw the times before and after each choice as choice-1.svg and so on in this folder; with --choose, only that choice.",
            valueName: "folder"))
    var pictures: String?

    @Option(help: "text or json.")
    var format: ListFormat = .text

    @OptionGroup var options: ContentOptions

    func run() throws {
        let assembly = try options.assembly()
        guard !assembly.hasMeetingErrors else {
            throw Console.fail(AssemblyFailure.content(assembly.meetingDiagnostics))
        }
        let missing: Int
        do {
            missing = try replan(assembly)
        } catch {
            throw Console.fail(error)
        }
        if missing > 0 { throw ExitCode(1) }
    }

    /// Prints the choices, or keeps the chosen one.
    ///
    /// - Returns: The minutes that are missing if choices are printed and none keeps every rule; otherwise 0.
    private func replan(_ assembly: Assembly) throws -> Int {
        let incident = try incident(assembly)
        guard let choose else {
            let programme = try published(try DayFile.day(at: day, of: assembly), incident, assembly)
            let replan = try Replanner(programme, of: assembly.demand).replan(incident)
            let text = ReplanText(replan: replan, incident: incident, programme: programme)
            let command = ChoosingCommand(self, from: programme.version).text
            try draw(Array(zip(1..., replan.choices)), from: programme)
            Console.print(format == .json ? JSONText.of(text.json) : text.text(choosing: command))
            return replan.missing
        }
        var file = try DayFile(writingTo: day, assembly)
        defer { file.release() }
        let programme = try published(file.day, incident, assembly)
        let replan = try Replanner(programme, of: assembly.demand).replan(incident)
        guard replan.choices.indices.contains(choose - 1) else {
            throw ReplanRefusal.noSuchChoice(choose, of: replan.choices.count)
        }
        let choice = replan.choices[choose - 1]
        try draw([(choose, choice)], from: programme)
        try file.append(choice.programme, try change(incident, assembly, choice.policy))
        let text = ReplanText(replan: replan, incident: incident, programme: programme)
        let lines = ["Version \(choice.programme.version) of the programme is in \(day): \(text.title(of: choice))"]
        Console.print((lines + text.lines(of: choice)).joined(separator: "\n"))
        return 0
    }

    /// Writes the pictures, if `--pictures` asks for them.
    private func draw(_ choices: [(number: Int, choice: ReplanChoice)], from programme: Programme) throws(FileError) {
        guard let pictures else { return }
        let files = choices.map { number, choice in
            let picture = ReplanPicture(
                before: programme, after: choice.programme, words: Language.english.vocabulary)
            return (path: "choice-\(number).svg", bytes: Array(picture.svg.utf8))
        }
        try StagedFiles.write(files, in: pictures)
    }

    /// The latest version of the programme; throws an error if the incident cannot follow on it.
    private func published(_ kept: DayVersions, _ incident: Incident, _ assembly: Assembly) throws -> Programme {
        guard let programme = kept.latest else { throw FileError.missing(day) }
        if let from, from != programme.version {
            throw FileError.day(.otherVersion(day, has: programme.version, asked: from))
        }
        if let last = kept.versions.last?.change {
            let now = try change(incident, assembly, last.choice)
            if now.isSameIncident(as: last) { throw FileError.day(.alreadyChosen(day, version: programme.version)) }
            if now.at.secondsSince1970 < last.at.secondsSince1970 {
                throw FileError.day(.earlier(day, version: programme.version, at: last.at))
            }
        }
        return programme
    }

    private func incident(_ assembly: Assembly) throws -> Incident {
        var incident = Incident(
            at: Moment(try date(on: assembly.demand), at.time), running: running.map { SessionID(rawValue: $0) },
            over: over ?? 0, late: late ?? 0)
        if let minutes = [over, late].compactMap({ $0 }).first(where: { $0 < 1 }) {
            throw ReplanError.absurd(minutes: minutes)
        }
        incident.missing = try missing.map { try MissingSpeaker.absence(of: $0, in: assembly.meeting) }
        incident.until = until?.time
        return incident
    }

    /// The date that was typed; otherwise the only day on which the meeting sits at that time.
    ///
    /// If the meeting sits on no day at that time, this is its first day.
    private func date(on demand: ProgrammeDemand) throws(ReplanRefusal) -> CalendarDate {
        if let date = at.date { return date }
        let sitting = Set(demand.windows.filter { $0.start <= at.time && at.time < $0.end }.map(\.date)).sorted()
        guard sitting.count < 2 else { throw .severalDays(at.time, sitting) }
        return sitting.first ?? demand.date
    }

    private func change(_ incident: Incident, _ assembly: Assembly, _ choice: ReplanPolicy) throws
        -> DayVersions.Change
    {
        let date = incident.at.date ?? assembly.demand.date
        guard let at = VenueClock(zone: assembly.meeting.zone).moment(incident.at.time, on: date) else {
            throw ReplanRefusal.noSuchTime
        }
        return DayVersions.Change(
            at: at, running: incident.running, over: incident.over, late: incident.late,
            missing: incident.missing.map(\.person.rawValue), until: incident.until, choice: choice)
    }
}

/// The command line that chooses, in which only the number is missing.
private struct ChoosingCommand {
    let text: String

    init(_ command: ReplanCommand, from version: Int) {
        let at = (command.at.date.map { ["\($0)"] } ?? []) + [command.at.time.description]
        var words = ["dais replan --at", at.count > 1 ? "\"\(at.joined(separator: " "))\"" : at[0]]
        words += command.running.map { ["--running", $0] } ?? []
        words += command.over.map { ["--over", "\($0)"] } ?? []
        words += command.late.map { ["--late", "\($0)"] } ?? []
        words += command.missing.flatMap { ["--missing", $0.contains(" ") ? "\"\($0)\"" : $0] }
        words += command.until.map { ["--until", $0.time.description] } ?? []
        words += command.day == DayFile.name ? [] : ["--day", command.day]
        words += command.pictures.map { ["--pictures", $0] } ?? []
        words += command.options.content.map { ["--content", $0] } ?? []
        words += command.options.meeting.map { ["--meeting", $0] } ?? []
        text = (words + ["--from \(version) --choose NUMBER"]).joined(separator: " ")
    }
}

/// Why a choice is not kept.
enum ReplanRefusal: DiagnosedError, Hashable {
    case noSuchChoice(Int, of: Int)
    case noSuchTime
    /// The meeting sits at this time on more than one day.
    case severalDays(TimeOfDay, [CalendarDate])

    /// What is wrong, why it matters, and how to fix it.
    var diagnostic: Diagnostic {
        switch self {
        case .noSuchChoice(let number, let count):
            Diagnostic(
                rule: .replanChoice, at: Position(wholeOf: "--choose \(number)"),
                "the choices are numbered from 1 to \(count)",
                because: "nothing was written",
                remedy: "look at the choices without --choose")
        case .noSuchTime:
            Diagnostic(
                rule: .replanTime, at: Position(wholeOf: "--at"),
                "the venue's clocks never show this time",
                because: "nothing was written",
                remedy: "check the day and the time")
        case .severalDays(let time, let dates):
            Diagnostic(
                rule: .replanTime, at: Position(wholeOf: "--at"),
                "the meeting sits at \(EnglishStyle.time(time)) on "
                    + "\(EnglishStyle.list(dates.map(EnglishStyle.date)))",
                because: "sessions of the wrong day could move",
                remedy: "write the day before the time, such as \"\(dates[0]) \(time)\"")
        }
    }
}
