import Foundation
import PanelTesting
import Testing

/// The built command, run as a user runs it.
struct Command {
    let exitCode: Int32
    let output: String
    let errors: String

    /// The folder that the build put the command and the tests in.
    private static var folder: URL {
        URL(filePath: ProcessInfo.processInfo.arguments[0]).deletingLastPathComponent()
    }

    /// Where the command stands.
    static var binary: String { folder.appending(path: "dais").path }

    /// Runs `dais`.
    ///
    /// - Parameters:
    ///   - arguments: Its arguments.
    ///   - folder: Where it stands; away from a checkout by default, so that the built-in content is read.
    ///   - environment: Added to the environment.
    ///   - limit: A shell's words before it, such as `ulimit -f 8`.
    /// - Returns: What it said, and how it ended.
    /// - Throws: Where it was not built, or cannot be started.
    static func dais(
        _ arguments: String..., in folder: String = "/", environment: [String: String] = [:], limit: String? = nil
    ) throws -> Command {
        try dais(arguments: arguments, in: folder, environment: environment, limit: limit)
    }

    /// Runs `dais` with a list of arguments.
    static func dais(
        arguments: [String], in folder: String = "/", environment: [String: String] = [:], limit: String? = nil
    ) throws -> Command {
        let process = Process()
        try #require(FileManager.default.isExecutableFile(atPath: binary), "the command is built beside the tests")
        if let limit {
            process.executableURL = URL(filePath: "/bin/bash")
            process.arguments = ["-c", "\(limit); exec \"$@\"", "bash", binary] + arguments
        } else {
            process.executableURL = URL(filePath: binary)
            process.arguments = arguments
        }
        process.currentDirectoryURL = URL(filePath: folder)
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let files = try TemporaryFolder()
        defer { files.remove() }
        let output = try files.handle("out")
        let errors = try files.handle("err")
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        process.waitUntilExit()
        return Command(exitCode: process.terminationStatus, output: files.text("out"), errors: files.text("err"))
    }
}

/// A folder for one test.
struct TemporaryFolder {
    let path: String

    init() throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "dais-tests-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path
    }

    func remove() { try? FileManager.default.removeItem(atPath: path) }

    func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

    func write(_ bytes: [UInt8], to name: String) throws {
        let url = URL(filePath: path).appending(path: name)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }

    func text(_ name: String) -> String {
        FileManager.default.contents(atPath: "\(path)/\(name)").map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    func handle(_ name: String) throws -> FileHandle {
        try write("", to: name)
        return try #require(FileHandle(forWritingAtPath: "\(path)/\(name)"))
    }

    /// Every file below the folder with its bytes; hidden ones too.
    var files: [String: Data] {
        let names = (FileManager.default.enumerator(atPath: path)?.allObjects ?? []).compactMap { $0 as? String }
        let pairs = names.compactMap { name in
            FileManager.default.contents(atPath: "\(path)/\(name)").map { (name, $0) }
        }
        return Dictionary(pairs.filter { !isFolder($0.0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The same without what a run remembers for the next one.
    var packs: [String: Data] { files.filter { $0.key != ".dais.json" } }

    private func isFolder(_ name: String) -> Bool {
        (try? FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")[.type] as? FileAttributeType)
            == .typeDirectory
    }
}
