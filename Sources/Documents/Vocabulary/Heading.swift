import Core

/// The heading of a section of a document.
package enum Heading: String, Sendable, Hashable, CaseIterable {
    // Every document.
    case contents, documents
    // The programme.
    case theMeeting, theDay, programme
    // The Chair's pack.
    case dayOnOneSheet, runningScript, ifTheDaySlips, howTheMeetingIsServed, whatIsNotKnown, summarySkeleton, mainPoints
    case conclusions
    // A moderator's and a panellist's pack.
    case purpose, orderAndMinutes, whatTheOverviewRestsOn, experiences, guidingQuestions, doNotSay, keep
    case howTheSessionIsServed, linksToOtherPanels, yourSession, thePanelsQuestions, whatTheOverviewWillSay
    case howToHandInAText, lessonsToTest
    // A delegation's pack.
    case overview, experiencesAndLessons, matrix, indexOfStates, howToSpeak
    // The interpreter's pack.
    case whoSpeaks, namesAndBodies, numbersAndDates, symbols, termsOfTheSession, traps, glossary
    // After the meeting.
    case newSinceTheMeeting, keyFindings
    // The secretariat's pack and the index of packs.
    case meetingsOwnClaims, people, briefingPacks
    // Front pages, and the last page of the Chair's pack.
    case alsoInThisPack, runningSheets, sourcesAndGaps
}

/// The header of a column or a row of a table.
package enum Column: String, Sendable, Hashable, CaseIterable {
    // The meeting at a glance.
    case what, asEstablished, theme, dateAndHours, place, convenedBy, mandate, chairs
    // The programme.
    case time, session, part, minutes, speakers, pause, noServices, who, warnAndStop
    // If the day slips.
    case planned, least, canGive, how
    // The interpreter's pages.
    case language, text, name, also, firstIn, asWritten, inTheSentence, reference, symbol, title, term, inEnglish
    case paragraph, boothsForm
    // Other tables.
    case date, event, items, panel, shared, crime, function, onTheProgramme, shownInPacks, pack, audience, maySee, state
    case open
    // Running sheets and front pages.
    case moderator, say, presides, statements, length, following, page, slip, questions, listCloses, cost, lookedForIn
}
