import Core

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
                rule: "record.file", at: Position(wholeOf: path),
                "the record cannot be opened (\(reason))",
                because: "nothing was taken down",
                remedy: "check the path and its permissions")
        case .notAFile(let path):
            Diagnostic(
                rule: "record.file", at: Position(wholeOf: path),
                "this is no file but a pipe or a device",
                because: "a record must be there to be read again",
                remedy: "name a file")
        case .inUse(let path):
            Diagnostic(
                rule: "record.lock", at: Position(wholeOf: path),
                "another dais record is writing there",
                because: "two would mix their points",
                remedy: "end it first, or name another file with --record")
        case .refused(let diagnostic): diagnostic
        case .tooLong(let path, let bytes):
            Diagnostic(
                rule: "record.file", at: Position(wholeOf: path),
                "the line would have \(EnglishStyle.figures(bytes)) bytes",
                because: "a record's line has at most \(EnglishStyle.figures(ContentLimits.recordLine)), and nothing "
                    + "was written",
                remedy: "divide it among several points")
        case .unwritable(let path, let reason):
            Diagnostic(
                rule: "record.file", at: Position(wholeOf: path),
                "nothing could be written (\(reason))",
                because: "the record is as it was, and this point is not in it",
                remedy: "free space or mend the reason, then type the point again")
        case .unflushed(let path, let reason):
            Diagnostic(
                rule: "record.file", at: Position(wholeOf: path),
                "the disk did not take the point (\(reason))",
                because: "it may be gone after a power cut, and nothing more is taken down",
                remedy: "end dais record, look at the disk and the last line, start again")
        case .changed(let path):
            Diagnostic(
                rule: "record.file", at: Position(wholeOf: path),
                "another program has replaced, moved or changed the file since it was opened",
                because: "a point written now could vanish with it, and this one is not taken down",
                remedy: "end dais record, look at the file, start again")
        case .ended(let path):
            Diagnostic(
                rule: "record.file", at: Position(wholeOf: path),
                "an earlier point could not be brought to the disk",
                because: "nothing more can be promised, and this one is not taken down",
                remedy: "end dais record, look at the disk and the last line, start again")
        }
    }
}
