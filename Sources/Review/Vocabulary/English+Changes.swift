import Core
import Documents

// The wording of a document on changes in English.

extension English: ChangeVocabulary {
    func change(_ phrase: ChangePhrase) -> Line {
        switch phrase {
        case .whatChanged: "What changed for you"
        case .whatIsListed:
            "Only what your packs may show is listed here. Words that are gone or new stand in bold."
        case .versionsOfThePack(let old, let new):
            "Two versions of your pack are compared: \(text(.contentMark(old))) and, now, \(text(.contentMark(new)))."
        case .kind(let kind): "\(name(kind))"
        case .before: "Before"
        case .now: "Now"
        }
    }

    private func name(_ kind: ChangeKind) -> String {
        switch kind {
        case .added: "Added"
        case .withdrawn: "Withdrawn"
        case .reworded: "Reworded"
        case .resourced: "Re-sourced"
        case .reclassified: "Re-classified"
        case .related: "Related otherwise"
        case .released: "Release changed"
        case .held: "Hold changed"
        case .moved: "Moved"
        case .changed: "Changed"
        case .cleared: "Cleared"
        case .clearanceLost: "Clearance lost"
        }
    }
}
