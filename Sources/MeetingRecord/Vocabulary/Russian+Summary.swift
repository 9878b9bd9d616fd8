import Core
import Documents

// The wording of a Chairs' summary in Russian.

extension Russian: SummaryVocabulary {
    func summary(_ phrase: SummaryPhrase) -> Line {
        switch phrase {
        case .traceOf(let session): "От пункта к записям: \(session)"

        case .exerciseWarning:
            "Это учебный пример. Журнал записей составлен для тренировки, выступающие в нем условные, и ничто из приведенного в нем на совещании не говорилось."
        case .meetingWasHeld(let days, let place, let conveners, let mandate?):
            "Совещание состоялось \(dates(days)) (\(place)). Его \(conveners.contains(and) ? "созвали" : "созвал") \(conveners) во исполнение просьбы, содержащейся в документе \(mandate.symbol) от \(date(mandate.date))."
        case .meetingWasHeld(let days, let place, let conveners, nil):
            "Совещание состоялось \(dates(days)) (\(place)). Его \(conveners.contains(and) ? "созвали" : "созвал") \(conveners)."
        case .whatTheSummaryGives:
            "В настоящем резюме изложены основные моменты и заключения каждого заседания. Каждый пункт о сказанном выступающими основан на записях журнала, перечисленных для этого пункта в приложении I."
        case .degreesMean:
            "Слова, обозначающие количество, соответствуют числу выступающих: «один» — 1, «некоторые» — 2 или 3, «несколько» — от 4 до 6, «многие» — 7 или более."
        case .speakersAreCalled(.name): "Выступающие названы так, как они записаны в журнале."
        case .speakersAreCalled(.kind): "Выступающие обозначены по категориям, а не поименно."
        case .speakersAreCalled(.none): "Выступающие не названы, и различие между ними не проводится."
        case .overviewIsThePanels:
            "Ниже приводятся утверждения из обзора дискуссии, каждое со своим источником; выступающие за них не отвечают."
        case .noOverview: "В документе на эту дату нельзя показать ни одного утверждения из обзора."
        case .noPointRecorded: "По этому заседанию записей не сделано."
        case .noParagraph: "В настоящем резюме нет пунктов об этом заседании."
        case .noConclusionRecorded: "Заключений не записано."
        case .unreadableLines(let lines):
            "Не удалось прочитать \(lines.count == 1 ? "строку" : "строки") \(list(lines.map(String.init))) журнала; \(lines.count == 1 ? "ее" : "их") содержание здесь отсутствует."
        case .approvalsAreMissing: "Настоящий проект одобрен не всеми Председателями."
        case .nothingConcluded: "По этой теме заключений не сделано."
        case .noLesson: "К этой теме не относится ни один урок дискуссий."

        // Summary records use the present tense, because the past tense has a gender.
        case .noted(let by, let isOne): "\(by) \(isOne ? "отмечает" : "отмечают") следующее"
        case .speakersNoted: "Выступающие отмечают следующее"
        case .answers(let ids): "в ответ на \(list(ids.map { [.item($0.rawValue)] }))"
        case .supports(let ids): "в поддержку \(list(ids.map { [.item($0)] }))"
        case .fromPreparedText: "из подготовленного текста"
        case .saidIn(let language): "сказано \(text(.inLanguage(language)))"
        case .chairOf(let committee): "Председатель (\(committee))"
        }
    }

    func speakers(_ degree: Degree, of kind: SpeakerKind?) -> String {
        let noun = noun(kind)
        return switch degree {
        case .one: "\(noun.numeral) \(noun.one)"
        case .some: "некоторые \(noun.more)"
        case .several: "несколько \(noun.ofMore)"
        case .many: "многие \(noun.more)"
        }
    }

    var theChair: String { "Председатель" }

    func speaker(_ kind: SpeakerKind) -> String { noun(kind).one }

    /// Returns the noun of a kind with “one” in its gender, and in the nominative and genitive plural.
    private func noun(_ kind: SpeakerKind?) -> (numeral: String, one: String, more: String, ofMore: String) {
        switch kind {
        case nil, .other: ("один", "выступающий", "выступающие", "выступающих")
        case .chair: ("один", "Председатель", "Председатели", "Председателей")
        case .moderator: ("один", "ведущий", "ведущие", "ведущих")
        case .memberState: ("одно", "государство-член", "государства-члены", "государств-членов")
        case .internationalOrganization:
            ("одна", "международная организация", "международные организации", "международных организаций")
        case .regionalOrganization:
            ("одна", "региональная организация", "региональные организации", "региональных организаций")
        case .academicInstitution: ("одно", "научное учреждение", "научные учреждения", "научных учреждений")
        case .researchNetwork:
            (
                "один", "член Глобальной исследовательской сети", "члены Глобальной исследовательской сети",
                "членов Глобальной исследовательской сети"
            )
        }
    }
}
