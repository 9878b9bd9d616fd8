import Core

/// The name and the version of the program, as documents show them.
package enum Product {
    /// The version of the program.
    package static let version = "0.1.0"
    /// The program and its version.
    package static let program = "Dais \(version)"
}
