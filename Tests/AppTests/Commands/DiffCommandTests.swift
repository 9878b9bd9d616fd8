@testable import Core
import Foundation
import PanelTesting
import Programme
import Testing

/// `dais diff` on content, as those who review it run it.
@Suite struct DiffCommandTests {
    private struct Entry: Decodable, Hashable {
        let place: String?
        let subject: String
        let id: String
        let kind: String
        let field: String?
        let old: String?
        let new: String?
    }

    private static func diff(_ arguments: String..., in folder: ContentCopy) throws -> Command {
        try Command.dais(arguments: ["diff"] + arguments, in: folder.path)
    }

    private static func entries(_ command: Command) throws -> [Entry] {
        try JSONDecoder().decode([Entry].self, from: Data(command.output.utf8))
    }

    @Test func nothingChangedIsZero() throws {
        let copy = try ContentCopy()
        defer { copy.remove() }
        let same = try Self.diff(Checkout.root.path, in: copy)
        #expect(same.exitCode == 0 && same.output.isEmpty && same.errors == "Nothing changed.\n")
        let json = try Self.diff(".", ".", "--format", "json", in: copy)
        #expect(json.exitCode == 0)
        #expect(try Self.entries(json) == [])
        // Comments, blank lines, other quotation marks: the same content.
        try copy.editFirst(ContentCopy.westAfrica, "panel: west-africa\n", to: "# About.\n\npanel: \"west-africa\"\n")
        #expect(try Self.diff(Checkout.root.path, in: copy).exitCode == 0)
    }

    @Test func changesAreToldInTextAndJSON() throws {
        let copy = try ContentCopy()
        defer { copy.remove() }
        let file = ContentCopy.westAfrica
        try copy.editFirst(file, "vulnerable to exploitation for", to: "vulnerable to abuse for")
        try copy.edit(file, "presentation: [10, 15, 20]", to: "presentation: [10, 10, 20]")
        try copy.edit(
            file, "  - id: WAg2\n",
            to: "  - id: WAg99\n    text: The coast is not covered.\n    places: [west-africa]\n  - id: WAg2\n")
        let result = try Self.diff(Checkout.root.path, ".", in: copy)
        #expect(result.exitCode == 1 && result.errors.isEmpty)
        #expect(result.output.contains("Programme\n  West Africa: presentation 15 → 10\n"))
        #expect(result.output.contains("  WA2  reworded\n      text: "))
        #expect(result.output.contains("could be vulnerable to [-exploitation-] {+abuse+} for"))
        #expect(result.output.contains("  WAg99  added\n      {+The coast is not covered.+}\n"))
        #expect(result.output.hasSuffix("1 added, 1 reworded, 1 moved, 1 changed.\n"))
        #expect(!result.output.contains("\u{1B}"))
        #expect(
            try Self.diff(Checkout.root.path, ".", "--color", "always", in: copy).output
                .contains("\u{1B}[31m[-exploitation-]\u{1B}[0m"))
        let entries = try Self.entries(Self.diff(Checkout.root.path, ".", "--format", "json", in: copy))
        #expect(entries.map(\.kind).sorted() == ["added", "changed", "moved", "reworded"])
        let reworded = try #require(entries.first { $0.kind == "reworded" })
        #expect(reworded.place == "west-africa" && reworded.id == "WA2" && reworded.field == "text")
        #expect(reworded.old?.contains("exploitation") == true && reworded.new?.contains("abuse") == true)
        // The other way round: what was added is withdrawn, what was old is new.
        let turned = try Self.entries(Self.diff(".", Checkout.root.path, "--format", "json", in: copy))
        #expect(turned.map(\.kind).sorted() == ["changed", "moved", "reworded", "withdrawn"])
        #expect(turned.contains { $0.old == reworded.new && $0.new == reworded.old })
    }

    @Test func aBareRepositoryAndAShallowCloneKnowTheirRevisions() throws {
        let copy = try ContentCopy()
        defer { copy.remove() }
        try copy.commit()
        try copy.edit(ContentCopy.westAfrica, "presentation: [10, 15, 20]", to: "presentation: [10, 10, 20]")
        try copy.commit()
        _ = try Tool.run("git", "clone", "--quiet", "--bare", ".", "bare.git", in: copy.folder)
        _ = try Tool.run("git", "clone", "--quiet", "--depth", "1", "file://\(copy.path)", "shallow", in: copy.folder)
        let bare = "\(copy.path)/bare.git"
        let same = try Command.dais("diff", "HEAD", "HEAD", in: bare)
        #expect(same.exitCode == 0 && same.errors == "Nothing changed.\n", "\(same.errors)")
        #expect(try Command.dais("diff", "HEAD~1", "HEAD", in: bare).output.contains("presentation 15 → 10"))
        let config = try Command.dais("diff", "config", "HEAD", in: bare)
        #expect(config.exitCode == 2 && config.errors.contains("this is a file, but not a manifest"))
        let shallow = try Command.dais("diff", "HEAD~1", "HEAD", in: "\(copy.path)/shallow")
        #expect(shallow.exitCode == 2 && shallow.errors.contains("this clone is shallow"), "\(shallow.errors)")
        #expect(try Command.dais("diff", "HEAD", "HEAD", in: "\(copy.path)/shallow").exitCode == 0)
        #expect(try Self.diff("HEAD~9", "HEAD", in: copy).errors.contains("no such revision in this repository"))
    }

    @Test(.enabled(if: Tool.exists("git"), "git is not here"))
    func anObjectThatGitLostIsNoPanelThatIsGone() throws {
        let copy = try ContentCopy()
        defer { copy.remove() }
        try copy.commit()
        let object = try Tool.run("git", "rev-parse", "HEAD:Sources/Europe/Content/panel.yaml", in: copy.folder)
        #expect(unlink("\(copy.path)/.git/objects/\(object.prefix(2))/\(object.dropFirst(2).prefix(38))") == 0)
        let run = try Command.dais("diff", "HEAD", in: copy.path)
        #expect(run.exitCode == 2 && run.errors.contains("git does not give all of its files"), "\(run)")
    }

    @Test(.enabled(if: Tool.exists("git"), "git is not here"))
    func aRevisionIsReadFromAnyFolderOfTheCheckout() throws {
        let copy = try ContentCopy()
        defer { copy.remove() }
        try copy.commit()
        let run = try Command.dais("diff", "HEAD", in: "\(copy.path)/Sources/Asia/Content")
        #expect(run.exitCode == 0, "\(run)")
    }

    @Test func peopleWhoComeLateAreTold() throws {
        let copy = try ContentCopy()
        defer { copy.remove() }
        let person = """
            people:
              - id: late
                name: Placeholder
                function: Ambassador
                role: panellist
                session: west-africa
                part: experiences
                confirmed: false
                sources: [{key: concept-note, paragraph: 10}]

            """
        try copy.edit(ContentCopy.people, "\npeople:\n", to: "\n\(person)")
        try #require(copy.folder.text(ContentCopy.people).contains("Placeholder"))
        let result = try Self.diff(Checkout.root.path, in: copy)
        #expect(result.exitCode == 1)
        #expect(result.output.hasPrefix("The meeting\n  person late  added\n"), "\(result.output) \(result.errors)")
    }

    @Test func aClearanceThatIsLostIsOneLine() throws {
        let copy = try ContentCopy()
        defer { copy.remove() }
        let folder = "\(copy.path)/Sources/WestAfrica/Content"
        let before = try ContentCopy()
        defer { before.remove() }
        let clear = try Command.dais(
            "clear", "west-africa", "--by", "desk officer", "--on", "2019-04-12", "--content", copy.path)
        #expect(clear.exitCode == 0, "\(clear.errors) \(folder)")
        let gained = try Self.diff(before.path, copy.path, in: copy)
        #expect(gained.output.hasPrefix("West Africa\n  cleared  frame west-africa, WA3a, WA3b, "), "\(gained.output)")
        let lost = try Self.diff(copy.path, before.path, in: copy)
        #expect(lost.exitCode == 1)
        #expect(lost.output.hasPrefix("West Africa\n  clearance lost  frame west-africa, WA3a, WA3b, "))
        #expect(lost.output.split(separator: "\n").count == 3)
    }

    @Test(.enabled(if: Tool.exists("git"), "git is not here"))
    func aRevisionIsComparedWithWhatStandsHere() throws {
        let copy = try ContentCopy()
        defer { copy.remove() }
        try copy.commit()
        try copy.edit(ContentCopy.westAfrica, "title: West Africa", to: "title: Western Africa")
        let standing = try Self.diff("HEAD", in: copy)
        #expect(standing.exitCode == 1)
        #expect(standing.output.contains("title: [-West-] {+Western+} Africa"))
        try copy.commit()
        #expect(try Self.diff("HEAD", in: copy).exitCode == 0)
        #expect(try Self.diff("HEAD~1", in: copy).output == standing.output)
        #expect(try Self.diff("HEAD~1", "HEAD", in: copy).output == standing.output)
        // A panel that is not there yet, and one that the program does not know.
        try FileManager.default.removeItem(atPath: "\(copy.path)/Sources/Asia")
        let other = try #require(Checkout().panelFile(of: "Asia"))
        let text = String(decoding: other.bytes, as: UTF8.self).replacing("panel: asia\n", with: "panel: orient\n")
        try copy.folder.write(text, to: "Sources/Orient/Content/panel.yaml")
        let moved = try Self.entries(Self.diff("HEAD", "--format", "json", in: copy))
        #expect(moved.contains { $0.kind == "added" && $0.place == "orient" && $0.subject == "frame" })
        #expect(moved.contains { $0.kind == "withdrawn" && $0.place == "asia" && $0.subject == "frame" })
        // Git was asked, and left as it was.
        let status = try Tool.run("git", "status", "--porcelain", in: copy.folder)
        #expect(!status.contains("panel.yaml.") && !status.contains("packs"))
    }

    @Test(.enabled(if: Tool.exists("git"), "git is not here"))
    func whatIsNoRevisionIsRefused() throws {
        let copy = try ContentCopy()
        defer { copy.remove() }
        let none = try Self.diff("HEAD", in: copy)
        #expect(none.exitCode == 2)
        #expect(none.errors.contains("no repository here") && none.errors.contains("[diff.revision]"))
        try copy.commit()
        for name in [
            "nowhere", "HEAD~7", "HEAD:Sources", "A..B", " ", "HEAD --output=stolen", "../../nowhere", "ﬁle\u{202E}",
        ] {
            let result = try Self.diff(name, in: copy)
            #expect(result.exitCode == 2 && result.errors.contains("[diff.revision]"), "\(name): \(result.errors)")
            #expect(result.errors.split(separator: "\n").count == 1)
        }
        #expect(try Self.diff("--", "--output=stolen", in: copy).errors.contains("[diff.revision]"))
        #expect(!copy.folder.files.keys.contains { $0.contains("stolen") })
        // Without git the name is no more than a path.
        let lost = try Command.dais("diff", "HEAD", in: copy.path, environment: ["PATH": "/nowhere"])
        #expect(lost.exitCode == 2 && lost.errors.contains("git, which could find a revision, is not installed"))
        // A commit without content; a folder of the same name as a branch comes first.
        try FileManager.default.removeItem(atPath: "\(copy.path)/Sources")
        try copy.commit()
        #expect(try Self.diff("HEAD", "HEAD~1", in: copy).errors.contains("has no content in Sources"))
        try copy.folder.write("panel: x\n", to: "HEAD/notes.txt")
        #expect(try Self.diff("HEAD", "HEAD~1", in: copy).errors.contains("has no .yaml file"))
    }

    @Test(.enabled(if: Tool.exists("git"), "git is not here"))
    func aLinkInARevisionIsNotFollowed() throws {
        let copy = try ContentCopy()
        defer { copy.remove() }
        let file = "\(copy.path)/\(ContentCopy.westAfrica)"
        try FileManager.default.moveItem(atPath: file, toPath: "\(copy.path)/elsewhere.yaml")
        try FileManager.default.createSymbolicLink(atPath: file, withDestinationPath: "\(copy.path)/elsewhere.yaml")
        try copy.commit()
        let result = try Self.entries(Self.diff("HEAD", Checkout.root.path, "--format", "json", in: copy))
        #expect(result.contains { $0.kind == "added" && $0.place == "west-africa" && $0.subject == "frame" })
    }

    @Test func contentThatCannotBeReadWholeIsNotCompared() throws {
        let copy = try ContentCopy()
        defer { copy.remove() }
        for (old, new, rule) in [
            ("title: West Africa\n", "title: [West Africa\n", "content.syntax"),
            ("title: West Africa\n", "titel: West Africa\n", "content.shape"),
        ] {
            let broken = try ContentCopy()
            defer { broken.remove() }
            try broken.edit(ContentCopy.westAfrica, old, to: new)
            for sides in [[broken.path, copy.path], [copy.path, broken.path]] {
                let result = try Command.dais(arguments: ["diff"] + sides)
                #expect(result.exitCode == 2 && result.output.isEmpty)
                #expect(result.errors.contains("\(ContentCopy.westAfrica):") && result.errors.contains("[\(rule)]"))
                #expect(result.errors.contains("\(broken.path): error: not all of its content can be read"))
            }
        }
        let missing = try Command.dais("diff", "/nowhere/at/all", copy.path)
        #expect(missing.exitCode == 2)
        try copy.folder.write("x", to: "file.txt")
        let file = try Self.diff("file.txt", in: copy)
        #expect(file.exitCode == 2 && file.errors.contains("[diff.side]"))
    }

    @Test func anotherMeetingIsComparedFolderByFolder() throws {
        let copy = try TemporaryFolder()
        defer { copy.remove() }
        let examples = Checkout.root.appending(path: "Examples/two-days").path
        for name in try FileManager.default.contentsOfDirectory(atPath: examples) where name.hasSuffix(".yaml") {
            try copy.write(
                try #require(FileManager.default.contents(atPath: "\(examples)/\(name)")).map { $0 }, to: name)
        }
        #expect(try Command.dais("diff", "--meeting", examples, copy.path).exitCode == 0)
        try copy.write(
            copy.text("meeting.yaml").replacing(/\ntheme: .*/, with: "\ntheme: Another theme"), to: "meeting.yaml")
        let result = try Command.dais("diff", "--meeting", examples, copy.path)
        #expect(result.exitCode == 1 && result.output.contains("Another theme"), "\(result.output) \(result.errors)")
    }

    @Test func optionsThatDoNotGoTogetherAreRefused() throws {
        for options in [["--format", "html"], ["--reader", "press"], ["--format", "json", "--format", "text"]] {
            #expect(try Command.dais(arguments: ["diff", "a", "b"] + options).exitCode == 2)
        }
        #expect(try Command.dais("diff", "a", "b", "--out", "c", "--format", "text").exitCode == 2)
        #expect(try Command.dais("diff").exitCode == 2)
        #expect(try Command.dais("diff", "a", "--meeting").exitCode == 2)
        let root = Checkout.root.path
        let language = try Command.dais("diff", root, root, "--language", "fr")
        #expect(language.exitCode == 2 && language.errors.contains("[diff.format]"))
    }
}
