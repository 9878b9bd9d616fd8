import ArgumentParser
import Core
import Foundation

/// The command `dais panel`, which adds panels to the program's sources.
struct PanelCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "panel", abstract: "Creates a new panel in the program's sources.",
        subcommands: [PanelNewCommand.self])
}

/// The command `dais panel new`.
struct PanelNewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Creates the module, the content skeleton, the tests and the registration of a new panel.",
        discussion: """
            Run this in a checkout. Either everything is created, or nothing. dais check lists what is still to be written.
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
                    "dais check \(name.id) lists what is still to be written; make desk DESK=\(name.module) tests only this desk.",
                ])
        } catch {
            throw Console.fail(error)
        }
    }
}
