package import Core

/// The Russian vocabulary, in the style of the United Nations: no letter «ё», the 24-hour clock, «года» after the year
/// of a date.
///
/// - Source: documents of the Security Council in Russian.
package struct Russian: Vocabulary {
    /// Creates the vocabulary.
    package init() {}

    package let language = Language.russian
    package let months = [
        "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября",
        "декабря",
    ]
    package let weekdays = ["понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"]
    package let comma = ", "
    package let and = " и "
    package let quotationMarks = (open: "«", close: "»")
    package let pageNumber = (before: "", between: " из ", after: "")
    private let monthNames = [
        "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь",
        "декабрь",
    ]

    package func date(_ date: CalendarDate) -> String { "\(date.day) \(months[date.month - 1]) \(date.year) года" }
    package func month(_ month: Int, of year: Int) -> String { "\(monthNames[month - 1]) \(year) года" }
    package func year(_ year: Int) -> String { "\(year) год" }
    package func longDate(_ date: CalendarDate) -> String { "\(weekdays[date.weekday]), \(self.date(date))" }
    package func days(_ first: CalendarDate, _ last: CalendarDate) -> String {
        "\(beginning(first, before: last))\(first.month == last.month ? "–" : " — ")\(date(last))"
    }
    package func period(_ start: String, _ end: String) -> String {
        start.count == 4 && end.count == 4 ? "\(start)–\(end) годы" : "\(start) — \(end)"
    }
    package func time(_ time: TimeOfDay) -> String { time.description }
    package func span(_ start: TimeOfDay, _ end: TimeOfDay) -> String { "\(time(start))–\(time(end))" }
    package func minutes(_ count: Int) -> String { "\(count) мин" }
    package func figures(_ number: Int) -> String { EnglishStyle.figures(number, apart: "\u{A0}") }
    package func titled(_ title: String, _ subject: String) -> String { "\(title): \(subject)" }

    /// Returns a number with its noun, which has one of three forms.
    func count(_ number: Int, _ one: String, _ few: String, _ many: String) -> String {
        switch Plural(number, in: language) {
        case .one: "\(number) \(one)"
        case .few: "\(number) \(few)"
        case .zero, .two, .many, .other: "\(number) \(many)"
        }
    }

    /// Returns a list in running text.
    ///
    /// If the element before the last contains a comma, another comma follows that element.
    package func list(_ parts: [String]) -> String {
        guard parts.count > 1, let last = parts.last else { return parts.first ?? "" }
        let others = parts.dropLast()
        return others.joined(separator: comma) + (others.last?.contains(comma) == true ? "," : "") + and + last
    }

    package func pinpoint(_ pinpoint: Pinpoint) -> String {
        switch pinpoint {
        case .whole: ""
        case .paragraphs(let ranges): "\(isOne(ranges) ? "пункт" : "пункты") \(list(self.ranges(ranges)))"
        case .pages(let ranges): "стр. \(list(self.ranges(ranges)))"
        }
    }

    private func isOne(_ ranges: [ClosedRange<Int>]) -> Bool { ranges.count == 1 && ranges[0].count == 1 }

    package func heading(_ heading: Heading) -> String {
        switch heading {
        case .contents: "Содержание"
        case .documents: "Документы"
        case .theMeeting: "Совещание"
        case .theDay: "День совещания"
        case .programme: "Программа"
        case .dayOnOneSheet: "День на одном листе"
        case .runningScript: "Сценарий ведения"
        case .ifTheDaySlips: "В случае отставания от графика"
        case .howTheMeetingIsServed: "Обслуживание совещания"
        case .whatIsNotKnown: "Что неизвестно"
        case .summarySkeleton: "Структура резюме Председателей"
        case .mainPoints: "Основные моменты"
        case .conclusions: "Заключения"
        case .purpose: "Цель"
        case .orderAndMinutes: "Порядок и хронометраж"
        case .whatTheOverviewRestsOn: "На чем основан обзор"
        case .experiences: "Накопленный опыт"
        case .guidingQuestions: "Ориентировочные вопросы"
        case .doNotSay: "Не говорить"
        case .keep: "Сохранить"
        case .howTheSessionIsServed: "Обслуживание заседания"
        case .linksToOtherPanels: "Общее с другими дискуссиями"
        case .yourSession: "Ваше заседание"
        case .thePanelsQuestions: "Вопросы дискуссии"
        case .whatTheOverviewWillSay: "Что прозвучит в обзоре"
        case .howToHandInAText: "Как представить текст выступления"
        case .lessonsToTest: "Уроки, требующие проверки"
        case .overview: "Обзор"
        case .experiencesAndLessons: "Накопленный опыт и извлеченные уроки"
        case .matrix: "Матрица"
        case .indexOfStates: "Указатель государств и организаций"
        case .howToSpeak: "Как выступать"
        case .whoSpeaks: "Выступающие в порядке очередности"
        case .namesAndBodies: "Имена и органы в порядке упоминания"
        case .numbersAndDates: "Числа и даты"
        case .symbols: "Условные обозначения"
        case .termsOfTheSession: "Термины этого заседания"
        case .traps: "Подводные камни"
        case .glossary: "Глоссарий"
        case .newSinceTheMeeting: "Новое после совещания"
        case .keyFindings: "Основные выводы и чего не следует говорить"
        case .meetingsOwnClaims: "Утверждения по совещанию в целом"
        case .people: "Список лиц"
        case .briefingPacks: "Комплекты информационных материалов"
        }
    }

    package func column(_ column: Column) -> String {
        switch column {
        case .what: "Что"
        case .asEstablished: "Как установлено"
        case .theme: "Тема"
        case .dateAndHours: "Дата и время"
        case .place: "Место проведения"
        case .convenedBy: "Организаторы"
        case .mandate: "Мандат"
        case .chairs: "Председатели"
        case .time: "Время"
        case .session: "Заседание"
        case .part: "Часть"
        case .minutes: "Минуты"
        case .speakers: "Выступающие"
        case .pause: "Перерыв"
        case .noServices: "Обслуживания нет"
        case .who: "Кто"
        case .warnAndStop: "Предупредить и остановить"
        case .planned: "План"
        case .least: "Минимум"
        case .canGive: "Может уступить"
        case .how: "Как"
        case .language: "Язык"
        case .text: "Текст"
        case .name: "Имя или название"
        case .also: "Также"
        case .firstIn: "Впервые в"
        case .asWritten: "Как написано"
        case .inTheSentence: "Начало предложения"
        case .reference: "Ссылка"
        case .symbol: "Условное обозначение"
        case .title: "Название"
        case .term: "Термин"
        case .inEnglish: "По-английски"
        case .paragraph: "Пункт"
        case .boothsForm: "Вариант кабины"
        case .date: "Дата"
        case .event: "Событие"
        case .items: "Позиции"
        case .panel: "Дискуссия"
        case .shared: "Общее"
        case .crime: "Преступление"
        case .function: "Должность"
        case .onTheProgramme: "В программе"
        case .shownInPacks: "Показано в комплектах на эту дату"
        case .pack: "Комплект"
        case .audience: "Для кого"
        case .maySee: "Доступ"
        case .state: "Статус"
        case .open: "Открыть"
        }
    }
}
