import Core
import Documents

/// A comparison of two packs folders by the printed text of their documents.
package struct PacksReview {
    package let changes: [Change<String>]
    /// The titles of the documents, by their ids.
    package let titles: [String: String]

    /// Compares the documents of two folders.
    ///
    /// A document in only one folder counts as added or withdrawn as a whole.
    package init(from old: [PrintedPack], to new: [PrintedPack]) {
        let packs = new + old
        titles = Dictionary(packs.map { ($0.id, $0.document.title) }, uniquingKeysWith: { first, _ in first })
        let (before, after) = (Self.packs(old), Self.packs(new))
        let ids = packs.map(\.id).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        changes = ids.flatMap { id -> [Change<String>] in
            let sides = [before[id], after[id]].map { pack in
                pack?.things ?? []
            }
            let isWhole = before[id] == nil || after[id] == nil
            return isWhole
                ? Change.between(Array(sides[0].prefix(1)), Array(sides[1].prefix(1)))
                : Change.between(sides[0], PairedLines.of(sides[1], with: sides[0]))
        }
    }

    private static func packs(_ packs: [PrintedPack]) -> [String: PrintedPack] {
        Dictionary(packs.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
}
