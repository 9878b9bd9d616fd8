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

extension RecordFault: CustomStringConvertible {
    /// What is wrong, why it matters, and how to fix it.
    var description: String {
        switch self {
        case .unreadable(let path, let reason):
            "\(path): error: the record cannot be opened (\(reason)); nothing was taken down; check the path and its "
                + "permissions [record.file]"
        case .notAFile(let path):
            "\(path): error: this is no file but a pipe or a device; a record must be there to be read again; "
                + "name a file [record.file]"
        case .inUse(let path):
            "\(path): error: another dais record is writing there; two would mix their points; end it first, or name "
                + "another file with --record [record.lock]"
        case .refused(let diagnostic): diagnostic.description
        case .tooLong(let path, let bytes):
            "\(path): error: the line would have \(EnglishStyle.figures(bytes)) bytes; a record's line has at most "
                + "\(EnglishStyle.figures(ContentLimits.recordLine)), and nothing was written; divide it among several points "
                + "[record.file]"
        case .unwritable(let path, let reason):
            "\(path): error: nothing could be written (\(reason)); the record is as it was, and this point is not in it; "
                + "free space or mend the reason, then type the point again [record.file]"
        case .unflushed(let path, let reason):
            "\(path): error: the disk did not take the point (\(reason)); it may be gone after a power cut, and nothing "
                + "more is taken down; end dais record, look at the disk and the last line, start again [record.file]"
        case .changed(let path):
            "\(path): error: another program has replaced, moved or changed the file since it was opened; a point written "
                + "now could vanish with it, and this one is not taken down; end dais record, look at the file, "
                + "start again [record.file]"
        case .ended(let path):
            "\(path): error: an earlier point could not be brought to the disk; nothing more can be promised, and this one "
                + "is not taken down; end dais record, look at the disk and the last line, start again [record.file]"
        }
    }
}
