import BriefingPacks
import Core
import Foundation

/// A packs folder held against its manifest, byte for byte.
struct PacksAudit: Codable, Equatable {
    /// Files whose bytes are not those that the manifest names.
    var altered: [String] = []
    /// Files that the manifest names and that are not there.
    var missing: [String] = []
    /// Files that are there and that the manifest does not name.
    var extra: [String] = []
    /// How many files are as the manifest says.
    var sound = 0

    /// Whether the folder holds what its manifest says, and nothing else.
    var isSound: Bool { altered.isEmpty && missing.isEmpty && extra.isEmpty }

    /// Reads every file of a folder.
    ///
    /// - Throws: ``FileError`` where there is no folder, no manifest or none that this program can read.
    init(of folder: String) throws(FileError) {
        guard Disk.exists(folder) else { throw .missing(folder) }
        guard Disk.isFolder(folder) else { throw .notAFolder(folder) }
        guard Disk.exists("\(folder)/\(Manifest.name)") else { throw .missing("\(folder)/\(Manifest.name)") }
        guard let manifest = Manifest.read(in: folder) else { throw .noManifest("\(folder)/\(Manifest.name)") }
        let expected = manifest.digests
        let digests = Parallel.map(expected.map(\.path)) { path in
            FileManager.default.contents(atPath: "\(folder)/\(path)").map { SHA256.hex(of: Array($0)) } ?? ""
        }
        for ((path, sha256), digest) in zip(expected, digests) {
            switch digest {
            case "": missing.append(path)
            case sha256: sound += 1
            default: altered.append(path)
            }
        }
        let known = Set(expected.map(\.path) + [Manifest.name, Manifest.sums, PacksMemory.name])
        extra = Self.files(below: folder).filter { !known.contains($0) }
    }

    private static func files(below folder: String) -> [String] {
        let names = (FileManager.default.enumerator(atPath: folder)?.allObjects ?? []).compactMap { $0 as? String }
        return names.filter { !Disk.isFolder("\(folder)/\($0)") }.sorted()
    }
}
