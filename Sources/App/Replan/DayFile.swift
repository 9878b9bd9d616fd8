import BriefingPacks
import Core
import Foundation
import Programme
import Review

/// A day file that is open for writing.
///
/// Only one program writes at a time, and a version is written completely or not at all.
struct DayFile {
    /// The name of the day file if the user gives none.
    static let name = "day.json"

    private let path: String
    private let lock: FolderLock
    /// The bytes of the file when it was opened; nil if there was no file.
    private let bytes: [UInt8]?

    /// The versions of the day so far.
    private(set) var day: DayVersions

    /// Opens a day file for writing, and keeps other writers out until it is released or the program ends.
    ///
    /// - Parameters:
    ///   - path: The file. If it does not exist, the day runs as published.
    ///   - assembly: The meeting.
    /// - Throws: ``FileError`` if the file cannot be written to or read; ``PlanningError`` if the meeting has no
    ///   programme.
    init(writingTo path: String, _ assembly: Assembly) throws {
        self.path = path
        do throws(FileError) {
            lock = try FolderLock(of: Self.folder(of: path))
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

    /// Adds a version, and returns when it is on the disk.
    ///
    /// - Throws: ``FileError``; the file is then unchanged.
    mutating func append(_ programme: Programme, _ change: DayVersions.Change) throws(FileError) {
        day.append(programme, change)
        let now = Disk.exists(path) ? try Self.bytes(at: path) : nil
        guard now == bytes else { throw .day(.changed(path)) }
        try StagedFiles.write(DayText.bytes(of: day), to: path)
    }

    /// Lifts the lock, so that other programs can write.
    func release() { lock.release() }

    /// The day in a file, or the day as published if there is no file.
    static func day(at path: String, of assembly: Assembly) throws -> DayVersions {
        guard Disk.exists(path) else { return DayVersions(of: assembly.meeting, try assembly.programme()) }
        return try read(path, assembly)
    }

    /// The day in a file.
    ///
    /// - Throws: ``FileError`` if there is no file, or if it does not contain a day of the meeting.
    static func read(_ path: String, _ assembly: Assembly) throws(FileError) -> DayVersions {
        let file = ContentFile(path: path, bytes: try bytes(at: path))
        do throws(DayFault) {
            return try DayReading.read(file, assembly)
        } catch {
            throw .day(error)
        }
    }

    /// The bytes of a file.
    ///
    /// Pipes and devices, which may never end, are refused.
    static func bytes(at path: String) throws(FileError) -> [UInt8] {
        guard let status = FileStatus(path) else { throw .missing(path) }
        guard status.kind != .other else { throw .day(.notAFile(path)) }
        return try Disk.read(path, as: path, limit: ContentLimits.day.bytes).bytes
    }

    private static func folder(of path: String) -> String {
        FilePath(path).folder
    }
}
