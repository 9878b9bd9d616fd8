package import Core
package import Programme

// The Russian labels for the values of content fields and the parts of the day.

extension Russian {
    package func item(_ kind: ProgrammeItem.Kind) -> String {
        switch kind {
        case .opening: "Открытие совещания Председателями"
        case .presentation: "Общая презентация"
        case .experiences: "Накопленный опыт и извлеченные уроки"
        case .questions: "Вопросы и ответы"
        case .initiatives: "Существующие инициативы"
        case .responses: "Элементы мер реагирования"
        case .closing: "Закрытие совещания Председателями"
        case .margin: "Резерв времени"
        }
    }

    package func itemWord(_ kind: ProgrammeItem.Kind) -> String {
        switch kind {
        case .opening: "открытие"
        case .presentation: "презентация"
        case .experiences: "обмен опытом"
        case .questions: "вопросы"
        case .initiatives: "инициативы"
        case .responses: "меры реагирования"
        case .closing: "закрытие"
        case .margin: "резерв"
        }
    }

    package func reader(_ reader: Reader) -> String {
        switch reader {
        case .chair: "Председатель"
        case .moderator: "Ведущий"
        case .panellist: "Участник дискуссии"
        case .delegation: "Делегация"
        case .interpreter: "Устный переводчик"
        case .press: "Пресса"
        case .secretariat: "Секретариат"
        }
    }

    package func pack(_ reader: Reader) -> String {
        switch reader {
        case .chair: "Комплект материалов для Председателя"
        case .moderator: "Комплект материалов для ведущего"
        case .panellist: "Комплект материалов для участника дискуссии"
        case .delegation: "Комплект материалов для делегации"
        case .interpreter: "Комплект материалов для устного переводчика"
        case .press: "Комплект материалов для прессы"
        case .secretariat: "Комплект материалов для секретариата"
        }
    }

    package func release(_ release: Release) -> String {
        switch release {
        case .public: "для общего доступа"
        case .participants: "для участников"
        case .podium: "только для президиума"
        case .secretariat: "только для секретариата"
        }
    }

    package func section(_ section: MeetingSection) -> String {
        switch section {
        case .background: "Справочная информация"
        case .objectives: "Цели"
        case .format: "Формат обсуждений"
        case .arrangements: "Организационные вопросы и итоги"
        case .chronology: "До и после совещания"
        }
    }

    package func element(_ element: ResponseElement) -> String {
        switch element {
        case .existingInitiatives: "Существующие инициативы"
        case .criminalJusticeFramework: "Система уголовного правосудия"
        case .lawEnforcement: "Меры правоохранительных органов"
        case .informationSharing: "Обмен информацией"
        }
    }

    package func form(_ form: InteractionForm) -> String {
        switch form {
        case .coexistence: "сосуществование"
        case .adHocAlliance: "ситуативный союз"
        case .convergence: "конвергенция"
        }
    }

    package func involvement(_ involvement: Involvement) -> String {
        switch involvement {
        case .direct: "прямое участие"
        case .indirect: "косвенное участие"
        case .services: "услуги преступников"
        }
    }

    package func shared(_ method: SharedMethod) -> String {
        switch method {
        case .recruitmentPool: "общий контингент для вербовки"
        case .strategicViolence: "стратегическое применение насилия"
        }
    }

    package func unit(_ unit: UnitOfAnalysis) -> String {
        switch unit {
        case .groups: "группы"
        case .individuals: "отдельные лица"
        case .milieus: "социальная среда"
        }
    }

    package func note(_ kind: NoteKind) -> String {
        switch kind {
        case .caution: "Предостережение"
        case .gap: "Пробел"
        case .proposal: "Предложение секретариата"
        case .assumption: "Допущение"
        case .language: "Языки"
        }
    }

    package func cue(_ kind: Cue.Kind) -> String {
        switch kind {
        case .item: "Часть"
        case .moderator: "Ведущий"
        case .say: "Сказать"
        case .know: "Знать"
        case .time: "Время"
        case .doNotSay: "Не говорить"
        case .keep: "Сохранить"
        case .askIfSilent: "Если зал молчит"
        case .ifLate: "При отставании"
        case .next: "Далее"
        }
    }

    package func tint(_ tint: Cell.Tint) -> String {
        switch tint {
        case .stated: "указано в источнике"
        case .readIn: "трактовка редактора"
        case .conflicting: "источники расходятся"
        }
    }

    package func marking(_ marking: Person.Marking) -> String {
        switch marking {
        case .checkAgainstDelivery: "сверить с произнесенным текстом"
        case .readOutVerbatim: "зачитывается дословно"
        }
    }

    package func caution(_ standing: Claim.Standing) -> String? {
        switch standing {
        case .finding, .report: nil
        case .allegation: "Излагать как утверждение, а не как факт"
        case .expectation: "Излагать как ожидание"
        case .vulnerability: "Сохранять слова «может» или «мог бы»"
        case .limitedEvidence: "Сохранять оговорку об ограниченности данных"
        case .dispute: "Называть обе стороны или ни одной"
        }
    }

    package func name(_ language: Language) -> String {
        switch language {
        case .arabic: "арабский"
        case .chinese: "китайский"
        case .english: "английский"
        case .french: "французский"
        case .russian: "русский"
        case .spanish: "испанский"
        }
    }
}
