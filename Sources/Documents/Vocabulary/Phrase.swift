package import Core
package import Programme

/// A sentence, a caption or a piece of one, with its values.
///
/// Each vocabulary puts the values in its own order.
package enum Phrase: Sendable, Hashable {
    // MARK: Captions of tables

    case meetingAtAGlance
    case programmeOf(CalendarDate)
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

    /// A document with its date: “S/PRST/2018/9 of 8 May 2018”.
    case symbolDated(DocumentSymbol, CalendarDate)
    /// A note that the times within the day are the secretariat's proposal, with the service windows.
    case timesAreProposed(windows: [ServiceWindow])
    /// A short form of ``timesAreProposed(windows:)`` for a calendar and the terminal.
    case timesAreTheSecretariats
    /// A committee in running text, with its article.
    case committee(String)
    /// The Chair of a committee: “Chair of the Counter-Terrorism Committee: to be confirmed”.
    case chairOf(committee: String, name: [Inline])
    case theChairs, theFloor, toBeConfirmed, notConfirmed, remote
    case servicesEnd
    /// The name of a session in a calendar: “Session 2: Latin America”.
    case numberedSession(Int, title: String)

    // MARK: Two versions of a programme

    /// The title of a picture of two versions, with their numbers and the days.
    case versionsCompared(Int, Int, of: [CalendarDate])
    case version(Int)
    case asBefore
    case movedTo(CalendarDate)

    // MARK: The Chair's script

    case asksForTheMeeting(DocumentSymbol, CalendarDate)
    case itemOf(ProgrammeItem.Kind, minutes: Int)
    case warnAndStop(warn: TimeOfDay, stop: TimeOfDay)
    /// The introduction to findings and experiences of earlier sessions that a panel takes up.
    case takenUp
    case next(TimeOfDay, title: String, isAfterBreak: Bool)
    /// The next session, if it is on a later day.
    case nextDay(CalendarDate, TimeOfDay, title: String)

    // MARK: A replanned day

    /// The new and the earlier beginning of a session: “begins at 11.55 a.m. instead of 11.50 a.m.”.
    case beginsAt(TimeOfDay, insteadOf: TimeOfDay)
    /// A session is cancelled.
    case fallsAway
    /// Items with their new lengths: “questions 20 → 15”.
    case newLengths([LengthChange])
    /// The reserve before and after a change.
    case inHand(from: Int, to: Int)
    case servicesEndAt(TimeOfDay, insteadOf: TimeOfDay)
    /// The missing minutes if no choice satisfies every rule.
    case minutesMissing(Int)

    // MARK: Parts with nothing to show

    case noFindingToShow, noInitiativeToShow, noExperienceToShow, noQuestionDrafted
    case questionsAreTheSecretariats
    case noClassifiedFinding

    // MARK: Claims

    /// The classification of a claim: the part that the source states, and the part that the editor reads into it.
    ///
    /// Either part may be empty.
    case classification(stated: String, readIn: String)
    /// The classification after the word “Classification”.
    case classified(String)
    case about(UnitOfAnalysis)
    case restsOn([ItemID])
    case saysOtherwise(ItemID)
    case movementTowards(InteractionForm)

    // MARK: Cautions

    /// A warning not to attribute words to the Council, with the documents whose reports they are.
    case notTheCouncil([DocumentSymbol])
    /// A warning that no source gives a label to these actors.
    case nobodyCallsSo([String])
    /// The sources that give a label to these actors, and their exact statement.
    case callsSo(who: [Inline], label: Actor.Label, [String])
    case matrixSaysWhatWasRead

    // MARK: Sources

    case summarizing(DocumentSymbol)
    case quoting(String)
    case quotingDocument(DocumentSymbol)
    case dateNotShown
    /// A short form of ``dateNotShown`` after a publisher’s name.
    case noDate
    case dateNotShownBefore(CalendarDate)
    case inLanguage(Language)
    /// The paragraphs of the concept note that name a document, as printed.
    case namedInTheConceptNote(String)

    // MARK: Rules of service

    /// The introduction to the rules whose sources show no date.
    case generalPractice

    // MARK: Interpreters

    case notKnown, noText, textNotMarked
    case notEstablished
    case interpreted(into: Language)
    /// The meaning of the mark beside a form of a name.
    case unofficialForms

    // MARK: The status of documents

    case asOf(CalendarDate)
    case draft, cleared
    /// The label of an exercise, in capitals if the script has them.
    case exercise
    /// The digest of the content of a document, which changes only with the content.
    case contentMark(String)
    /// A note that the translations in the document are unofficial.
    case unofficialTranslation
    /// A note that texts without a translation appear in their original language.
    case untranslatedStays(Language)
    case skipToContent, toBeWritten, everyone
    case dayOf(CalendarDate)
    case madeFromEarlierContent
    /// The titles of the panels whose content is missing in a pack.
    case madeWithout([String])
    case everyFileHasItsDigest
    case otherLanguages

    // MARK: After the meeting

    /// The title of a follow-up: the name of the pack, the days of the meeting and the date of the follow-up.
    case followUp(pack: String, meeting: [CalendarDate], asOf: CalendarDate)
    /// The label of an item that the packs of the meeting could not show yet.
    ///
    /// It has the date that makes the item known, unless that date is printed beside it.
    case new(PublicationDate?)
    /// The caption of the new items.
    case published(after: CalendarDate, by: CalendarDate)
    case nothingNew(since: CalendarDate, by: CalendarDate)

    // MARK: The secretariat's list

    case shown
    case heldBecause(String), releasedTo(Release), publishedLater(CalendarDate), dateNotEstablished, keptInFile
    case restsOnWithheld(ItemID)
    /// A rule of service whose sources do not show a date.
    case shownAsPractice
    /// A search that found nothing: its subject, its sources, the person and the date.
    case searched(for: [Inline], in: [Inline], by: [Inline], on: CalendarDate?)
    case opposes([ItemID])
    case background([ItemID])
    case yes
}

/// An item of a session whose length differs from the published one.
package struct LengthChange: Sendable, Hashable {
    /// The kind of item.
    package let kind: ProgrammeItem.Kind
    /// The published length in minutes.
    package let from: Int
    /// The new length in minutes; 0 if the item is dropped.
    package let to: Int

    /// Creates a change.
    package init(kind: ProgrammeItem.Kind, from: Int, to: Int) {
        self.kind = kind
        self.from = from
        self.to = to
    }
}
