public import ArgumentParser
import BriefingPacks
public import Core
import Documents
import MeetingRecord

/// The options that choose the content a command works on.
struct ContentOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Read all or some content files from this folder instead of the built-in ones.", valueName: "dir"))
    var content: String?

    @Option(
        help: ArgumentHelp(
            "Work on another meeting, all of whose files are in this folder.", valueName: "dir"))
    var meeting: String?

    func validate() throws {
        if content != nil, meeting != nil {
            throw ValidationError(
                "--content replaces files of the built-in meeting, and --meeting names another meeting; give one of the two."
            )
        }
    }

    /// The files that the command works on.
    func files() throws(FileError) -> ContentSet {
        if let meeting { return try ContentSet.meeting(meeting) }
        guard let content else {
            let checkout = CheckoutFolder.current
            if checkout == nil, let near = ContentSet.contentNearby() {
                Console.note(
                    "\(near) is not read: this is not a checkout, so the content is the built-in one; --content . reads it"
                )
            }
            guard let checkout else { return .embedded }
            let set = try checkout.content(isCompleted: true)
            for note in checkout.notes(on: set) { Console.note(note) }
            return set
        }
        return try ContentSet.reading(content)
    }

    /// The result of ``files()``, for a caller that continues after a failure.
    func read() -> FileWatch.Reading { Result { () throws(FileError) in try files() } }

    /// The folder of the content files, or the checkout, for a caller that watches them.
    func folder() throws(FileError) -> String {
        guard let folder = meeting ?? content ?? CheckoutFolder.current?.root else { throw .builtIn }
        return folder
    }

    /// Reads, registers and checks the content.
    ///
    /// On failure, reports the reason and throws exit code 2.
    func assembly() throws -> Assembly {
        do {
            return try Assembly(files())
        } catch {
            throw Console.fail(error)
        }
    }

    /// Reads the day file or plans the day, and creates the ``Briefer`` that makes its documents.
    ///
    /// On failure, reports the reason and throws exit code 2.
    func briefer(_ assembly: Assembly, asOf: CalendarDate?, _ options: DayOptions? = nil) throws -> Briefer {
        do {
            let day = try options?.day(assembly)
            return Briefer(
                assembly, try assembly.programme(on: day) { Console.note($0.description) },
                asOf: asOf ?? assembly.meeting.date, by: Product.program, day: day)
        } catch {
            throw Console.fail(error)
        }
    }
}

/// The format in which a list is printed.
enum ListFormat: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
}

extension CalendarDate: ExpressibleByArgument {
    /// Reads a date such as `2019-04-26`.
    public init?(argument: String) { self.init(argument) }
}

extension ZoneName: ExpressibleByArgument {
    /// Reads a time zone such as `Europe/Vienna`.
    public init?(argument: String) { self.init(argument) }
}

extension Reader: ExpressibleByArgument {}
/// A format of packs, as named in an option.
struct PacksFormat: ExpressibleByArgument {
    let format: PackFormat
    static let allValueStrings = PackFormat.ofPacks.map(\.rawValue)

    /// Reads the name of the format.
    init?(argument: String) {
        guard let format = PackFormat(rawValue: argument), PackFormat.ofPacks.contains(format) else { return nil }
        self.format = format
    }
}

/// A format of a summary, as named in an option.
struct SummaryFormat: ExpressibleByArgument {
    let format: PackFormat
    static let allValueStrings = PackFormat.ofSummary.map(\.rawValue)

    /// Reads the name of the format.
    init?(argument: String) {
        guard let format = PackFormat(rawValue: argument), PackFormat.ofSummary.contains(format) else { return nil }
        self.format = format
    }
}

extension Language: ExpressibleByArgument {}
extension SpeakerNaming: ExpressibleByArgument {}
extension Release: ExpressibleByArgument {}
