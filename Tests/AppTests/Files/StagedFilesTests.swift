@testable import App
import Foundation
import Testing

/// Files are put in their places when all of them are there, or not at all.
@Suite struct StagedFilesTests {
    private static func folder() throws -> (TemporaryFolder, StagedFiles) {
        let folder = try TemporaryFolder()
        try folder.write("old", to: "en/a")
        return (folder, StagedFiles(in: folder.path))
    }

    @Test func nothingChangesUntilAllAreThere() throws {
        let (folder, staged) = try Self.folder()
        defer { folder.remove() }
        staged.add("en/a", Array("new".utf8))
        staged.add("fr/b", Array("new".utf8))
        #expect(folder.text("en/a") == "old")
        #expect(folder.text("fr/b").isEmpty)
        try staged.commit()
        #expect(folder.files == ["en/a": Data("new".utf8), "fr/b": Data("new".utf8)])
    }

    @Test func aFolderInAFilesPlaceLeavesAllAsTheyWere() throws {
        let (folder, staged) = try Self.folder()
        defer { folder.remove() }
        try folder.write("old", to: "en/b/c")
        let before = folder.files
        staged.add("en/a", Array("new".utf8))
        staged.add("en/b", Array("new".utf8))
        #expect(throws: FileError.isAFolder("\(folder.path)/en/b")) { try staged.commit() }
        #expect(folder.files == before)
    }

    @Test func aFileInAFoldersPlaceLeavesAllAsTheyWere() throws {
        let (folder, staged) = try Self.folder()
        defer { folder.remove() }
        try folder.write("old", to: "fr")
        let before = folder.files
        for path in ["en/a", "fr/b", "en/c"] { staged.add(path, Array("new".utf8)) }
        #expect(throws: FileError.notAFolder("\(folder.path)/fr")) { try staged.commit() }
        #expect(folder.files == before)
    }
}
