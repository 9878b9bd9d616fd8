import BriefingPacks
import Core
import Digests
import Foundation

/// The result of comparing a packs folder with its manifest, byte for byte.
///
/// Nothing outside the folder is opened.
struct PacksAudit: Codable, Equatable {
    /// Files whose bytes or size differ from the manifest.
    var altered: [String] = []
    /// Files of the right size, and folders, that the program may not read.
    var unreadable: [String] = []
    /// Files that are in the manifest and not in the folder.
    var missing: [String] = []
    /// Files and links that are in the folder and not in the manifest.
    var extra: [String] = []
    /// Files that are links, or that are in a folder that is a link.
    var linked: [String] = []
    /// Paths in the manifest that lead out of the folder.
    var outside: [String] = []
    /// The number of files that match the manifest.
    var sound = 0

    /// The paths of all differences, by the word that `dais verify` prints for each kind.
    var differences: [(name: String, paths: [String])] {
        [
            ("altered", altered), ("unreadable", unreadable), ("missing", missing), ("extra", extra),
            ("linked", linked),
            ("outside", outside),
        ]
    }

    /// Whether the folder contains exactly what its manifest lists.
    var isSound: Bool {
        altered.isEmpty && unreadable.isEmpty && missing.isEmpty && extra.isEmpty && linked.isEmpty && outside.isEmpty
    }

    /// The number of matching files, plus all faults except extra files.
    var named: Int { sound + altered.count + unreadable.count + missing.count + linked.count + outside.count }

    /// The result for one file.
    private enum Verdict { case sound, altered, unreadable, missing, linked, outside }

    /// Compares every file of a folder with the manifest.
    ///
    /// The manifest and the list of digests are checked against each other, so that a change in only one of them is
    /// found. A change of both, and of all files to match, cannot be found from the contents of the folder.
    ///
    /// - Throws: ``FileError`` if there is no folder, or no manifest that this program can read.
    init(of folder: String) throws(FileError) {
        guard Disk.exists(folder) else { throw .missing(folder) }
        guard Disk.isFolder(folder) else { throw .notAFolder(folder) }
        let place = "\(folder)/\(Manifest.name)"
        guard FileStatus(at: place) != nil else { throw .missing(place) }
        if FileStatus(at: place)?.kind == .file, access(place, R_OK) != 0 { throw .unreadable(place) }
        guard let bytes = Manifest.bytes(in: folder), let manifest = Manifest.decoded(bytes) else {
            throw .noManifest(place)
        }
        let files =
            manifest.files.map { ($0.path, $0.sha256, $0.bytes) }
            + manifest.pages.map { ($0.path, $0.sha256, $0.bytes) }
        let expected = files.sorted { $0.0 < $1.0 }
        let verdicts = Parallel.map(expected) { path, sha256, size in
            Self.verdict(path, sha256, size, in: folder)
        }
        for ((path, _, _), verdict) in zip(expected, verdicts) {
            switch verdict {
            case .sound: sound += 1
            case .altered: altered.append(path)
            case .unreadable: unreadable.append(path)
            case .missing: missing.append(path)
            case .linked: linked.append(path)
            case .outside: outside.append(path)
            }
        }
        let sums = manifest.sums(of: bytes)
        switch Self.verdict(Manifest.sums, SHA256.hex(of: sums), sums.count, in: folder) {
        case .sound: break
        case .altered:
            altered.append(Self.vouches(in: folder, for: sums) ? Manifest.name : Manifest.sums)
        case .unreadable: unreadable.append(Manifest.sums)
        case .missing: missing.append(Manifest.sums)
        case .linked, .outside: linked.append(Manifest.sums)
        }
        let known = Set(expected.map(\.0) + [Manifest.name, Manifest.sums, FolderMemory.name])
        if FileStatus(at: "\(folder)/\(FolderMemory.name)")?.kind == .link { linked.append(FolderMemory.name) }
        extra = everything(below: folder).filter { !known.contains($0) }
    }

    private static func verdict(_ path: String, _ sha256: String, _ size: Int, in folder: String) -> Verdict {
        guard FilePath.isBelow(path) else { return .outside }
        guard FilePath.isWithin(path, folder) else { return .linked }
        guard let status = FileStatus(at: "\(folder)/\(path)") else { return errno == EACCES ? .unreadable : .missing }
        guard status.kind == .file, status.size == size else { return .altered }
        guard let file = try? Disk.read("\(folder)/\(path)", as: path, limit: size) else { return .unreadable }
        return SHA256.hex(of: file.bytes) == sha256 ? .sound : .altered
    }

    /// Whether the list of digests differs only in the line of the manifest.
    ///
    /// If so, the manifest is the file that was changed.
    private static func vouches(in folder: String, for sums: [UInt8]) -> Bool {
        let path = "\(folder)/\(Manifest.sums)"
        guard let found = try? Disk.read(path, as: path, limit: ContentLimits.manifest).bytes else { return false }
        let lines = [found, sums].map { String(decoding: $0, as: UTF8.self).split(separator: "\n") }
        let files = lines.map { $0.filter { !$0.hasSuffix("  \(Manifest.name)") } }
        return lines[0].count == lines[1].count && files[0] == files[1]
    }

    /// Everything below a folder except folders; links are included and not followed.
    private mutating func everything(below folder: String, at prefix: String = "") -> [String] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            unreadable.append(prefix.isEmpty ? folder : prefix)
            return []
        }
        return names.sorted().flatMap { name -> [String] in
            let place = "\(folder)/\(name)"
            guard FileStatus(at: place)?.kind == .folder else { return [prefix + name] }
            return everything(below: place, at: "\(prefix)\(name)/")
        }
    }
}
