import Core

/// A delegation's pack: programme, mandate, regional backgrounders, the matrix, and where its State is named.
struct DelegationPack {
    let context: PackContext

    var blocks: [Block] {
        let sheet = DaySheet(context: context)
        var blocks: [Block] =
            [.heading(level: 2, text: "Programme", anchor: "programme")] + sheet.facts + sheet.programme
        blocks += MandateSections(context: context).blocks
        for record in context.records { blocks += backgrounder(record) }
        blocks += RegionMatrix(context: context).blocks
        blocks += MentionIndex(context: context).blocks
        let service = SessionSheet.service(for: .delegation, context)
        return blocks + (service.isEmpty ? [] : [.heading(level: 2, text: "How to speak", anchor: "speak")] + service)
    }

    private func backgrounder(_ record: PanelRecord) -> [Block] {
        let id = record.card.id
        let overview = record.overview
        var blocks: [Block] = [.heading(level: 2, text: record.card.title, anchor: "panel-\(id)")]
        blocks += SessionSheet(context: context, record: record).purpose
        if !overview.findings.isEmpty {
            blocks += [.heading(level: 3, text: "Overview", anchor: "overview-\(id)")]
            blocks += context.part(
                overview.findings, none: "No finding on this panel may be shown in a pack of this date.")
        }
        for element in ResponseElement.allCases {
            let initiatives = overview.initiatives.filter { $0.element == element }
            guard !initiatives.isEmpty else { continue }
            blocks += [.heading(level: 3, text: element.label, anchor: "element-\(element.rawValue)")]
            blocks += context.part(initiatives, none: "Nothing that may be shown in a pack of this date.")
        }
        blocks += context.gaps(of: record)
        if !record.experiences.isEmpty {
            blocks += [.heading(level: 3, text: "Experiences and lessons learned", anchor: "experiences-\(id)")]
            blocks += context.part(record.experiences, none: "No experience may be shown in a pack of this date.")
        }
        let lessons = context.view.visible(record.lessons)
        guard !lessons.isEmpty else { return blocks }
        return blocks + [.heading(level: 3, text: "Lessons to test", anchor: "lessons-\(id)")] + context.items(lessons)
    }
}
