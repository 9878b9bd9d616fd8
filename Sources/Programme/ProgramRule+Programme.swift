package import Core

// The rules about the programme and the day as it runs.

extension ProgramRule {
    // MARK: The programme

    package static let programmeFits = Self(
        "programme.fits", "the day fits into its service windows",
        "services end with each window, even if somebody is speaking")
    package static let programmeBest = Self(
        "programme.best",
        "the timetable is proved to be the best; a warning if the search stopped before the proof",
        "a search that ran for hours would help nobody")

    package static let programme = Group(
        title: "The programme",
        rules: [programmeFits, programmeBest])

    // MARK: The day as it runs

    package static let dayForm = Self(
        "day.form",
        "a day file is complete and has a form that this program knows, and each version follows from its change",
        "a version that is misread would be printed as the programme")
    package static let dayMeeting = Self(
        "day.meeting", "a day file is of this meeting", "two meetings have different sessions")
    package static let dayContent = Self(
        "day.content", "the windows, sessions and parts of a day file are those of the content",
        "otherwise its times would be printed with the wrong sessions")
    package static let dayFile = Self("day.file", "a day file is a plain file", "the day must be readable again later")
    package static let dayLock = Self(
        "day.lock", "one program writes to a day file at a time",
        "two programs would choose from the same version")
    package static let dayVersion = Self(
        "day.version", "a choice is made once, from the latest version, and for a later time than that version",
        "otherwise the same minutes would be taken twice")
    package static let replanChoice = Self(
        "replan.choice", "the number is one of the choices", "only a choice can become a version")
    package static let replanSpeaker = Self(
        "replan.speaker", "the missing speaker has a part of a session",
        "otherwise no minutes depend on the speaker")
    package static let replanSession = Self(
        "replan.session", "the session that is affected is running at that time, or is the next one",
        "what is past stays as it was")
    package static let replanMinutes = Self(
        "replan.minutes", "something happened, by a possible number of minutes",
        "otherwise the programme stays as it is")
    package static let replanTime = Self(
        "replan.time", "the meeting sits at that time, the day is clear, and the venue's clocks show the time",
        "what is past stays as it was")
    package static let replanWindow = Self(
        "replan.window", "the new end of services is within the current service window",
        "only that window is running")
    package static let replanFits = Self(
        "replan.fits", "at least one choice has room for the rest of the day",
        "services end with each window, even if somebody is speaking")

    package static let day = Group(
        title: "The day as it runs",
        rules: [
            dayForm, dayMeeting, dayContent, dayFile, dayLock, dayVersion, replanChoice, replanSpeaker, replanSession,
            replanMinutes, replanTime, replanWindow, replanFits,
        ])
}
