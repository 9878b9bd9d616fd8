import Core
import Documents

// The wording of a document on changes in French.

extension French: ChangeVocabulary {
    func change(_ phrase: ChangePhrase) -> Line {
        switch phrase {
        case .whatChanged: "Ce qui a changé pour vous"
        case .whatIsListed:
            "Ne figure ici que ce que vos dossiers peuvent présenter. Les mots supprimés ou nouveaux sont en gras."
        case .versionsOfThePack(let old, let new):
            "Deux versions de votre dossier sont comparées\u{A0}: \(text(.contentMark(old))) et, désormais, \(text(.contentMark(new)))."
        case .kind(let kind): "\(name(kind))"
        case .before: "Avant"
        case .now: "Désormais"
        }
    }

    private func name(_ kind: ChangeKind) -> String {
        switch kind {
        case .added: "Ajout"
        case .withdrawn: "Retrait"
        case .reworded: "Reformulation"
        case .resourced: "Sources modifiées"
        case .reclassified: "Classement modifié"
        case .related: "Liens modifiés"
        case .released: "Diffusion modifiée"
        case .held: "Retenue modifiée"
        case .moved: "Déplacement"
        case .changed: "Modification"
        case .cleared: "Validation"
        case .clearanceLost: "Validation perdue"
        }
    }
}
