import Core
import Documents

/// A moderator's pack for one session.
struct ModeratorPack {
    let context: PackContext
    let answers: PanelAnswers

    var blocks: [Block] {
        let sheet = SessionSheet(context: context, answers: answers)
        let overview = answers.overview
        var blocks: [Block] = [context.heading(2, .purpose, "purpose")] + sheet.purpose
        blocks += [context.heading(2, .orderAndMinutes, "order")] + sheet.slots
        blocks += [context.heading(2, .whatTheOverviewRestsOn, "findings")]
        blocks += context.part(overview.findings + overview.initiatives, none: .noFindingToShow)
        blocks += context.takenUp(context.takenUp(by: answers))
        blocks += context.gaps(of: answers)
        if !answers.experiences.isEmpty {
            blocks += [context.heading(2, .experiences, "experiences")]
            blocks += context.part(answers.experiences, none: .noExperienceToShow)
        }
        blocks += [context.heading(2, .guidingQuestions, "questions")] + sheet.questions(withBackground: true)
        blocks += lessons
        let cautions = Cautions(context: context, answers: answers)
        if !cautions.unsayable.isEmpty {
            blocks += [context.heading(2, .doNotSay, "cautions"), .list(isOrdered: false, cautions.unsayable)]
        }
        if !cautions.conditions.isEmpty {
            blocks += [context.heading(2, .keep, "conditions"), .list(isOrdered: false, cautions.conditions)]
        }
        let service = SessionSheet.service(for: .moderator, context)
        if !service.isEmpty { blocks += [context.heading(2, .howTheSessionIsServed, "service")] + service }
        return blocks + links
    }

    private var lessons: [Block] {
        let own = context.view.visible(answers.lessons)
        let gathered = answers.overview.gathered.flatMap { gathering -> [Block] in
            let lessons = context.view.visible(gathering.lessons)
            guard !lessons.isEmpty else { return [] }
            let title = context.words.element(gathering.element)
            return [.heading(level: 3, text: title, anchor: "gathered-\(gathering.element.rawValue)")]
                + context.items(lessons)
        }
        guard !own.isEmpty || !gathered.isEmpty else { return [] }
        return [context.heading(2, .lessonsToTest, "lessons")] + context.items(own) + gathered
    }

    /// Claims of other panels that mention the same crimes or actors.
    private var links: [Block] {
        let own = context.view.visible(answers.claims)
        let crimes = Set(own.flatMap(\.crimes))
        let actors = Set(own.flatMap(\.actors))
        var table = context.table(.otherPanels, .otherPanelsOnTheSame, .panel, .shared, .items)
        for place in context.links.others(than: answers.card.id, sharing: crimes.union(actors)) {
            let other = context.assembly.answers[place]
            guard !context.assembly.hasErrors(in: other.card.id) else { continue }
            let claims = context.view.visible(other.overview.findings).filter {
                !crimes.isDisjoint(with: $0.crimes) || !actors.isDisjoint(with: $0.actors)
            }
            guard !claims.isEmpty else { continue }
            let shared =
                Set(claims.flatMap(\.crimes)).intersection(crimes).sorted().compactMap {
                    context.library.crimes[$0].map(context.localizer.name(of:))
                }
                + Set(claims.flatMap(\.actors)).intersection(actors).sorted().compactMap {
                    context.library.actors[$0].map(context.localizer.name(of:))
                }
            table.add([
                [.text(context.title(of: other))], [.text(shared.joined(separator: context.words.comma))],
                context.words.items(claims.map(\.id)),
            ])
        }
        guard !table.rows.isEmpty else { return [] }
        return [context.heading(2, .linksToOtherPanels, "links"), .table(table)]
    }
}
