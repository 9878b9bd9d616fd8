/// No requirement of a session, and no person's hours, rule out every programme.
enum SessionsHaveAPlace: Rule {
    static let card = RuleCard(
        id: "programme.order", title: "Sessions have a place on the programme",
        reason: "if one session has no place, no timetable is possible, even if everything else is changed",
        accepts: [RuleExample("minutes: {presentation: [10, 15, 20]}")],
        reports: [RuleExample("minutes: {presentation: [100, 150, 200], questions: [90, 100, 110]}")])

    static func diagnostics(in subject: CheckSubject, of library: Library) -> [Diagnostic] {
        let meeting = library.meeting
        if let content = subject.content { return tooLong(content, in: meeting) }
        let sessions = library.sessions
        let rules = meeting.order.rules
        return rules.flatMap { strangers(in: $0, among: sessions) } + rings(in: rules)
            + (meeting.order.isFree ? [] : rules.flatMap { backwards($0, among: sessions) })
            + meeting.people.filter { isNeverThere($0, meeting) }.map { .absent($0) }
    }

    private static func tooLong(_ content: PanelContent, in meeting: Meeting) -> [Diagnostic] {
        let least = content.card.parts.map(\.minutes.least).reduce(0, +)
        let room = (meeting.windows.map(\.minutes).max() ?? 0) - meeting.agenda.margin.least
        return least > room ? [.tooLong(content, least, room)] : []
    }

    private static func strangers(in rule: SessionOrder.Rule, among sessions: [SessionID]) -> [Diagnostic] {
        ([rule.session] + rule.after).filter { !sessions.contains($0) }.map { .stranger($0, rule, among: sessions) }
    }

    /// Finds sessions that wait for one another in a ring; each ring is reported once.
    private static func rings(in rules: [SessionOrder.Rule]) -> [Diagnostic] {
        let after = Dictionary(rules.map { ($0.session, $0.after) }, uniquingKeysWith: +)
        var done: Set<SessionID> = []
        return rules.compactMap { rule in
            guard !done.contains(rule.session), let ring = ring(from: rule.session, after) else { return nil }
            done.formUnion(ring)
            return .ring(ring, at: rule.position)
        }
    }

    /// The shortest ring that leads from a session back to itself; nil if there is none.
    private static func ring(from start: SessionID, _ after: [SessionID: [SessionID]]) -> [SessionID]? {
        var ways: [[SessionID]] = [[start]]
        var seen: Set<SessionID> = []
        while !ways.isEmpty {
            var longer: [[SessionID]] = []
            for way in ways {
                for next in after[way[way.count - 1]] ?? [] {
                    if next == start { return way }
                    if seen.insert(next).inserted { longer.append(way + [next]) }
                }
            }
            ways = longer
        }
        return nil
    }

    /// Finds sessions that wait for a session listed after them, for a programme in the listed order.
    private static func backwards(_ rule: SessionOrder.Rule, among sessions: [SessionID]) -> [Diagnostic] {
        guard let own = sessions.firstIndex(of: rule.session) else { return [] }
        return rule.after.filter { sessions.firstIndex(of: $0).map { $0 > own } ?? false }.map {
            .backwards(rule, $0)
        }
    }

    private static func isNeverThere(_ person: Person, _ meeting: Meeting) -> Bool {
        person.hours.map { hours in
            !hours.contains { span in meeting.windows.contains { $0.span.overlaps(span) } }
        } ?? false
    }
}

extension Diagnostic {
    fileprivate static func tooLong(_ content: PanelContent, _ least: Int, _ room: Int) -> Self {
        SessionsHaveAPlace.report(
            "'\(content.card.id)' takes at least \(least) minutes, but the longest service window has \(room)",
            at: content.position, remedy: "shorten its parts, or divide it into two panels")
    }

    fileprivate static func stranger(_ name: SessionID, _ rule: SessionOrder.Rule, among known: [SessionID]) -> Self {
        SessionsHaveAPlace.report(
            "the meeting has no session '\(name)'", at: rule.position,
            remedy: Spelling.remedy(for: name.rawValue, among: known.map(\.rawValue)))
    }

    fileprivate static func ring(_ ring: [SessionID], at place: Position) -> Self {
        SessionsHaveAPlace.report(
            "these sessions wait for one another: \(EnglishStyle.list(ring.map { "'\($0)'" }))", at: place,
            remedy: "take one of them out of another's `after`")
    }

    fileprivate static func backwards(_ rule: SessionOrder.Rule, _ other: SessionID) -> Self {
        SessionsHaveAPlace.report(
            "'\(rule.session)' has to come after '\(other)', but is listed before it", at: rule.position,
            remedy: "write `order: free`, or take '\(other)' out of `after`")
    }

    fileprivate static func absent(_ person: Person) -> Self {
        SessionsHaveAPlace.report(
            "'\(person.id)' is never present while the meeting sits", at: person.position,
            remedy: "check the `hours` and their `zone`, or leave them out")
    }
}
