import Core
import Documents

// The wording of a document on changes in English.

extension English: ChangeVocabulary {
    func change(_ phrase: ChangePhrase) -> Line {
        switch phrase {
        case .whatIsListed:
            "Only what your packs may show is listed here. Words that are gone or new stand in bold."
        case .versionsOfThePack(let old, let new):
            "Two versions of your pack are compared: \(text(.contentMark(old))) and, now, \(text(.contentMark(new)))."
        }
    }
}
