import Foundation
import Testing

/// A program of the machine that reads what we write; a test that needs it is skipped where it is missing.
enum Tool {
    /// Whether the machine has it.
    static func exists(_ name: String) -> Bool {
        (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
            .contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") }
    }

    /// Runs it in a folder, and gives what it said.
    ///
    /// - Throws: Where it cannot be started or ends with a fault.
    static func run(_ name: String, _ arguments: String..., in folder: TemporaryFolder) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [name] + arguments
        process.currentDirectoryURL = URL(filePath: folder.path)
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "\(name) found a fault")
        return String(decoding: bytes, as: UTF8.self)
    }
}
