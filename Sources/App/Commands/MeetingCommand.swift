import ArgumentParser
import Core

/// The command `dais meeting`, which creates meetings in separate folders.
struct MeetingCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "meeting", abstract: "Creates a new meeting in a separate folder.",
        subcommands: [MeetingNewCommand.self])
}

/// The command `dais meeting new`.
struct MeetingNewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Creates all files of a meeting, with one skeleton per panel.",
        discussion: """
            The folder must be new or empty. Either all files are created, or none. Then give the folder to every command with
            --meeting DIR; dais check --meeting DIR lists what is still to be written.
            Example: dais meeting new briefing --title "Open briefing" --date 2027-03-05 --zone Europe/Vienna \\
              --venue "Building A" --room "Room 1" --window 10:00-13:00 --committee "Committee One" --panel "Part one"
            """)

    @Argument(help: ArgumentHelp("The folder.", valueName: "dir"))
    var folder: String

    @Option(help: "The meeting's title, in English; until you change them, theme and short name are the same.")
    var title: String

    @Option(help: ArgumentHelp("The meeting's first day, such as 2027-03-05.", valueName: "date"))
    var date: CalendarDate

    @Option(help: ArgumentHelp("The venue's time zone, such as Europe/Vienna.", valueName: "zone"))
    var zone: ZoneName

    @Option(help: "Building and city; \"to be confirmed\" if nobody knows yet.")
    var venue: String

    @Option(help: "The room.")
    var room: String

    @Option(
        name: .customLong("window"),
        help: ArgumentHelp(
            "When services are provided, such as 10:00-13:00, or \"2027-03-06 10:00-13:00\" on a later day; one or more.",
            valueName: "times"))
    var windows: [String]

    @Option(
        name: .customLong("committee"),
        help: ArgumentHelp("A committee that convenes the meeting; one or more.", valueName: "name"))
    var committees: [String]

    @Option(
        name: .customLong("panel"),
        help: ArgumentHelp("A panel, in the order of the day; one or more. Any text of one line.", valueName: "title"))
    var panels: [String]

    func validate() throws {
        for text in [title, venue, room] + committees {
            guard !text.isEmpty, text.count <= PanelName.longestOfFile, RefusedCharacters.first(in: text) == nil,
                text.first != " ", text.last != " "
            else {
                throw ValidationError(
                    "'\(text.prefix(40))' is not a name of 1 to \(PanelName.longestOfFile) letters on one line.")
            }
        }
        for window in windows where ServiceWindow(window, on: date) == nil {
            throw ValidationError("'\(window.prefix(40))' is not a window such as 10:00-13:00.")
        }
        if windows.isEmpty || committees.isEmpty || panels.isEmpty {
            throw ValidationError("A meeting needs at least one --window, one --committee and one --panel.")
        }
    }

    func run() throws {
        do {
            var names: [PanelName] = []
            for panel in panels { names.append(try PanelName(ofFile: panel, besides: names)) }
            let meeting = NewMeeting(
                folder: folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder, title: title,
                date: date, zone: zone, venue: venue, room: room,
                windows: windows.compactMap { ServiceWindow($0, on: date) }, committees: committees, panels: names)
            for path in try meeting.lay() { Console.print(path.shown) }
            Console.note("dais check --meeting \"\(folder)\" lists what is still to be written.")
        } catch {
            throw Console.fail(error)
        }
    }
}
