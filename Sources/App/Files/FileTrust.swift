import Core
import Foundation

/// Checks whether only the user and the administrators can change a program file.
enum FileTrust {
    /// The maximum number of links on one path, which is the system's own limit.
    private static let links = 40

    /// The first file, folder or link on the way to a path that another user can change; links are followed.
    ///
    /// Each of them must belong to the user or to root, and only these two may write to it. A folder such as `/tmp`, in
    /// which users can remove only their own files, counts as safe, because the files in it are checked as well.
    ///
    /// - Parameters:
    ///   - path: An absolute path.
    ///   - user: The user who will run the program at the path.
    /// - Returns: The path of what can be changed; nil if there is none, or if nothing exists at the path.
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

    /// The first file, folder or link below a folder that another user can change.
    ///
    /// A program reads files from such a folder as it needs them, so all of them are checked.
    static func firstChangeable(below folder: String, user: uid_t = geteuid()) -> String? {
        let names = (FileManager.default.enumerator(atPath: folder)?.allObjects ?? []).compactMap { $0 as? String }
        return names.sorted().lazy.compactMap { firstChangeable(onTheWayTo: "\(folder)/\($0)", user: user) }.first
    }

    private static func isOpen(_ status: FileStatus) -> Bool {
        if status.kind == .folder, status.mode & 0o1000 != 0 { return false }
        return status.mode & 0o002 != 0 || (status.mode & 0o020 != 0 && !isClosed(status.group, of: status.owner))
    }

    /// Whether a group has no members except the owner, or is the group of the administrators.
    private static func isClosed(_ group: gid_t, of owner: uid_t) -> Bool {
        #if canImport(Darwin)
            if group == 80 { return true }
        #endif
        // If each user has a private group, the group has the user's name.
        guard group != 0 else { return true }
        guard let user = getpwuid(owner).map({ String(cString: $0.pointee.pw_name) }),
            let entry = getgrgid(group)
        else { return false }
        return String(cString: entry.pointee.gr_name) == user && entry.pointee.gr_mem?.pointee == nil
    }
}
