import Core
import Foundation

/// Files, folders and changes that are made all together or not at all.
struct NewFiles {
    private var undo: [() -> Void] = []
    /// The paths of new files, in their order.
    private(set) var paths: [String] = []

    /// Makes a folder, and those above it that are missing.
    ///
    /// - Throws: ``WorkshopFault/notEmpty(_:)`` where it holds something, and ``WorkshopFault/file(_:)``.
    mutating func makeFolder(_ path: String) throws(WorkshopFault) {
        if (try? FileManager.default.attributesOfItem(atPath: path)) != nil {
            guard Disk.isFolder(path), (try? FileManager.default.contentsOfDirectory(atPath: path)) == [] else {
                throw .notEmpty(path)
            }
            return
        }
        let parent = FilePath(path).folder
        if !Disk.isFolder(parent) { try makeFolder(parent) }
        guard mkdir(path, 0o777) == 0 else { throw .unwritable(path, reason: Disk.reason) }
        undo.append { rmdir(path) }
    }

    /// Writes a file where none is.
    ///
    /// - Throws: ``WorkshopFault``.
    mutating func add(_ text: String, at path: String) throws(WorkshopFault) {
        guard !Disk.exists(path) else { throw .notEmpty(path) }
        undo.append { unlink(path) }
        try write(Array(text.utf8), at: path)
        paths.append(path)
    }

    /// Puts other bytes in the place of a file's.
    ///
    /// - Throws: ``WorkshopFault/file(_:)``.
    mutating func change(_ file: ContentFile, to bytes: [UInt8], at path: String) throws(WorkshopFault) {
        undo.append { try? PacksFolder.write(file.bytes, to: path) }
        try write(bytes, at: path)
    }

    /// Takes everything back, the last first.
    mutating func takeBack() {
        for step in undo.reversed() { step() }
        undo = []
        paths = []
    }

    private func write(_ bytes: [UInt8], at path: String) throws(WorkshopFault) {
        do throws(FileError) {
            try PacksFolder.write(bytes, to: path)
        } catch .unwritable(let path, let reason) {
            throw .unwritable(path, reason: reason)
        } catch {
            throw .file(error)
        }
    }

    /// Makes all of something, or leaves all as it was.
    ///
    /// - Parameter lay: Makes it.
    /// - Returns: The paths of the new files.
    /// - Throws: What the work threw, after all was taken back.
    static func all(_ lay: (inout NewFiles) throws(WorkshopFault) -> Void) throws(WorkshopFault) -> [String] {
        var files = NewFiles()
        do throws(WorkshopFault) {
            try lay(&files)
            return files.paths
        } catch {
            files.takeBack()
            throw error
        }
    }
}
