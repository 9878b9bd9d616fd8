/// A session that is cancelled in calendars is not on the programme.
enum CancelledSessionsAreNotOnTheProgramme: Rule {
    static let card = RuleCard(
        id: "meeting.cancelled", title: "Cancelled sessions are not on the programme",
        reason: "a calendar has one event per session, which cannot both take place and be cancelled",
        accepts: [
            RuleExample(
                in: "meeting.yaml",
                "programme: {published: [2019-04-12, 2019-04-20], cancelled: [{session: dropped, title: A region}]}")
        ],
        reports: [
            RuleExample(
                in: "meeting.yaml",
                "programme: {published: [2019-04-12, 2019-04-20], cancelled: [{session: sample, title: Sample}]}"),
            RuleExample(
                in: "meeting.yaml",
                "programme: {published: [2019-04-12, 2019-04-20], cancelled: [{session: opening, title: Opening}]}"),
            RuleExample(
                in: "meeting.yaml",
                "programme: {published: [2019-04-12, 2019-04-20], cancelled: [{session: dropped, title: A region}, {session: dropped, title: A}]}"
            ),
            RuleExample(
                in: "meeting.yaml",
                "programme: {published: [2019-04-12], cancelled: [{session: dropped, title: A region}]}"),
        ])

    static func diagnostics(in subject: CheckSubject, of library: Library) -> [Diagnostic] {
        guard subject.content == nil else { return [] }
        let sessions = Set(library.sessions)
        let published = library.meeting.published
        var seen: Set<SessionID> = []
        let twice = published.cancelled.filter { !seen.insert($0.session).inserted }
        return published.cancelled.filter { sessions.contains($0.session) }.map(Diagnostic.held)
            + twice.map(Diagnostic.twice)
            + published.cancelled.prefix(published.issues.count < 2 ? 1 : 0).map(Diagnostic.unnumbered)
    }
}

extension Diagnostic {
    fileprivate static func held(_ cancellation: PublishedProgramme.Cancellation) -> Self {
        CancelledSessionsAreNotOnTheProgramme.report(
            "'\(cancellation.session)' is listed as cancelled, but it is a session of the meeting",
            at: cancellation.position,
            remedy: "take the session out of `cancelled`, or delete the panel's file")
    }

    fileprivate static func twice(_ cancellation: PublishedProgramme.Cancellation) -> Self {
        CancelledSessionsAreNotOnTheProgramme.report(
            "'\(cancellation.session)' is listed as cancelled twice", at: cancellation.position,
            remedy: "keep one of the two")
    }

    fileprivate static func unnumbered(_ cancellation: PublishedProgramme.Cancellation) -> Self {
        CancelledSessionsAreNotOnTheProgramme.report(
            "'\(cancellation.session)' is cancelled, but no second version of the programme was published",
            at: cancellation.position,
            remedy:
                "add the day of the version without this session to `published`; calendars accept a cancellation only from a later version"
        )
    }
}
