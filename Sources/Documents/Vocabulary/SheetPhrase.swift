package import Core
package import Programme

/// A phrase of a front page or a running sheet: what happens, words to say, or what a late session costs.
package enum SheetPhrase: Sendable, Hashable {
    // MARK: What happens

    case minutesLeft(Int)
    /// The next part of the session and its minutes.
    case then(ProgrammeItem.Kind, minutes: Int)
    /// The questions, and for how many of them there is time.
    case thenQuestions(minutes: Int, room: Int)
    case asProposed
    case servicesEnd(TimeOfDay)
    case goStraightOn, meetingEnds
    /// The statement of one of the Chairs, and its proposed end; nil if there is one Chair.
    case chairsStatement(Int?, until: TimeOfDay)

    // MARK: Words to say; `floor` is who gets the floor, or a line to write a name on

    case declareOpen(meeting: String, theme: String, conveners: String)
    case giveFloorToChair
    /// How many sessions take questions, and the proposed minutes for each question.
    case howWeWork(sessions: Int, minutes: Int)
    case beginWith(title: String, until: TimeOfDay, floor: [Inline])
    case turnTo(title: String, parts: [ProgrammeItem.Kind], until: TimeOfDay, floor: [Inline])
    case partHas(ProgrammeItem.Kind, minutes: Int, floor: [Inline])
    case floorIsOpen(question: Int, answer: Int, listCloses: TimeOfDay)
    case listIsClosed
    case thankAndResume(TimeOfDay, title: String)
    case thankAndGoOn(title: String)
    case thankEverybody, meetingIsClosed

    // MARK: If the time slips

    /// The reserve of a window, with its minutes and its hours.
    case reserve(Int, from: TimeOfDay, to: TimeOfDay)
    /// The session begins late by some minutes.
    case late(Int)
    /// Minutes of the reserve; nil for all of them.
    case ofReserve(Int?)
    /// Minutes of a part.
    case minutesOf(Int, ProgrammeItem.Kind)
    case nothing
    /// No choice keeps every minimum: a part has fewer minutes than its minimum.
    case belowLeast(ProgrammeItem.Kind, minutes: Int, least: Int)
    case goOnUntil(TimeOfDay)
    case haveQuestions(minutes: Int, room: Int)
    case partNowHas(ProgrammeItem.Kind, minutes: Int)
    case sessionNowHas(title: String, minutes: Int)

    /// Where words were looked for and not found.
    case notFound(in: [Inline])

    // MARK: Front pages and properties

    case toBeAgreed, orderToBeAgreed, tickBefore
    /// A remark on words that are in their original language.
    case notTranslated(Language)
    case organization, provisional, notOfficial
    case original(Language)
    /// The breaks between the windows of a day, which are proposed.
    case breakProposed([String])
    /// What is not cleared, and who proposes the times.
    case notClearedYet
    case programmeVersion(Int)
    /// How many rules the timetable breaks, of how many that a check without the planner knows.
    case rulesBroken(Int, of: Int)
    /// What the page proposes.
    case proposed([Proposal])
}

/// Something on a page that the secretariat proposes.
package enum Proposal: String, Sendable, Hashable, CaseIterable {
    /// The times within the day.
    case times
    /// The shares of the Chairs in the opening or the closing.
    case shares
    /// The minutes for each question and each answer.
    case speaking
    /// The closing of the list of speakers.
    case list
    /// The words to say.
    case wording
}
