import Core
import Documents

/// The programme as a separate document.
struct ProgrammeSheet {
    let context: PackContext

    var blocks: [Block] {
        let sheet = ProgrammeTable(context: context)
        return sheet.meeting + [context.heading(2, .theDay, "day")] + sheet.programme
    }
}
