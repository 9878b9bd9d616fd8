@testable public import Core
public import Testing

extension ContentSchema: CustomTestStringConvertible {
    /// The kind of file.
    public var testDescription: String { name }
}
