/// A small sample meeting that completes the examples of the rules.
public enum SampleMeeting {
    /// The sample meeting without an example; nil if its files cannot be read.
    public static let meeting: Meeting? = MeetingReading.read(files).meeting

    /// A panel with the keys of an example and with default values for the other required keys.
    ///
    /// - Parameter example: The example; an example of one of the meeting's files does not change the panel.
    /// - Returns: The panel, or nil if it cannot be read; and the diagnostics about its form.
    public static func panel(_ example: RuleExample) -> (content: PanelContent?, diagnostics: [Diagnostic]) {
        let text = filled(example.file == nil ? example.yaml : "", with: defaults)
        return PanelReading.read(ContentFile(path: "example.yaml", bytes: Array(text.utf8)))
    }

    /// The meeting, with the keys of an example in place of the same keys in its file.
    ///
    /// - Parameter example: The example; an example of a panel file does not change the meeting.
    /// - Returns: The meeting, or nil if it cannot be read; and the diagnostics about its form.
    public static func meeting(_ example: RuleExample) -> (meeting: Meeting?, diagnostics: [Diagnostic]) {
        guard let name = example.file else { return (meeting, []) }
        return MeetingReading.read(
            files.map { file in
                guard file.name == name else { return file }
                let text = filled(example.yaml, with: keys(of: String(decoding: file.bytes, as: UTF8.self)))
                return ContentFile(path: file.path, bytes: Array(text.utf8))
            })
    }

    /// The diagnostics about the form of an example.
    public static func faults(of example: RuleExample) -> [Diagnostic] {
        example.file == nil ? panel(example).diagnostics : meeting(example).diagnostics
    }

    /// The diagnostics of a rule for an example.
    ///
    /// The rule checks the meeting if the example belongs to one of the meeting's files, and otherwise the panel.
    public static func diagnostics(of rule: any Rule.Type, on example: RuleExample) -> [Diagnostic] {
        guard let meeting = meeting(example).meeting, let content = panel(example).content else { return [] }
        let answers = PanelAnswers(of: ContentPanel(content: content), for: Briefing(theme: meeting.theme))
        let subject = example.file == nil ? CheckSubject(answers) : CheckSubject(meeting)
        return rule.diagnostics(in: subject, of: Library(meeting: meeting, answers: [answers]))
    }

    /// The position of a diagnostic within an example, as `line:column`.
    ///
    /// The text is empty if the diagnostic points to another file, or to a key that the example does not contain.
    public static func place(of diagnostic: Diagnostic, in example: RuleExample) -> String {
        let name = example.file ?? "example.yaml"
        guard let place = diagnostic.position, place.path == name || place.path.hasSuffix("/\(name)") else { return "" }
        let file = files.first { $0.name == name }
        let all = file.map { keys(of: String(decoding: $0.bytes, as: UTF8.self)) } ?? defaults
        func lines(_ text: String) -> Int { text.count { $0 == "\n" } }
        // The keys that the example does not have come before it.
        let before = lines(filled(example.yaml, with: all)) - lines(example.yaml) - 1
        return place.line > before ? "\(place.line - before):\(place.column)" : ""
    }

    /// An example, after the keys of a file that it does not have.
    private static func filled(_ yaml: String, with keys: [(key: String, value: String)]) -> String {
        let given = Set(self.keys(of: yaml).map(\.key))
        let kept = keys.filter { !given.contains($0.key) }.map { "\($0.key):\($0.value)" }
        return (kept + [yaml]).joined(separator: "\n") + "\n"
    }

    /// The top-level keys of a file, each with its value.
    private static func keys(of yaml: String) -> [(key: String, value: String)] {
        yaml.split(separator: "\n").reduce(into: []) { keys, line in
            if line.hasPrefix(" "), !keys.isEmpty {
                keys[keys.count - 1].value += "\n" + line
            } else if let colon = line.firstIndex(of: ":") {
                keys.append((String(line[..<colon]), String(line[line.index(after: colon)...])))
            }
        }
    }

    private static let defaults: [(key: String, value: String)] = [
        ("panel", " sample"), ("title", " Sample"), ("desk", " Sample desk"), ("regions", " []"),
        ("release", " participants"),
        ("cleared", " none"), ("minutes", " {presentation: [10, 15, 20]}"),
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
