/// Reads a meeting's own files: the meeting, its people, sources, registries, rules of service, glossary and policy.
public enum MeetingReading {
    /// The names of the files of a meeting.
    public static let names: [String] = shapes.keys.sorted()

    /// The shape of each file.
    static let shapes: [String: Shape] = [
        "meeting.yaml": .meeting, "people.yaml": .people, "registries.yaml": .registries, "service.yaml": .service,
        "sources.yaml": .sourcesFile, "glossary.yaml": .glossary, PolicyReading.name: .policy,
    ]

    /// The files that are optional.
    private static let optional = ["glossary.yaml", PolicyReading.name]

    /// Reads the files.
    ///
    /// - Parameter files: The files of the meeting's folder; files with other names are ignored.
    /// - Returns: The meeting, or nil if an essential part is missing or malformed; and the diagnostics, sorted by
    ///   position.
    public static func read(_ files: [ContentFile]) -> (meeting: Meeting?, diagnostics: [Diagnostic]) {
        read(files.map { ParsedContent($0) })
    }

    /// Reads files that are already parsed.
    public static func read(_ files: [ParsedContent]) -> (meeting: Meeting?, diagnostics: [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        func file(_ name: String) -> ParsedContent? { files.first { $0.name == name } }
        func root(_ name: String) -> ContentNode? {
            guard let file = file(name) else {
                if !optional.contains(name) { diagnostics.append(.missingFile(name)) }
                return nil
            }
            diagnostics += file.diagnostics
            return file.root
        }
        let main = root("meeting.yaml")
        let people = root("people.yaml")
        let service = root("service.yaml")
        let sources = root("sources.yaml")
        let registries = root("registries.yaml")
        let glossary = root("glossary.yaml")
        let (policy, policyFaults) = PolicyReading.read(file(PolicyReading.name))
        diagnostics += policyFaults
        diagnostics += Diagnostic.minutes(in: main?["agenda"]) + hourFaults(in: main)
        guard let main, let policy, var meeting = Meeting(main, policy) else { return (nil, diagnostics.sorted()) }
        diagnostics += hourFaults(of: people, in: meeting)
        meeting.people = people?.each("people") { Person($0, in: meeting) } ?? []
        meeting.service = service?.each("service", ServiceRule.init) ?? []
        if service != nil { diagnostics += unknownRules(in: main, of: meeting) }
        meeting.sources = sources.map(Source.all) ?? []
        meeting.registries = registries.map(Registries.init) ?? Registries()
        meeting.glossary = glossary?.each("terms", GlossaryTerm.init) ?? []
        let known = Set(meeting.sources.map(\.key))
        for citation in meeting.glossary.flatMap(\.sources) where !known.contains(citation.key) {
            diagnostics.append(.unknownSource(citation, among: known))
        }
        return (meeting, diagnostics.sorted())
    }

    /// Finds rules of service that `windows rest on` names and that do not exist.
    private static func unknownRules(in main: ContentNode, of meeting: Meeting) -> [Diagnostic] {
        let known = Set(meeting.service.map(\.id.rawValue))
        return (main["windows rest on"]?.elements ?? []).compactMap { element in
            element.text.flatMap { known.contains($0) ? nil : .unknownRule($0, at: element.position, among: known) }
        }
    }
}

extension Meeting {
    fileprivate init?(_ node: ContentNode, _ policy: Policy) {
        guard let id = node.text("meeting"), let title = node.text("title"), let theme = node.text("theme"),
            let date = node.date("date"), let zone = node.text("zone").flatMap({ ZoneName($0) }),
            let opening = node["agenda"]?.minutes("opening"), let closing = node["agenda"]?.minutes("closing"),
            let margin = node["agenda"]?.minutes("margin"), let venue = node["venue"]
        else { return nil }
        let windows = ServiceWindow.all(node["windows"], on: [date]).map(\.window)
        guard !windows.isEmpty else { return nil }
        var sections: [MeetingSection: [Claim]] = [:]
        for section in MeetingSection.allCases {
            sections[section] = node.each(section.rawValue) { Claim($0, .finding, release: .participants) }
        }
        self.init(
            id: id, short: node.text("short") ?? title, organ: node.text("organ"), title: title, theme: theme,
            date: date,
            zone: zone,
            venue: Venue(name: venue.text("name") ?? "", room: venue.text("room") ?? ""),
            mandate: node["mandate"].flatMap(Mandate.init),
            windows: windows, agenda: AgendaLengths(opening: opening, closing: closing, margin: margin),
            committees: node.each("committees", Committee.init), panellists: node.texts("panellists"),
            passages: node.each("verbatim", Passage.init), clearance: node["cleared"].flatMap(Clearance.init),
            sections: sections, service: [], people: [], sources: [], registries: Registries(), glossary: [],
            policy: policy)
        basis = node.each("stated in", Citation.init(reading:))
        hours = node["hours"].flatMap { field in
            field.text.map { WrittenHours(text: $0, position: field.position) }
        }
        windowsRestOn = node.ids("windows rest on")
        published = node["programme"].map(PublishedProgramme.init) ?? published
        order.isFree = node.text("order") == "free"
        order.rules = node.each("sessions", SessionOrder.Rule.init)
    }
}

extension GlossaryTerm {
    fileprivate init?(_ node: ContentNode) {
        guard let id = node.text("id") else { return nil }
        let forms = Language.allCases.compactMap { language in node.text(language.rawValue).map { (language, $0) } }
        self.init(
            id: EntryID(rawValue: id), forms: Dictionary(uniqueKeysWithValues: forms), also: node.texts("also"),
            established: Set(node.values("established")).union([.english]),
            sources: node.each("sources", Citation.init(reading:)), position: node.position)
    }
}

extension Passage {
    fileprivate init?(_ node: ContentNode) {
        guard let text = node.text("text"), let key = node.text("key"), let paragraph = node.integer("paragraph") else {
            return nil
        }
        self.init(text: text, source: SourceKey(rawValue: key), paragraph: paragraph)
    }
}

extension Mandate {
    fileprivate init?(_ node: ContentNode) {
        guard let symbol = node.symbol("symbol"), let date = node.date("date") else { return nil }
        self.init(symbol: symbol, date: date, sources: node.each("sources", Citation.init(reading:)))
    }
}

extension Committee {
    fileprivate init?(_ node: ContentNode) {
        guard let id = node.text("id"), let name = node.text("name") else { return nil }
        self.init(id: EntryID(rawValue: id), name: name, short: node.text("short") ?? name)
    }
}

extension SessionOrder.Rule {
    fileprivate init?(_ node: ContentNode) {
        guard let session = node.text("session") else { return nil }
        self.init(
            session: SessionID(rawValue: session), after: node.ids("after"), startsWindow: node.text("starts") != nil,
            hasFreeParts: node.text("parts") != nil, position: node.position)
    }
}

extension Person {
    fileprivate init?(_ node: ContentNode, in meeting: Meeting) {
        guard let id = node.text("id"), let name = node.text("name"), let function = node.text("function"),
            let role: Role = node.value("role")
        else { return nil }
        self.init(
            id: EntryID(rawValue: id), name: name, function: function, delegation: node.text("delegation"),
            chairs: node.ids("chairs"), role: role, sessions: node.ids("session"), part: node.value("part"),
            isConfirmed: node.text("confirmed") == "true", isRemote: node.text("remote") == "true",
            hours: MeetingReading.hours(of: node, in: meeting), language: node.value("language"),
            hasText: node.text("text") == "received", marking: node.value("marked"),
            sources: node.each("sources", Citation.init(reading:)), position: node.position)
    }
}

extension Registries {
    fileprivate init(_ node: ContentNode) {
        self.init(
            actors: node.each("actors") { actor in
                RegistryEntry(actor).map { entry in
                    Actor(
                        entry: entry, describedBy: actor.each("described by", Actor.Description.init),
                        isGeneral: actor.text("general") == "true", listing: actor.text("listing") ?? "not checked",
                        looked: actor["looked"].flatMap(Search.init(reading:)))
                }
            },
            crimes: node.each("crimes", RegistryEntry.init),
            areas: node.each("areas") { area in
                RegistryEntry(area).map { Area(entry: $0, m49: area.text("m49"), states: area.ids("of")) }
            })
    }
}

extension RegistryEntry {
    fileprivate init?(_ node: ContentNode) {
        guard let id = node.text("id"), let name = node.text("name") else { return nil }
        self.init(id: EntryID(rawValue: id), name: name, aliases: node.texts("aliases"))
    }
}

extension Actor.Description {
    fileprivate init?(_ node: ContentNode) {
        guard let who = node.text("who"), let source = node.text("source") else { return nil }
        self.init(
            who: who, source: SourceKey(rawValue: source), label: node.value("label") ?? .terrorist,
            position: node.position)
    }
}

extension Diagnostic {
    fileprivate static func unknownSource(_ citation: Citation, among known: Set<SourceKey>) -> Self {
        Diagnostic(
            rule: ClaimsAreSourced.card.id, at: citation.position,
            "no source of the meeting is called '\(citation.key)'",
            because: "an interpreter looks a term up where it is used",
            remedy: Spelling.remedy(for: citation.key.rawValue, among: known.map(\.rawValue)))
    }

    fileprivate static func unknownRule(_ id: String, at place: Position, among known: Set<String>) -> Self {
        Diagnostic(
            rule: ClaimsAreSourced.card.id, at: place, "no rule of service is called '\(id)'",
            because: "the proof of the programme names the rules that its windows rest on",
            remedy: Spelling.remedy(for: id, among: known.sorted()))
    }

    fileprivate static func missingFile(_ name: String) -> Self {
        Diagnostic(
            rule: .contentFile, at: nil, "the meeting has no file '\(name)'",
            because: "the day and its packs are made from all of the meeting's files",
            remedy: "create \(name) in the folder of meeting.yaml")
    }
}
