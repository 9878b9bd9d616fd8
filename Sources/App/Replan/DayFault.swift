import Core
import Programme

/// The reason why a day file cannot be used; nothing is then read from it, and it stays as it is.
enum DayFault: Error, Hashable {
    /// The file has a fault; the diagnostic has its position.
    case refused(Diagnostic)
    /// The path is that of a pipe or a device, and not of a file.
    case notAFile(String)
    case inUse(String)
    /// The file has another version than the one that the choices were made from.
    case otherVersion(String, has: Int, asked: Int)
    /// The file was changed while the choice was being written.
    case changed(String)
    /// The latest version was made for the same incident.
    case alreadyChosen(String, version: Int)
    /// The incident is earlier than the one that the latest version was made for.
    case earlier(String, version: Int, at: RecordTime)
}

extension DayFault: DiagnosedError {
    /// What is wrong, why it matters, and how to fix it.
    var diagnostic: Diagnostic {
        switch self {
        case .refused(let diagnostic): diagnostic
        case .notAFile(let path):
            Diagnostic(
                rule: .dayFile, at: Position(wholeOf: path),
                "this is a pipe or a device, not a file",
                because: "the day must be readable again later",
                remedy: "name a file with --day")
        case .inUse(let path):
            Diagnostic(
                rule: .dayLock, at: Position(wholeOf: path),
                "another dais replan is writing there",
                because: "two programs would choose from the same version",
                remedy: "wait until it is done, and look at the choices again")
        case .otherVersion(let path, let has, let asked):
            Diagnostic(
                rule: .dayVersion, at: Position(wholeOf: path),
                "it is at version \(has), but the choices were made from version \(asked)",
                because: "the same number may be another choice now",
                remedy: "look at the choices again, without --choose")
        case .changed(let path):
            Diagnostic(
                rule: .dayVersion, at: Position(wholeOf: path),
                "another program changed it meanwhile",
                because: "that program's version would be lost, so nothing was written",
                remedy: "look at the choices again, without --choose")
        case .alreadyChosen(let path, let version):
            Diagnostic(
                rule: .dayVersion, at: Position(wholeOf: path),
                "version \(version) was already made for exactly this",
                because: "the same minutes would be taken twice",
                remedy: "say what has happened since, or leave the programme as it is")
        case .earlier(let path, let version, let at):
            Diagnostic(
                rule: .dayVersion, at: Position(wholeOf: path),
                "version \(version) was made at \(EnglishStyle.time(at.time)) on "
                    + "\(EnglishStyle.date(at.date)), which is later than the time given",
                because: "what is past stays as it was",
                remedy: "give a later time with --at")
        }
    }
}

extension Diagnostic {
    static func day(_ what: String, at place: Position, because reason: String? = nil, needs remedy: String? = nil)
        -> Self
    {
        Diagnostic(
            rule: .dayForm, at: place, what,
            because: reason ?? "a version that is misread would be printed as the programme; nothing was read",
            remedy: remedy ?? "restore the file from a copy, or begin a new one with dais replan --day")
    }

    static func dayOfAnotherMeeting(_ meeting: String, _ date: String, _ mine: Meeting, at place: Position) -> Self {
        Diagnostic(
            rule: .dayMeeting, at: place,
            "it is the day file of the meeting '\(meeting.prefix(40))' of \(date.prefix(10))",
            because: "this is the meeting '\(mine.id)' of \(mine.date), which has different sessions",
            remedy: "name another file with --day, or that meeting's content with --content")
    }

    static func dayOfOtherContent(_ what: String, at place: Position) -> Self {
        Diagnostic(
            rule: .dayContent, at: place, what,
            because:
                "the content has changed since the programme was published, and its times would be printed with the wrong sessions",
            remedy: "undo the change of the content, or begin a new day file")
    }
}
