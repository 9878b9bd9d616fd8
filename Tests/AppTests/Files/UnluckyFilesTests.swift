@testable import App
import Core
import Foundation
import PanelTesting
import Testing

/// Names, modes, full disks and signals, as an unlucky user meets them.
@Suite struct UnluckyFilesTests {
    private static let page = ["packs", "--language", "en", "--format", "markdown", "--reader", "press", "--out"]

    private static func mode(_ path: String) -> mode_t? { FileStatus(at: path)?.mode }

    @Test(arguments: [
        (["programme", "--format", "ics"]), (["programme"]), (["programme", "--format", "json"]), (["panels"]),
        (["sources"]), (["explain"]), (["mentions", "Mali"]), (["replan", "--at", "11.20", "--over", "5"]),
        (["translations"]), (["panels", "--format", "json"]), (["--help"]), (["packs", "--help"]), (["--version"]),
        (["--generate-completion-script", "bash"]),
    ])
    func whatIsCutOffIsNotCalledDone(arguments: [String]) throws {
        let run = try Command.dais(arguments: arguments, limit: "exec >/dev/full")
        #expect(run.exitCode == 2)
        #expect(run.errors.contains("standard output: error: it cannot be written"))
    }

    @Test func aNameOfOneLetterIsAName() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let late = [
            "replan", "--at", "11.20", "--running", "latin-america", "--over", "15", "--day", "d", "--choose", "1",
        ]
        #expect(try Command.dais(arguments: late, in: folder.path).exitCode == 0)
        #expect(folder.text("d").contains("\"version\""))
        #expect(try Command.dais("record", "--record", "n", in: folder.path).exitCode == 0)
        let meeting = [
            "meeting", "new", "m", "--title", "A meeting", "--date", "2019-05-02", "--zone", "Europe/Vienna", "--venue",
            "V",
            "--room", "R", "--window", "10:00-13:00", "--committee", "One", "--panel", "First",
        ]
        let made = try Command.dais(arguments: meeting, in: folder.path)
        #expect(made.exitCode == 0 && folder.files.keys.contains("m/meeting.yaml"), "\(made)")
    }

    @Test(arguments: [
        ["replan", "--at", "11.20", "--over", "5", "--day", ""], ["check", "--content", ""], ["verify", ""],
    ])
    func anEmptyPathIsRefused(arguments: [String]) throws {
        let run = try Command.dais(arguments: arguments)
        #expect(run.exitCode == 2 && run.errors.contains("an argument is empty") && run.output.isEmpty)
    }

    @Test(arguments: [("002", 0o664), ("022", 0o644), ("077", 0o600)])
    func newFilesHaveTheModeThatTheUserAsksFor(mask: String, mode: mode_t) throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        #expect(try Command.dais(arguments: Self.page + [folder.path], limit: "umask \(mask)").exitCode == 0)
        let late = [
            "replan", "--at", "11.20", "--running", "latin-america", "--over", "15", "--day", "d", "--choose", "1",
        ]
        #expect(try Command.dais(arguments: late, in: folder.path, limit: "umask \(mask)").exitCode == 0)
        _ = try Command.dais("record", "--record", "n", in: folder.path, limit: "umask \(mask)")
        for path in folder.files.keys { #expect(Self.mode("\(folder.path)/\(path)") == mode, "\(path)") }
    }

    @Test func aFileThatIsReplacedKeepsItsMode() throws {
        let copy = try ContentCopy()
        defer { copy.remove() }
        let panel = "\(copy.path)/Sources/Asia/Content/panel.yaml"
        #expect(chmod(panel, 0o664) == 0)
        let clear = try Command.dais("clear", "asia", "--by", "desk officer", "--on", "2019-04-12", in: copy.path)
        #expect(clear.exitCode == 0, "\(clear.errors)")
        #expect(Self.mode(panel) == 0o664)
    }

    @Test func theDraftOfARecordThatOthersMayNotReadIsNotReadByOthers() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let example = Checkout.root.appending(path: "Examples/record/record.jsonl")
        try folder.write(Array(Data(contentsOf: example)), to: "r.jsonl")
        #expect(chmod("\(folder.path)/r.jsonl", 0o600) == 0)
        #expect(try Command.dais("summary", "--record", "r.jsonl", "--draft", in: folder.path).exitCode == 0)
        #expect(Self.mode("\(folder.path)/r.summary.yaml") == 0o600)
    }

    @Test(arguments: ["6-part.yml", "panel.YAML", "x.Yml"])
    func aFileThatAlmostEndsAsContentDoesIsNamed(name: String) throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try folder.write("panel: x\n", to: name)
        try folder.write("panel: y\n", to: "y.yaml")
        for option in ["--meeting", "--content"] {
            let run = try Command.dais("check", option, folder.path)
            #expect(run.exitCode == 2 && run.errors.contains("/\(name): error: content files end in .yaml"))
        }
    }

    /// Git finds its repository from any folder of it, and so does a desk officer's check its checkout.
    @Test func aCheckoutIsFoundFromAnyFolderOfIt() throws {
        let copy = try ContentCopy()
        defer { copy.remove() }
        let file = "Sources/WestAfrica/Content/panel.yaml"
        try copy.edit(file, "panel: west-africa\n", to: "panel: west-africa\nnonsense: x\n")
        for folder in ["Sources/WestAfrica/Content", "Sources"] {
            let check = try Command.dais("check", "west-africa", in: "\(copy.path)/\(folder)")
            #expect(check.exitCode == 1 && check.output.contains("\(file):"), "\(check.output) \(check.errors)")
            #expect(check.output.contains("has no key 'nonsense'"))
        }
    }

    @Test(arguments: ["sources.yaml", "registries.yaml", "service.yaml", "meeting.yaml"])
    func aBrokenFileOfTheMeetingIsOneDiagnostic(name: String) throws {
        let copy = try ContentCopy()
        defer { copy.remove() }
        let path = "Sources/App/Meeting/Content/\(name)"
        try copy.folder.write(copy.folder.text(path) + "\nbroken: [\n", to: path)
        let check = try Command.dais("check", in: copy.path)
        #expect(check.exitCode == 1)
        let said = (check.output + check.errors).split(separator: "\n")
        #expect(said.count == 1 && said[0].hasPrefix("\(path):") && said[0].hasSuffix("[content.syntax]"), "\(said)")
    }

    @Test func contentThatIsNotReadIsNamed() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try folder.write("panel: west-africa\n", to: "panel.yaml")
        let check = try Command.dais("check", in: folder.path)
        #expect(check.exitCode == 0 && check.errors.hasPrefix("panel.yaml is not read: "), "\(check.errors)")
    }

    @Test func whatMayNeverEndIsNotRead() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        #expect(mkfifo("\(folder.path)/panel.yaml", 0o600) == 0)
        let pipe = try Command.dais("check", "--content", folder.path)
        #expect(pipe.exitCode == 2 && pipe.errors.contains("is not a plain file"))
        try FileManager.default.removeItem(atPath: "\(folder.path)/panel.yaml")
        try FileManager.default.createSymbolicLink(
            atPath: "\(folder.path)/panel.yaml", withDestinationPath: "/dev/zero")
        #expect(try Command.dais("check", "--content", folder.path).exitCode == 2)
        try FileManager.default.removeItem(atPath: "\(folder.path)/panel.yaml")
        try folder.write([UInt8](repeating: 0x20, count: 9 << 20), to: "panel.yaml")
        let large = try Command.dais("check", "--content", folder.path)
        #expect(large.exitCode == 2 && large.errors.contains("bytes; the limit for such a file is"))
    }

    @Test func aFolderAndArgumentsHaveALimit() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        for number in 0...ContentLimits.files { try folder.write("x: y\n", to: "\(number).yaml") }
        let many = try Command.dais("check", "--content", folder.path)
        #expect(many.exitCode == 2 && many.errors.hasPrefix("\(folder.path): error: it has 2,001 content files;"))
        let long = try Command.dais("mentions", String(repeating: "x", count: ContentLimits.argument + 1))
        #expect(long.exitCode == 2 && long.errors.contains("has 4,097 bytes, and the limit is 4,096"))
        let arguments = ["check"] + [String](repeating: "europe", count: ContentLimits.arguments)
        let flood = try Command.dais(arguments: arguments)
        #expect(flood.exitCode == 2 && flood.errors.contains("has 2,002 arguments, and the limit is 2,000"))
        for run in [many, long, flood] { #expect(run.errors.count { $0 == "\n" } == 1) }
    }

    @Test func aThousandFaultsOfARuleAreCounted() throws {
        let copy = try ContentCopy()
        defer { copy.remove() }
        try copy.edit(ContentCopy.westAfrica, "\ndesk: ", to: (1...500).map { "\nk\($0): v" }.joined() + "\ndesk: ")
        let run = try Command.dais("check", "west-africa", "--content", copy.path)
        #expect(run.exitCode == 1 && run.output.contains("there are 480 more diagnostics of this rule; "))
        #expect(run.output.ranges(of: "has no key 'k").count == 20)
    }

    @Test func aNameThatMovesTheCursorIsShownWithEscapes() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let name = "a\u{1B}[31m\nsound  b\u{202E}c"
        let missing = try Command.dais("check", "--content", "\(folder.path)/\(name)")
        #expect(missing.errors.contains(#"a\u{1B}[31m\u{A}sound  b\u{202E}c: error:"#))
        #expect(try Command.dais("check", "--\(name)").errors.contains(#"a\u{1B}[31m\u{A}sound"#))
        #expect(try Command.dais(arguments: Self.page + [folder.path]).exitCode == 0)
        try folder.write("x", to: "en/\(name)")
        let text = try Command.dais("verify", folder.path)
        #expect(text.exitCode == 1 && text.output.contains(#"extra  en/a\u{1B}[31m\u{A}sound  b\u{202E}c"#))
        let json = try Command.dais("verify", folder.path, "--format", "json")
        #expect(json.output.contains(#"a\u001b[31m\nsound  b\u202ec"#) && !json.output.contains("\u{202E}"))
        for run in [missing, text, json] { #expect(!(run.output + run.errors).unicodeScalars.contains("\u{1B}")) }
    }

    @Test func nothingBesideThePacksHasWordsOfContent() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let copy = try ContentCopy()
        defer { copy.remove() }
        try copy.edit(
            "Sources/Europe/Content/panel.yaml", "\nfindings:\n",
            to:
                "\nfindings:\n  - {id: ZZ1, text: A leader spoke of “unheard matters”., unit: groups, hold: still discussed, sources: [{key: socta-17, whole: true}]}\n"
        )
        let run = try Command.dais(
            "packs", "--reader", "panellist", "--language", "en", "--format", "markdown", "--out", folder.path,
            in: copy.path)
        #expect(run.errors.contains("unheard matters"), "the diagnostic itself quotes it: \(run.errors)")
        for (path, bytes) in folder.files {
            #expect(!String(decoding: bytes, as: UTF8.self).contains("unheard"), "\(path)")
        }
    }

    @Test(arguments: [SIGTERM, SIGINT, SIGHUP])
    func aSignalLeavesNoHalfOfAPack(signal: Int32) throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let process = Process()
        process.executableURL = URL(filePath: Command.binary)
        process.arguments = ["packs", "--format", "html", "--out", folder.path]
        process.currentDirectoryURL = URL(filePath: "/")
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        func unfinished() -> Int { folder.files.keys.count { $0.hasSuffix(UnfinishedFiles.ending) } }
        while process.isRunning, unfinished() < 5 { usleep(1000) }
        #expect(process.isRunning, "it was stopped while it wrote")
        kill(process.processIdentifier, signal)
        process.waitUntilExit()
        #expect(process.terminationReason == .uncaughtSignal && process.terminationStatus == signal)
        // One file may have been begun in the very moment; the next run takes it away.
        #expect(unfinished() <= 1)
        #expect(try Command.dais(arguments: Self.page + [folder.path]).exitCode == 0)
        #expect(unfinished() == 0)
    }

    @Test(.enabled(if: TypstMachine.isThere, TypstMachine.reason), arguments: [SIGTERM, SIGINT, SIGHUP])
    func aSignalTakesTheFolderOfFontsAway(signal: Int32) throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let process = Process()
        process.executableURL = URL(filePath: Command.binary)
        process.arguments = ["packs", "--format", "pdf", "--out", "\(folder.path)/packs"]
        process.currentDirectoryURL = URL(filePath: "/")
        try FileManager.default.createDirectory(atPath: "\(folder.path)/tmp", withIntermediateDirectories: false)
        process.environment = ProcessInfo.processInfo.environment.merging(["TMPDIR": "\(folder.path)/tmp"]) { $1 }
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        func there() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/tmp") }
        while process.isRunning, try there().isEmpty { usleep(1000) }
        usleep(200_000)
        #expect(process.isRunning, "it was stopped while it set documents")
        kill(process.processIdentifier, signal)
        process.waitUntilExit()
        #expect(process.terminationReason == .uncaughtSignal)
        #expect(try there() == [])
    }

    @Test func aRunThatChangesNothingTakesItAwayToo() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        #expect(try Command.dais(arguments: Self.page + [folder.path]).exitCode == 0)
        try folder.write("half", to: "en/.x.pdf.dais-partial")
        let again = try Command.dais(arguments: Self.page + [folder.path])
        #expect(again.output.hasPrefix("Nothing has changed"))
        #expect(folder.files.keys.filter { $0.hasSuffix(".dais-partial") } == [])
    }

    @Test func theNextRunTakesAwayWhatAKillLeft() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try folder.write("half", to: "ar/.x.pdf.dais-partial")
        try folder.write("half", to: ".index.html.dais-partial")
        try folder.write("mine", to: ".hidden")
        #expect(try Command.dais(arguments: Self.page + [folder.path]).exitCode == 0)
        #expect(folder.files.keys.filter { $0.hasSuffix(".dais-partial") } == [])
        #expect(folder.text(".hidden") == "mine")
    }

    /// Other programs have unfinished files, too.
    @Test func whatOtherProgramsBeganStays() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let theirs = [".movie.partial", "Downloads/.x.partial", "Downloads/.x.dais-partial"]
        for name in theirs { try folder.write("mine", to: name) }
        try FileManager.default.createSymbolicLink(
            atPath: "\(folder.path)/.l.dais-partial", withDestinationPath: "\(folder.path)/.movie.partial")
        #expect(try Command.dais(arguments: Self.page + [folder.path]).exitCode == 0)
        for name in theirs { #expect(folder.text(name) == "mine", "\(name)") }
        #expect(FileStatus(at: "\(folder.path)/.l.dais-partial")?.kind == .link)
    }

    @Test(arguments: [7, 10, 12, 14, 18])
    func tooFewDescriptorsAreAFaultAndNoCrash(count: Int) throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let limit = "ulimit -n \(count)"
        let diff = try Command.dais("diff", "HEAD", in: folder.path, limit: limit)
        #expect(diff.exitCode == 2 && diff.errors.contains("error: "), "\(diff)")
        let packs = try Command.dais(
            "packs", "--reader", "press", "--language", "en", "--format", "pdf", "--out", "packs", in: folder.path,
            limit: limit)
        #expect((0...2).contains(packs.exitCode), "\(packs)")
    }

    @Test func aManifestThatCannotBeReadIsNotWrittenOver() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try folder.write("garbage", to: "manifest.json")
        let run = try Command.dais(arguments: Self.page + [folder.path])
        #expect(run.exitCode == 2 && run.errors.contains("[packs.manifest]"), "\(run.errors)")
        #expect(folder.files == ["manifest.json": Data("garbage".utf8)])
    }

    @Test func aMemoryThatIsALinkIsNotWrittenThrough() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try FileManager.default.createSymbolicLink(
            atPath: "\(folder.path)/.dais.json", withDestinationPath: "/dev/null")
        let run = try Command.dais(arguments: Self.page + [folder.path])
        #expect(run.exitCode == 2 && run.errors.contains("is a link"), "\(run.errors)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [".dais.json"])
    }

    @Test(arguments: ["panel.YAML", "panel.yml"])
    func aCheckoutsFileThatAlmostEndsAsContentDoesIsNamed(name: String) throws {
        let copy = try ContentCopy()
        defer { copy.remove() }
        let folder = "Sources/Asia/Content"
        try FileManager.default.moveItem(
            atPath: "\(copy.path)/\(folder)/panel.yaml", toPath: "\(copy.path)/\(folder)/\(name)")
        let run = try Command.dais("check", in: copy.path)
        #expect(run.exitCode == 2 && run.errors.contains("\(folder)/\(name): error: content files end in .yaml"))
    }

    @Test func aCheckoutSaysWhatOfItIsNotRead() throws {
        let copy = try ContentCopy()
        defer { copy.remove() }
        let folder = "Sources/Asia/Content"
        try FileManager.default.moveItem(
            atPath: "\(copy.path)/\(folder)/panel.yaml", toPath: "\(copy.path)/\(folder)/second.yaml")
        let run = try Command.dais("check", in: copy.path)
        #expect(run.errors.contains("\(folder)/panel.yaml is not in this checkout; the built-in file is used"))
        #expect(run.errors.contains("\(folder)/second.yaml is not read"))
    }

    @Test func statementsInAPipeAreNotRead() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        #expect(mkfifo("\(folder.path)/lines", 0o600) == 0)
        let run = try Command.dais("record", "--record", "n", "--statements", "lines", in: folder.path)
        #expect(run.exitCode == 2 && run.errors.contains("is not a plain file"), "\(run.errors)")
    }

    /// Whether the tests run as one who may read everything, and can be another.
    private static let asAnother =
        getuid() == 0 ? "set -- setpriv --reuid=65534 --regid=65534 --clear-groups \"$@\"" : "true"

    @Test(.enabled(if: getuid() != 0 || Tool.exists("setpriv"), "setpriv is not here"))
    func aFolderThatCannotBeReadIsNamed() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        #expect(try Command.dais(arguments: Self.page + [folder.path]).exitCode == 0)
        try folder.write("x", to: "zz/evil.html")
        for place in ["zz", "en", "manifest.json"] {
            #expect(chmod("\(folder.path)/\(place)", 0) == 0)
            let run = try Command.dais("verify", folder.path, limit: Self.asAnother)
            if place == "manifest.json" {
                #expect(run.exitCode == 2 && run.errors.contains("it cannot be read"), "\(run)")
            } else {
                #expect(run.exitCode == 1 && run.output.contains("unreadable  \(place)"), "\(run)")
            }
            #expect(chmod("\(folder.path)/\(place)", 0o755) == 0)
            if place == "zz" { try FileManager.default.removeItem(atPath: "\(folder.path)/zz") }
        }
    }
}
