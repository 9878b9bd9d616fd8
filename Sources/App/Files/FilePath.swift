import Core

/// A path on the disk in its two parts: the folder, and the name in it.
///
/// The platform's own function for this stops the program on a path of one letter.
struct FilePath {
    /// The folder that holds what the path names; `.` where the path is a name alone.
    let folder: String
    /// The last name of the path; empty for the root alone.
    let name: String

    /// Takes a path apart; strokes at its end do not count.
    init(_ path: String) {
        let bytes = path.utf8
        let end = bytes.lastIndex { $0 != UInt8(ascii: "/") }.map(bytes.index(after:)) ?? bytes.startIndex
        let whole = bytes[..<end]
        guard let stroke = whole.lastIndex(of: UInt8(ascii: "/")) else {
            (folder, name) = (whole.isEmpty && !path.isEmpty ? "/" : ".", String(Substring(whole)))
            return
        }
        let parent = whole[..<stroke]
        folder = parent.isEmpty ? "/" : String(Substring(parent))
        name = String(Substring(whole[bytes.index(after: stroke)...]))
    }

    /// Whether a path that somebody else wrote names a place below the folder it is meant for, and not one outside of it.
    static func isBelow(_ path: String) -> Bool {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        return !path.utf8.contains(0) && parts.allSatisfy { !["", ".", ".."].contains($0) }
    }

    /// Whether such a path names a place below a folder, and no part of it below the folder is a link.
    static func isWithin(_ path: String, _ folder: String) -> Bool {
        guard isBelow(path) else { return false }
        var place = folder
        for part in path.split(separator: "/") {
            place += "/\(part)"
            if FileStatus(at: place)?.kind == .link { return false }
        }
        return true
    }
}
