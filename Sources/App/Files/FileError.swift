import Core

/// The reason why a file or a folder cannot be read or written.
enum FileError: Error, Hashable {
    case missing(String)
    case isAFolder(String)
    case notAFolder(String)
    case unreadable(String)
    case noContent(String)
    /// A link in a folder that the program writes to.
    case linked(String)
    /// A link whose target is outside the folder of content.
    case outside(String, of: String)
    /// A pipe or a device, which may never end.
    case notPlain(String)
    /// A file that existed when the content was last read.
    case gone(String)
    /// The content is built in, so that there is no file to change.
    case builtIn
    case noManifest(String)
    /// A manifest that this program cannot read, in a folder that it writes to.
    case otherManifest(String)
    case unwritable(String, reason: String)
    /// Some files of a run are in their places and others are not.
    case halfWritten(String, reason: String, done: Int, of: Int)
    case tooLarge(String, Int, limit: Int)
    /// A folder with more content files than the limit.
    case tooMany(String, Int, limit: Int)
    /// A file whose ending is almost that of a content file.
    case otherEnding(String)
    case inUse(String)
    /// The root folder of the file system, to which no documents are written.
    case root(String)
    case record(RecordFault)
    case day(DayFault)
    case otherDay(String, has: CalendarDate, asked: CalendarDate)
    case otherKind(String)
}

extension FileError: DiagnosedError {
    /// What is wrong, why it matters, and how to fix it.
    var diagnostic: Diagnostic {
        switch self {
        case .missing(let path):
            Diagnostic(
                rule: .fileRead, at: Position(wholeOf: path),
                "there is no such file or folder",
                because: "nothing was read in its place",
                remedy: "check the path")
        case .isAFolder(let path):
            Diagnostic(
                rule: .fileRead, at: Position(wholeOf: path),
                "there is a folder where a file should be",
                because: "nothing can be read from it",
                remedy: "move it away")
        case .notAFolder(let path):
            Diagnostic(
                rule: .fileRead, at: Position(wholeOf: path),
                "this is a file, not a folder",
                because: "content and packs are kept in folders",
                remedy: "name the folder")
        case .unreadable(let path):
            Diagnostic(
                rule: .fileRead, at: Position(wholeOf: path),
                "it cannot be read",
                because: "its content would be missing without notice",
                remedy: "check its permissions")
        case .noContent(let path):
            Diagnostic(
                rule: .fileRead, at: Position(wholeOf: path),
                "the folder has no .yaml file",
                because: "the built-in content would be used without notice",
                remedy: "name another folder")
        case .outside(let path, let folder):
            Diagnostic(
                rule: .previewLink, at: Position(wholeOf: path),
                "it is a link that leads out of \(folder)",
                because: "files outside the folder are not read",
                remedy: "replace the link with the file itself")
        case .linked(let path):
            Diagnostic(
                rule: .fileWrite, at: Position(wholeOf: path),
                "it, or a folder above it, is a link",
                because: "files written there would be in a different place",
                remedy: "remove the link")
        case .notPlain(let path):
            Diagnostic(
                rule: .fileRead, at: Position(wholeOf: path),
                "it is not a plain file",
                because: "reading from it may never end",
                remedy: "move it away")
        case .gone(let path):
            Diagnostic(
                rule: .previewGone, at: Position(wholeOf: path),
                "the file is gone",
                because: "the built-in content would be shown without notice",
                remedy: "put it back, or start the preview again")
        case .builtIn:
            Diagnostic(
                rule: .fileRead, at: Position(wholeOf: "--content"),
                "the content is built in, and its files are not here",
                because: "only files can be fixed or watched",
                remedy: "name the folder with --content, or run in a checkout")
        case .root(let path):
            Diagnostic(
                rule: .fileWrite, at: Position(wholeOf: path),
                "this is the root folder of the disk",
                because: "the files would be among those of the system",
                remedy: "name another folder with --out")
        case .inUse(let path):
            Diagnostic(
                rule: .fileWrite, at: Position(wholeOf: path),
                "another run is writing there",
                because: "two runs would mix their files",
                remedy: "wait until it is done")
        case .record(let fault): fault.diagnostic
        case .day(let fault): fault.diagnostic
        case .otherDay(let path, let has, let asked):
            Diagnostic(
                rule: .packsDay, at: Position(wholeOf: path),
                "it contains documents as of \(has), but this run makes documents as of \(asked)",
                because: "documents of two days in one folder would be confused",
                remedy: "choose another folder with --out")
        case .otherKind(let path):
            Diagnostic(
                rule: .fileWrite, at: Position(wholeOf: path),
                "it contains files of another kind; packs, a summary and changes need separate folders",
                because: "the new manifest would not list the other files",
                remedy: "choose another folder with --out")
        case .noManifest(let path):
            Diagnostic(
                rule: .fileRead, at: Position(wholeOf: path),
                "it is not a manifest that this version reads",
                because: "nothing can be compared with it",
                remedy: "make the packs again with dais packs")
        case .otherManifest(let path):
            Diagnostic(
                rule: .packsManifest, at: Position(wholeOf: path),
                "it is not a manifest that this version reads",
                because: "the files that it lists would be forgotten, and one folder could contain packs of two days",
                remedy: "choose another folder with --out, or delete the manifest")
        case .unwritable(let path, let reason):
            Diagnostic(
                rule: .fileWrite, at: Position(wholeOf: path),
                "it cannot be written (\(reason))",
                because: "nothing was changed",
                remedy: "free space, or check the permissions of its folder")
        case .halfWritten(let path, let reason, let done, let count):
            Diagnostic(
                rule: .fileWrite, at: Position(wholeOf: path),
                "it cannot be put in its place (\(reason))",
                because: "\(EnglishStyle.figures(done)) of \(EnglishStyle.count(count, "file")) are new and the "
                    + "others are those of an earlier run",
                remedy: "move away what is in its place, and run the command again")
        case .tooLarge(let path, let size, let limit):
            Diagnostic(
                rule: .fileRead, at: Position(wholeOf: path),
                "it has \(EnglishStyle.figures(size)) bytes",
                because: "the limit for such a file is \(EnglishStyle.figures(limit))",
                remedy: "check that this is the right file, and divide it if it is")
        case .tooMany(let path, let count, let limit):
            Diagnostic(
                rule: .fileRead, at: Position(wholeOf: path),
                "it has \(EnglishStyle.figures(count)) content files",
                because: "the limit is \(EnglishStyle.figures(limit)), so that no folder delays the others",
                remedy: "check that this is the right folder")
        case .otherEnding(let path):
            Diagnostic(
                rule: .fileRead, at: Position(wholeOf: path),
                "content files end in .yaml, in small letters",
                because: "this one would be left out without notice",
                remedy: "rename it")
        }
    }
}
