@testable import App
import Core
@testable import Documents
import Foundation
@testable import MeetingRecord
import PanelTesting
import Testing

/// `dais summary`, as a user runs it on the real meeting.
@Suite struct SummaryCommandTests {
    /// A folder with a record of some points in the session on West Africa.
    private func folder(record name: String = "trial", isExercise: Bool = true, extra: String = "") throws
        -> TemporaryFolder
    {
        let folder = try TemporaryFolder()
        let day = try #require(CalendarDate("2019-04-26"))
        let opening = RecordOpening(
            record: name, meeting: "nexus", date: day, language: .english, exercise: isExercise)
        let points = [
            SampleRecord.point(1, .mainPoint, "State A", "Exercise: first.", session: "west-africa"),
            SampleRecord.point(2, .mainPoint, "State B", "Exercise: second.", supports: ["P1"], session: "west-africa"),
            SampleRecord.point(3, .conclusion, "State A", "Exercise: third.", session: "europe"),
        ]
        let lines = [RecordEntry.opening(opening)] + points.map(RecordEntry.point)
        try folder.write(lines.flatMap(RecordBytes.line) + Array(extra.utf8), to: "record.jsonl")
        return folder
    }

    private func summary(_ folder: TemporaryFolder, _ arguments: String...) throws -> Command {
        try Command.dais(arguments: ["summary", "--record", "record.jsonl"] + arguments, in: folder.path)
    }

    @Test func aDraftThatCouldNotBeReadAgainIsNotWritten() throws {
        let long = SampleRecord.point(
            4, .mainPoint, "State A", String(repeating: "x", count: ContentLimits.text + 1), session: "europe")
        let folder = try folder(extra: String(decoding: RecordBytes.line(.point(long)), as: UTF8.self))
        defer { folder.remove() }
        let run = try summary(folder, "--draft")
        #expect(
            run.exitCode == 2
                && run.errors.contains("lines with the record's texts is too long to be read again"))
        #expect(run.errors.contains("[content.limits]") && folder.files.keys.sorted() == ["record.jsonl"])
    }

    @Test func writesEveryLanguageAndFormatAndTheSameBytesAgain() throws {
        let folder = try folder()
        defer { folder.remove() }
        let formats = PackFormat.ofSummary.filter { $0 != .pdf }
        let options = formats.flatMap { ["--format", $0.rawValue] }
        for out in ["one", "two"] {
            let run = try Command.dais(
                arguments: ["summary", "--record", out == "two" ? "\(folder.path)/record.jsonl" : "record.jsonl"]
                    + ["--out", out] + options, in: folder.path,
                environment: out == "two" ? ["TZ": "Asia/Kathmandu", "LANG": "ar_EG.UTF-8"] : [:])
            #expect(run.exitCode == 0, "\(run.errors)")
        }
        let files = folder.files
        for language in Language.allCases {
            for format in formats {
                let name = "exercise-nexus-2019-04-26-summary-\(language.rawValue).\(format.fileExtension)"
                let path = "one/\(language.rawValue)/\(name)"
                #expect(files[path] != nil, "\(path)")
                #expect(files[path] == files["two" + path.dropFirst(3)], "\(path)")
            }
        }
        #expect(files["one/SHA256SUMS"] == files["two/SHA256SUMS"])
        #expect(try Command.dais("verify", "\(folder.path)/one").exitCode == 0)
    }

    @Test(.enabled(if: Tool.exists("unzip")))
    func anExerciseIsMarkedInEveryFile() throws {
        let folder = try folder()
        defer { folder.remove() }
        let formats = PackFormat.ofSummary.filter { $0 != .pdf }.flatMap { ["--format", $0.rawValue] }
        let options = ["summary", "--record", "record.jsonl", "--out", "out"] + formats
        #expect(try Command.dais(arguments: options, in: folder.path).exitCode == 0)
        for (path, data) in folder.files where path.hasPrefix("out/") && path.contains("summary") {
            let language = try #require(Language(rawValue: String(path.split(separator: "/")[1])))
            let mark = language.vocabulary.text(.exercise)
            let isZip = path.hasSuffix(".docx") || path.hasSuffix(".epub")
            guard isZip else {
                #expect(String(decoding: data, as: UTF8.self).contains(mark), "\(path)")
                continue
            }
            let pages =
                path.hasSuffix(".docx")
                ? ["word/document.xml", "word/header1.xml", "docProps/core.xml"]
                : ["EPUB/page-1.xhtml", "EPUB/page-3.xhtml"]
            let names = try Tool.run("unzip", "-Z1", path, in: folder).split(separator: "\n").map(String.init)
            for page in pages where names.contains(page) {
                #expect(try Tool.run("unzip", "-p", path, page, in: folder).contains(mark), "\(path): \(page)")
            }
            #expect(pages.contains(where: names.contains), "\(path): \(names)")
        }
    }

    @Test func aDraftIsWrittenOnceAndThenSaysWhatItLacks() throws {
        let folder = try folder()
        defer { folder.remove() }
        let first = try summary(folder, "--draft")
        #expect(first.exitCode == 0)
        #expect(first.output == "Wrote two lines to record.summary.yaml\n")
        let draft = folder.text("record.summary.yaml")
        #expect(draft.hasPrefix("# EXERCISE"))
        #expect(draft.contains("rests on: [P1, P2]"))
        let again = try summary(folder, "--draft")
        #expect(again.exitCode == 0)
        #expect(again.output == "The draft uses every point.\n")
        #expect(folder.text("record.summary.yaml") == draft)
        try folder.write(draft.replacing("rests on: [P1, P2]", with: "rests on: [P2]"), to: "record.summary.yaml")
        #expect(try summary(folder, "--draft").output.contains("rests on: [P1]"))
    }

    @Test func theWordingAndTheOrderAreTheDrafts() throws {
        let folder = try folder()
        defer { folder.remove() }
        #expect(try summary(folder, "--draft").exitCode == 0)
        let draft = folder.text("record.summary.yaml").replacing("Exercise: first.", with: "Exercise: reworded.")
        try folder.write(draft, to: "record.summary.yaml")
        let run = try summary(folder, "--format", "markdown", "--language", "en")
        #expect(run.exitCode == 0)
        let text = folder.text("summary/en/exercise-nexus-2019-04-26-summary-en.md")
        #expect(text.contains("4\\. Some Member States noted: Exercise: reworded."))
        #expect(text.contains("| 4 | \\[P1\\] |"))
    }

    @Test func aDraftForAnotherRecordIsRefused() throws {
        let folder = try folder()
        defer { folder.remove() }
        #expect(try summary(folder, "--draft").exitCode == 0)
        let draft = folder.text("record.summary.yaml").replacing("record: trial", with: "record: another")
        try folder.write(draft, to: "record.summary.yaml")
        let run = try summary(folder)
        #expect(run.exitCode == 2)
        #expect(
            run.errors.hasPrefix(
                "record.summary.yaml:5:9: error: the draft is for the record 'another' of nexus-2019-04-26"),
            "\(run.errors)")
        #expect(!folder.files.keys.contains { $0.hasPrefix("summary/") })
    }

    @Test func aRecordOfAnotherMeetingIsRefused() throws {
        let folder = try folder()
        defer { folder.remove() }
        try folder.write(folder.text("record.jsonl").replacing("\"nexus\"", with: "\"other\""), to: "record.jsonl")
        let run = try summary(folder)
        #expect(run.exitCode == 2)
        #expect(run.errors.contains("the record is of the meeting 'other'"))
    }

    @Test func finalRefusesWhatNoChairApproved() throws {
        let folder = try folder()
        defer { folder.remove() }
        let run = try summary(folder, "--final")
        #expect(run.exitCode == 1)
        #expect(
            run.errors.contains(
                "withheld: the summary is not final: two lines not approved by the Chair of: ctc, 1267 and 1988"),
            "\(run.errors)")
        #expect(!folder.files.keys.contains { $0.hasPrefix("summary/") })
    }

    @Test func aFaultyLineIsLeftOutAndTheRestIsWritten() throws {
        let folder = try folder()
        defer { folder.remove() }
        #expect(try summary(folder, "--draft").exitCode == 0)
        let draft = folder.text("record.summary.yaml").replacing("rests on: [P3]", with: "rests on: [P33]")
        try folder.write(draft, to: "record.summary.yaml")
        let run = try summary(folder, "--format", "markdown", "--language", "en")
        #expect(run.exitCode == 1)
        #expect(run.errors.contains("line L2 rests on P33, which is not in the record"))
        let text = folder.text("summary/en/exercise-nexus-2019-04-26-summary-en.md")
        #expect(text.contains("Exercise: first."))
        #expect(!text.contains("noted: Exercise: third."))
    }

    @Test func marksAreOfSessionsAndLines() throws {
        let folder = try folder()
        defer { folder.remove() }
        let run = try summary(folder, "--fingerprints")
        #expect(run.exitCode == 0)
        let rows = run.output.split(separator: "\n")
        #expect(rows.count == 4)
        #expect(rows[0].hasSuffix("  west-africa"))
        #expect(rows[1].hasSuffix("  L1  missing: ctc, 1267 and 1988"))
    }

    @Test(arguments: ["missing.jsonl", "."])
    func aRecordThatCannotBeReadWritesNothing(path: String) throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let run = try Command.dais("summary", "--record", path, in: folder.path)
        #expect(run.exitCode == 2)
        #expect(run.errors.contains("error: "))
        #expect(folder.files.isEmpty)
    }

    @Test func packsAndASummaryAreNotMixed() throws {
        let folder = try folder()
        defer { folder.remove() }
        let one = ["--format", "markdown", "--language", "en", "--out", "out"]
        #expect(
            try Command.dais(arguments: ["summary", "--record", "record.jsonl"] + one, in: folder.path).exitCode == 0)
        let before = folder.files
        let packs = try Command.dais(arguments: ["packs", "--reader", "press"] + one, in: folder.path)
        #expect(packs.exitCode == 2)
        #expect(packs.errors.contains("out: error: it contains files of another kind"))
        #expect(folder.files == before)
        let other = Array(one.dropLast()) + ["packs"]
        #expect(try Command.dais(arguments: ["packs", "--reader", "press"] + other, in: folder.path).exitCode == 0)
        let summary = try Command.dais(arguments: ["summary", "--record", "record.jsonl"] + other, in: folder.path)
        #expect(summary.exitCode == 2)
    }

    @Test func aSecondRunWritesOnlyWhatChanged() throws {
        let folder = try folder()
        defer { folder.remove() }
        let asked = ["--format", "markdown", "--format", "akn", "--language", "en"]
        func run() throws -> String {
            try Command.dais(arguments: ["summary", "--record", "record.jsonl"] + asked, in: folder.path).output
        }
        #expect(try run() == "Wrote four files to summary/\n")
        let before = folder.files
        #expect(try run() == "Nothing has changed: four files in summary/\n")
        #expect(folder.files == before)
        try folder.write("altered", to: "summary/en/exercise-nexus-2019-04-26-summary-en.md")
        #expect(try run() == "Wrote one file to summary/, 3 unchanged\n")
        #expect(
            folder.files.filter { !$0.key.hasSuffix(".dais.json") } == before.filter { !$0.key.hasSuffix(".dais.json") }
        )
    }

    @Test func filesOfAnEarlierRunAreNamed() throws {
        let folder = try folder()
        defer { folder.remove() }
        #expect(try summary(folder, "--format", "markdown", "--speakers", "name").exitCode == 0)
        let run = try summary(folder, "--format", "markdown", "--language", "en")
        #expect(run.exitCode == 0)
        #expect(run.errors.contains(" files of earlier runs are still in summary/ (ar/"))
        #expect(!run.errors.contains("summary/en/"))
    }
}
