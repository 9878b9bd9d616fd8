@testable import App
@testable import Core
import Foundation
@testable import MeetingRecord
import Testing

/// `dais record` at work on a few points under `strace`, which kills it or makes a system call fail.
struct RecordProcess {
    /// A system call on the record, on its folder, or on what the command reads and answers: the n-th of its name.
    struct Call: Sendable, Hashable {
        let name: String
        let ordinal: Int
        let isOfRecord: Bool
    }

    private static let lines = "m state=State A: first point\nm state=State B: second point\n"

    /// Whether the machine has `strace` and lets it trace.
    static let canTrace: Bool = {
        guard Tool.exists("strace"), let folder = try? TemporaryFolder() else { return false }
        defer { folder.remove() }
        return (try? Tool.run("strace", "-o", "log", "true", in: folder)) != nil
    }()

    let folder: TemporaryFolder
    var path: String { "\(folder.path)/record.jsonl" }

    /// Makes a folder for it, with a record that is there already or none.
    init(with bytes: [UInt8]?) throws {
        folder = try TemporaryFolder()
        try folder.write(Self.lines, to: "lines")
        if let bytes { try folder.write(bytes, to: "record.jsonl") }
    }

    /// Runs it under `strace` with more options, or with a shell's words alone.
    func run(_ options: String? = nil, shell: String = "true") throws -> Command {
        let paths = ["record.jsonl", "lines", "answers"].map { "-P '\(folder.path)/\($0)'" }.joined(separator: " ")
        let trace = options.map { "exec strace -y -o '\(folder.path)/log' -P '\(folder.path)' \(paths) \($0) \"$@\"" }
        return try Command.dais(
            "record", "--record", path, "--session", "latin-america",
            limit: "\(shell); exec <'\(folder.path)/lines' >'\(folder.path)/answers'; \(trace ?? "exec \"$@\"")")
    }

    /// The calls of a run that nothing disturbs.
    func calls() throws -> [Call] {
        let run = try run("-e trace=all")
        try #require(run.exitCode == 0, "\(run.errors)")
        var counts: [String: Int] = [:]
        var calls: [Call] = []
        for line in folder.text("log").split(separator: "\n") {
            guard let bracket = line.firstIndex(of: "(") else { continue }
            let name = String(line[..<bracket])
            counts[name, default: 0] += 1
            let isOfRecord = !line.contains("lines>") && !line.contains("answers>")
            calls.append(Call(name: name, ordinal: counts[name] ?? 0, isOfRecord: isOfRecord))
        }
        return calls
    }

    /// The points that the command said are taken down.
    var acknowledged: [PointID] {
        folder.text("answers").split(separator: "\n").map { PointID(rawValue: String($0)) }.filter { $0.number != nil }
    }

    /// Holds the record against what was acknowledged, opens it as the next writer does, and takes one more point down.
    func checkNothingIsLost(_ what: Comment) throws {
        let file = try RecordFile(appendingTo: path, now: RecordSamples.now)
        let points = file.record?.points ?? []
        #expect(Set(acknowledged).isSubset(of: points.map(\.id)), what)
        #expect(points.allSatisfy { ["first point", "second point", "before"].contains($0.text) }, what)
        #expect(file.diagnostics.allSatisfy { $0.rule == "record.torn" || $0.rule == "record.future" }, what)
        let next = try RecordSamples.point(file.record?.nextID.number ?? 1, "next")
        if file.record == nil { try file.append([RecordSamples.opening()]) }
        try file.append([.point(next)])
        file.closeFile()
        let (record, _) = RecordReading.read(try RecordBytes.read(path), now: RecordSamples.now)
        #expect(record?.points == points + [next], what)
        #expect(record?.unreadable == [], what)
    }
}
