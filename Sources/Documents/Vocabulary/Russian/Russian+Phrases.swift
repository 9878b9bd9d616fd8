import Core

// The phrases of documents in Russian.

extension Russian {
    package func phrase(_ phrase: Phrase) -> Line {
        switch phrase {
        case .meetingAtAGlance: "Основные сведения о совещании"
        case .programmeOf(let date): "Программа на \(self.date(date))"

        case .orderAndMinutes: "Порядок и хронометраж"
        case .eventsAndDocuments(let date): "События и документы до \(self.date(date)) включительно"
        case .statesAndActorsNamed: "Государства и субъекты, упомянутые в этом комплекте"
        case .otherPanelsOnTheSame: "Что говорится в других дискуссиях о тех же преступлениях и субъектах"
        case .formsByCrimeAndRegion: "Формы взаимодействия и виды участия в разбивке по преступлениям и регионам"
        case .peopleListed: "Лица, внесенные в список, независимо от того, показаны ли они"
        case .packs: "Комплекты"
        case .speakersOf(let session): "Выступающие: \(session)"
        case .namesOf(let session): "Имена и органы: \(session)"
        case .numbersOf(let session): "Числа и даты: \(session)"
        case .symbolsOf(let session): "Условные обозначения, каждое из которых называется до цитаты: \(session)"
        case .termsOf(let session): "Термины: \(session)"
        case .glossaryOf(let meeting): "Термины совещания: \(meeting)"

        case .symbolDated(let symbol, let date): "\(symbol) от \(self.date(date))"
        case .timesAreProposed(let windows):
            "В концептуальной записке указан порядок заседаний, а расписание в пределах дня не приводится: оно предлагается. Обслуживание обеспечивается в следующие часы: \(services(windows, asFollows: "") { span($0.start, $0.end) })."
        case .timesAreTheSecretariats: "Расписание в пределах дня предложено секретариатом."

        case .committee(let name): "\(name)"
        case .chairOf(let committee, let name): "\(committee), Председатель: \(name)"
        case .theChairs: "Председатели"
        case .theFloor: "Участники в зале"
        case .toBeConfirmed: "подлежит подтверждению"
        case .notConfirmed: "участие не подтверждено"
        case .remote: "дистанционно"
        case .servicesEnd: "обслуживание прекращается"
        case .numberedSession(let number, let title): "Заседание \(number): \(title)"

        case .versionsCompared(let before, let after, let days):
            "Программа на \(dates(days)): версии \(before) и \(after)"
        case .version(let number): "Версия \(number)"
        case .asBefore: "без изменений"
        case .movedTo(let day): "новый день: \(longDate(day))"

        case .asksForTheMeeting(let symbol, let date):
            "В документе \(symbol) от \(self.date(date)) содержится просьба о проведении этого совещания"

        case .itemOf(let kind, let minutes): "\(item(kind)), \(self.minutes(minutes))"

        case .warnAndStop(let warn, let stop): "предупредить в \(clock(warn)) · остановить в \(time(stop))"

        case .takenUp: "Взято из материалов предыдущих заседаний:"

        case .next(let start, let title, let isAfterBreak):
            "\(isAfterBreak ? "перерыв, затем " : "")\(time(start)) \(title)"
        case .nextDay(let day, let start, let title):
            "конец дня, затем \(longDate(day)), \(time(start)) \(title)"

        case .beginsAt(let time, let old): "начинается в \(self.time(time)) вместо \(self.time(old))"
        case .fallsAway: "исключается"
        case .newLengths(let items):
            "\(items.map { $0.to > 0 ? "\(itemWord($0.kind)) \($0.from) → \(minutes($0.to))" : "исключается: \(itemWord($0.kind)) (\(minutes($0.from)))" }.joined(separator: comma))"
        case .inHand(let from, let to): "Резерв: \(from) → \(minutes(to))"
        case .servicesEndAt(let time, let old):
            "Обслуживание прекращается в \(self.time(time)) вместо \(self.time(old))"

        case .minutesMissing(let count): "не хватает \(minutes(count)): ни один вариант не соблюдает всех правил"

        case .noFindingToShow: "В комплекте на эту дату нельзя показать ни одного вывода по теме этой дискуссии."
        case .noInitiativeToShow: "Нет ничего, что можно показать в комплекте на эту дату."
        case .noExperienceToShow: "В комплекте на эту дату нельзя показать ни одного примера накопленного опыта."
        case .noQuestionDrafted: "Ориентировочные вопросы для этого заседания не составлялись."
        case .questionsAreTheSecretariats:
            "Ориентировочные вопросы составлены секретариатом; они не взяты из какой-либо опубликованной программы."
        case .noClassifiedFinding: "нет классифицированных выводов"

        case .classification(let stated, let readIn):
            "\([stated.isEmpty ? "" : "\(stated) (указано в источнике)", readIn.isEmpty ? "" : "\(readIn) (трактовка редактора)"].filter { !$0.isEmpty }.joined(separator: "; "))"
        case .classified(let basis): "Классификация: \(basis)."
        case .about(let unit): "Речь идет \(about(unit))."
        case .restsOn(let ids): "Основано на \(items(ids))"
        case .saysOtherwise(let id): "В другом источнике говорится иное: \(id)"
        case .movementTowards(let form): "движение к \(dative(form))"

        case .notTheCouncil(let symbols):
            symbols.isEmpty
                ? "\([.quotation("Совет установил")]): в изученных материалах нет ни одного вывода Совета Безопасности по теме этой дискуссии"
                : "\([.quotation("Совет установил")]): сказанное в \(symbols.count == 1 ? "докладе" : "докладах") \(list(symbols.map { [.symbol($0)] })) — это слова \(symbols.count == 1 ? "самого доклада" : "самих докладов")"
        case .nobodyCallsSo(let names):
            "\([.quotation("террористическая группа")]): ни в одном из изученных источников не называют так \(names.count == 1 ? "следующего субъекта" : "следующих субъектов"): \(list(names))"
        case .callsSo(let who, let label, let names):
            switch label {
            case .terrorist:
                "\([.quotation("террористическая группа")]) без указания, чьи это слова: источник — \(who), названо так: \(list(names))"
            case .terroristActs:
                "\([.quotation("террористическая группа")]): в источнике (\(who)) говорится о террористических актах; о ком идет речь: \(list(names))"
            case .terroristActivities:
                "\([.quotation("террористическая группа")]): в источнике (\(who)) говорится о террористической деятельности; о ком идет речь: \(list(names))"
            case .terroristLists:
                "\([.quotation("террористическая группа")]): в источнике (\(who)) сказано, что в террористические списки ряда стран \(names.count == 1 ? "включено" : "включены"): \(list(names))"
            }
        case .matrixSaysWhatWasRead:
            "В ячейке отражено прочитанное, а не происходящее: ее цвет означает «указано в источнике», «трактовка редактора» или «источники расходятся» и никогда не указывает на число утверждений."

        case .summarizing(let symbol): "с изложением документа \(symbol.text)"
        case .quoting(let name): "цитируется: \(name)"
        case .quotingDocument(let symbol): "с цитатой из документа \(symbol.text)"
        case .noDate: "без даты"
        case .dateNotShown: "дата не указана"
        case .dateNotShownBefore(let date): "дата не указана, ранее \(self.date(date))"
        case .inLanguage(let language): "на \(String(name(language).dropLast(2)))ом языке"
        case .namedInTheConceptNote(let paragraphs): "упоминается в концептуальной записке, \(paragraphs)"

        case .generalPractice:
            "Общая практика по источникам, в которых дата не указана; это не правила данного заседания:"

        case .notKnown: "неизвестно"
        case .noText: "не получен"
        case .textNotMarked: "получен, без пометки"
        case .notEstablished: "не установлено"
        case .interpreted(let language): "на \(name(language)) язык"
        case .unofficialForms: "* вариант, который не найден в двух источниках"

        case .asOf(let date): "По состоянию на \(self.date(date))"
        case .draft: "Проект, не утвержден"
        case .exercise: "УЧЕБНЫЙ ПРИМЕР"
        case .contentMark(let mark): "содержание \(mark)"
        case .cleared: "утвержденный текст"
        case .unofficialTranslation: "Переводы в настоящем документе являются неофициальными."
        case .untranslatedStays(let language):
            "Тексты, не имеющие перевода, приводятся на языке оригинала (\(name(language))) с соответствующей пометкой."
        case .skipToContent: "Перейти к основному тексту"
        case .toBeWritten: "будет написано"
        case .everyone: "Все"
        case .dayOf(let date): "Распорядок дня \(self.date(date))"
        case .madeFromEarlierContent: "подготовлен по прежней редакции материалов"
        case .madeWithout(let panels): "Этот комплект подготовлен без материалов следующих обсуждений: \(list(panels))."
        case .everyFileHasItsDigest: "Каждый файл указан вместе со своей контрольной суммой SHA-256 в"
        case .otherLanguages: "Комплекты на других языках:"

        case .followUp(let pack, let meeting, let day):
            "\(pack): по итогам совещания \(dates(meeting)), по состоянию на \(self.date(day))"
        case .new(let date): "\(date.map { "новое: \(published($0))" } ?? "новое")"
        case .published(let since, let day): "Опубликовано после \(self.date(since)) и не позднее \(self.date(day))"
        case .nothingNew(let since, let day):
            "Из того, что может быть показано в этом комплекте, после \(self.date(since)) и не позднее \(self.date(day)) ничего не публиковалось."

        case .shown: "Показано"
        case .heldBecause(let reason): "удержано ответственным подразделением: \(reason)"
        case .releasedTo(let release): "круг доступа: \(self.release(release))"
        case .publishedLater(let date): "опубликовано позднее, не позже \(self.date(date))"
        case .dateNotEstablished: "удержано: дата не установлена"
        case .keptInFile: "хранится в файле подразделения, ни в одно досье не входит"
        case .restsOnWithheld(let id): "основано на \(id) (не показывается)"
        case .shownAsPractice: "показывается как общая практика: ни в одном источнике дата не указана"
        case .searched(let subject, let sources, let by, let date):
            "Поиск: \(subject); где:\(sources); кто искал: \(by)\(date.map { ", \(self.date($0))" } ?? ""); ничего не найдено."
        case .opposes(let ids): "Расходится с \(list(ids.map { [.item($0.rawValue)] }))."
        case .background(let ids):
            ids.isEmpty ? "справочная основа: нет" : "справочная основа: \(list(ids.map { [.item($0.rawValue)] }))"
        case .yes: "да"
        }
    }

    private func about(_ unit: UnitOfAnalysis) -> String {
        switch unit {
        case .groups: "о группах"
        case .individuals: "об отдельных лицах"
        case .milieus: "о социальной среде"
        }
    }

    private func dative(_ form: InteractionForm) -> String {
        switch form {
        case .coexistence: "сосуществованию"
        case .adHocAlliance: "ситуативному союзу"
        case .convergence: "конвергенции"
        }
    }
}
