import Core
import Documents

// The wording of a document on changes in Russian.

extension Russian: ChangeVocabulary {
    func change(_ phrase: ChangePhrase) -> Line {
        switch phrase {
        case .whatIsListed:
            "Здесь указано только то, что может быть показано в ваших комплектах. Исключенные и новые слова выделены жирным шрифтом."
        case .versionsOfThePack(let old, let new):
            "Сопоставлены две версии вашего комплекта: \(text(.contentMark(old))) и, теперь, \(text(.contentMark(new)))."
        }
    }
}
