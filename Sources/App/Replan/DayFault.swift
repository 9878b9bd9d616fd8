import Core

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

extension DayFault: CustomStringConvertible {
    /// What is wrong, why it matters, and how to fix it.
    var description: String {
        switch self {
        case .refused(let diagnostic): diagnostic.description
        case .notAFile(let path):
            "\(path): error: this is no file but a pipe or a device; a day must be there to be read again; name a file "
                + "with --day [day.file]"
        case .inUse(let path):
            "\(path): error: another dais replan is writing there; two would choose on one version; wait for it, and look "
                + "at the choices again [day.lock]"
        case .otherVersion(let path, let has, let asked):
            "\(path): error: it stands at version \(has), and the choices were made from version \(asked); the same number "
                + "may be another choice now; look at the choices again, without --choose [day.version]"
        case .changed(let path):
            "\(path): error: another program changed it meanwhile; its version would be lost, and nothing was written; "
                + "look at the choices again, without --choose [day.version]"
        case .alreadyChosen(let path, let version):
            "\(path): error: version \(version) was made for just this; minutes would be taken twice; say what happened "
                + "since, or leave it as it is [day.version]"
        case .earlier(let path, let version, let at):
            "\(path): error: version \(version) was made at \(EnglishStyle.time(at.time)) on \(EnglishStyle.date(at.date)), "
                + "after this; what is past stays as it was; give a time after that with --at [day.version]"
        }
    }
}

extension Diagnostic {
    static func day(_ what: String, at place: Position, because reason: String? = nil, needs remedy: String? = nil)
        -> Self
    {
        Diagnostic(
            rule: "day.form", at: place, what,
            because: reason ?? "a version that is misread would be printed as the programme; nothing was read",
            remedy: remedy ?? "take the file back from a copy, or begin a new one with dais replan --day")
    }

    static func dayOfAnotherMeeting(_ meeting: String, _ date: String, _ mine: Meeting, at place: Position) -> Self {
        Diagnostic(
            rule: "day.meeting", at: place,
            "it is the day of the meeting '\(meeting.prefix(40))' of \(date.prefix(10))",
            because: "this is the meeting '\(mine.id)' of \(mine.date), and sessions of one are none of the other",
            remedy: "name another file with --day, or that meeting's content with --content")
    }

    static func dayOfOtherContent(_ what: String, at place: Position) -> Self {
        Diagnostic(
            rule: "day.content", at: place, what,
            because:
                "the content has changed since the programme was published; its times would stand beside other sessions",
            remedy: "take the change of content back, or begin a new day file")
    }
}
