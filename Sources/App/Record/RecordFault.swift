import Core
import MeetingRecord

/// The reason why a record cannot be opened or written to.
enum RecordFault: Error, Hashable {
    case unreadable(String, reason: String)
    case notAFile(String)
    /// Another program writes to the record.
    case inUse(String)
    /// Reading the record gave this diagnostic.
    case refused(Diagnostic)
    /// A line is longer than a record allows; nothing was written.
    case tooLong(String, bytes: Int)
    /// An append failed and was undone.
    case unwritable(String, reason: String)
    /// The disk did not confirm a write, so that the contents of the file are not known.
    case unflushed(String, reason: String)
    /// The file was replaced, or was changed since the last append.
    case changed(String)
    /// After an earlier failure, no further append can be promised.
    case ended(String)
}

extension RecordFault: DiagnosedError {
    /// What is wrong, why it matters, and how to fix it.
    var diagnostic: Diagnostic {
        switch self {
        case .unreadable(let path, let reason):
            Diagnostic(
                rule: .recordFile, at: Position(wholeOf: path),
                "the record cannot be opened (\(reason))",
                because: "nothing was taken down",
                remedy: "check the path and its permissions")
        case .notAFile(let path):
            Diagnostic(
                rule: .recordFile, at: Position(wholeOf: path),
                "this is a pipe or a device, not a file",
                because: "a record must be readable again later",
                remedy: "name a file")
        case .inUse(let path):
            Diagnostic(
                rule: .recordLock, at: Position(wholeOf: path),
                "another dais record is writing there",
                because: "two programs would mix their points",
                remedy: "end it first, or name another file with --record")
        case .refused(let diagnostic): diagnostic
        case .tooLong(let path, let bytes):
            Diagnostic(
                rule: .recordFile, at: Position(wholeOf: path),
                "the line would have \(EnglishStyle.figures(bytes)) bytes",
                because:
                    "the limit for a line of a record is \(EnglishStyle.figures(ContentLimits.recordLine)); nothing "
                    + "was written",
                remedy: "divide it among several points")
        case .unwritable(let path, let reason):
            Diagnostic(
                rule: .recordFile, at: Position(wholeOf: path),
                "nothing could be written (\(reason))",
                because: "the record is unchanged and does not contain this point",
                remedy: "free space or fix the cause, then type the point again")
        case .unflushed(let path, let reason):
            Diagnostic(
                rule: .recordFile, at: Position(wholeOf: path),
                "the disk did not confirm the point (\(reason))",
                because: "the point may be lost in a power cut, and no more points are taken down",
                remedy: "end dais record, check the disk and the last line, and start again")
        case .changed(let path):
            Diagnostic(
                rule: .recordFile, at: Position(wholeOf: path),
                "another program has replaced, moved or changed the file since it was opened",
                because: "a point written now could be lost, so this one is not taken down",
                remedy: "end dais record, check the file, and start again")
        case .ended(let path):
            Diagnostic(
                rule: .recordFile, at: Position(wholeOf: path),
                "an earlier point could not be written to the disk",
                because: "later points would not be safe either, so this one is not taken down",
                remedy: "end dais record, check the disk and the last line, and start again")
        }
    }
}
