import Core
import Digests
import Foundation

/// The parts that PDF needs on this machine: a Python with Typst, and the fonts.
struct TypstEnvironment: Sendable {
    /// The version of Typst that the template is written for.
    static let version = "0.15.2"

    /// The path of the Python.
    let python: String
    /// The folder with the Python package `typst`.
    let packages: String
    /// The font files.
    let fonts: TypstFonts

    /// The folder that an installed `dais` searches, outside any checkout.
    static let installed = "/usr/local/lib/dais/typst"

    /// Finds all parts, without starting a process.
    ///
    /// - Parameters:
    ///   - environment: The environment variables. `DAIS_TYPST` names the folder of a virtual environment.
    ///   - executable: The path of the program. If it is below the `.build` of a checkout, the folder `typst` in
    ///     `.build` is used.
    /// - Returns: The environment.
    /// - Throws: ``PDFFault`` for the first part that is missing or that another user can change.
    static func find(
        _ environment: [String: String] = ProcessInfo.processInfo.environment,
        executable: String? = Bundle.main.executablePath
    ) throws(PDFFault) -> TypstEnvironment {
        let named = environment["DAIS_TYPST"].flatMap { $0.isEmpty ? nil : URL(filePath: $0).standardizedFileURL.path }
        let folders = named.map { [$0] } ?? [executable.flatMap(built), installed].compactMap { $0 }
        guard let folder = folders.first(where: { Disk.exists("\($0)/bin/python") }) else {
            throw .noPython(searched: folders)
        }
        let packages = ((try? Disk.names(in: "\(folder)/lib")) ?? []).map { "\(folder)/lib/\($0)/site-packages" }
        guard let home = packages.first(where: { Disk.exists("\($0)/typst-\(version).dist-info") }) else {
            throw .noTypst(folder: folder)
        }
        let python = "\(folder)/bin/python"
        let open =
            [python, "\(folder)/pyvenv.cfg", "\(home)/typst"].lazy.compactMap {
                FileTrust.firstChangeable(onTheWayTo: $0)
            }
            .first ?? FileTrust.firstChangeable(below: "\(home)/typst")
        if let open { throw .changeable(open, python: python) }
        return TypstEnvironment(python: python, packages: home, fonts: try TypstFonts(environment))
    }

    /// The digest of everything besides the document that decides a page.
    ///
    /// With the same digest, the same document gives the same bytes.
    var fingerprint: String {
        let parts = [Self.version, fonts.fingerprint, Self.text(of: "pack.typ"), Self.text(of: "worker.py")]
        return SHA256.hex(of: Array(parts.joined(separator: "\n").utf8))
    }

    /// The text of a built-in file.
    static func text(of name: String) -> String {
        EmbeddedContent.files.first { $0.name == name }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    }

    /// The folder `typst` in the `.build` that the program was built into; nil if the program is in none.
    ///
    /// Neither the current folder nor the content decides this. Both may come from somebody else, and a program is run
    /// from this folder.
    private static func built(_ program: String) -> String? {
        let parts = URL(filePath: program).resolvingSymlinksInPath().standardizedFileURL.pathComponents.dropLast()
        guard let build = parts.lastIndex(of: ".build") else { return nil }
        return "/" + (parts[1...build] + ["typst"]).joined(separator: "/")
    }
}
