import Core
import Foundation

/// What PDF needs on this machine: a Python with Typst, and the fonts.
struct TypstEnvironment: Sendable {
    /// The version of Typst that the template is written for.
    static let version = "0.15.2"

    /// The Python.
    let python: String
    /// The font files.
    let fonts: TypstFonts

    /// Finds everything, without starting a process.
    ///
    /// - Parameters:
    ///   - environment: The variables, of which `DAIS_TYPST` names the folder of a virtual environment.
    ///   - executable: The program, above whose folder a folder `typst` is looked for.
    /// - Returns: The environment.
    /// - Throws: ``PDFFault`` for the first thing that is missing.
    static func find(
        _ environment: [String: String] = ProcessInfo.processInfo.environment, executable: String? = nil
    ) throws(PDFFault) -> TypstEnvironment {
        let folders = environment["DAIS_TYPST"].map { [$0] } ?? folders(above: executable.map { [$0] } ?? programs)
        guard let folder = folders.first(where: { Disk.exists("\($0)/bin/python") }) else {
            throw .noPython(searched: folders)
        }
        let packages = ((try? Disk.names(in: "\(folder)/lib")) ?? []).map { "\(folder)/lib/\($0)/site-packages" }
        guard packages.contains(where: { Disk.exists("\($0)/typst-\(version).dist-info") }) else {
            throw .noTypst(folder: folder)
        }
        return TypstEnvironment(python: "\(folder)/bin/python", fonts: try TypstFonts(environment))
    }

    /// Everything that decides a page beside the document: with the same, the same document gives the same bytes.
    var fingerprint: String {
        let parts = [Self.version, fonts.fingerprint, Self.text(of: "pack.typ"), Self.text(of: "worker.py")]
        return SHA256.hex(of: Array(parts.joined(separator: "\n").utf8))
    }

    /// The text of a file that is built in.
    static func text(of name: String) -> String {
        EmbeddedContent.files.first { $0.name == name }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    }

    /// The program, as it was called and as the links on the way to it lead.
    private static var programs: [String] {
        [Bundle.main.executablePath, CommandLine.arguments.first].compactMap { $0 }.filter { $0.contains("/") }
    }

    /// The folders named `typst` beside the programs' folders and all those above.
    private static func folders(above programs: [String]) -> [String] {
        let paths = programs.flatMap { [URL(filePath: $0), URL(filePath: $0).resolvingSymlinksInPath()] }
        var found: [String] = []
        for path in paths {
            var folder = path.standardizedFileURL
            while folder.path != "/" {
                folder = folder.deletingLastPathComponent()
                let candidate = folder.appending(path: "typst").path
                if !found.contains(candidate) { found.append(candidate) }
            }
        }
        return found
    }
}
