import BriefingPacks
import Core
import Foundation

/// Creates a panel in the current checkout: its module, a skeleton of its content, its tests and its registration.
struct NewPanel {
    let name: PanelName

    /// Creates the panel.
    ///
    /// - Returns: The paths of the new files.
    /// - Throws: ``WorkshopFault``, after all steps are undone.
    func lay() throws -> [String] {
        try NewFiles.all(below: ".") { files throws(WorkshopFault) in
            do {
                // The content is read while the checkout is locked, so that another user's new panel is not lost.
                try lay(&files)
            } catch let fault as WorkshopFault {
                throw fault
            } catch let error as FileError {
                throw .file(error)
            } catch AssemblyFailure.content(let diagnostics) {
                throw .refused(diagnostics)
            } catch AssemblyFailure.registration(let error) {
                throw .refused(error.diagnostics)
            } catch let error as any DiagnosedError {
                throw .refused(error.diagnostics)
            } catch {
                preconditionFailure("creating a panel throws no error without a diagnostic: \(error)")
            }
        }
    }

    private func lay(_ files: inout NewFiles) throws {
        let assembly = try Assembly(ContentSet.reading("."))
        let manifest = try Disk.read("Package.swift", as: "Package.swift")
        try refuseTaken(assembly, manifest)
        let package = try edited(manifest) {
            RegistrationList(opening: "let allDesks = [").adding("\"\(name.module)\"", to: $0)
        }
        let registry = try edited(Disk.read(Self.registry, as: Self.registry)) {
            RegistrationList(opening: "let panels: [any DeskModule.Type] = [").adding("\(name.type).self", to: $0)
                .map { RegistrationList.importing(name.module, in: $0) }
        }
        let items = assembly.library.claims.ids + assembly.answers.flatMap(\.content.fingerprints.keys)
        let skeleton = PanelSkeleton(
            name: name, letters: name.letters(besides: items),
            hasTypology: assembly.answers.contains { !$0.claims.allSatisfy { $0.stated.isEmpty } },
            check: "dais check", schema: "../../../Documentation/panel.schema.json")
        for folder in folders + ["\(folders[0])/Content"] { try files.makeFolder(folder) }
        try files.add(skeleton.text, at: folders[0] + "/Content/panel.yaml")
        try files.add(module, at: "\(folders[0])/\(name.type).swift")
        try files.add(tests, at: "\(folders[1])/\(name.type)Tests.swift")
        for edit in [package, registry] {
            try files.change(edit.file, to: Array(edit.text.utf8), at: edit.file.path)
        }
        try NewContent.check([name.id]) { () throws(FileError) in try ContentSet.reading(".") }
    }

    private static let registry = "Sources/App/Registry.swift"

    private var folders: [String] { ["Sources/\(name.module)", "Tests/\(name.module)Tests"] }

    /// Refuses a name that a panel, a module or a type already has, in capitals or not.
    private func refuseTaken(_ assembly: Assembly, _ manifest: ContentFile) throws {
        if assembly.answers(name.id) != nil || (PanelRegistry.reserved + ["meeting"]).contains(name.id) {
            throw WorkshopFault.taken(name.id.rawValue, by: "a session of the meeting")
        }
        let wanted = [name.module, name.type].map { $0.lowercased() }
        // The packages that this one depends on contain modules too.
        if String(decoding: manifest.bytes, as: UTF8.self).lowercased().contains("\"\(name.module.lowercased())\"") {
            throw WorkshopFault.taken(name.module, by: "Package.swift")
        }
        for folder in ["Sources", "Tests", "Plugins", "Benchmarks"] {
            let paths = (FileManager.default.enumerator(atPath: folder)?.allObjects ?? []).compactMap {
                $0 as? String
            }
            for path in paths.sorted() {
                let stem = FilePath(path).name.prefix { $0 != "." }.lowercased()
                // A folder for this panel may exist already. If it is not empty, creating it fails later.
                let isFree = folders.contains("\(folder)/\(path)")
                if wanted.contains(stem), !isFree { throw WorkshopFault.taken(name.module, by: "\(folder)/\(path)") }
            }
        }
    }

    private func edited(_ file: ContentFile, _ edit: (String) -> String?) throws -> (file: ContentFile, text: String) {
        guard let text = edit(String(decoding: file.bytes, as: UTF8.self)) else {
            throw WorkshopFault.noList(
                path: file.path,
                opening: file.path == Self.registry ? "let panels: … = […]" : "let allDesks = […]")
        }
        return (file, text)
    }

    private var module: String {
        """
        public import Core

        /// The panel \(name.title), kept by its desk.
        public struct \(name.type): DeskModule {
            /// The content of the desk's file.
            public let content: PanelContent

            /// Creates the panel from content that was read.
            public init(content: PanelContent) { self.content = content }

            /// The files of the module's Content folder.
            public static var files: [ContentFile] { EmbeddedContent.files }
        }

        """
    }

    private var tests: String {
        """
        \([name.module, "PanelTesting", "Testing"].sorted().map { "import \($0)" }.joined(separator: "\n"))

        @Suite struct \(name.type)Tests {
            @Test func conforms() throws {
                try PanelConformance.verify(\(name.type).self)
            }
        }

        """
    }
}
