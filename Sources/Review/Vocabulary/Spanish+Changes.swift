import Core
import Documents

// The wording of a document on changes in Spanish.

extension Spanish: ChangeVocabulary {
    func change(_ phrase: ChangePhrase) -> Line {
        switch phrase {
        case .whatIsListed:
            "Aquí figura solo lo que pueden mostrar sus carpetas. Las palabras suprimidas o nuevas van en negrita."
        case .versionsOfThePack(let old, let new):
            "Se comparan dos versiones de su carpeta: \(text(.contentMark(old))) y, ahora, \(text(.contentMark(new)))."
        }
    }
}
