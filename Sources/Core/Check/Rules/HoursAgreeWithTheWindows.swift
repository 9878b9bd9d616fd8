/// The hours that the meeting file quotes begin and end at the same times as the service windows.
enum HoursAgreeWithTheWindows: Rule {
    static let card = RuleCard(
        id: "meeting.hours", title: "Hours agree with the service windows",
        reason: "packs print the service windows, and the hours from the concept note must agree with them",
        accepts: [
            RuleExample(in: "meeting.yaml", "hours: 10 a.m. to 1 p.m."),
            RuleExample(in: "meeting.yaml", "hours: 10 a.m. to 6 p.m.\nwindows: [\"10:00-13:00\", \"15:00-18:00\"]"),
        ],
        reports: [
            RuleExample(in: "meeting.yaml", "hours: 10 a.m. to 6 p.m."),
            RuleExample(in: "meeting.yaml", "hours: 10 a.m. to 1 p.m.\nwindows: [\"10:00-13:00\", \"15:00-18:00\"]"),
            RuleExample(in: "meeting.yaml", "hours: all morning"),
        ])

    static func diagnostics(in subject: CheckSubject, of library: Library) -> [Diagnostic] {
        guard subject.content == nil, let hours = library.meeting.hours else { return [] }
        let spans = ClockWords.spans(in: hours.text)
        guard !spans.isEmpty else { return [.unreadable(hours)] }
        let windows = library.meeting.windows
        let ends = Set(windows.flatMap { [$0.start, $0.end] })
        let named = spans.flatMap { [$0.start, $0.end] }
        let strangers = named.filter { !ends.contains($0) }
        if !strangers.isEmpty { return [.contradiction(hours, strangers, windows)] }
        let missing = [windows.map(\.start).min(), windows.map(\.end).max()].compactMap(\.self)
            .filter { !named.contains($0) }
        return missing.isEmpty ? [] : [.silence(hours, missing, windows)]
    }
}

extension ServiceWindow {
    /// The hours of windows as a list; hours that several days share appear once.
    static func hours(_ windows: [ServiceWindow]) -> String {
        let spans = windows.map { EnglishStyle.span($0.start, $0.end) }
        return EnglishStyle.list(spans.reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
    }
}

extension Diagnostic {
    fileprivate static func contradiction(_ hours: WrittenHours, _ times: [TimeOfDay], _ windows: [ServiceWindow])
        -> Self
    {
        HoursAgreeWithTheWindows.report(
            "`hours` names \(list(times)), but no service window begins or ends then", at: hours.position,
            remedy: remedy(windows))
    }

    fileprivate static func silence(_ hours: WrittenHours, _ times: [TimeOfDay], _ windows: [ServiceWindow]) -> Self {
        HoursAgreeWithTheWindows.report(
            "`hours` does not name \(list(times)), but services begin or end then", at: hours.position,
            remedy: remedy(windows))
    }

    fileprivate static func unreadable(_ hours: WrittenHours) -> Self {
        HoursAgreeWithTheWindows.report(
            "`hours` has no times that can be compared with the windows", at: hours.position, severity: .warning,
            remedy: "write the times as in “10 a.m. to 1 p.m.”, or leave `hours` out")
    }

    private static func list(_ times: [TimeOfDay]) -> String { EnglishStyle.list(times.map(EnglishStyle.time)) }

    private static func remedy(_ windows: [ServiceWindow]) -> String {
        let spans = ServiceWindow.hours(windows)
        return "correct `hours`, or `windows`, which give \(spans); or leave `hours` out"
    }
}
