import Core

/// A moderator's pack of one session.
struct ModeratorPack {
    let context: PackContext
    let record: PanelRecord

    var blocks: [Block] {
        let sheet = SessionSheet(context: context, record: record)
        let overview = record.overview
        var blocks: [Block] = [.heading(level: 2, text: "Purpose", anchor: "purpose")] + sheet.purpose
        blocks += [.heading(level: 2, text: "Order and minutes", anchor: "order")] + sheet.slots
        blocks += [.heading(level: 2, text: "What the overview rests on", anchor: "findings")]
        blocks += context.part(
            overview.findings + overview.initiatives,
            none: "No finding on this panel may be shown in a pack of this date.")
        blocks += context.gaps(of: record)
        if !record.experiences.isEmpty {
            blocks += [.heading(level: 2, text: "Experiences", anchor: "experiences")]
            blocks += context.part(record.experiences, none: "No experience may be shown in a pack of this date.")
        }
        blocks +=
            [.heading(level: 2, text: "Guiding questions", anchor: "questions")] + sheet.questions(withBackground: true)
        blocks += lessons
        let cautions = Cautions(context: context, record: record)
        if !cautions.unsayable.isEmpty {
            blocks += [
                .heading(level: 2, text: "Do not say", anchor: "cautions"), .list(isOrdered: false, cautions.unsayable),
            ]
        }
        if !cautions.conditions.isEmpty {
            blocks += [
                .heading(level: 2, text: "Keep", anchor: "conditions"), .list(isOrdered: false, cautions.conditions),
            ]
        }
        let service = SessionSheet.service(for: .moderator, context)
        if !service.isEmpty {
            blocks += [.heading(level: 2, text: "How the session is served", anchor: "service")] + service
        }
        return blocks + links
    }

    private var lessons: [Block] {
        let own = context.view.visible(record.lessons)
        let gathered = record.overview.gathered.flatMap { gathering -> [Block] in
            let lessons = context.view.visible(gathering.lessons)
            guard !lessons.isEmpty else { return [] }
            return [.heading(level: 3, text: gathering.element.label, anchor: "gathered-\(gathering.element.rawValue)")]
                + context.items(lessons)
        }
        guard !own.isEmpty || !gathered.isEmpty else { return [] }
        return [.heading(level: 2, text: "Lessons to test", anchor: "lessons")] + context.items(own) + gathered
    }

    /// Claims of other panels that speak of the same crimes or actors.
    private var links: [Block] {
        let own = context.view.visible(record.claims)
        let crimes = Set(own.flatMap(\.crimes))
        let actors = Set(own.flatMap(\.actors))
        var table = Table(caption: "What other panels say of the same crimes and actors", "Panel", "Shared", "Items")
        for place in context.links.others(than: record.card.id, sharing: crimes.union(actors)) {
            let other = context.assembly.records[place]
            guard !context.assembly.hasErrors(in: other.card.id) else { continue }
            let claims = context.view.visible(other.overview.findings).filter {
                !crimes.isDisjoint(with: $0.crimes) || !actors.isDisjoint(with: $0.actors)
            }
            guard !claims.isEmpty else { continue }
            let shared =
                Set(claims.flatMap(\.crimes)).intersection(crimes).sorted().compactMap {
                    context.library.crimes[$0]?.name
                }
                + Set(claims.flatMap(\.actors)).intersection(actors).sorted().compactMap {
                    context.library.actors[$0]?.entry.name
                }
            table.add([
                [.text(other.card.title)], [.text(shared.joined(separator: ", "))],
                [.text(claims.map(\.id.rawValue).joined(separator: ", "))],
            ])
        }
        guard !table.rows.isEmpty else { return [] }
        return [.heading(level: 2, text: "Links to other panels", anchor: "links"), .table(table)]
    }
}
