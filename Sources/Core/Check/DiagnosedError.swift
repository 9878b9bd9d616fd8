/// An error that says what is wrong as diagnostics do: each with its place, its reason, its remedy and its rule.
public protocol DiagnosedError: Error, CustomStringConvertible {
    /// What is wrong.
    var diagnostic: Diagnostic { get }
    /// What led to it, and last what is wrong.
    var diagnostics: [Diagnostic] { get }
}

extension DiagnosedError {
    /// What is wrong, alone.
    public var diagnostics: [Diagnostic] { [diagnostic] }

    /// One line per diagnostic.
    public var description: String { diagnostics.map(\.description).joined(separator: "\n") }
}
