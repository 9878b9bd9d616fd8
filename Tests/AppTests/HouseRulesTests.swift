import Foundation
import PanelTesting
import Testing

/// Rules of the house that a reader would otherwise have to keep in mind.
@Suite struct HouseRulesTests {
    private struct SourceFile {
        let path: String
        let text: String
        var name: String { URL(filePath: path).deletingPathExtension().lastPathComponent }
    }

    private static func files(below folder: String) -> [SourceFile] {
        let root = Checkout.root.appending(path: folder).path
        let names = (FileManager.default.enumerator(atPath: root)?.allObjects ?? []).compactMap { $0 as? String }
        return names.filter { $0.hasSuffix(".swift") }.sorted().compactMap { name in
            FileManager.default.contents(atPath: "\(root)/\(name)").map {
                SourceFile(path: "\(folder)/\(name)", text: String(decoding: $0, as: UTF8.self))
            }
        }
    }

    @Test func aFileIsNamedAfterItsSubject() {
        for file in Self.files(below: "Sources") + Self.files(below: "Tests") {
            let subject = file.name.split(separator: "+").first.map(String.init) ?? file.name
            let words = ["struct", "enum", "class", "protocol", "actor", "extension", "let"].map { "\($0) \(subject)" }
            // A file that gathers small things says so in a comment on its first line.
            let declares = words.contains { word in
                file.text.contains(word + " ") || file.text.contains(word + ":") || file.text.contains(word + "<")
            }
            #expect(declares || file.text.hasPrefix("// "), "\(file.path) declares no '\(subject)'")
        }
    }

    @Test func aFileHasOneScreenfulOfSubjects() {
        for file in Self.files(below: "Sources") {
            let count = file.text.split(separator: "\n", omittingEmptySubsequences: false).count
            #expect(count <= 260, "\(file.path) has \(count) lines; a file has one subject")
        }
    }

    @Test func noClockChanceEnvironmentOrLocaleBelowApp() {
        let forbidden = [
            "Date()": "the clock", "Date.now": "the clock", "UUID()": "chance", ".random": "chance",
            "SystemRandomNumberGenerator": "chance",
            "Locale": "the machine's locale", "TimeZone.current": "the machine's zone",
            "ProcessInfo": "the environment", "getenv": "the environment",
            "FileManager": "the disk", "print(": "output",
        ]
        for folder in ["Core", "LatinAmerica", "WestAfrica", "Europe", "Asia", "FinalPanel"] {
            for file in Self.files(below: "Sources/\(folder)") {
                for (word, what) in forbidden { #expect(!file.text.contains(word), "\(file.path) reads \(what)") }
            }
        }
    }

    @Test func aRegionImportsCoreAndNothingElseOfThePackage() {
        for desk in ["LatinAmerica", "WestAfrica", "Europe", "Asia", "FinalPanel"] {
            for file in Self.files(below: "Sources/\(desk)") {
                let imports = file.text.split(separator: "\n").filter {
                    $0.hasPrefix("import ") || $0.contains(" import ")
                }
                #expect(imports.allSatisfy { $0.hasSuffix("import Core") }, "\(file.path)")
            }
        }
    }

    @Test func noWriterKnowsTheMeetingOrAnotherWriter() {
        for file in Self.files(below: "Sources/App/Writers") + Self.files(below: "Sources/Core/Programme") {
            for word in ["terror", "nexus", "west-africa", "concept-note", "2019"] {
                let code = file.text.split(separator: "\n").filter { !$0.contains("///") && !$0.contains("// ") }
                    .joined(separator: "\n")
                #expect(!code.lowercased().contains(word), "\(file.path) knows '\(word)'")
            }
        }
    }
}
