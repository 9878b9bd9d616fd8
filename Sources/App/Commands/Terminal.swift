import ArgumentParser
import Core
import Foundation

/// What standard output is shown on.
struct Terminal {
    /// When results are coloured.
    enum Colour: String, ExpressibleByArgument, CaseIterable {
        case auto, always, never
    }

    /// Its columns; 80 where nobody says otherwise.
    let width: Int
    private let isWatched: Bool
    private let environment: [String: String]

    /// Where this run prints.
    init() {
        var size = winsize()
        let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
        self.init(
            isWatched: isatty(STDOUT_FILENO) == 1, columns: isKnown ? Int(size.ws_col) : nil,
            environment: ProcessInfo.processInfo.environment)
    }

    /// A terminal as its system describes it.
    ///
    /// - Parameters:
    ///   - isWatched: Whether it is a terminal at all, and no file or pipe.
    ///   - columns: Its width, where it has one.
    ///   - environment: `COLUMNS` is a width that the user wishes; `NO_COLOR` and `TERM` say what colours are for.
    init(isWatched: Bool, columns: Int?, environment: [String: String]) {
        let wished = environment["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
        width = wished ?? columns ?? 80
        self.isWatched = isWatched
        self.environment = environment
    }

    /// Whether to colour; unasked only what a person watches on a terminal that can, and who has not said no.
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
