import Foundation
import PackagePlugin

/// Embeds the files of a target as string literals, so that the program does not need files beside it.
///
/// The plug-in embeds the YAML files in `Content` folders, the Typst files and the Python files.
@main
struct EmbedContent: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let files = contentFiles(below: target.directoryURL)
        let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedContent.swift")
        let root = context.package.directoryURL
        return [
            .buildCommand(
                displayName: "Embedding the content of \(target.name)",
                executable: try context.tool(named: "Embedder").url,
                arguments: [target.name, root.path, output.path] + files.map(\.path),
                inputFiles: files,
                outputFiles: [output])
        ]
    }

    private func contentFiles(below folder: URL) -> [URL] {
        let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        let urls = (found?.allObjects ?? []).compactMap { $0 as? URL }
        return
            urls
            .filter { url in
                switch url.pathExtension {
                case "yaml": url.deletingLastPathComponent().lastPathComponent == "Content"
                case "typ", "py": true
                default: false
                }
            }
            .sorted { $0.path < $1.path }
    }
}
