@testable import Core
import Foundation
import PanelTesting
import Testing

/// `dais check --fix`, `--dry-run` and `--watch`, as a desk runs them.
@Suite struct CheckFixTests {
    /// A file of the checkout, with a symbol as somebody types it.
    private static func sources() throws -> (good: String, typed: String) {
        let files = Checkout().files(in: "Sources/App/Meeting/Content")
        let file = try #require(files.first { $0.name == "sources.yaml" })
        let good = String(decoding: file.bytes, as: UTF8.self)
        let typed = good.replacing("symbol: S/RES/1267 (1999)", with: "symbol: s/res/1267(1999)")
        try #require(typed != good)
        return (good, typed)
    }

    @Test func aDryRunIsADiffAndAFixIsMinimal() throws {
        let (good, typed) = try Self.sources()
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try folder.write(typed, to: "sources.yaml")
        let dry = try Command.dais("check", "--dry-run", "--content", folder.path)
        #expect(dry.exitCode == 0)
        #expect(
            dry.output.contains("\n-    symbol: s/res/1267(1999)\n+    symbol: S/RES/1267 (1999)\n"), "\(dry.output)")
        #expect(folder.text("sources.yaml") == typed)
        #expect(dry.output.hasPrefix("--- \(folder.path)/sources.yaml\n"))
        let fixed = try Command.dais("check", "--fix", "--content", folder.path)
        #expect(fixed.exitCode == 0, "\(fixed.output)")
        #expect(
            fixed.errors.contains("sources.yaml:")
                && fixed.errors.contains("fixed: s/res/1267(1999) → S/RES/1267 (1999)"))
        #expect(folder.text("sources.yaml") == good)
        let again = try Command.dais("check", "--fix", "--content", folder.path)
        #expect(again.errors.contains("Nothing to fix."))
    }

    @Test func aDryRunSaysWhatWouldRemain() throws {
        let (good, typed) = try Self.sources()
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        for text in [good, typed] {
            try folder.write(text.replacing("read: full", with: "raed: full", maxReplacements: 1), to: "sources.yaml")
            let dry = try Command.dais("check", "--fix", "--dry-run", "--content", folder.path)
            #expect(dry.exitCode == 1)
            #expect(dry.errors.contains("no key 'raed'") && dry.errors.contains(" would remain, which --fix cannot"))
            #expect(dry.output.isEmpty == (text == good) && !dry.output.contains("raed"), "\(dry.output)")
        }
    }

    @Test func whatIsNotHereIsNotFixed() throws {
        let builtIn = try Command.dais("check", "--fix")
        #expect(builtIn.exitCode == 2 && builtIn.errors.contains("the content is built in"))
        #expect(try Command.dais("check", "--watch").exitCode == 2)
        #expect(try Command.dais("check", "--watch", "--fix", "--content", "/tmp").exitCode == 2)
        // A link may lead out of the folder.
        let (_, typed) = try Self.sources()
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try folder.write(typed, to: "elsewhere/sources.txt")
        try FileManager.default.createSymbolicLink(
            atPath: "\(folder.path)/sources.yaml", withDestinationPath: "\(folder.path)/elsewhere/sources.txt")
        let link = try Command.dais("check", "--fix", "--content", folder.path)
        #expect(link.exitCode == 2 && link.errors.contains("it is a link"))
        #expect(folder.text("elsewhere/sources.txt") == typed)
    }

    @Test func everySaveIsChecked() throws {
        let (good, typed) = try Self.sources()
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try folder.write(good, to: "content/sources.yaml")
        let watch = try Watch(folder)
        defer { watch.stop() }
        try watch.awaits("No diagnostics; watching.", 1)
        try folder.write(typed, to: "content/sources.yaml")
        try watch.awaits("'s/res/1267(1999)' is not a document symbol", 1)
        // Saved half-way, taken away, replaced by a folder, by a link to nowhere: it goes on.
        try folder.write(String(good.prefix(good.count / 2)), to: "content/sources.yaml")
        try FileManager.default.removeItem(atPath: "\(folder.path)/content/sources.yaml")
        try folder.write("x", to: "content/sources.yaml/inner")
        try FileManager.default.removeItem(atPath: "\(folder.path)/content/sources.yaml")
        try FileManager.default.createSymbolicLink(
            atPath: "\(folder.path)/content/sources.yaml", withDestinationPath: "/nowhere")
        try FileManager.default.removeItem(atPath: "\(folder.path)/content/sources.yaml")
        try folder.write(good, to: "content/sources.yaml")
        try watch.awaits("No diagnostics; watching.", 2)
        #expect(watch.isRunning)
    }
}

/// A check that watches a folder, in a process of its own.
private struct Watch {
    private let process = Process()
    private let folder: TemporaryFolder

    init(_ folder: TemporaryFolder) throws {
        self.folder = folder
        process.executableURL = URL(filePath: Command.binary)
        process.arguments = ["check", "--watch", "--content", "\(folder.path)/content"]
        process.currentDirectoryURL = URL(filePath: "/")
        let said = try folder.handle("said")
        process.standardOutput = said
        process.standardError = said
        try process.run()
    }

    var isRunning: Bool { process.isRunning }

    func stop() {
        // What a test starts has the test's blocked signals; this one cannot be blocked.
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    /// Waits until something was said so many times.
    func awaits(_ words: String, _ count: Int) throws {
        for _ in 0..<3000 {
            if folder.text("said").ranges(of: words).count >= count { return }
            usleep(10_000)
        }
        Issue.record("never said: \(words); but: \(folder.text("said"))")
    }
}
