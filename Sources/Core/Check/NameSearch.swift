/// Many names, arranged so that one pass over a text shows whether it contains any of them.
///
/// Most claims name no actor of the registry besides their own, and searching each text for each name takes long.
struct NameSearch {
    /// The bytes of the names that begin with a byte, for each byte.
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

    /// Whether a text contains the bytes of a name that does not continue a word of ASCII letters.
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
