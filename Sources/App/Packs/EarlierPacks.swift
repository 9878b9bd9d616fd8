import Core
import Digests

/// The files that earlier runs left in a folder, as far as they can be told to be whole.
struct EarlierPacks: Sendable {
    let folder: String
    private(set) var manifest: Manifest?
    let memory: PacksMemory
    private let entries: [String: Manifest.Entry]

    /// What a folder holds; nothing where all is to be made anew.
    ///
    /// - Throws: ``FileError`` where the folder has a manifest that this program cannot read, or its memory is a link.
    init(in folder: String, isFresh: Bool) throws(FileError) {
        self.folder = folder
        manifest = Manifest.read(in: folder)
        if manifest == nil, FileStatus(at: "\(folder)/\(Manifest.name)") != nil {
            throw .otherManifest("\(folder)/\(Manifest.name)")
        }
        if FileStatus(at: "\(folder)/\(PacksMemory.name)")?.kind == .link {
            throw .linked("\(folder)/\(PacksMemory.name)")
        }
        memory = isFresh ? PacksMemory(run: "", notes: [], files: [:]) : PacksMemory(of: folder)
        // What a manifest names may have been written by anybody; only what a run could have written is taken up.
        let sound = (manifest?.files ?? []).filter { Self.isPack($0.path) && FilePath.isWithin($0.path, folder) }
        manifest?.files = sound
        entries = Dictionary(sound.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Forgets some files, so that neither an index nor a manifest names them.
    mutating func forget(_ paths: Set<String>) { manifest?.files.removeAll { paths.contains($0.path) } }

    /// Whether a path is one of a pack: a file in the folder of a language.
    private static func isPack(_ path: String) -> Bool {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        return parts.count == 2 && Language(rawValue: String(parts[0])) != nil && !parts[1].hasPrefix(".")
    }

    /// Files of earlier runs, but for some, that are as those runs wrote them, index pages among them; and those that are not.
    func leftovers(besides paths: Set<String>) -> (unchanged: [String], changed: [String]) {
        let files = (manifest?.files ?? []).map { ($0.path, $0.sha256, $0.bytes) }
        let pages = (manifest?.pages ?? []).map { ($0.path, $0.sha256, $0.bytes) }.filter { path, _, _ in
            path.hasSuffix("/index.html") && Self.isPack(path) && FilePath.isWithin(path, folder)
        }
        var (unchanged, changed) = ([String](), [String]())
        for (path, sha256, size) in files + pages where !paths.contains(path) && Disk.exists("\(folder)/\(path)") {
            let file = try? Disk.read("\(folder)/\(path)", as: path, limit: size)
            if file.map({ SHA256.hex(of: $0.bytes) }) == sha256 { unchanged.append(path) } else { changed.append(path) }
        }
        return (unchanged, changed)
    }

    /// What the manifest says of a file that stands there as it was written from a source; nil where it does not.
    func entry(_ path: String, from source: String) -> Manifest.Entry? {
        memory.holds(path, from: source, in: folder) ? entries[path] : nil
    }

    /// Whether a file with these bytes stands there.
    func holds(_ path: String, _ bytes: [UInt8]) -> Bool {
        memory.holds(path, from: SHA256.hex(of: bytes), in: folder)
    }

    /// What kinds of files stand there.
    var kinds: Set<Manifest.Kind> { Set(entries(besides: []).map(\.kind)) }

    /// A day other than the given that a file which is still there bears.
    func otherDay(than day: CalendarDate) -> CalendarDate? { entries(besides: []).map(\.asOf).first { $0 != day } }

    /// The files of earlier runs that are still there, but for some.
    func entries(besides paths: Set<String>) -> [Manifest.Entry] {
        (manifest?.files ?? []).filter { !paths.contains($0.path) && Disk.exists("\(folder)/\($0.path)") }
    }
}
