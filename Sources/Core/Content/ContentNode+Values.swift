// Reads values from nodes; the result is nil or empty if a node does not have the expected shape.

extension ContentNode {
    package func text(_ key: String) -> String? {
        guard let text = self[key]?.text, !text.isEmpty else { return nil }
        return text
    }

    func integer(_ key: String) -> Int? { text(key).flatMap { Int($0) } }

    func integers(_ key: String) -> [Int] { (self[key]?.elements ?? []).compactMap { $0.text.flatMap { Int($0) } } }

    func texts(_ key: String) -> [String] { (self[key]?.elements ?? []).compactMap(\.text) }

    func ids<ID: Identifier>(_ key: String) -> [ID] { texts(key).map { ID(rawValue: $0) } }

    package func value<Value: RawRepresentable<String>>(_ key: String) -> Value? {
        text(key).flatMap { Value(rawValue: $0) }
    }

    func values<Value: RawRepresentable<String>>(_ key: String) -> [Value] {
        texts(key).compactMap { Value(rawValue: $0) }
    }

    package func date(_ key: String) -> CalendarDate? { text(key).flatMap { CalendarDate($0) } }

    func symbol(_ key: String) -> DocumentSymbol? { text(key).flatMap { try? DocumentSymbol($0) } }

    func minutes(_ key: String) -> MinuteRange? {
        let numbers = integers(key)
        guard numbers.count == 3 else { return nil }
        return MinuteRange(least: numbers[0], wished: numbers[1], most: numbers[2])
    }

    package func each<Value>(_ key: String, _ read: (ContentNode) -> Value?) -> [Value] {
        (self[key]?.elements ?? []).compactMap(read)
    }
}
