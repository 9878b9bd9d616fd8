import Core
import Programme

// The phrases of front pages and running sheets in Russian.

extension Russian {
    package func sheet(_ phrase: SheetPhrase) -> Line {
        switch phrase {
        case .minutesLeft(let left): "осталось \(count(minutes: left))"
        case .then(let kind, let minutes): "затем \(itemWord(kind)), \(self.minutes(minutes))"
        case .thenQuestions(let minutes, let room):
            "затем вопросы, \(self.minutes(minutes)): время для \(count(room, "вопроса", "вопросов", "вопросов"))"
        case .asProposed: "как предложено"
        case .servicesEnd(let time): "обслуживание прекращается в \(self.time(time))"
        case .goStraightOn: "и сразу перейти дальше"
        case .meetingEnds: "окончание совещания"
        case .chairsStatement(let order, let end):
            "Заявление Председателя\(order.map { " № \($0)" } ?? ""), до \(time(end)) (предлагается)"

        case .declareOpen(let meeting, let theme, let conveners):
            "Объявляю открытым \(meeting.prefix(1).lowercased() + meeting.dropFirst()) по теме «\(theme)». Организаторы: \(conveners)."
        case .giveFloorToChair: "Слово предоставляется: \([.blank]), Председатель: \([.blank])."
        case .howWeWork(let sessions, let minutes):
            "Вопросы из зала предусмотрены на \(count(sessions, "заседании", "заседаниях", "заседаниях")). Предлагаем \(count(minutes: minutes)) на вопрос и закрытие списка ораторов в середине этого времени."
        case .beginWith(let title, let end, let floor):
            "Начинаем с темы «\(title)», до \(time(end)). Слово предоставляется: \(floor)."
        case .turnTo(let title, let parts, let end, let floor):
            "Переходим к теме «\(title)», до \(time(end)): \(list(parts.map(itemWord))). Слово предоставляется: \(floor)."
        case .partHas(let kind, let minutes, let floor):
            "Благодарю. Всего у нас \(count(minutes: minutes)): \(itemWord(kind)). Слово предоставляется: \(floor)."
        case .floorIsOpen(let question, let answer, let listCloses):
            "Слово залу. Предлагаем \(count(minutes: question)) на вопрос, \(count(minutes: answer)) на ответ и закрытие списка в \(time(listCloses))."
        case .listIsClosed: "Список ораторов закрыт."
        case .thankAndResume(let time, let title):
            "Благодарю участников дискуссии. Возобновляем работу ровно в \(self.time(time)) по теме «\(title)»."
        case .thankAndGoOn(let title): "Благодарю участников дискуссии. Продолжаем: «\(title)»."
        case .thankEverybody: "Благодарю ведущих, участников дискуссий, делегации и устных переводчиков."
        case .meetingIsClosed: "Совещание закрыто."

        case .reserve(let count, let start, let end): "Резерв: \(minutes(count)), \(span(start, end))"
        case .late(let count): "опоздание \(count)"
        case .ofReserve(let count): "\(count.map { "\(minutes($0)) из резерва" } ?? "весь резерв")"
        case .minutesOf(let count, let kind):
            "\(minutes(count)): \(itemWord(kind))"
        case .nothing: "без потерь"
        case .belowLeast(let kind, let minutes, let least):
            "Ни один вариант не соблюдает все минимумы: \(itemWord(kind)) — \(self.minutes(minutes)), меньше \(least)"
        case .goOnUntil(let time): "Продолжаем до \(self.time(time))."
        case .haveQuestions(let minutes, let room):
            "У нас \(count(minutes: minutes)): \(count(room, "вопрос", "вопроса", "вопросов"))."
        case .partNowHas(let kind, let minutes): "Остается \(count(minutes: minutes)): \(itemWord(kind))."
        case .sessionNowHas(let title, let minutes): "Тема «\(title)»: \(count(minutes: minutes))."

        case .notFound(let sources): "Искали в: \(sources) — не найдено."
        case .notTranslated(let language): "на языке оригинала (\(name(language))), без перевода"
        case .toBeAgreed: "подлежит согласованию"
        case .orderToBeAgreed: "порядок подлежит согласованию"
        case .tickBefore: "Согласуют Председатели: отметить до совещания."
        case .organization: "Организация Объединенных Наций"
        case .provisional: "Предварительный вариант"
        case .notOfficial: "Неофициальный документ, без условного обозначения"
        case .original(let language): "Язык оригинала: \(name(language))"
        case .breakProposed(let spans): "Предлагаемый перерыв: \(list(spans))"
        case .notClearedYet:
            "Настоящий комплект не утвержден. Часы работы и порядок заседаний взяты из концептуальной записки; время в течение дня предложено секретариатом."
        case .programmeVersion(let number): "Программа, версия \(number)"
        case .rulesBroken(let broken, let rules):
            "Проверка, независимая от планирования, показала, что соблюдены не все правила программы: не соблюдено \(broken) из \(rules)."
        case .proposed(let what): "Предлагается: \(what.map(proposal).joined(separator: comma))."
        }
    }

    private func count(minutes: Int) -> String { count(minutes, "минута", "минуты", "минут") }
}
