import Foundation
import PanelTesting
import Testing

/// What is flushed before what, as the system sees it: the promises that hold through a power cut.
@Suite(.enabled(if: RecordProcess.canTrace, "strace is missing or may not trace")) struct WriteOrderTests {
    private static let example = Checkout.root.appending(path: "Examples/record/record.jsonl").path

    @Test(arguments: [
        ["packs", "--reader", "press", "--format", "markdown", "--out", "made/packs"],
        [
            "replan", "--at", "11.20", "--running", "latin-america", "--over", "15", "--day", "day.json", "--choose",
            "1",
        ],
        ["summary", "--record", example, "--format", "markdown", "--language", "en", "--out", "summary"],
        [
            "meeting", "new", "there/m", "--title", "A meeting", "--date", "2027-03-05", "--zone", "Europe/Vienna",
            "--venue", "V", "--room", "R", "--window", "10:00-13:00", "--committee", "One", "--panel", "First",
        ],
    ])
    func aPowerCutLosesNothingThatIsInPlace(arguments: [String]) throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let calls = try SystemCalls(of: arguments, in: folder.path)
        #expect(!calls.renamed.isEmpty)
        #expect(calls.unflushed == [])
    }

    @Test(arguments: [
        ["clear", "asia", "--by", "desk officer", "--on", "2019-04-12"], ["check", "--fix"],
        ["panel", "new", "Arctic"],
    ])
    func norDoesAChangeOfContent(arguments: [String]) throws {
        let folder = try NewPanelTests.checkout()
        defer { folder.remove() }
        let file = "Sources/Asia/Content/panel.yaml"
        // Something that `--fix` takes out, and which nobody may clear.
        if arguments == ["check", "--fix"] {
            try folder.write(folder.text(file).replacing("\nfindings:", with: "\n# \u{AD}\nfindings:"), to: file)
        }
        let calls = try SystemCalls(of: arguments, in: folder.path)
        #expect(!calls.renamed.isEmpty)
        #expect(calls.unflushed == [])
    }

    /// Whoever finds the new manifest finds the packs that it lists.
    @Test func theManifestIsRenamedIntoPlaceLast() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let arguments = ["packs", "--reader", "press", "--format", "markdown", "--out", "packs"]
        let calls = try SystemCalls(of: arguments, in: folder.path).calls
        let renames = calls.filter { $0.name == "rename" && !$0.path.hasSuffix("/.dais.json") }.map {
            $0.path.dropFirst(folder.path.count)
        }
        #expect(renames.suffix(2) == ["/packs/SHA256SUMS", "/packs/manifest.json"])
        #expect(renames.count { $0.hasSuffix("-press-en.md") } == 1 && renames.count > 8)
        let first = try #require(calls.firstIndex { $0.name == "rename" })
        let late = calls[first...].filter { $0.name == "write" && $0.path.hasSuffix(".md.dais-partial") }
        #expect(late.isEmpty, "no pack takes its place before all are written")
    }

    /// A file of statements is taken whole or not at all: one write brings all of its points.
    @Test func statementsAreOneWrite() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try folder.write("m state=Mali: first\nm state=Chad: second\nm state=Niger: third\n", to: "lines")
        let calls = try SystemCalls(
            of: ["record", "--record", "r.jsonl", "--session", "west-africa", "--statements", "lines"], in: folder.path)
        // The first line opens the record.
        #expect(calls.calls.count { $0.name == "write" && $0.path == folder.path + "/r.jsonl" } == 2)
        #expect(folder.text("r.jsonl").split(separator: "\n").count == 4)
    }

    /// An answer is a promise that the point is on the disk.
    @Test func everyPointIsFlushedBeforeItIsAnswered() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try folder.write("m state=Mali: first\nm state=Chad: second\nm state=Niger: third\n", to: "lines")
        let calls = try SystemCalls(
            of: ["record", "--record", "record.jsonl", "--session", "west-africa"], in: folder.path,
            input: "\(folder.path)/lines"
        ).calls
        let record = folder.path + "/record.jsonl"
        var isFlushed = true
        var (appends, answers) = (0, 0)
        for call in calls {
            switch (call.name, call.path) {
            case ("write", record): (isFlushed, appends) = (false, appends + 1)
            case ("fsync", record): isFlushed = true
            case ("write", _):
                answers += 1
                #expect(isFlushed, "answer \(answers) came before the append was flushed")
            default: continue
            }
        }
        #expect(isFlushed && appends >= 4 && answers >= 3)
    }
}
