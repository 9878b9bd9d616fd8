import Core
import Documents

/// Finds the claim, question or gap that a position in a content file belongs to.
///
/// Only the indentation and the keys of the lines count, so that a fault elsewhere in the file does not matter.
struct ItemPlaces {
    /// The content files, by path.
    let files: [String: ContentFile]
    /// The ids of claims, questions and gaps.
    let items: Set<ItemID>

    /// The item at a position; nil for a position outside all items.
    func item(at position: Position) -> ItemID? {
        guard let file = files[position.path] else { return nil }
        let lines = file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Line.init)
        var depth = Int.max
        for (index, line) in lines.prefix(position.line).enumerated().reversed() {
            // A line that is indented as far or further does not enclose the lines below it.
            guard !line.isEmpty, line.depth < depth else { continue }
            depth = line.depth
            // In a file of translations, the key is the item's id.
            let id =
                file.translationLanguage == nil
                ? id(of: line, before: lines[(index + 1)...]) : ItemID(rawValue: line.key)
            if let id, items.contains(id) { return id }
        }
        return nil
    }

    /// The id of a list entry, at any place among the keys of the entry; nil if there is none.
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

        /// Whether the line is blank or a comment.
        var isEmpty: Bool { text.isEmpty || text.first == UInt8(ascii: "#") || text.first == 0x0D }

        /// The line after the dash of a list entry; nil if the line does not begin an entry.
        var entry: Line? {
            guard text.starts(with: Array("- ".utf8)) else { return nil }
            return Line(Array(repeating: 0x20, count: depth + 2) + text.dropFirst(2))
        }

        var key: String { String(decoding: text.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self) }

        /// The first word after the key.
        var value: String {
            let words = text.drop { $0 != UInt8(ascii: ":") }.dropFirst().split {
                #" "'"#.utf8.contains($0) || $0 == 0x0D
            }
            return words.first.map { String(decoding: $0, as: UTF8.self) } ?? ""
        }

        private init(_ bytes: [UInt8]) { self.init(bytes[...]) }
    }
}
