@testable import BriefingPacks
import Core
import Foundation
import PanelTesting
@testable import Programme
import Testing

/// The commands that read and list, as a user runs them.
@Suite struct CommandTests {
    @Test func builtInContentHasNoDiagnostics() throws {
        let check = try Command.dais("check")
        #expect(check.exitCode == 0)
        #expect(check.output.isEmpty)
    }

    @Test func helpNamesEveryCommand() throws {
        let help = try Command.dais("--help")
        #expect(help.exitCode == 0)
        for name in ["check", "programme", "packs", "panels", "sources", "mentions"] {
            #expect(help.output.contains(name))
        }
    }

    @Test(arguments: [
        ["packs", "--reader", "nobody"], ["check", "--format", "xml"], ["fly"], ["packs", "--as-of", "2019-02-30"],
    ])
    func aWrongOptionExitsWith2(arguments: [String]) throws {
        let result =
            try arguments.count == 1
            ? Command.dais(arguments[0]) : Command.dais(arguments[0], arguments[1], arguments[2])
        #expect(result.exitCode == 2)
        #expect(result.errors.contains("Error:"))
        #expect(result.output.isEmpty)
    }

    @Test(arguments: ["missing", "file.yaml", "empty"])
    func aFolderThatIsNoneExitsWith2(name: String) throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try folder.write("panel: x", to: "file.yaml")
        try FileManager.default.createDirectory(atPath: folder.path + "/empty", withIntermediateDirectories: true)
        let result = try Command.dais("check", "--content", "\(folder.path)/\(name)")
        #expect(result.exitCode == 2)
        #expect(result.errors.contains("\(folder.path)/\(name): error:"))
        #expect(result.errors.contains("[file.read]"))
    }

    @Test func aFolderInPlaceOfAFileIsSaid() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try folder.write("x", to: "panel.yaml/inner.txt")
        let result = try Command.dais("check", "--content", folder.path)
        #expect(result.exitCode == 2)
        #expect(result.errors.contains("there is a folder where a file should be"))
    }

    @Test func everyFaultOfAFileIsSaidAtItsPlace() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let file = try #require(Checkout().panelFile(of: "WestAfrica"))
        let text = String(decoding: file.bytes, as: UTF8.self)
        try folder.write(
            text.replacing("says: vulnerability", with: "says: vulnerabillity").replacing("\ndesk:", with: "\ndesc:"),
            to: "wa.yaml")
        let result = try Command.dais("check", "--content", folder.path)
        #expect(result.exitCode == 1)
        #expect(result.output.contains("did you mean 'vulnerability'?"))
        #expect(result.output.contains("did you mean 'desk'?"))
        #expect(result.output.split(separator: "\n").allSatisfy { $0.hasPrefix("\(folder.path)/wa.yaml:") })
        let json = try Command.dais("check", "--content", folder.path, "--format", "json")
        let diagnostics = try JSONDecoder().decode([Diagnostic].self, from: Data(json.output.utf8))
        #expect(diagnostics.map(\.description) == result.output.split(separator: "\n").map(String.init))
    }

    @Test func twoPanelsWithOneIdAreRefused() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let file = try #require(Checkout().panelFile(of: "Asia"))
        try folder.write(file.bytes, to: "a.yaml")
        try folder.write(file.bytes, to: "b.yaml")
        let result = try Command.dais("check", "--content", folder.path)
        #expect(result.exitCode == 2)
        #expect(result.errors.contains("the panel 'asia' is registered twice"))
    }

    @Test func aPanelWithoutATargetJoinsTheDay() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try folder.write(
            """
            panel: oceania
            title: Oceania
            desk: Oceania desk
            regions: ["009"]
            release: participants
            cleared: none
            minutes: {presentation: [0, 5, 10]}
            gaps:
              - {id: OCg1, text: The presentation is still to be prepared.}
            """ + "\n", to: "oceania.yaml")
        #expect(try Command.dais("check", "--content", folder.path).exitCode == 0)
        let programme = try Command.dais("programme", "--content", folder.path)
        #expect(programme.output.contains("6. Oceania (5 min)") || programme.output.contains("6. Oceania ("))
        #expect(programme.output.contains("7. Final panel"))
    }

    @Test func aDayThatCannotFitSaysWhyAndWhatWouldHelp() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let file = try #require(Checkout().panelFile(of: "Asia"))
        let text = String(decoding: file.bytes, as: UTF8.self).replacing(
            "experiences: [20, 30, 35]", with: "experiences: [200, 300, 350]")
        try folder.write(text, to: "asia.yaml")
        let result = try Command.dais("programme", "--content", folder.path)
        #expect(result.exitCode == 2)
        let asia = "Asia (Central, South and South-East)"
        #expect(result.errors.contains("no timetable: this demand cannot be met: \(asia) takes at least 230 minutes"))
        // Europe fits into the morning; Asia's 15 + 200 + 15, the final panel's 25 and the closing's 5 are 260 of 180 minutes.
        #expect(result.errors.contains("; shorten \(asia), experiences, by 80 minutes; or extend services from 6 p.m."))
        #expect(try Command.dais("check", "--content", folder.path).exitCode == 1)
    }

    @Test func listsReadBackAsJSON() throws {
        let sources = try Command.dais("sources", "--format", "json")
        #expect(sources.exitCode == 0)
        let list = try JSONSerialization.jsonObject(with: Data(sources.output.utf8)) as? [[String: Any]]
        #expect(list?.isEmpty == false)
        let early = try Command.dais("panels", "--format", "json", "--as-of", "2018-10-08")
        #expect(early.exitCode == 0)
        let held = try JSONSerialization.jsonObject(with: Data(early.output.utf8))
        let panels = held as? [String: [[String: Any]]]
        #expect(panels?["panels"]?.count == 6)
        #expect(panels?["people"]?.compactMap { $0["id"] as? String } == ["meza-cuadra", "djani"])
        let text = try Command.dais("panels", "--as-of", "2018-10-08").output
        #expect(text.contains("people held back as of 8 October 2018:\n  meza-cuadra published later, by 9 "))
        #expect(!(try Command.dais("panels")).output.contains("people held back"))
        let mali = try Command.dais("mentions", "Mali")
        #expect(mali.output.contains("WAx1"))
        let nowhere = try Command.dais("mentions", "Colmbia")
        #expect(nowhere.exitCode == 1)
        #expect(nowhere.errors.contains("did you mean 'Colombia'?"))
    }

    @Test(arguments: [
        (["WAl3"], "WAl3  west-africa  "), (["wal3"], "WAl3  west-africa  "), (["WAq6"], "WAq6  west-africa  "),
        (["WAg5"], "WAg5  west-africa  "), (["Meza-Cuadra"], "meza-cuadra  meeting  packs: chair, "),
        (["gustavo meza-cuadra"], "Permanent Representative of Peru, Peru: Chair, opening and closing"),
    ])
    func mentionsFindsItemsAndPeople(arguments: [String], says: String) throws {
        let found = try Command.dais(arguments: ["mentions"] + arguments)
        #expect(found.exitCode == 0 && found.output.contains(says), "\(found.output)\(found.errors)")
    }

    @Test(arguments: [("WAx1O", "WAx10"), ("Swaziland", "Eswatini"), ("Swazilan", "Eswatini"), ("Djany", "Djani")])
    func mentionsNamesWhatIsNear(typed: String, meant: String) throws {
        let nowhere = try Command.dais("mentions", typed)
        #expect(nowhere.exitCode == 1 && nowhere.errors.hasSuffix("did you mean '\(meant)'?\n"), "\(nowhere.errors)")
    }

    @Test(arguments: [
        (["chek"], "Error: 'chek' is not a command of dais. Did you mean 'check'?"),
        (["chek", "west-africa", "--format", "json"], "Did you mean 'check'?"), (["Packs"], "Did you mean 'packs'?"),
        (["program"], "Did you mean 'programme'?"), (["zzzz"], "Error: 'zzzz' is not a command of dais.\n"),
        (["panel", "nwe"], "Error: 'nwe' is not a command of dais panel. Did you mean 'new'?"),
        (["packs", "--lang", "fr"], "Error: Unknown option '--lang'. Did you mean '--language'?"),
        (["programme", "--lang", "fr"], "Did you mean '--language'?"), (["packs", "--output", "x"], "mean '--out'?"),
        (["summary", "--speaker", "name"], "Did you mean '--speakers'?"), (["check", "--dry"], "mean '--dry-run'?"),
        (["packs", "--langauge", "fr"], "Did you mean '--language'?"), (["check", "--helpp"], "mean '--help'?"),
        (["check", "--zzz"], "Error: Unknown option '--zzz'.\n"),
    ])
    func aMistypedWordIsNamedWithTheOneThatWasMeant(arguments: [String], says: String) throws {
        let result = try Command.dais(arguments: arguments)
        #expect(result.exitCode == 2 && result.output.isEmpty)
        #expect(result.errors.contains(says), "\(result.errors)")
    }

    @Test(arguments: ["99", "13, 14", "0"])
    func aSourceIsNamedInParagraphsThatTheConceptNoteHas(paragraphs: String) throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let file = try #require(Checkout().panelFile(of: "WestAfrica"))
        let text = String(decoding: file.bytes, as: UTF8.self)
        for numbers in [paragraphs, "13"] {
            let changed = text.replacing("\n  fatf-13: {", with: "\n  fatf-13: {named in: [\(numbers)], ")
            try #require(changed != text)
            try folder.write(changed, to: "panel.yaml")
            let check = try Command.dais("check", "west-africa", "--content", folder.path)
            #expect(
                check.output.contains("the last paragraph of 'concept-note' is 13") == (numbers == paragraphs),
                "\(check.output)")
        }
    }

    @Test(arguments: ["west-africa.yaml", nil])
    func aCopyUnderAMisspeltIdIsOneFault(original: String?) throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let file = try #require(Checkout().panelFile(of: "WestAfrica"))
        if let original { try folder.write(file.bytes, to: original) }
        let text = String(decoding: file.bytes, as: UTF8.self)
        try folder.write(text.replacing("\npanel: west-africa\n", with: "\npanel: west-afirca\n"), to: "copy.yaml")
        let check = try Command.dais("check", "--content", folder.path)
        let lines = check.output.split(separator: "\n")
        #expect(check.exitCode == 1 && lines.count == 1, "\(check.output)")
        let line = try #require(lines.first)
        #expect(line.hasPrefix("\(folder.path)/copy.yaml:2:1: error: this file has "))
        #expect(line.contains(" of 'west-africa' ") && line.hasSuffix("[item.unique]"))
    }

    @Test func theProgrammeComesInEveryFormat() throws {
        for (format, start) in [
            ("html", "<!DOCTYPE html>"), ("markdown", "# Programme"), ("json", "{"), ("ics", "BEGIN:VCALENDAR"),
            ("schedule-xml", "<?xml"), ("schedule-json", "{"),
        ] {
            let result = try Command.dais("programme", "--format", format)
            #expect(result.exitCode == 0)
            #expect(result.output.hasPrefix(start))
        }
    }

    @Test func translationsSaysWhatIsMissingAndStale() throws {
        let all = try Command.dais("translations")
        #expect(all.exitCode == 0)
        #expect(all.output.split(separator: "\n").filter { $0.hasPrefix("fr  ") }.count == 10)
        #expect(all.output.contains("missing: WA3a, "))
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let text = try #require(Checkout().panelFile(of: "WestAfrica"))
        try folder.write(
            String(decoding: text.bytes, as: UTF8.self).replacing(
                "Is there evidence that", with: "What shows that"),
            to: "wa.yaml")
        let stale = try Command.dais("translations", "--language", "ru", "--content", folder.path)
        #expect(stale.exitCode == 1)
        #expect(stale.output.contains("stale: WAq2"))
    }

    @Test func aStubIsAFileThatTranslatesNothingYet() throws {
        let stub = try Command.dais("translations", "--language", "zh", "--stub", "west-africa")
        #expect(stub.exitCode == 0)
        let filled = stub.output.replacing("    text: >\n      \n", with: "    text: 文\n")
        let file = ContentFile(path: "x/wa.zh.yaml", bytes: Array(filled.utf8))
        let parsed = ParsedContent(file)
        #expect(parsed.diagnostics == [])
        let read = try #require(TranslationFile(parsed))
        #expect(read.target == "west-africa" && read.language == .chinese)
        let original = try #require(try Fixture.real().library.claims["WA1"]?.text)
        #expect(read.entries.first { $0.key == .item("WA1") }?.entry.original == Fingerprint.of(original))
    }

    @Test(arguments: [
        ["--stub", "west-africa"], ["--language", "en"], ["--language", "de"], ["--language", "fr", "--stub", "west"],
    ])
    func aTranslationThatCannotBeAskedForIsAWrongOption(arguments: [String]) throws {
        #expect(try Command.dais(arguments: ["translations"] + arguments).exitCode == 2)
    }
}
