import Core
import Documents

/// A panellist's pack for one session, on two pages.
struct PanellistPack {
    let context: PackContext
    let answers: PanelAnswers

    var blocks: [Block] {
        let sheet = SessionSheet(context: context, answers: answers)
        let overview = context.view.visible(answers.overview.findings + answers.overview.initiatives)
        var blocks: [Block] = [context.heading(2, .yourSession, "session")] + sheet.slots
        blocks += [context.heading(2, .thePanelsQuestions, "questions")] + sheet.questions(withBackground: false)
        blocks += [context.heading(2, .whatTheOverviewWillSay, "overview")]
        blocks +=
            overview.isEmpty
            ? [.note(.gap, context.words.line(.noFindingToShow))]
            : [.list(isOrdered: false, overview.map { context.claim($0) })]
        blocks += context.takenUp(context.takenUp(by: answers))
        let service = SessionSheet.service(for: .panellist, context)
        return blocks + (service.isEmpty ? [] : [context.heading(2, .howToHandInAText, "text")] + service)
    }
}
