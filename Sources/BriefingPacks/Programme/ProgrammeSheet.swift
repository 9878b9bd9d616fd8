import Core
import Documents

/// The programme as a document of its own.
struct ProgrammeSheet {
    let context: PackContext

    var blocks: [Block] {
        let sheet = DaySheet(context: context)
        return sheet.meeting + [context.heading(2, .theDay, "day")] + sheet.programme
    }
}
