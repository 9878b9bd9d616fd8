import Core

/// The press pack: what is public, and nothing else.
struct PressPack {
    let context: PackContext

    var blocks: [Block] {
        let sheet = DaySheet(context: context)
        return [context.heading(2, .programme, "programme")] + sheet.facts + sheet.programme
            + MandateSections(context: context).blocks
    }
}
