public import ArgumentParser
public import Core

/// Which content a command works on.
struct ContentOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Read content files from this folder in place of the built-in ones, all or some.", valueName: "dir"))
    var content: String?

    /// Reads, registers and checks the content; says why and ends with 2 where that cannot be done.
    func assembly() throws -> Assembly {
        do {
            return try Assembly(
                content.map { folder throws(FileError) in try ContentSet.reading(folder) } ?? ContentSet.standing())
        } catch {
            throw Console.fail(error)
        }
    }
}

/// How a list is printed.
enum ListFormat: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
}

extension CalendarDate: ExpressibleByArgument {
    /// Reads `2019-04-26`.
    public init?(argument: String) { self.init(argument) }
}

extension Reader: ExpressibleByArgument {}
extension PackFormat: ExpressibleByArgument {}
