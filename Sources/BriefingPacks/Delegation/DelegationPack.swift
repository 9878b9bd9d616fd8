import Core
import Documents

/// A delegation's pack.
///
/// It contains the programme, the mandate, the regional backgrounders, the matrix, the index of States, and how to
/// speak. After the meeting, what is new replaces the programme and how to speak.
struct DelegationPack {
    let context: PackContext

    var blocks: [Block] {
        let sheet = ProgrammeTable(context: context)
        var background = MandateSections(context: context).blocks
        for answers in context.answers { background += backgrounder(answers) }
        background += RegionMatrix(context: context).blocks
        background += IndexOfStates(context: context).blocks
        if context.novelty != nil { return sheet.meeting + WhatIsNew(context: context).leading(background) }
        let blocks = [context.heading(2, .programme, "programme")] + sheet.facts + sheet.programme + background
        let service = SessionSheet.service(for: .delegation, context)
        return blocks + (service.isEmpty ? [] : [context.heading(2, .howToSpeak, "speak")] + service)
    }

    private func backgrounder(_ answers: PanelAnswers) -> [Block] {
        let id = answers.card.id
        let overview = answers.overview
        var blocks: [Block] = [.heading(level: 2, text: context.title(of: answers), anchor: "panel-\(id)")]
        blocks += SessionSheet(context: context, answers: answers).purpose
        if !overview.findings.isEmpty {
            blocks += [context.heading(3, .overview, "overview-\(id)")]
            blocks += context.part(overview.findings, none: .noFindingToShow)
        }
        for element in ResponseElement.allCases {
            let initiatives = overview.initiatives.filter { $0.element == element }
            let takenUp = context.takenUp(by: answers).filter { $0.element == element }
            guard !initiatives.isEmpty || !takenUp.isEmpty else { continue }
            let title = context.words.element(element)
            blocks += [.heading(level: 3, text: title, anchor: "element-\(element.rawValue)")]
            if takenUp.isEmpty {
                blocks += context.part(initiatives, none: .noInitiativeToShow)
            } else {
                blocks += context.items(context.view.visible(initiatives)) + context.takenUp(takenUp)
            }
        }
        blocks += context.gaps(of: answers)
        if !answers.experiences.isEmpty {
            blocks += [context.heading(3, .experiencesAndLessons, "experiences-\(id)")]
            blocks += context.part(answers.experiences, none: .noExperienceToShow)
        }
        let lessons = context.view.visible(answers.lessons)
        guard !lessons.isEmpty else { return blocks }
        return blocks + [context.heading(3, .lessonsToTest, "lessons-\(id)")] + context.items(lessons)
    }
}
