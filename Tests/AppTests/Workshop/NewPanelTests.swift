@testable import App
@testable import Core
import Foundation
import PanelTesting
import Testing

/// `dais panel new`, as a desk's programmer runs it in a checkout.
@Suite struct NewPanelTests {
    /// What of a checkout the command reads, in a folder of its own.
    static func checkout() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for name in ["Package.swift", "Sources", "Tests"] {
            try FileManager.default.copyItem(
                at: Checkout.root.appending(path: name), to: URL(filePath: folder.path).appending(path: name))
        }
        return folder
    }

    @Test func aPanelIsLaidAndSaysWhatIsStillToBeWritten() throws {
        let folder = try Self.checkout()
        defer { folder.remove() }
        let before = folder.files
        let run = try Command.dais("panel", "new", "Middle East and North Africa", in: folder.path)
        #expect(run.exitCode == 0, "\(run.errors)")
        let module = "MiddleEastAndNorthAfrica"
        let laid = [
            "Sources/\(module)/Content/panel.yaml", "Sources/\(module)/\(module)Panel.swift",
            "Tests/\(module)Tests/\(module)PanelTests.swift",
        ]
        #expect(run.output == laid.map { "\($0)\n" }.joined())
        let after = folder.files
        #expect(Set(after.keys).subtracting(before.keys) == Set(laid))
        #expect(
            Set(before.filter { after[$0.key] != $0.value }.keys) == ["Package.swift", "Sources/App/Registry.swift"])
        #expect(folder.text("Package.swift").contains("\"Asia\", \"\(module)\", \"FinalPanel\"]\n"))
        let registry = folder.text("Sources/App/Registry.swift")
        #expect(registry.contains("import LatinAmerica\nimport \(module)\nimport WestAfrica\n"))
        #expect(registry.contains("        \(module)Panel.self,\n        ClosingPanel.self,\n"))

        // Without a build: the file is on the programme, and its questions are listed at their places.
        let check = try Command.dais("check", "middle-east-and-north-africa", in: folder.path)
        #expect(check.exitCode == 1)
        let lines = check.output.split(separator: "\n")
        #expect(lines.count == 5 && lines.allSatisfy { $0.hasSuffix("[panel.written]") && $0.hasPrefix(laid[0]) })
        #expect(lines.contains { $0.contains("coexistence, ad hoc alliance, convergence") })
        #expect(try Command.dais("check", in: folder.path).output == check.output)
        let programme = try Command.dais("programme", in: folder.path).output
        #expect(programme.contains("6. Middle East and North Africa (") && programme.contains("7. Final panel"))

        // The same name again is taken.
        let again = try Command.dais("panel", "new", "Middle East and North Africa", in: folder.path)
        #expect(again.exitCode == 2 && again.errors.contains("is taken by"))
        #expect(folder.files == after)
    }

    @Test func aDayWithoutRoomForOneMoreTakesItBack() throws {
        let folder = try Self.checkout()
        defer { folder.remove() }
        var before = folder.files
        for number in 1...9 {
            let run = try Command.dais("panel", "new", "Subject \(number)", in: folder.path)
            guard run.exitCode != 0 else {
                before = folder.files
                continue
            }
            #expect(run.exitCode == 2 && run.errors.contains("[programme."), "\(run.errors)")
            #expect(run.errors.hasSuffix("[new.checks]\n"))
            #expect(number > 2 && folder.files == before)
            #expect(!FileManager.default.fileExists(atPath: folder.path + "/Sources/Subject\(number)"))
            return
        }
        Issue.record("nine panels more have no room in a day")
    }

    @Test(arguments: [
        " ", "..", "a/b", "../Europe", "Côte d’Ivoire", "x\"y", "Ближний Восток", "中东", "7 regions", "a  b", "Any",
        "Foundation", "Europe", "westafrica", "Core", "App", "Panel testing", "Core tests", "Argument parser",
        "Opening", "Latin-America",
        "Content", String(repeating: "a", count: 61), "a\u{0}b", "a\nb",
    ])
    func aNameThatNamesNothingOrIsTakenIsRefused(name: String) throws {
        let folder = try Self.checkout()
        defer { folder.remove() }
        let before = folder.files
        // The system cuts an argument off at a NUL; what is left is a name like any other.
        guard !name.contains("\u{0}") else {
            #expect(throws: WorkshopFault.self) { try PanelName(name) }
            return
        }
        let run = try Command.dais("panel", "new", name, in: folder.path)
        #expect(run.exitCode == 2, "\(run.output)")
        #expect(run.errors.hasSuffix("[panel.name]\n") || run.errors.hasSuffix("[new.folder]\n"), "\(run.errors)")
        #expect(folder.files == before)
    }

    @Test func wordsOfTheLanguageInSmallLettersAreNames() throws {
        #expect(try PanelName("class").module == "Class")
        let name = try PanelName("Asia (Central, South and South-East)")
        #expect(name.module == "AsiaCentralSouthAndSouthEast" && name.id == "asia-central-south-and-south-east")
        #expect(name.letters(besides: []) == "ACS")
        #expect(name.letters(besides: ["ACS1"]) == "AS" && name.letters(besides: ["ACSg1", "AS2"]) == "AI")
    }

    @Test func whatFailsHalfWayIsTakenBack() throws {
        let folder = try Self.checkout()
        defer { folder.remove() }
        // The tests come last of what is new, and have no place.
        try FileManager.default.removeItem(atPath: folder.path + "/Tests")
        try folder.write("", to: "Tests")
        let before = folder.files
        let run = try Command.dais("panel", "new", "Oceania", in: folder.path)
        #expect(run.exitCode == 2, "\(run.output)")
        #expect(folder.files == before && !FileManager.default.fileExists(atPath: folder.path + "/Sources/Oceania"))
    }

    @Test(arguments: ["Package.swift", "Sources/App/Registry.swift"])
    func aListThatIsNotThereIsNamed(path: String) throws {
        let folder = try Self.checkout()
        defer { folder.remove() }
        try folder.write(folder.text(path).replacing(/\[[^\]]*\]\n/, with: "[]\n"), to: path)
        let before = folder.files
        let run = try Command.dais("panel", "new", "Oceania", in: folder.path)
        #expect(run.exitCode == 2 && run.errors.hasPrefix("\(path): error: ") && run.errors.hasSuffix("[new.place]\n"))
        #expect(folder.files == before)
        let elsewhere = try Command.dais("panel", "new", "Oceania")
        #expect(elsewhere.exitCode == 2 && elsewhere.errors.hasSuffix("[new.place]\n"))
    }

    @Test func anEntryComesBeforeTheLastInOneLineOrMany() {
        let list = RegistrationList(opening: "let all = [")
        #expect(list.adding("c", to: "x\nlet all = [a, b]\ny\n") == "x\nlet all = [a, c, b]\ny\n")
        #expect(
            list.adding("c", to: "  let all = [\n    a,\n    b,\n  ]\n")
                == "  let all = [\n      a,\n      c,\n      b,\n  ]\n")
        let wide = String(repeating: "w", count: 105)
        #expect(list.adding("c", to: "let all = [\(wide), b]\n") == "let all = [\n    \(wide),\n    c,\n    b,\n]\n")
        for text in ["", "let all = []\n", "let all = [a, b", "let all = [a, // why\nb]\n", "let others = [a]\n"] {
            #expect(list.adding("c", to: text) == nil, "\(text)")
        }
        #expect(
            RegistrationList.importing("B", in: "import A\nimport C\n\nx\n") == "import A\nimport B\nimport C\n\nx\n")
        #expect(
            RegistrationList.importing("D", in: "import A\nimport C\n\nx\n") == "import A\nimport C\nimport D\n\nx\n")
    }
}
