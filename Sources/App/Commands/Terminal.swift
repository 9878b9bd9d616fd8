import ArgumentParser
import Core
import Foundation

/// The terminal, file or pipe that standard output goes to.
struct Terminal {
    /// When results are coloured.
    enum Colour: String, ExpressibleByArgument, CaseIterable {
        case auto, always, never
    }

    /// The width in columns; 80 if it is not known.
    let width: Int
    private let isWatched: Bool
    private let environment: [String: String]

    /// Describes the standard output of this run.
    init() {
        var size = winsize()
        let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
        self.init(
            isWatched: isatty(STDOUT_FILENO) == 1, columns: isKnown ? Int(size.ws_col) : nil,
            environment: ProcessInfo.processInfo.environment)
    }

    /// Describes a terminal by its properties.
    ///
    /// - Parameters:
    ///   - isWatched: Whether the output goes to a terminal, and not to a file or a pipe.
    ///   - columns: The width of the terminal, if it has one.
    ///   - environment: The environment. `COLUMNS` sets the width; `NO_COLOR` and `TERM` can turn colours off.
    init(isWatched: Bool, columns: Int?, environment: [String: String]) {
        let wished = environment["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
        width = wished ?? columns ?? 80
        self.isWatched = isWatched
        self.environment = environment
    }

    /// Whether to colour the output.
    ///
    /// With ``Colour/auto``, only output to a terminal that supports colours is coloured, unless `NO_COLOR` is set.
    ///
    /// - Source: no-color.org for `NO_COLOR`.
    func isColoured(_ wish: Colour) -> Bool {
        switch wish {
        case .always: true
        case .never: false
        case .auto:
            isWatched && (environment["NO_COLOR"] ?? "").isEmpty && !["", "dumb"].contains(environment["TERM"] ?? "")
        }
    }
}
