import Core
import Documents

/// The press pack, which contains only public content.
struct PressPack {
    let context: PackContext

    var blocks: [Block] {
        let sheet = ProgrammeTable(context: context)
        let body = MandateSections(context: context).blocks + context.answers.flatMap(conceptNote)
        if context.novelty != nil { return sheet.meeting + WhatIsNew(context: context, answers: []).leading(body) }
        return [context.heading(2, .programme, "programme")] + sheet.facts + sheet.programme + body
    }

    /// Returns what a session takes from the concept note, such as the forms of interaction in paragraph 7.
    private func conceptNote(_ answers: PanelAnswers) -> [Block] {
        let claims = context.view.visible(context.publicClaimsOfTheConceptNote(in: answers))
        guard !claims.isEmpty else { return [] }
        return [.heading(level: 2, text: context.title(of: answers), anchor: "panel-\(answers.card.id)")]
            + claims.map { .paragraph(context.claim($0)) }
    }
}
