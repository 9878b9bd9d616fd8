/// A small meeting about nothing, in which the examples of the rules stand.
public enum SampleMeeting {
    /// The meeting with its sources and registries.
    public static let meeting: Meeting? = MeetingReading.read(files).meeting

    /// A panel made of an example's keys and of what every panel needs.
    ///
    /// - Parameter example: The keys that matter.
    /// - Returns: The panel, nil where the example's form is at fault; and what the reader says of its form.
    public static func panel(_ example: RuleExample) -> (content: PanelContent?, diagnostics: [Diagnostic]) {
        let given = Set(
            example.yaml.split(separator: "\n").filter { !$0.hasPrefix(" ") }.map { $0.prefix { $0 != ":" } })
        let filled = defaults.filter { !given.contains($0.key[...]) }.map { "\($0.key): \($0.value)" }
        let text = (filled + [example.yaml]).joined(separator: "\n") + "\n"
        return PanelReading.read(ContentFile(path: "example.yaml", bytes: Array(text.utf8)))
    }

    /// What a rule says about an example.
    public static func diagnostics(of rule: any Rule.Type, on example: RuleExample) -> [Diagnostic] {
        guard let meeting, let content = panel(example).content else { return [] }
        let record = PanelRecord(of: ContentPanel(content: content), for: Briefing(theme: meeting.theme))
        return rule.diagnostics(in: CheckSubject(record), of: Library(meeting: meeting, records: [record]))
    }

    private static let defaults: [(key: String, value: String)] = [
        ("panel", "sample"), ("title", "Sample"), ("desk", "Sample desk"), ("regions", "[]"),
        ("release", "participants"),
        ("cleared", "none"), ("minutes", "{presentation: [10, 15, 20]}"),
    ]

    /// The files of the meeting.
    public static let files: [ContentFile] = [
        file(
            "meeting.yaml",
            """
            meeting: sample
            title: Sample meeting
            theme: Nothing in particular
            date: 2019-04-26
            hours: 10 a.m. to 1 p.m.
            zone: America/New_York
            venue: {name: A building, room: A room}
            mandate: {symbol: S/PRST/2018/9, date: 2018-05-08, sources: [{key: concept-note, paragraph: 8}]}
            windows: ["10:00-13:00"]
            agenda: {opening: [5, 10, 15], closing: [5, 10, 15], margin: [0, 5, 10]}
            committees: [{id: one, name: Committee One}]
            panellists: [Member States]
            cleared: none
            short: Sample meeting
            verbatim: [{text: better understanding, key: concept-note, paragraph: 8}]
            """),
        file("people.yaml", "people: []\n"),
        file("service.yaml", "service: []\n"),
        file(
            "sources.yaml",
            """
            sources:
              concept-note: {title: Concept note, publisher: A committee, kind: united-nations-document, published: 2019-04-01, read: full}
              release: {title: A press release, publisher: A body, kind: press-release, published: 2018-06-01, read: full}
              speech: {title: A speech, publisher: Peru, kind: statement, published: 2018-03-02, read: full}
              later: {title: A later report, publisher: A body, kind: press-release, published: 2020-06-01, read: full}
              undated: {title: An undated page, publisher: A body, kind: web-page, published: not shown, read: full}
            """),
        file(
            "registries.yaml",
            """
            actors:
              - {id: described, name: Described Front, described by: [{who: Peru, source: speech}]}
              - {id: undescribed, name: Undescribed Front}
            crimes: [{id: drug trafficking, name: drug trafficking}]
            areas:
              - {id: sahel, name: Sahel}
              - {id: central-asia, name: Central Asia, m49: "143"}
              - {id: south-asia, name: South Asia, m49: "034"}
              - {id: south-east-asia, name: South-East Asia, m49: "035"}
            """),
    ]

    private static func file(_ name: String, _ text: String) -> ContentFile {
        ContentFile(path: "sample/\(name)", bytes: Array((text + "\n").utf8))
    }
}
