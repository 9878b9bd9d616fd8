/// Many names, arranged so that one pass over a text shows whether it contains any of them.
///
/// Most claims name no actor of the registry besides their own, and searching each text for each name takes long.
struct NameSearch {
    /// For each byte, the names that begin with it.
    private var names = [[[UInt8]]](repeating: [], count: 256)
    private var isFirst = [Bool](repeating: false, count: 256)

    /// Arranges names.
    init(_ names: [String]) {
        for name in names.map({ Array($0.utf8) }) {
            guard let first = name.first else { continue }
            self.names[Int(first)].append(name)
            isFirst[Int(first)] = true
        }
    }

    /// Whether a text contains a name that does not begin inside a word of ASCII letters.
    func findsAny(in text: String) -> Bool {
        var text = text
        return text.withUTF8 { text in
            var isInWord = false
            for index in text.indices {
                let byte = text[index]
                if !isInWord, isFirst[Int(byte)],
                    names[Int(byte)].contains(where: { text[index...].starts(with: $0) })
                {
                    return true
                }
                isInWord = (0x61...0x7A).contains(byte | 0x20)
            }
            return false
        }
    }
}
