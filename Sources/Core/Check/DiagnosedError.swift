/// An error that reports what is wrong as diagnostics, each with a reason, a remedy and a rule.
public protocol DiagnosedError: Error, CustomStringConvertible {
    /// The diagnostic that describes the error.
    var diagnostic: Diagnostic { get }
    /// The diagnostics of the faults that led to the error, followed by ``diagnostic``.
    var diagnostics: [Diagnostic] { get }
}

extension DiagnosedError {
    /// Only ``diagnostic``, for an error that no other fault led to.
    public var diagnostics: [Diagnostic] { [diagnostic] }

    /// One line per diagnostic.
    public var description: String { diagnostics.map(\.description).joined(separator: "\n") }
}
