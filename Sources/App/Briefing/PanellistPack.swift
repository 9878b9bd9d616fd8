import Core

/// A panellist's pack of one session: two pages.
struct PanellistPack {
    let context: PackContext
    let record: PanelRecord

    var blocks: [Block] {
        let sheet = SessionSheet(context: context, record: record)
        let overview = context.view.visible(record.overview.findings + record.overview.initiatives)
        var blocks: [Block] = [.heading(level: 2, text: "Your session", anchor: "session")] + sheet.slots
        blocks +=
            [.heading(level: 2, text: "The panel's questions", anchor: "questions")]
            + sheet.questions(withBackground: false)
        blocks += [.heading(level: 2, text: "What the overview will say", anchor: "overview")]
        blocks +=
            overview.isEmpty
            ? [.note(.gap, ["No finding on this panel may be shown in a pack of this date."])]
            : [.list(isOrdered: false, overview.map { context.claim($0) })]
        let service = SessionSheet.service(for: .panellist, context)
        return blocks
            + (service.isEmpty ? [] : [.heading(level: 2, text: "How to hand in a text", anchor: "text")] + service)
    }
}
