/// The days on which versions of the programme were published are in order.
enum ProgrammeVersionsAreInOrder: Rule {
    static let card = RuleCard(
        id: "meeting.published", title: "Versions of the programme are in order",
        reason: "calendars accept a change only from a later version, and a version's number is its place in the list",
        accepts: [
            RuleExample(in: "meeting.yaml", "programme: {published: [2019-04-12]}"),
            RuleExample(in: "meeting.yaml", "programme: {published: [2019-04-12, 2019-04-20, 2019-04-20]}"),
        ],
        reports: [RuleExample(in: "meeting.yaml", "programme: {published: [2019-04-20, 2019-04-12]}")])

    static func diagnostics(in subject: CheckSubject, of library: Library) -> [Diagnostic] {
        guard subject.content == nil else { return [] }
        let issues = library.meeting.published.issues
        return zip(issues, issues.dropFirst()).filter { $0.date > $1.date }.map { .early($1, after: $0) }
    }
}

extension Diagnostic {
    fileprivate static func early(_ issue: PublishedProgramme.Issue, after other: PublishedProgramme.Issue) -> Self {
        ProgrammeVersionsAreInOrder.report(
            "the version published on \(issue.date) is listed after that of \(other.date)", at: issue.position,
            remedy: "write the days in the order in which the versions were given out, the latest last")
    }
}
