import Core
import Digests

/// The files that earlier runs left in a folder, as far as they can be shown to be complete.
struct EarlierFiles: Sendable {
    let folder: String
    private(set) var manifest: Manifest?
    let memory: FolderMemory
    private let entries: [String: Manifest.Entry]

    /// Reads the manifest and the memory of a folder.
    ///
    /// If everything is to be made again, the memory is left out.
    ///
    /// - Throws: ``FileError`` if the folder has a manifest that this program cannot read, or if its memory is a link.
    init(in folder: String, isFresh: Bool) throws(FileError) {
        self.folder = folder
        manifest = Manifest.read(in: folder)
        if manifest == nil, FileStatus(at: "\(folder)/\(Manifest.name)") != nil {
            throw .otherManifest("\(folder)/\(Manifest.name)")
        }
        if FileStatus(at: "\(folder)/\(FolderMemory.name)")?.kind == .link {
            throw .linked("\(folder)/\(FolderMemory.name)")
        }
        memory = isFresh ? FolderMemory() : FolderMemory(of: folder)
        // Anybody may have written the manifest. Only paths that a run could have written are accepted.
        let sound = (manifest?.files ?? []).filter { Self.isDocument($0.path) && FilePath.isWithin($0.path, folder) }
        manifest?.files = sound
        entries = Dictionary(sound.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Forgets some files, so that no index and no manifest lists them.
    mutating func forget(_ paths: Set<String>) { manifest?.files.removeAll { paths.contains($0.path) } }

    /// Whether a path is that of a document: a file in the folder of a language.
    private static func isDocument(_ path: String) -> Bool {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        return parts.count == 2 && Language(rawValue: String(parts[0])) != nil && !parts[1].hasPrefix(".")
    }

    /// The files and index pages of earlier runs, except the given paths.
    ///
    /// They are divided into files that are still as those runs wrote them, and files that have changed since.
    func leftovers(besides paths: Set<String>) -> (unchanged: [String], changed: [String]) {
        let files = (manifest?.files ?? []).map { ($0.path, $0.sha256, $0.bytes) }
        let pages = (manifest?.pages ?? []).map { ($0.path, $0.sha256, $0.bytes) }.filter { path, _, _ in
            path.hasSuffix("/index.html") && Self.isDocument(path) && FilePath.isWithin(path, folder)
        }
        var (unchanged, changed) = ([String](), [String]())
        for (path, sha256, size) in files + pages where !paths.contains(path) && Disk.exists("\(folder)/\(path)") {
            let file = try? Disk.read("\(folder)/\(path)", as: path, limit: size)
            if file.map({ SHA256.hex(of: $0.bytes) }) == sha256 { unchanged.append(path) } else { changed.append(path) }
        }
        return (unchanged, changed)
    }

    /// The manifest's entry for a file that is still as it was written from a source; otherwise nil.
    func entry(_ path: String, from source: String) -> Manifest.Entry? {
        memory.holds(path, from: source, in: folder) ? entries[path] : nil
    }

    /// Whether the folder still has the file that a run wrote with these bytes.
    func holds(_ path: String, _ bytes: [UInt8]) -> Bool {
        memory.holds(path, from: SHA256.hex(of: bytes), in: folder)
    }

    /// The manifest's entries for files that still exist, except the given paths.
    func entries(besides paths: Set<String>) -> [Manifest.Entry] {
        (manifest?.files ?? []).filter { !paths.contains($0.path) && Disk.exists("\(folder)/\($0.path)") }
    }
}
