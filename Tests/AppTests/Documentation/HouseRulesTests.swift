@testable import App
import Foundation
import PanelTesting
import Programme
import Testing

/// Rules of the house that a reader would otherwise have to keep in mind.
@Suite struct HouseRulesTests {
    private struct SourceFile {
        let path: String
        let text: String
        /// The words of its code, without comments.
        var words: Set<String> {
            let code = text.split(separator: "\n").map { $0.components(separatedBy: "//")[0] }
            return Set(code.flatMap { line in line.split { !$0.isLetter && !$0.isNumber }.map(String.init) })
        }
        var folder: String { URL(filePath: path).deletingLastPathComponent().lastPathComponent }
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
            let first = file.text.split(separator: "\n").first { !"\($0) ".contains("import ") }
            #expect(declares || first?.hasPrefix("// ") == true, "\(file.path) declares no '\(subject)'")
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
        let pure = ["Core", "Programme", "Documents", "BriefingPacks", "MeetingRecord", "Review", "Writers"]
        for folder in pure + ["LatinAmerica", "WestAfrica", "Europe", "Asia", "FinalPanel"] {
            for file in Self.files(below: "Sources/\(folder)") {
                // How many cores there are changes no result.
                let text = file.text.replacing("ProcessInfo.processInfo.activeProcessorCount", with: "")
                for (word, what) in forbidden {
                    let found = text.ranges(of: word).filter { text[..<$0.lowerBound].last?.isLetter != true }
                    #expect(found.isEmpty, "\(file.path) reads \(what)")
                }
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

    @Test func noWriterKnowsAnother() {
        // What several writers share has a folder of its own, or none.
        let shared = ["Markup", "Zip", "Writers"]
        let files = Self.files(below: "Sources/Writers")
        let declaration = /(?m)^(?:package |final |indirect )*(?:struct|enum|class|protocol) (\w+)/
        for file in files where !shared.contains(file.folder) {
            let own = file.text.matches(of: declaration).map { String($0.1) }
            for other in files where other.folder != file.folder {
                for name in own where other.words.contains(name) {
                    Issue.record("\(other.path) knows \(name) of \(file.folder)")
                }
            }
        }
    }

    @Test func noWriterAndNoPlannerKnowsTheMeeting() {
        for file in Self.files(below: "Sources/Writers") + Self.files(below: "Sources/Programme") {
            for word in ["terror", "nexus", "west-africa", "concept-note", "2019"] {
                let code = file.text.split(separator: "\n").filter { !$0.contains("///") && !$0.contains("// ") }
                    .joined(separator: "\n")
                #expect(!code.lowercased().contains(word), "\(file.path) knows '\(word)'")
            }
        }
    }
}
