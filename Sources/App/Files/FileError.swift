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
                rule: "file.read", at: Position(wholeOf: path),
                "there is no such file or folder",
                because: "nothing was read in its place",
                remedy: "check the path")
        case .isAFolder(let path):
            Diagnostic(
                rule: "file.read", at: Position(wholeOf: path),
                "a folder stands where a file should",
                because: "nothing can be read from it",
                remedy: "move it away")
        case .notAFolder(let path):
            Diagnostic(
                rule: "file.read", at: Position(wholeOf: path),
                "this is a file, not a folder",
                because: "content and packs are kept in folders",
                remedy: "name the folder")
        case .unreadable(let path):
            Diagnostic(
                rule: "file.read", at: Position(wholeOf: path),
                "it cannot be read",
                because: "its content would be missing unseen",
                remedy: "check its permissions")
        case .noContent(let path):
            Diagnostic(
                rule: "file.read", at: Position(wholeOf: path),
                "the folder holds no .yaml file",
                because: "the built-in content would be used unseen",
                remedy: "name another folder")
        case .outside(let path, let folder):
            Diagnostic(
                rule: "preview.link", at: Position(wholeOf: path),
                "it is a link that leads out of \(folder)",
                because: "what stands elsewhere is not read",
                remedy: "put the file itself there")
        case .linked(let path):
            Diagnostic(
                rule: "file.write", at: Position(wholeOf: path),
                "it, or a folder above it, is a link",
                because: "what is written there would land elsewhere",
                remedy: "remove the link")
        case .notPlain(let path):
            Diagnostic(
                rule: "file.read", at: Position(wholeOf: path),
                "it is no plain file",
                because: "what is read from it may never end",
                remedy: "move it away")
        case .gone(let path):
            Diagnostic(
                rule: "preview.gone", at: Position(wholeOf: path),
                "the file is gone",
                because: "what is built in would be shown unseen",
                remedy: "put it back, or start the preview anew")
        case .builtIn:
            Diagnostic(
                rule: "file.read", at: Position(wholeOf: "--content"),
                "the content is built in, and no file of it stands here",
                because: "nothing can be mended or watched",
                remedy: "name the folder with --content, or run in a checkout")
        case .root(let path):
            Diagnostic(
                rule: "file.write", at: Position(wholeOf: path),
                "this is the root of all folders",
                because: "what is written there would lie among the system's own",
                remedy: "name another folder with --out")
        case .inUse(let path):
            Diagnostic(
                rule: "file.write", at: Position(wholeOf: path),
                "another run is writing there",
                because: "two would mix their files",
                remedy: "wait until it is done")
        case .record(let fault): fault.diagnostic
        case .day(let fault): fault.diagnostic
        case .otherDay(let path, let has, let asked):
            Diagnostic(
                rule: "packs.day", at: Position(wholeOf: path),
                "it holds documents as of \(has), and these are as of \(asked)",
                because: "documents of two days in one folder are taken for one another",
                remedy: "choose another folder with --out")
        case .otherKind(let path):
            Diagnostic(
                rule: "file.write", at: Position(wholeOf: path),
                "it holds files of another kind, and packs, a summary and changes do not go together",
                because: "one manifest would forget the other's files",
                remedy: "choose another folder with --out")
        case .noManifest(let path):
            Diagnostic(
                rule: "file.read", at: Position(wholeOf: path),
                "it is no manifest that this version reads",
                because: "nothing can be held against it",
                remedy: "make the packs again with dais packs")
        case .otherManifest(let path):
            Diagnostic(
                rule: "packs.manifest", at: Position(wholeOf: path),
                "it is not a manifest that this version reads",
                because: "what it lists would be forgotten, and packs of two days could come into one folder",
                remedy: "choose another folder with --out, or delete the manifest")
        case .unwritable(let path, let reason):
            Diagnostic(
                rule: "file.write", at: Position(wholeOf: path),
                "it cannot be written (\(reason))",
                because: "what was there is unchanged",
                remedy: "free space, or check the permissions of its folder")
        case .halfWritten(let path, let reason, let done, let count):
            Diagnostic(
                rule: "file.write", at: Position(wholeOf: path),
                "it cannot be put in its place (\(reason))",
                because: "\(EnglishStyle.figures(done)) of \(EnglishStyle.count(count, "file")) are new and the "
                    + "others are those of an earlier run",
                remedy: "free the place and run the command again")
        case .tooLarge(let path, let size, let limit):
            Diagnostic(
                rule: "file.read", at: Position(wholeOf: path),
                "it has \(EnglishStyle.figures(size)) bytes",
                because: "such a file has at most \(EnglishStyle.figures(limit))",
                remedy: "check that it is the file that is meant, and divide it if it is")
        case .tooMany(let path, let count, let limit):
            Diagnostic(
                rule: "file.read", at: Position(wholeOf: path),
                "it has \(EnglishStyle.figures(count)) content files",
                because: "the limit is \(EnglishStyle.figures(limit)), so that no folder delays the others",
                remedy: "check that it is the folder that is meant")
        case .otherEnding(let path):
            Diagnostic(
                rule: "file.read", at: Position(wholeOf: path),
                "content files end in .yaml, in small letters",
                because: "this one would be left out unseen",
                remedy: "rename it")
        }
    }
}
