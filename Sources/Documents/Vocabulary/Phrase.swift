package import Core
package import Programme

/// A sentence, a caption or a piece of one, with what it is about; every vocabulary says it in its own order.
package enum Phrase: Sendable, Hashable {
    // MARK: Captions of tables

    case meetingAtAGlance
    case programmeOf(CalendarDate)
    case whatSessionsCanGiveUp
    case orderAndMinutes
    case eventsAndDocuments(by: CalendarDate)
    case statesAndActorsNamed
    case otherPanelsOnTheSame
    case formsByCrimeAndRegion
    case peopleListed
    case packs
    case speakersOf(session: String)
    case namesOf(session: String)
    case numbersOf(session: String)
    case symbolsOf(session: String)
    case termsOf(session: String)
    case glossaryOf(meeting: String)

    // MARK: The programme

    /// A document of a date: “S/PRST/2018/9 of 8 May 2018”.
    case symbolDated(DocumentSymbol, CalendarDate)
    /// The times are the house's own; the service windows.
    case timesAreProposed(windows: [ServiceWindow])
    /// The same in one short sentence, for a calendar and the terminal.
    case timesAreTheSecretariats
    /// What the check of the timetable found: all rules are kept; the minutes with services that are filled, those kept in
    /// hand in each window, and the minutes off the wishes.
    case proved(rules: Int, filled: Int, of: Int, inHand: [Int], off: Int)
    /// Some rules are not kept.
    case notProved(broken: Int, of: Int)
    /// A committee in running text, with its article.
    case committee(String)
    /// Who presides over a committee: “Chair of the Counter-Terrorism Committee: to be confirmed”.
    case chairOf(committee: String, name: [Inline])
    case theChairs, theFloor, toBeConfirmed, notConfirmed, remote
    case servicesEnd
    /// A session's name in a calendar: “Session 2: Latin America”.
    case numberedSession(Int, title: String)

    // MARK: Two versions of a programme

    /// What a picture of both is called; their numbers, and the days.
    case versionsCompared(Int, Int, of: [CalendarDate])
    case version(Int)
    case asBefore
    case movedTo(CalendarDate)

    // MARK: The Chair's script

    /// What the script's wording and times are, and why the planning figures are what they are.
    case scriptIsSuggested(warning: Int, question: Int, answer: Int)
    case scriptHeading(title: String, start: TimeOfDay, minutes: Int, end: TimeOfDay)
    case declareOpen(meeting: String, theme: String, conveners: String)
    case asksForTheMeeting(DocumentSymbol, CalendarDate)
    case thanks
    case takeUp(number: Int?, title: String, parts: [ProgrammeItem.Kind], until: TimeOfDay)
    case itemOf(ProgrammeItem.Kind, minutes: Int)
    case questionTime(room: Int, question: Int, answer: Int, listCloses: TimeOfDay)
    case warnAndStop(warn: TimeOfDay, stop: TimeOfDay)
    case noFindingToKnow
    case lessonsCarriedForward([ItemID])
    /// Before findings and experiences of earlier sessions that a panel takes up.
    case takenUp
    case meetingEnds(TimeOfDay)
    case next(TimeOfDay, title: String, isAfterBreak: Bool)
    /// What comes next on a later day.
    case nextDay(CalendarDate, TimeOfDay, title: String)
    /// Items with new lengths that win minutes; a later step adds to the one before.
    case winning(minutes: Int, cuts: [ItemCut], isFirst: Bool)
    case neverBelow(minutes: Int)
    case spare(ServiceWindow, fromSessions: Int, inHand: Int)
    case lostMinutesAreLost

    // MARK: A day planned anew

    /// When a session begins, and when it was to: “begins at 11.55 a.m. instead of 11.50 a.m.”.
    case beginsAt(TimeOfDay, insteadOf: TimeOfDay)
    /// A session is not held.
    case fallsAway
    /// Items with their new lengths: “questions 20 → 15”.
    case newLengths([LengthChange])
    /// Minutes kept in hand, before and after.
    case inHand(from: Int, to: Int)
    case servicesEndAt(TimeOfDay, insteadOf: TimeOfDay)
    /// The caption of the answers that are ready when statements run over.
    case ifStatementsRunOver
    /// What these answers rest on.
    case bestChoiceMeans
    /// No choice keeps every rule.
    case minutesMissing(Int)

    // MARK: What a part says where nothing may be shown

    case noFindingToShow, noInitiativeToShow, noExperienceToShow, noQuestionDrafted
    case questionsAreTheSecretariats
    case noClassifiedFinding

    // MARK: Claims

    /// How a claim is classified: what the source states, and what the editor reads into it; each may be empty.
    case classification(stated: String, readIn: String)
    /// “Classification: …” before that.
    case classified(String)
    case about(UnitOfAnalysis)
    case restsOn([ItemID])
    case saysOtherwise(ItemID)
    case movementTowards(InteractionForm)

    // MARK: Cautions

    /// Words that nobody should put into the Council's mouth; the documents whose reports they are.
    case notTheCouncil([DocumentSymbol])
    /// A label that no source gives to these actors.
    case nobodyCallsSo([String])
    /// Who gives a label to these actors, and what exactly is said of them.
    case callsSo(who: [Inline], label: Actor.Label, [String])
    case matrixSaysWhatWasRead

    // MARK: Sources

    case summarizing(DocumentSymbol)
    case quoting(String)
    case quotingDocument(DocumentSymbol)
    case dateNotShown
    /// The same behind a publisher’s name.
    case noDate
    case dateNotShownBefore(CalendarDate)
    case inLanguage(Language)
    /// Where the concept note names a document: its paragraphs, as printed.
    case namedInTheConceptNote(String)

    // MARK: Rules of service

    /// What leads the rules whose sources show no date.
    case generalPractice

    // MARK: Interpreters

    case notKnown, noText, textNotMarked
    case notEstablished
    case interpreted(into: Language)
    /// What the mark beside a form means.
    case unofficialForms

    // MARK: What documents say of themselves

    case asOf(CalendarDate)
    case draft, cleared
    /// The mark of whatever was made up for practice, in capitals where the script has them.
    case exercise
    /// The mark of a document's content, the same as long as the content is.
    case contentMark(String)
    /// Said once: what is translated is so without authority.
    case unofficialTranslation
    /// Said once: what has no translation stands in its own language.
    case untranslatedStays(Language)
    case skipToContent, toBeWritten, everyone
    case dayOf(CalendarDate)
    case madeFromEarlierContent
    /// Panels, by their titles, whose content a pack was made without.
    case madeWithout([String])
    case everyFileHasItsDigest
    case otherLanguages

    // MARK: After the meeting

    /// What a follow-up is called: the pack's name, the meeting's days and its own.
    case followUp(pack: String, meeting: [CalendarDate], asOf: CalendarDate)
    /// The mark of what the packs of the meeting's day could not show, with the date of what makes it known, where that
    /// does not stand beside it.
    case new(PublicationDate?)
    /// The caption of what is new.
    case published(after: CalendarDate, by: CalendarDate)
    case nothingNew(since: CalendarDate, by: CalendarDate)

    // MARK: The secretariat's list

    case shown
    case heldBecause(String), releasedTo(Release), publishedLater(CalendarDate), dateNotEstablished, keptInFile
    case restsOnWithheld(ItemID)
    /// A rule of service whose sources show no date.
    case shownAsPractice
    /// The record of a search that found nothing: what for, in what, by whom and when.
    case searched(for: [Inline], in: [Inline], by: [Inline], on: CalendarDate?)
    case opposes([ItemID])
    case background([ItemID])
    case yes
}

/// An item of a session with a new length.
package struct ItemCut: Sendable, Hashable {
    /// What happens.
    package let kind: ProgrammeItem.Kind
    /// Its new length in minutes.
    package let length: Int

    /// Creates a cut.
    package init(kind: ProgrammeItem.Kind, length: Int) {
        self.kind = kind
        self.length = length
    }
}

/// An item of a session that takes another number of minutes than published.
package struct LengthChange: Sendable, Hashable {
    /// What happens.
    package let kind: ProgrammeItem.Kind
    /// Its length in minutes as published.
    package let from: Int
    /// Its new length; 0 where it falls away.
    package let to: Int

    /// Creates a change.
    package init(kind: ProgrammeItem.Kind, from: Int, to: Int) {
        self.kind = kind
        self.from = from
        self.to = to
    }
}
