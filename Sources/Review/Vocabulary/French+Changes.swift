import Core
import Documents

// The wording of a document on changes in French.

extension French: ChangeVocabulary {
    func change(_ phrase: ChangePhrase) -> Line {
        switch phrase {
        case .whatIsListed:
            "Ne figure ici que ce que vos dossiers peuvent présenter. Les mots supprimés ou nouveaux sont en gras."
        case .versionsOfThePack(let old, let new):
            "Deux versions de votre dossier sont comparées\u{A0}: \(text(.contentMark(old))) et, désormais, \(text(.contentMark(new)))."
        }
    }
}
