import Core

/// Identifies the speaker that the text before the colon names.
package struct SpeakerNames: Sendable {
    /// The prefixes that state the capacity of a speaker.
    static let prefixes: [(word: String, kind: SpeakerKind)] = [
        ("state", .memberState), ("org", .internationalOrganization), ("regional", .regionalOrganization),
        ("academic", .academicInstitution), ("network", .researchNetwork), ("other", .other),
    ]

    private static let states: [String: State] = Dictionary(
        State.all.flatMap { state in
            ([state.id.rawValue] + Language.allCases.map(state.name)).map { (folded($0), state) }
        }, uniquingKeysWith: { first, _ in first })

    private let committees: [String]
    /// The meeting's people by name.
    ///
    /// The value is nil if the capacity of the person is not known.
    private var people: [String: Speaker?] = [:]
    /// The speakers so far, in the order in which they first spoke.
    package private(set) var heard: [Speaker] = []
    private var heardByName: [String: [Speaker]] = [:]

    init(_ meeting: Meeting) {
        committees = meeting.committees.map(\.id.rawValue)
        for person in meeting.people { people[Self.folded(person.name)] = .some(Self.speaker(person)) }
    }

    /// Remembers a speaker, so that the name is enough from now on.
    mutating func hear(_ speaker: Speaker) {
        guard !heard.contains(speaker) else { return }
        heard.append(speaker)
        if let name = speaker.name { heardByName[Self.folded(name), default: []].append(speaker) }
        guard let of = speaker.of, speaker.kind != .chair else { return }
        let delegation = Speaker(kind: speaker.kind, of: of)
        if heardByName[Self.folded(of)]?.contains(delegation) != true {
            heardByName[Self.folded(of), default: []].append(delegation)
        }
    }

    /// Returns the speaker that a text names.
    ///
    /// A person's name may follow in parentheses: `State A (name)`.
    ///
    /// - Throws: ``PointFault`` if the text does not name a known speaker, or could name two.
    func speaker(_ text: Substring) throws(PointFault) -> Speaker {
        if let speaker = try whole(text) { return speaker }
        if text.hasSuffix(")"), let open = text.lastIndex(of: "(") {
            let name = text[open...].dropFirst().dropLast().trimmed
            if var speaker = try whole(text[..<open].trimmed) {
                guard !name.isEmpty else { throw .emptyName(text[open...]) }
                speaker.name = String(name)
                return speaker
            }
        }
        if let person = people[Self.folded(text)], person == nil { throw .capacityUnknown(text) }
        let near = Spelling.nearest(to: String(text), among: names + State.otherNamesOfAll)
        throw .unknownSpeaker(text, nearest: near.map { State.meant(by: $0)?.name ?? $0 })
    }

    /// All names that can be typed for a speaker, beginning with those who already spoke.
    var names: [String] {
        let known = heard.compactMap { $0.kind == .chair || $0.kind == .moderator ? $0.name : $0.of }
        let chairs = ["Chair"] + committees.map { "Chair of \($0)" } + ["Moderator"]
        let all = known + chairs + people.values.compactMap { $0?.name }.sorted() + State.all.map(\.name)
        var seen: Set<String> = []
        return all.filter { seen.insert($0).inserted }
    }

    private func whole(_ text: Substring) throws(PointFault) -> Speaker? {
        if let speaker = try named(text) { return speaker }
        return try prefixed(text)
    }

    /// Returns the speaker that a name without a prefix identifies.
    private func named(_ text: Substring) throws(PointFault) -> Speaker? {
        let name = Self.folded(text)
        switch name {
        case "": return nil
        case "chair": return Speaker(kind: .chair)
        case "moderator": return Speaker(kind: .moderator)
        default: break
        }
        if name.hasPrefix("chair of ") {
            let committee = text.dropFirst("chair of ".count).trimmed
            guard let id = committees.first(where: { $0.lowercased() == committee.lowercased() }) else {
                // A person's name may follow the committee.
                if text.hasSuffix(")"), text.contains("(") { return nil }
                throw .unknownCommittee(committee, among: committees)
            }
            return Speaker(kind: .chair, of: id)
        }
        if let prefix = Self.prefixes.first(where: { $0.word == name }) { return Speaker(kind: prefix.kind) }
        var found = heardByName[name] ?? []
        if let state = Self.states[name] {
            let delegation = Speaker(kind: .memberState, of: state.name)
            if !found.contains(delegation) { found.append(delegation) }
        }
        if let person = people[name].flatMap({ $0 }), !found.contains(person) { found.append(person) }
        guard found.count < 2 else { throw .twoSpeakers(text, found) }
        return found.first
    }

    /// Returns the speaker whose capacity a prefix states, such as `org=Organization B`.
    private func prefixed(_ text: Substring) throws(PointFault) -> Speaker? {
        guard let sign = text.firstIndex(of: "=") else { return nil }
        let word = text[..<sign].trimmed
        guard let prefix = Self.prefixes.first(where: { $0.word == word.lowercased() }) else {
            throw .unknownPrefix(word)
        }
        let name = text[sign...].dropFirst().trimmed
        guard !name.isEmpty else { throw .emptyName(text[sign...]) }
        if prefix.kind == .memberState {
            if let state = Self.states[Self.folded(name)] { return Speaker(kind: .memberState, of: state.name) }
        }
        // The text in parentheses is a person's name, which the caller reads.
        guard !(name.hasSuffix(")") && name.contains("(")) else { return nil }
        return Speaker(kind: prefix.kind, of: String(name))
    }

    private static func speaker(_ person: Person) -> Speaker? {
        switch person.role {
        case .chair:
            return Speaker(
                kind: .chair, of: person.chairs.count == 1 ? person.chairs[0].rawValue : nil, name: person.name)
        case .moderator: return Speaker(kind: .moderator, of: person.delegation, name: person.name)
        case .panellist:
            guard let state = person.delegation.flatMap({ states[folded($0)] }) else { return nil }
            return Speaker(kind: .memberState, of: state.name, name: person.name)
        }
    }

    /// Returns a name in lower case with a uniform apostrophe, for comparison.
    private static func folded(_ name: some StringProtocol) -> String {
        name.lowercased().replacing("'", with: "’")
    }
}

extension PointFault {
    private static let speakerReason = "a State or an organization is never guessed"

    fileprivate static func unknownSpeaker(_ text: Substring, nearest: String?) -> Self {
        let guess = nearest.map { "did you mean '\($0)'? if not, " } ?? ""
        let prefixes = SpeakerNames.prefixes.map { "\($0.word)=" }.joined(separator: ", ")
        return Self(
            .pointSpeaker, at: text, "\(text.quoted) is not a known speaker", because: speakerReason,
            remedy: "\(guess)give the capacity once, with one of \(prefixes)")
    }

    fileprivate static func capacityUnknown(_ text: Substring) -> Self {
        Self(
            .pointSpeaker, at: text, "people.yaml does not say in what capacity \(text.quoted) speaks",
            because: speakerReason, remedy: "name the organization with its prefix: org=… (\(text))")
    }

    fileprivate static func twoSpeakers(_ text: Substring, _ found: [Speaker]) -> Self {
        let list = found.map { [$0.kind.rawValue, $0.named].compactMap { $0 }.joined(separator: " ") }
        return Self(
            .pointSpeaker, at: text, "\(text.quoted) could be: \(list.joined(separator: ", "))",
            because: speakerReason, remedy: "say which with a prefix, such as state= or org=")
    }

    fileprivate static func unknownCommittee(_ text: Substring, among known: [String]) -> Self {
        Self(
            .pointSpeaker, at: text, "\(text.quoted) is not a committee of this meeting",
            because: "each Chair speaks for a committee", remedy: Spelling.remedy(for: String(text), among: known))
    }

    fileprivate static func unknownPrefix(_ text: Substring) -> Self {
        let words = SpeakerNames.prefixes.map(\.word)
        return Self(
            .pointSpeaker, at: text, "\(text.quoted) is not a known capacity",
            because: "a summary counts speakers by capacity", remedy: "use one of \(words.joined(separator: ", "))")
    }

    fileprivate static func emptyName(_ text: Substring) -> Self {
        Self(
            .pointSpeaker, at: text, "a name is missing here", because: speakerReason,
            remedy: "write the name, or leave the sign out")
    }
}
