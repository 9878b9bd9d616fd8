import ArgumentParser
import Core
import Foundation

/// The command `dais panel`, which adds panels to the program's sources.
struct PanelCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "panel", abstract: "Lays a new panel in the program's sources.",
        subcommands: [PanelNewCommand.self])
}

/// The command `dais panel new`.
struct PanelNewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Lays a module, a skeleton of its content, tests and registration for a new panel.",
        discussion: """
            Run it in a checkout. All of it is laid, or nothing. dais check lists what is still to be written.
            Example: dais panel new "Middle East and North Africa"
            """)

    @Argument(help: "The panel's title.")
    var title: String

    func run() throws {
        do {
            guard let root = CheckoutFolder.current?.root, FileManager.default.changeCurrentDirectoryPath(root) else {
                throw WorkshopFault.noCheckout
            }
            let name = try PanelName(title)
            for path in try NewPanel(name: name).lay() { Console.print(path) }
            Console.note(
                lines: [
                    "Registered in Package.swift and Sources/App/Registry.swift, before the last panel.",
                    "dais check \(name.id) lists what is still to be written; make desk DESK=\(name.module) tests it alone.",
                ])
        } catch {
            throw Console.fail(error)
        }
    }
}
