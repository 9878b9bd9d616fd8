import Core
import Documents

// The wording of a document on changes in Spanish.

extension Spanish: ChangeVocabulary {
    func change(_ phrase: ChangePhrase) -> Line {
        switch phrase {
        case .whatChanged: "Qué ha cambiado para usted"
        case .whatIsListed:
            "Aquí figura solo lo que pueden mostrar sus carpetas. Las palabras suprimidas o nuevas van en negrita."
        case .versionsOfThePack(let old, let new):
            "Se comparan dos versiones de su carpeta: \(text(.contentMark(old))) y, ahora, \(text(.contentMark(new)))."
        case .kind(let kind): "\(name(kind))"
        case .before: "Antes"
        case .now: "Ahora"
        }
    }

    private func name(_ kind: ChangeKind) -> String {
        switch kind {
        case .added: "Adición"
        case .withdrawn: "Retirada"
        case .reworded: "Nueva redacción"
        case .resourced: "Cambio de fuentes"
        case .reclassified: "Cambio de clasificación"
        case .related: "Cambio de vínculos"
        case .released: "Cambio de difusión"
        case .held: "Cambio de retención"
        case .moved: "Traslado"
        case .changed: "Modificación"
        case .cleared: "Visto bueno"
        case .clearanceLost: "Visto bueno perdido"
        }
    }
}
