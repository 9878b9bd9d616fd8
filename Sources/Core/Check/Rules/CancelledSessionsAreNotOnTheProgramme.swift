/// A session that is cancelled in calendars has no place on the programme.
enum CancelledSessionsAreNotOnTheProgramme: Rule {
    static let card = RuleCard(
        id: "meeting.cancelled", title: "Cancelled sessions are not on the programme",
        reason: "a calendar has one event for a session, and it cannot both take place and be cancelled",
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
                "programme: {published: [2019-04-12], cancelled: [{session: opening, title: Opening}]}"),
        ])

    static func diagnostics(in subject: CheckSubject, of library: Library) -> [Diagnostic] {
        guard subject.content == nil else { return [] }
        let sessions = Set(["opening", "closing"] + library.records.map(\.card.id.rawValue))
        return library.meeting.published.cancelled.filter { sessions.contains($0.session) }.map(Diagnostic.held)
    }
}

extension Diagnostic {
    fileprivate static func held(_ cancellation: PublishedProgramme.Cancellation) -> Self {
        CancelledSessionsAreNotOnTheProgramme.report(
            "'\(cancellation.session)' is cancelled, and the meeting has it", at: cancellation.position,
            remedy: "take it out of `cancelled`, or take the panel's file away")
    }
}
