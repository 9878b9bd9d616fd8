@testable import App
import Core
import Dispatch
import Foundation
import Testing

/// What a watcher sees of a folder.
@Suite struct FileWatchTests {
    @Test func aSaveIsSeenThatLooksAsTheOneBeforeIt() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let path = "\(folder.path)/a.yaml"
        try folder.write("panel: one\n", to: "a.yaml")
        var watch = FileWatch(folder.path) { Result { () throws(FileError) in try ContentSet.meeting(folder.path) } }
        let first = watch.next()
        #expect(try first?.get().files.map(\.bytes) == [Array("panel: one\n".utf8)])
        // Written in place, as long as before, and within one tick of the file system's clock.
        var status = stat()
        #expect(stat(path, &status) == 0)
        #if canImport(Darwin)
            let times = [status.st_atimespec, status.st_mtimespec]
        #else
            let times = [status.st_atim, status.st_mtim]
        #endif
        let file = try #require(FileHandle(forWritingAtPath: path))
        try file.write(contentsOf: Data("panel: two\n".utf8))
        try file.close()
        #expect(utimensat(AT_FDCWD, path, times, 0) == 0)
        // Where that is not seen, a second file is, much later.
        let place = folder.path
        DispatchQueue.global().asyncAfter(deadline: .now() + 10) {
            try? Data("panel: three\n".utf8).write(to: URL(filePath: "\(place)/b.yaml"))
        }
        let second = watch.next()
        #expect(try second?.get().files.map(\.bytes) == [Array("panel: two\n".utf8)])
    }

    @Test func aLinkInThePlaceOfItsTargetIsASave() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try folder.write("panel: one\n", to: "a.yaml")
        let file = try #require(Disk.state(of: "\(folder.path)/a.yaml"))
        try FileManager.default.moveItem(atPath: "\(folder.path)/a.yaml", toPath: "\(folder.path)/a.txt")
        try FileManager.default.createSymbolicLink(
            atPath: "\(folder.path)/a.yaml", withDestinationPath: "\(folder.path)/a.txt")
        let link = try #require(Disk.state(of: "\(folder.path)/a.yaml"))
        #expect(link.node == file.node && link != file)
        #expect(Disk.state(of: "\(folder.path)/b.yaml") == nil)
    }
}
