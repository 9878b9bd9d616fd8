import Core

/// A path on the disk, divided into its folder and the name in that folder.
///
/// The platform's own function for this task stops the program on a path of one letter.
struct FilePath {
    /// The folder part of the path; `.` if the path is only a name.
    let folder: String
    /// The last name in the path; empty for the root.
    let name: String

    /// Divides a path; slashes at its end do not count.
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

    /// Whether a path from an untrusted source stays below the folder that it belongs to.
    static func isBelow(_ path: String) -> Bool {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        return !path.utf8.contains(0) && parts.allSatisfy { !["", ".", ".."].contains($0) }
    }

    /// Whether such a path stays below a folder, and no part of it below the folder is a link.
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
