@testable import App
@testable import Core
import Foundation
import PanelTesting
import Testing

/// What is missing is named, with the way to get it.
@Suite struct TypstEnvironmentTests {
    @Test func withoutPythonItSaysWhereItLooked() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        #expect(throws: PDFFault.noPython(searched: [folder.path])) {
            try TypstEnvironment.find(["DAIS_TYPST": folder.path])
        }
        #expect(PDFFault.noPython(searched: ["/a", "/b"]).description.contains("looked for: /a, /b"))
    }

    @Test func withoutTheWheelItSaysWhatToInstall() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try folder.write("", to: "bin/python")
        try folder.write("", to: "lib/python3.11/site-packages/typst-0.1.0.dist-info/METADATA")
        let fault = PDFFault.noTypst(folder: folder.path)
        #expect(throws: fault) { try TypstEnvironment.find(["DAIS_TYPST": folder.path]) }
        #expect(fault.description.contains("pip install typst==\(TypstEnvironment.version)"))
    }

    @Test func withoutAFontItNamesTheFont() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try folder.write("", to: "bin/python")
        try folder.write("", to: "lib/python3.11/site-packages/typst-\(TypstEnvironment.version).dist-info/METADATA")
        for name in TypstFonts.names.dropLast() { try folder.write("font", to: "fonts/\(name)") }
        let fonts = "\(folder.path)/fonts"
        let variables = ["DAIS_TYPST": folder.path, "DAIS_FONTS": fonts]
        #expect(throws: PDFFault.noFont("NotoSansMath-Regular.ttf", folders: [fonts])) {
            try TypstEnvironment.find(variables)
        }
        try folder.write("font", to: "fonts/NotoSansMath-Regular.ttf")
        let before = try TypstEnvironment.find(variables).fingerprint
        try folder.write("another", to: "fonts/NotoSansMath-Regular.ttf")
        #expect(try TypstEnvironment.find(variables).fingerprint != before)
    }

    @Test func theFolderIsThatOfTheCheckoutThatTheProgramWasBuiltIn() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try folder.write("", to: "here/.build/typst/bin/python")
        let fault = PDFFault.noTypst(folder: "\(folder.path)/here/.build/typst")
        for program in ["dais", "release/dais", "x86_64/release/dais", "preview/x86_64/release/dais"] {
            #expect(throws: fault) {
                try TypstEnvironment.find([:], executable: "\(folder.path)/here/.build/\(program)")
            }
        }
    }

    /// The program would run whatever Python somebody put near it.
    @Test func nothingBesideAnInstalledProgramIsRun() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        for place in ["typst", "bin/typst", "lib/dais/typst", ".build/typst"] {
            try folder.write("", to: "tp/\(place)/bin/python")
        }
        #expect(throws: PDFFault.noPython(searched: [TypstEnvironment.installed])) {
            try TypstEnvironment.find(["DAIS_TYPST": ""], executable: "\(folder.path)/tp/bin/dais")
        }
    }

    @Test func aProgramThatIsInstalledStartsNothingBesideIt() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try FileManager.default.createDirectory(
            atPath: "\(folder.path)/tp/bin", withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: Command.binary, toPath: "\(folder.path)/tp/bin/dais")
        try folder.write("#!/bin/sh\ntouch '\(folder.path)/started'\n", to: "tp/typst/bin/python")
        _ = try Tool.run("chmod", "+x", "tp/typst/bin/python", in: folder)
        let package = "tp/typst/lib/python3.11/site-packages/typst-\(TypstEnvironment.version).dist-info"
        try folder.write("", to: "\(package)/METADATA")
        let result = try Command.dais(
            "packs", "--format", "pdf", "--language", "en", "--out", "\(folder.path)/packs", in: folder.path,
            environment: ["DAIS_TYPST": ""], limit: "set -- '\(folder.path)/tp/bin/dais' \"${@:2}\"")
        #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/started"))
        #expect(
            result.errors.contains("looked for: \(TypstEnvironment.installed)") && result.errors.contains("[pdf.typst]")
        )
    }

    @Test func whatOthersCanChangeIsNotRun() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let package = "lib/python3.11/site-packages"
        try folder.write("", to: "real/bin/python3")
        try folder.write("", to: "typst/bin/other")
        try folder.write("", to: "typst/\(package)/typst/__init__.py")
        try folder.write("", to: "typst/\(package)/typst-\(TypstEnvironment.version).dist-info/METADATA")
        _ = try Tool.run("ln", "-s", "../../real/bin/python3", "typst/bin/python", in: folder)
        for name in TypstFonts.names { try folder.write("font", to: "fonts/\(name)") }
        let variables = ["DAIS_TYPST": "\(folder.path)/typst", "DAIS_FONTS": "\(folder.path)/fonts"]
        _ = try TypstEnvironment.find(variables)
        let paths = [
            "typst", "typst/bin", "typst/\(package)/typst", "typst/\(package)", "real", "real/bin/python3",
            "typst/\(package)/typst/__init__.py",
        ]
        for path in paths {
            _ = try Tool.run("chmod", "o+w", path, in: folder)
            let python = "\(folder.path)/typst/bin/python"
            #expect(throws: PDFFault.changeable("\(folder.path)/\(path)", python: python)) {
                try TypstEnvironment.find(variables)
            }
            _ = try Tool.run("chmod", "o-w", path, in: folder)
        }
        _ = try TypstEnvironment.find(variables)
    }

    @Test func whatBelongsToSomebodyElseIsNotRun() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try folder.write("", to: "bin/python")
        let python = "\(folder.path)/bin/python"
        #expect(FileTrust.firstChangeable(onTheWayTo: python) == nil)
        let owner = try #require(FileStatus(python)).owner
        // Everybody trusts root, so for root another user's file is needed.
        guard owner == 0 else {
            #expect(FileTrust.firstChangeable(onTheWayTo: python, user: owner + 1) != nil)
            return
        }
        #expect(FileTrust.firstChangeable(onTheWayTo: python, user: 12_345) == nil)
        _ = try Tool.run("chown", "12345", "bin/python", in: folder)
        #expect(FileTrust.firstChangeable(onTheWayTo: python) == python)
        #expect(FileTrust.firstChangeable(onTheWayTo: python, user: 12_345) == nil)
    }

    @Test func templateAndWorkerAreBuiltIn() {
        #expect(TypstEnvironment.text(of: "pack.typ").contains("#set document("))
        #expect(TypstEnvironment.text(of: "worker.py").contains("import typst"))
    }

    @Test func aWorkerThatDoesNotStartSaysWhy() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try folder.write("#!/bin/sh\necho no typst here >&2\nexit 3\n", to: "bin/python")
        _ = try Tool.run("chmod", "+x", "bin/python", in: folder)
        try folder.write("", to: "lib/python3.11/site-packages/typst-\(TypstEnvironment.version).dist-info/METADATA")
        for name in TypstFonts.names { try folder.write("font", to: "fonts/\(name)") }
        let environment = try TypstEnvironment.find([
            "DAIS_TYPST": folder.path, "DAIS_FONTS": "\(folder.path)/fonts",
        ])
        let pool = try TypstPool(environment, workers: 1)
        defer { pool.shutDown() }
        #expect(throws: PDFFault.noWorker(reason: "exit code 3: no typst here")) {
            try pool.pdf(of: TypstMachine.document())
        }
    }
}
