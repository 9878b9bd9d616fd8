import Core
import Documents

/// Which claim, question or gap a place in a content file belongs to, by the lines alone: a file that is broken elsewhere
/// tells it too.
struct ItemPlaces {
    /// The content files, by path.
    let files: [String: ContentFile]
    /// The ids of claims, questions and gaps.
    let items: Set<ItemID>

    /// The item that a place stands in; nil for a place outside all of them.
    func item(at position: Position) -> ItemID? {
        guard let file = files[position.path] else { return nil }
        let lines = file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Line.init)
        var depth = Int.max
        for (index, line) in lines.prefix(position.line).enumerated().reversed() {
            // A line that stands as far in, or further, belongs to what began above both.
            guard !line.isEmpty, line.depth < depth else { continue }
            depth = line.depth
            // In a file of translations the key is the item's id.
            let id =
                file.translationLanguage == nil
                ? id(of: line, before: lines[(index + 1)...]) : ItemID(rawValue: line.key)
            if let id, items.contains(id) { return id }
        }
        return nil
    }

    /// What an entry of a list has for an id, wherever among its keys that stands.
    private func id(of line: Line, before following: ArraySlice<Line>) -> ItemID? {
        guard let entry = line.entry else { return nil }
        if entry.key == "id" { return ItemID(rawValue: entry.value) }
        let others = following.prefix { $0.isEmpty || $0.depth > line.depth }
        return others.first { $0.depth == entry.depth && $0.key == "id" }.map { ItemID(rawValue: $0.value) }
    }

    /// A line of a content file.
    private struct Line {
        let depth: Int
        private let text: ArraySlice<UInt8>

        init(_ bytes: ArraySlice<UInt8>) {
            text = bytes.drop { $0 == 0x20 }
            depth = bytes.count - text.count
        }

        /// Whether it says nothing.
        var isEmpty: Bool { text.isEmpty || text.first == UInt8(ascii: "#") || text.first == 0x0D }

        /// What stands behind the dash of an entry of a list.
        var entry: Line? {
            guard text.starts(with: Array("- ".utf8)) else { return nil }
            return Line(Array(repeating: 0x20, count: depth + 2) + text.dropFirst(2))
        }

        var key: String { String(decoding: text.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self) }

        /// The first word behind the key.
        var value: String {
            let words = text.drop { $0 != UInt8(ascii: ":") }.dropFirst().split {
                #" "'"#.utf8.contains($0) || $0 == 0x0D
            }
            return words.first.map { String(decoding: $0, as: UTF8.self) } ?? ""
        }

        private init(_ bytes: [UInt8]) { self.init(bytes[...]) }
    }
}
