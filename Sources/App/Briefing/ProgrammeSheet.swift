import Core

/// The programme as a document of its own.
struct ProgrammeSheet {
    let context: PackContext

    var blocks: [Block] {
        let sheet = DaySheet(context: context)
        return [.heading(level: 2, text: "The meeting", anchor: "meeting")] + sheet.facts
            + [.heading(level: 2, text: "The day", anchor: "day")] + sheet.programme
    }
}
