import ArgumentParser
import BriefingPacks
import Core
import Programme

/// The option that chooses the version of the programme a command follows.
struct DayOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Follow the latest version of the programme in this day file, which dais replan keeps.",
            valueName: "file"))
    var day: String?

    /// The versions of the day in the file; nil if no file is named.
    func day(_ assembly: Assembly) throws(FileError) -> DayVersions? {
        guard let day else { return nil }
        return try DayFile.read(day, assembly)
    }
}
