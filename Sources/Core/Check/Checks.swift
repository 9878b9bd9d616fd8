/// The checks that every panel and the meeting itself must pass.
public enum Checks {
    /// All rules of Core.
    public static let rules: [any Rule.Type] = [
        ClaimsAreSourced.self, FactsPrecedeTheirSources.self, LessonsRestOnClaims.self, WordingIsNotStrengthened.self,
        EmptyPartsAreExplained.self, PartsAreWritten.self, FiguresAddUp.self, QuotationsAreVerbatim.self,
        ClearanceIsCurrent.self,
        IdentifiersAreUnique.self, NamesAreRegistered.self, ClaimsAreShort.self, ConflictsAreMutual.self,
        StatementsAreAttributed.self, AbsencesWereLookedFor.self, ReadingNotesStayWithTheSecretariat.self,
        WordsOfDegreeAreKept.self, PercentagesHaveABase.self, NumbersCountSomething.self, TwinsAreClassifiedAlike.self,
        LessonsAddNothing.self, SourcesAreDated.self, LabelsHaveASource.self, PrintedItemsRestOnPrintedClaims.self,
        PeopleSitOnTheProgramme.self, PeopleAreInOnePlaceAtATime.self,
        PeopleAreKnownByTheMeeting.self, NamesOfPeopleFitALine.self, HoursAgreeWithTheWindows.self,
        ClaimsAgreeWithTheMeeting.self, SessionsHaveAPlace.self, ProgrammeVersionsAreInOrder.self,
        CancelledSessionsAreNotOnTheProgramme.self, ParagraphsListTheirClaims.self, ListsFitTheirPage.self,
        JoinsAreBetweenClaims.self, ThenFollowsAClaim.self, WordingsKeepTheirNumbers.self,
        ParagraphsHaveTheirLength.self, PhrasesToAvoidAreFounded.self,
    ]

    /// The diagnostics of a panel, from the rules of Core and from the rules of its desk.
    public static func diagnostics(
        of module: any PanelModule, in answers: PanelAnswers, library: Library
    ) -> [Diagnostic] {
        run(rules + module.rules, on: CheckSubject(answers), library)
    }

    /// The diagnostics of the meeting's own files.
    public static func diagnostics(of meeting: Meeting, library: Library) -> [Diagnostic] {
        run(rules, on: CheckSubject(meeting), library)
    }

    private static func run(_ rules: [any Rule.Type], on subject: CheckSubject, _ library: Library) -> [Diagnostic] {
        rules.flatMap { $0.diagnostics(in: subject, of: library) }.sorted()
    }
}
