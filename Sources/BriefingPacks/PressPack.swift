import Core

/// The press pack: what is public, and nothing else.
struct PressPack {
    let context: PackContext

    var blocks: [Block] {
        let sheet = DaySheet(context: context)
        let mandate = MandateSections(context: context).blocks
        if context.novelty != nil { return sheet.meeting + WhatIsNew(context: context, records: []).leading(mandate) }
        return [context.heading(2, .programme, "programme")] + sheet.facts + sheet.programme
            + mandate
    }
}
