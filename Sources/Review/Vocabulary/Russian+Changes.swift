import Core
import Documents

// The wording of a document on changes in Russian.

extension Russian: ChangeVocabulary {
    func change(_ phrase: ChangePhrase) -> Line {
        switch phrase {
        case .whatChanged: "Что изменилось для вас"
        case .whatIsListed:
            "Здесь указано только то, что может быть показано в ваших комплектах. Исключенные и новые слова выделены жирным шрифтом."
        case .versionsOfThePack(let old, let new):
            "Сопоставлены две версии вашего комплекта: \(text(.contentMark(old))) и, теперь, \(text(.contentMark(new)))."
        case .kind(let kind): "\(name(kind))"
        case .before: "Было"
        case .now: "Стало"
        }
    }

    private func name(_ kind: ChangeKind) -> String {
        switch kind {
        case .added: "Добавлено"
        case .withdrawn: "Исключено"
        case .reworded: "Изменена формулировка"
        case .resourced: "Изменены источники"
        case .reclassified: "Изменена классификация"
        case .related: "Изменены связи"
        case .released: "Изменен круг доступа"
        case .held: "Изменено удержание"
        case .moved: "Перенесено"
        case .changed: "Изменено"
        case .cleared: "Утверждено"
        case .clearanceLost: "Утверждение утрачено"
        }
    }
}
