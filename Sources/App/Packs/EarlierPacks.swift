import Core

/// The files that earlier runs left in a folder, as far as they can be told to be whole.
struct EarlierPacks: Sendable {
    let folder: String
    private(set) var manifest: Manifest?
    let memory: PacksMemory
    private let entries: [String: Manifest.Entry]

    /// What a folder holds; nothing where all is to be made anew.
    init(in folder: String, isFresh: Bool) {
        self.folder = folder
        manifest = Manifest.read(in: folder)
        memory = isFresh ? PacksMemory(run: "", notes: [], files: [:]) : PacksMemory(of: folder)
        // What a manifest names may have been written by anybody; only what stands in the folder itself is taken up.
        let sound = (manifest?.files ?? []).filter { FilePath.isWithin($0.path, folder) }
        manifest?.files = sound
        entries = Dictionary(sound.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Forgets some files, so that neither an index nor a manifest names them.
    mutating func forget(_ paths: Set<String>) { manifest?.files.removeAll { paths.contains($0.path) } }

    /// Index pages of earlier runs, but for some.
    func pages(besides paths: Set<String>) -> [String] {
        (manifest?.pages ?? []).map(\.path).filter { !paths.contains($0) && FilePath.isWithin($0, folder) }
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
