import Core

/// What documents say that they were made by.
package enum Product {
    /// The version of the program.
    package static let version = "0.1.0"
    /// The program and its version.
    package static let program = "Dais \(version)"
}
