package import BriefingPacks
import Core
import Documents
package import Programme

/// A comparison of two states of the content for the secretariat and the desks.
package struct ContentReview {
    package let old: Assembly
    package let new: Assembly
    package let oldProgramme: Programme?
    package let newProgramme: Programme?
    package let diff: ContentDiff

    /// Compares two states.
    ///
    /// - Parameters:
    ///   - old: The earlier state.
    ///   - new: The later state.
    ///   - warn: A closure that receives the reason if times cannot be compared.
    package init(from old: Assembly, to new: Assembly, warn: (String) -> Void) {
        (self.old, self.new) = (old, new)
        let planned = [old, new].map { assembly -> Programme? in
            do throws(PlanningError) {
                return try assembly.programme()
            } catch {
                warn(error.diagnostic.description)
                return nil
            }
        }
        (oldProgramme, newProgramme) = (planned[0], planned[1])
        diff = ContentDiff(
            from: ContentDiff.Side(old.library, old.translations, programme: planned[0]),
            to: ContentDiff.Side(new.library, new.translations, programme: planned[1]))
    }

    /// Returns the changes as text for a terminal.
    package func text(isColoured: Bool) -> String {
        let cards = (new.answers + old.answers).map(\.card)
        var titles = Dictionary(cards.map { ($0.id.rawValue, $0.title) }, uniquingKeysWith: { first, _ in first })
        titles["translations"] = "Texts in other languages"
        var sessions: [String] = []
        if let oldProgramme, let newProgramme {
            sessions = SessionChanges(from: oldProgramme, to: newProgramme, words: English()).lines
        }
        return ReviewText(changes: diff.changes, titles: titles, sessions: sessions, isColoured: isColoured).text
    }
}
