import Core
import Documents
import MeetingRecord
@testable import Programme
import Review

/// One of each phrase, about things whose names are no word of any language.
enum PhraseSamples {
    /// The Latin letters that the samples themselves, or a name that every language keeps, put into a phrase.
    static let inserted: Set<String> = ["Q", "q", "S", "PRST", "A", "SHA", "W", "M", "I", "II"]

    static var all: [Phrase] {
        guard let day = CalendarDate("2019-04-26"), let later = CalendarDate("2019-04-29"),
            let window = ServiceWindow("10:00-13:00", on: day),
            let symbol = try? DocumentSymbol("S/PRST/2018/9")
        else { return [] }
        let (noon, one) = (TimeOfDay(minutes: 720), TimeOfDay(minutes: 780))
        let id: ItemID = "W1"
        return [
            .meetingAtAGlance, .programmeOf(day), .orderAndMinutes,
            .eventsAndDocuments(by: day),
            .statesAndActorsNamed, .otherPanelsOnTheSame, .formsByCrimeAndRegion, .peopleListed, .packs,
            .speakersOf(session: "Q"), .namesOf(session: "Q"), .numbersOf(session: "Q"), .symbolsOf(session: "Q"),
            .termsOf(session: "Q"), .glossaryOf(meeting: "Q"), .symbolDated(symbol, day),
            .timesAreProposed(windows: [window, window]), .timesAreTheSecretariats, .committee("Q"),
            .chairOf(committee: "Q", name: [.text("Q")]), .theChairs, .theFloor, .toBeConfirmed, .notConfirmed, .remote,
            .servicesEnd, .numberedSession(2, title: "Q"),
            .asksForTheMeeting(symbol, day),
            .itemOf(.questions, minutes: 20),
            .warnAndStop(warn: noon, stop: one),
            .takenUp,
            .next(noon, title: "Q", isAfterBreak: true), .next(noon, title: "Q", isAfterBreak: false),
            .beginsAt(noon, insteadOf: one), .fallsAway,
            .newLengths([
                LengthChange(kind: .questions, from: 20, to: 15), LengthChange(kind: .experiences, from: 30, to: 0),
            ]), .inHand(from: 5, to: 0), .servicesEndAt(noon, insteadOf: one),
            .minutesMissing(1), .minutesMissing(12), .versionsCompared(1, 2, of: [day]),
            .versionsCompared(1, 2, of: [day, later]), .version(2), .asBefore, .movedTo(day),
            .nextDay(later, noon, title: "Q"),
            .noFindingToShow, .noInitiativeToShow, .noExperienceToShow, .noQuestionDrafted,
            .questionsAreTheSecretariats,
            .noClassifiedFinding, .classification(stated: "Q", readIn: "Q"), .classified("Q"), .about(.groups),
            .about(.individuals), .about(.milieus), .restsOn([id]), .saysOtherwise(id), .movementTowards(.convergence),
            .notTheCouncil([]), .notTheCouncil([symbol]), .notTheCouncil([symbol, symbol]), .nobodyCallsSo(["Q"]),
            .quotingDocument(symbol), .generalPractice,
            .matrixSaysWhatWasRead, .summarizing(symbol), .quoting("Q"), .dateNotShown, .noDate,
            .dateNotShownBefore(day), .inLanguage(.french), .namedInTheConceptNote("Q"), .notKnown, .noText,
            .textNotMarked, .notEstablished,
            .interpreted(into: .french), .unofficialForms, .asOf(day), .draft, .exercise, .cleared, .contentMark("Q"),
            .unofficialTranslation, .untranslatedStays(.english), .skipToContent, .toBeWritten, .everyone, .dayOf(day),
            .madeFromEarlierContent, .madeWithout(["Q", "Q"]), .everyFileHasItsDigest, .otherLanguages, .shown,
            .heldBecause("Q"),
            .releasedTo(.public), .publishedLater(day), .dateNotEstablished, .keptInFile, .restsOnWithheld(id),
            .opposes([id]), .shownAsPractice, .searched(for: ["Q"], in: [" ", "Q"], by: ["Q"], on: day),
            .searched(for: ["Q"], in: [" ", "Q"], by: ["Q"], on: nil),
            .background([]), .background([id]), .yes,
            .callsSo(who: ["Q"], label: .terrorist, ["Q"]), .callsSo(who: ["Q"], label: .terrorist, ["Q", "Q"]),
            .callsSo(who: ["Q"], label: .terroristActs, ["Q"]),
            .callsSo(who: ["Q"], label: .terroristActivities, ["Q"]),
            .callsSo(who: ["Q"], label: .terroristLists, ["Q"]),
            .callsSo(who: ["Q"], label: .terroristLists, ["Q", "Q"]),
            .followUp(pack: "Q", meeting: [day], asOf: day),
            .followUp(pack: "Q", meeting: [day, later], asOf: later), .new(nil), .new(.day(day)),
            .new(.month(year: 2019, month: 7)), .published(after: day, by: day), .nothingNew(since: day, by: day),
        ]
    }

    static var sheets: [SheetPhrase] {
        let (noon, one) = (TimeOfDay(minutes: 720), TimeOfDay(minutes: 780))
        let counted = [1, 2, 3, 5, 11, 21].flatMap { count -> [SheetPhrase] in
            [
                .minutesLeft(count), .then(.questions, minutes: count), .thenQuestions(minutes: count, room: count),
                .howWeWork(sessions: count, minutes: count), .partHas(.experiences, minutes: count, floor: ["Q"]),
                .floorIsOpen(question: count, answer: count, listCloses: noon), .reserve(count, from: noon, to: one),
                .late(count), .ofReserve(count), .minutesOf(count, .questions),
                .belowLeast(.questions, minutes: count, least: 25),
                .haveQuestions(minutes: count, room: count), .partNowHas(.presentation, minutes: count),
                .sessionNowHas(title: "Q", minutes: count), .programmeVersion(count), .rulesBroken(count, of: 25),
            ]
        }
        return counted + [
            .asProposed, .servicesEnd(one), .goStraightOn, .meetingEnds, .chairsStatement(nil, until: noon),
            .chairsStatement(2, until: one), .declareOpen(meeting: "Q", theme: "Q", conveners: "Q"), .giveFloorToChair,
            .beginWith(title: "Q", until: one, floor: [.blank]),
            .turnTo(title: "Q", parts: [.presentation, .questions], until: one, floor: [.blank]),
            .listIsClosed, .thankAndResume(one, title: "Q"), .thankAndGoOn(title: "Q"), .thankEverybody,
            .meetingIsClosed, .ofReserve(nil), .nothing, .goOnUntil(one), .notFound(in: ["Q"]),
            .notTranslated(.english), .toBeAgreed,
            .orderToBeAgreed, .tickBefore, .organization, .provisional, .notOfficial, .original(.english),
            .breakProposed(["Q"]), .notClearedYet, .proposed(Proposal.allCases),
        ]
    }

    static var changes: [ChangePhrase] {
        [.whatIsListed, .versionsOfThePack(old: "Q", new: "Q")]
    }

    static var summary: [SummaryPhrase] {
        guard let day = CalendarDate("2019-04-26"), let later = CalendarDate("2019-04-29"),
            let symbol = try? DocumentSymbol("S/PRST/2018/9")
        else { return [] }
        let all: [SummaryPhrase] = [
            .traceOf(session: "Q"), .exerciseWarning,
            .meetingWasHeld(on: [day], place: "Q", conveners: "Q", mandate: nil),
            .meetingWasHeld(
                on: [day, later], place: "Q", conveners: "Q", mandate: Mandate(symbol: symbol, date: day, sources: [])),
            .whatTheSummaryGives,
            .degreesMean, .overviewIsThePanels, .noOverview, .noPointRecorded, .noParagraph, .noConclusionRecorded,
            .unreadableLines([3]), .unreadableLines([3, 5]), .unreadableLines([3, 5, 11]), .approvalsAreMissing,
            .nothingConcluded, .noLesson, .noted(by: [.text("Q")], isOne: true),
            .noted(by: [.text("Q")], isOne: false), .speakersNoted,
            .answers(["Q1"]), .answers(["Q1", "Q2"]), .supports(["Q1"]), .supports(["Q1", "W1"]), .fromPreparedText,
            .chairOf(committee: "Q"),
        ]
        return all + SpeakerNaming.allCases.map { .speakersAreCalled($0) } + Language.allCases.map { .saidIn($0) }
    }
}
