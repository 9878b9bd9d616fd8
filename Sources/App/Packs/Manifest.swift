import Core
import Foundation

/// What a packs folder holds, and everything that decided its bytes.
struct Manifest: Codable, Hashable {
    /// One file.
    struct Entry: Codable, Hashable {
        var path: String
        var sha256: String
        var bytes: Int
        var title: String
        var reader: String
        var panel: String?
        var language: String
        var format: PackFormat
        var release: Release
        var asOf: CalendarDate
        var draft: Bool
        var content: String
    }

    /// The version of the manifest's form.
    var dais = 1
    /// The program's version.
    var program: String
    /// The meeting's name and day.
    var meeting: String
    /// SHA-256 over the content files of the last run.
    var content: String
    /// The zone whose offsets the calendar carries.
    var zone: String
    /// The files, by path.
    var files: [Entry]

    static let name = "manifest.json"

    /// The manifest of a folder, if it has one that this program can read.
    static func read(in folder: String) -> Manifest? {
        guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)") else { return nil }
        return try? JSONDecoder().decode(Manifest.self, from: data)
    }

    /// The manifest after a run: its files, and those of earlier runs that it did not make and that are still there.
    static func after(_ files: [PackFile], of assembly: Assembly, in folder: String) -> Manifest {
        let made = files.map(\.entry)
        let paths = Set(made.map(\.path))
        let kept = (read(in: folder)?.files ?? []).filter { entry in
            !paths.contains(entry.path) && Disk.exists("\(folder)/\(entry.path)")
        }
        return Manifest(
            program: Dais.version, meeting: "\(assembly.meeting.id)-\(assembly.meeting.date)",
            content: assembly.contentHash,
            zone: assembly.meeting.zone.name, files: (made + kept).sorted { $0.path < $1.path })
    }
}
