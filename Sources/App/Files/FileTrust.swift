import Core
import Foundation

/// Whether nobody but the user and the administrators decides what a program file is.
enum FileTrust {
    /// Links on one way, at most; the system's own limit.
    private static let links = 40

    /// The first file, folder or link on the way to a path, its links followed, that another user can change.
    ///
    /// Each must belong to the user or to root, and only they may write to it. A folder in which each user may remove only their
    /// own files, such as `/tmp`, counts as one that others cannot change, since what is in it is looked at as well.
    ///
    /// - Parameters:
    ///   - path: An absolute path.
    ///   - user: The user who will run what is there.
    /// - Returns: Its path; nil where there is none, and where nothing is at the path.
    static func firstChangeable(onTheWayTo path: String, user: uid_t = geteuid()) -> String? {
        var here = ""
        var rest = ["/"] + path.split(separator: "/").map(String.init)
        var followed = 0
        while !rest.isEmpty {
            let name = rest.removeFirst()
            switch name {
            case "/": here = ""
            case ".": continue
            case "..":
                here = here.lastIndex(of: "/").map { String(here[..<$0]) } ?? ""
                continue
            default: here += "/\(name)"
            }
            let shown = here.isEmpty ? "/" : here
            guard let status = FileStatus(at: shown) else { return nil }
            guard status.owner == user || status.owner == 0 else { return shown }
            if status.kind == .link {
                followed += 1
                guard followed <= links, let target = try? FileManager.default.destinationOfSymbolicLink(atPath: shown)
                else {
                    return shown
                }
                here = here.lastIndex(of: "/").map { String(here[..<$0]) } ?? ""
                rest = (target.hasPrefix("/") ? ["/"] : []) + target.split(separator: "/").map(String.init) + rest
            } else if isOpen(status) {
                return shown
            }
        }
        return nil
    }

    /// The same for everything below a folder, which a program reads as it needs it.
    static func firstChangeable(below folder: String, user: uid_t = geteuid()) -> String? {
        let names = (FileManager.default.enumerator(atPath: folder)?.allObjects ?? []).compactMap { $0 as? String }
        return names.sorted().lazy.compactMap { firstChangeable(onTheWayTo: "\(folder)/\($0)", user: user) }.first
    }

    private static func isOpen(_ status: FileStatus) -> Bool {
        if status.kind == .folder, status.mode & 0o1000 != 0 { return false }
        return status.mode & 0o002 != 0 || (status.mode & 0o020 != 0 && !isClosed(status.group, of: status.owner))
    }

    /// Whether a group has no members but the owner, or is the administrators'.
    private static func isClosed(_ group: gid_t, of owner: uid_t) -> Bool {
        #if canImport(Darwin)
            if group == 80 { return true }
        #endif
        // Where each user has a group of their own, the two have one name.
        guard group != 0 else { return true }
        guard let user = getpwuid(owner).map({ String(cString: $0.pointee.pw_name) }),
            let entry = getgrgid(group)
        else { return false }
        return String(cString: entry.pointee.gr_name) == user && entry.pointee.gr_mem?.pointee == nil
    }
}
