@testable import App
@testable import Core
import Foundation
import Testing

/// Content files are written back only over what was read.
@Suite struct ContentStoreTests {
    @Test func aFileThatWasChangedSinceItWasReadStays() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try folder.write("panel: x\n", to: "x.yaml")
        let content = try ContentSet.reading(folder.path)
        let file = try #require(content.extra.first)
        let store = ContentStore(content: content)
        let path = try #require(store.place(of: file))
        try folder.write("panel: y\n", to: "x.yaml")
        #expect(store.place(of: file) == nil)
        #expect(throws: FileError.unwritable(path, reason: "another program changed it meanwhile")) {
            try store.write(Array("panel: z\n".utf8), over: file, at: path)
        }
        #expect(folder.text("x.yaml") == "panel: y\n")
        try folder.write(file.bytes, to: "x.yaml")
        try store.write(Array("panel: z\n".utf8), over: file, at: path)
        #expect(folder.text("x.yaml") == "panel: z\n")
    }
}
