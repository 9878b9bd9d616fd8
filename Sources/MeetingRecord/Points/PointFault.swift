package import Core

/// The reason why a typed line is not recorded.
package struct PointFault: Error, Hashable {
    /// The rule that the line breaks, such as `point.kind`.
    package let rule: ProgramRule
    /// The column in the line, in Unicode scalars from 1.
    let column: Int
    package let message: String
    package let reason: String
    package let remedy: String

    package init(_ rule: ProgramRule, column: Int, _ message: String, because reason: String, remedy: String) {
        self.rule = rule
        self.column = column
        self.message = message
        self.reason = reason
        self.remedy = remedy
    }

    /// Creates a fault at the beginning of a part of the line.
    package init(_ rule: ProgramRule, at part: Substring, _ message: String, because reason: String, remedy: String) {
        let column = part.base.unicodeScalars.distance(from: part.base.startIndex, to: part.startIndex) + 1
        self.init(rule, column: column, message, because: reason, remedy: remedy)
    }

    /// Returns the fault as a diagnostic of a line in a file.
    package func diagnostic(_ path: String, line: Int) -> Diagnostic {
        Diagnostic(
            rule: rule, at: Position(path: path, line: line, column: column), message, because: reason, remedy: remedy)
    }
}

extension Substring {
    /// The text in quotation marks for a diagnostic; only its beginning if it is long.
    package var quoted: String { count > 60 ? "'\(prefix(60))…'" : "'\(self)'" }

    /// The text without leading and trailing spaces.
    var trimmed: Substring {
        let front = drop { $0 == " " }
        return front.dropLast(front.reversed().prefix { $0 == " " }.count)
    }
}
