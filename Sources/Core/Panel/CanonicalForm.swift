/// The content of an item as an unambiguous sequence of bytes.
///
/// Each field is written with its name, and each value after its length. A field without a value adds nothing. If a
/// later version of Dais adds a field, the form of an item without that field therefore does not change.
package struct CanonicalForm {
    /// The bytes so far.
    private(set) var bytes: [UInt8] = []

    /// Creates a form that begins with the kind of the item.
    package init(_ kind: String) { put(kind) }

    /// Adds a field with its values in the given order.
    package mutating func add(_ field: String, _ values: [String]) {
        guard !values.isEmpty else { return }
        put(field)
        bytes += Array("\(values.count):".utf8)
        values.forEach { put($0) }
    }

    /// Adds a field that may be absent.
    package mutating func add(_ field: String, _ value: String?) { add(field, value.map { [$0] } ?? []) }

    /// Adds a reference to a source.
    package mutating func add(_ field: String, _ citation: Citation) {
        let place =
            switch citation.pinpoint {
            case nil: ""
            case .whole?: "whole"
            case .paragraphs(let ranges)?: "paragraphs " + Self.text(ranges)
            case .pages(let ranges)?: "pages " + Self.text(ranges)
            }
        add(field, [citation.key.rawValue, place, citation.via?.text ?? "", citation.quoting ?? ""])
    }

    private mutating func put(_ text: String) {
        bytes += Array("\(text.utf8.count):".utf8)
        bytes += Array(text.utf8)
    }

    private static func text(_ ranges: [ClosedRange<Int>]) -> String {
        ranges.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: ",")
    }
}
