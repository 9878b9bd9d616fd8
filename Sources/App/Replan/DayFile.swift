import BriefingPacks
import Core
import Foundation
import Programme
import Review

/// A day file that is being written to: one program at a time, and a whole version or none.
struct DayFile {
    /// The file that a re-plan without a name for it keeps.
    static let name = "day.json"

    private let path: String
    private let lock: PacksLock
    /// What it held when it was opened; nil where there was none.
    private let bytes: [UInt8]?

    /// The day so far.
    private(set) var day: DayVersions

    /// Opens a day file for writing, and keeps other writers out until it is released or the program ends.
    ///
    /// - Parameters:
    ///   - path: The file; where there is none, the day runs as it was published.
    ///   - assembly: The meeting.
    /// - Throws: ``FileError`` where it cannot be written to or read; ``PlanningError`` where the meeting has no programme.
    init(writingTo path: String, _ assembly: Assembly) throws {
        self.path = path
        do throws(FileError) {
            lock = try PacksLock(of: Self.folder(of: path))
        } catch {
            if case .inUse = error { throw FileError.day(.inUse(path)) }
            throw error
        }
        do {
            bytes = Disk.exists(path) ? try Self.bytes(at: path) : nil
            day = try Self.day(at: path, of: assembly)
        } catch {
            lock.release()
            throw error
        }
    }

    /// Adds a version and returns when it is on the disk.
    ///
    /// - Throws: ``FileError``; the file is then as it was.
    mutating func append(_ programme: Programme, _ change: DayVersions.Change) throws(FileError) {
        day.append(programme, change)
        let now = Disk.exists(path) ? try Self.bytes(at: path) : nil
        guard now == bytes else { throw .day(.changed(path)) }
        try PacksFolder.write(DayText.bytes(of: day), to: path)
    }

    /// Lets other writers in.
    func release() { lock.release() }

    /// The day that a file holds; as published where there is none.
    static func day(at path: String, of assembly: Assembly) throws -> DayVersions {
        guard Disk.exists(path) else { return DayVersions(of: assembly.meeting, try assembly.programme()) }
        return try read(path, assembly)
    }

    /// The day that a file holds.
    ///
    /// - Throws: ``FileError`` where there is none, or it is no day of the meeting.
    static func read(_ path: String, _ assembly: Assembly) throws(FileError) -> DayVersions {
        let file = ContentFile(path: path, bytes: try bytes(at: path))
        do throws(DayFault) {
            return try DayReading.read(file, assembly)
        } catch {
            throw .day(error)
        }
    }

    /// A file's bytes; never those of a pipe or a device, which may have no end.
    static func bytes(at path: String) throws(FileError) -> [UInt8] {
        guard let status = FileStatus(path) else { throw .missing(path) }
        guard status.kind != .other else { throw .day(.notAFile(path)) }
        return try Disk.read(path, as: path, limit: ContentLimits.day.bytes).bytes
    }

    private static func folder(of path: String) -> String {
        FilePath(path).folder
    }
}
