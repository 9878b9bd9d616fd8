import PanelTesting
import Testing

@testable import App
@testable import BriefingPacks

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

    @Test func theFolderIsFoundAboveTheProgram() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try folder.write("", to: "typst/bin/python")
        let fault = PDFFault.noTypst(folder: "\(folder.path)/typst")
        for program in ["dais", "release/dais", "x86_64/release/dais"] {
            #expect(throws: fault) { try TypstEnvironment.find([:], executable: "\(folder.path)/\(program)") }
        }
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
