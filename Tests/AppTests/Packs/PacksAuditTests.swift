@testable import App
import Core
import Foundation
import Testing

/// Whatever somebody does to a packs folder after it was written, `dais verify` names it, and opens nothing outside of it.
@Suite struct PacksAuditTests {
    /// Packs of a reader in two languages.
    private static func packs() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        let run = try Command.dais(
            "packs", "--language", "en", "--language", "fr", "--format", "markdown", "--reader", "press", "--out",
            folder.path)
        #expect(run.exitCode == 0)
        #expect(try PacksAudit(of: folder.path).isSound)
        return folder
    }

    private static func file(of folder: TemporaryFolder) throws -> String {
        try #require(folder.files.keys.sorted().first { $0.hasSuffix("-en.md") })
    }

    @Test(arguments: ["", "0000  manifest.json\n", nil])
    func theListOfDigestsIsVouchedFor(text: String?) throws {
        let folder = try Self.packs()
        defer { folder.remove() }
        if let text {
            try folder.write(text, to: "SHA256SUMS")
            #expect(try PacksAudit(of: folder.path).altered == ["SHA256SUMS"])
        } else {
            try FileManager.default.removeItem(atPath: "\(folder.path)/SHA256SUMS")
            #expect(try PacksAudit(of: folder.path).missing == ["SHA256SUMS"])
        }
        #expect(try Command.dais("verify", folder.path).exitCode == 1)
    }

    @Test(arguments: [
        (#""release" : "public""#, #""release" : "secretariat""#), (#""draft" : true"#, #""draft" : false"#),
        (#""meeting" : "nexus"#, #""meeting" : "other"#), (#""program" : ""#, #""program" : "9"#),
        (#""reader" : "press""#, #""reader" : "chair""#),
    ])
    func aLabelThatWasChangedIsSeen(old: String, new: String) throws {
        let folder = try Self.packs()
        defer { folder.remove() }
        let manifest = folder.text("manifest.json")
        try #require(manifest.contains(old))
        try folder.write(manifest.replacing(old, with: new), to: "manifest.json")
        #expect(try PacksAudit(of: folder.path).altered == ["manifest.json"])
    }

    @Test(.enabled(if: getuid() != 0 || Tool.exists("setpriv")))
    func whatCannotBeReadIsNotCalledAltered() throws {
        let folder = try Self.packs()
        defer { folder.remove() }
        let name = try Self.file(of: folder)
        _ = try Tool.run("chmod", "000", name, in: folder)
        // The superuser reads everything, but for one without capabilities.
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments =
            (getuid() == 0 ? ["setpriv", "--bounding-set=-all"] : []) + [Command.binary, "verify", folder.path]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 1 && said.hasPrefix("unreadable  \(name)\n"), "\(said)")
    }

    @Test func aSizeThatIsAnotherIsSeen() throws {
        let folder = try Self.packs()
        defer { folder.remove() }
        let name = try Self.file(of: folder)
        let count = try #require(folder.files[name]).count
        let manifest = folder.text("manifest.json")
        try folder.write(
            manifest.replacing("\"bytes\" : \(count)", with: "\"bytes\" : \(count + 1)"), to: "manifest.json")
        #expect(try PacksAudit(of: folder.path).altered == [name, "manifest.json"])
    }

    @Test(arguments: ["../../etc/passwd", "/etc/passwd", "en/../../x", "en//x", "./x", "javascript:alert(1)"])
    func aPathThatLeadsOutIsNotOpened(path: String) throws {
        let folder = try Self.packs()
        defer { folder.remove() }
        let name = try Self.file(of: folder)
        let manifest = folder.text("manifest.json").replacing("\"\(name)\"", with: "\"\(path)\"")
        try folder.write(manifest, to: "manifest.json")
        let audit = try PacksAudit(of: folder.path)
        #expect(audit.outside == (path.hasPrefix("javascript") ? [] : [path]))
        #expect(audit.missing == (path.hasPrefix("javascript") ? [path] : []))
        #expect(audit.extra == [name])
        // Nor does the next run link to it.
        #expect(
            try Command.dais("packs", "--language", "fr", "--format", "html", "--reader", "press", "--out", folder.path)
                .exitCode
                == 0)
        for (file, bytes) in folder.files where file.hasSuffix("index.html") {
            #expect(!String(decoding: bytes, as: UTF8.self).contains(path), "\(file)")
        }
    }

    @Test func linksAreNamedAndNotFollowed() throws {
        let folder = try Self.packs()
        defer { folder.remove() }
        let outside = try TemporaryFolder()
        defer { outside.remove() }
        let name = try Self.file(of: folder)
        let files = FileManager.default
        try files.moveItem(atPath: "\(folder.path)/\(name)", toPath: "\(outside.path)/same")
        try files.createSymbolicLink(atPath: "\(folder.path)/\(name)", withDestinationPath: "\(outside.path)/same")
        try files.moveItem(atPath: "\(folder.path)/fr", toPath: "\(outside.path)/fr")
        try files.createSymbolicLink(atPath: "\(folder.path)/fr", withDestinationPath: "\(outside.path)/fr")
        try files.createSymbolicLink(atPath: "\(folder.path)/more", withDestinationPath: "/etc")
        let audit = try PacksAudit(of: folder.path)
        #expect(audit.linked.contains(name) && audit.linked.contains("fr/index.html"))
        #expect(audit.extra == ["fr", "more"])
        #expect(audit.altered == [] && audit.missing == [])
        let before = outside.files
        let run = try Command.dais(
            "packs", "--fresh", "--language", "fr", "--format", "markdown", "--reader", "press", "--out", folder.path)
        #expect(run.exitCode == 2 && run.errors.contains("is a link"))
        #expect(outside.files == before)
    }

    @Test func aManifestThatIsALinkOrTooLargeIsNone() throws {
        let folder = try Self.packs()
        defer { folder.remove() }
        let place = "\(folder.path)/manifest.json"
        try FileManager.default.moveItem(atPath: place, toPath: "\(folder.path)/other")
        try FileManager.default.createSymbolicLink(atPath: place, withDestinationPath: "\(folder.path)/other")
        #expect(throws: FileError.noManifest(place)) { try PacksAudit(of: folder.path) }
        try FileManager.default.removeItem(atPath: place)
        try folder.write([UInt8](repeating: 0x20, count: ContentLimits.manifest + 1), to: "manifest.json")
        #expect(throws: FileError.noManifest(place)) { try PacksAudit(of: folder.path) }
    }
}
