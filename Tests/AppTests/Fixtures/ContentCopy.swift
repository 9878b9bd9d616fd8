@testable import Core
import Foundation
import PanelTesting
import Testing

/// The checkout's content in a folder of its own, to be edited, and kept in a repository where a test needs one.
struct ContentCopy {
    let folder: TemporaryFolder
    var path: String { folder.path }

    static let westAfrica = "Sources/WestAfrica/Content/panel.yaml"
    static let people = "Sources/App/Meeting/Content/people.yaml"

    init() throws {
        folder = try TemporaryFolder()
        let names = try FileManager.default.contentsOfDirectory(atPath: Checkout.root.appending(path: "Sources").path)
        let others = [Checkout.meetingFolder, "Sources/Core/Policy/Content"]
        for place in names.sorted().map({ "Sources/\($0)/Content" }) + others {
            for file in Checkout().files(in: place) { try folder.write(file.bytes, to: file.path) }
        }
        // What tells a checkout from another folder.
        try folder.write("", to: "Package.swift")
    }

    func remove() { folder.remove() }

    /// Replaces a passage that stands in a file once.
    func edit(_ file: String, _ old: String, to new: String, at location: SourceLocation = #_sourceLocation) throws {
        let text = folder.text(file)
        try #require(text.ranges(of: old).count == 1, "'\(old)' stands in \(file) once", sourceLocation: location)
        try folder.write(text.replacing(old, with: new), to: file)
    }

    /// Replaces the first occurrence of a passage.
    func editFirst(_ file: String, _ old: String, to new: String) throws {
        let text = folder.text(file)
        let place = try #require(text.range(of: old))
        try folder.write(text.replacingCharacters(in: place, with: new), to: file)
    }

    /// Keeps the folder as it stands as a commit; begins the repository where there is none.
    func commit() throws {
        if !FileManager.default.fileExists(atPath: "\(path)/.git") {
            _ = try Tool.run("git", "init", "--quiet", in: folder)
        }
        _ = try Tool.run("git", "add", "--all", in: folder)
        _ = try Tool.run(
            "git", "-c", "user.name=Tests", "-c", "user.email=tests@localhost", "-c", "commit.gpgsign=false", "commit",
            "--quiet", "--message", "A state", in: folder)
    }
}
