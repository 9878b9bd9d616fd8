import BriefingPacks
import Core
import Documents

/// What a summary calls those who spoke: by name, by kind with a word for their number, or not at all.
struct SummarySpeakers {
    let naming: SpeakerNaming
    let context: PackContext

    private var words: any SummaryVocabulary { context.words.language.summaryVocabulary }

    /// Before what the speakers of some points said: “Some Member States and one regional organization noted: ”.
    ///
    /// Whoever asked a question has not said what answers it, and who spoke of the conduct of the meeting noted nothing.
    func noted(_ points: [Point]) -> [Inline] {
        let said = points.filter { $0.kind != .question && $0.kind != .procedural }
        let speakers = Self.distinct((said.isEmpty ? points : said).map(\.speaker))
        let phrase: SummaryPhrase =
            switch naming {
            case .none: .speakersNoted
            case .name: .noted(by: words.list(names(speakers)), isOne: speakers.count == 1)
            case .kind: .noted(by: [.text(words.list(kinds(speakers)))], isOne: speakers.count == 1)
            }
        return Self.sentence(words.summary(phrase).inlines) + [.text(words.label(""))]
    }

    /// A speaker in a table; nothing where speakers are not told apart.
    func one(_ speaker: Speaker) -> [Inline] {
        switch naming {
        case .none: []
        case .name: name(speaker)
        case .kind: [.text(words.speaker(speaker.kind))]
        }
    }

    /// Speakers, each once, and never more than they surely are.
    ///
    /// Two persons of one delegation are one speaker. A person whose delegation only another point names is of that delegation.
    /// Those of whom nothing but the kind is known may be any of that kind: they are one, and none beside a named one.
    static func distinct(_ speakers: [Speaker]) -> [Speaker] {
        func folded(_ text: String) -> String { text.lowercased().split(separator: " ").joined(separator: " ") }
        var delegations: [Person: String] = [:]
        for speaker in speakers {
            guard let name = speaker.name, let of = speaker.of else { continue }
            delegations[Person(kind: speaker.kind, name: folded(name))] = of
        }
        let named = Set(speakers.filter { $0.named != nil }.map(\.kind))
        var seen: Set<Person> = []
        return speakers.filter { speaker in
            guard let called = speaker.of ?? speaker.name else {
                return !named.contains(speaker.kind) && seen.insert(Person(kind: speaker.kind, name: "")).inserted
            }
            let known = speaker.of ?? delegations[Person(kind: speaker.kind, name: folded(called))] ?? called
            return seen.insert(Person(kind: speaker.kind, name: folded(known))).inserted
        }
    }

    private struct Person: Hashable {
        let kind: SpeakerKind
        let name: String
    }

    /// How many of each kind, in words that follow the numbers.
    private func kinds(_ speakers: [Speaker]) -> [String] {
        let counts = Dictionary(grouping: speakers, by: \.kind).mapValues(\.count)
        return SpeakerKind.allCases.compactMap { kind in
            guard let count = counts[kind] else { return nil }
            // Where the meeting has one Chair, a reader of “one Chair” would look for another.
            return kind == .chair && hasOneChair ? words.theChair : words.speakers(Degree(of: count), of: kind)
        }
    }

    private var hasOneChair: Bool {
        context.meeting.committees.count == 1 && context.meeting.people.count { $0.role == .chair } < 2
    }

    private func names(_ speakers: [Speaker]) -> [[Inline]] {
        let unnamed = speakers.filter { $0.named == nil }
        return speakers.filter { $0.named != nil }.map(name) + kinds(unnamed).map { [.text($0)] }
    }

    /// A speaker as recorded: the delegation or the organization in the document's language where it has a form there.
    private func name(_ speaker: Speaker) -> [Inline] {
        guard let named = speaker.named else { return [.text(words.speaker(speaker.kind))] }
        if speaker.kind == .chair,
            let committee = context.meeting.committees.first(where: { $0.id.rawValue == speaker.of })
        {
            let chair = words.summary(.chairOf(committee: MeetingNames(context).short(committee))).inlines
            return speaker.name.map { context.localizer.name($0) + [" ("] + chair + [")"] } ?? chair
        }
        guard let name = speaker.name, let of = speaker.of else { return context.localizer.body(named) }
        return context.localizer.name(name) + [" ("] + context.localizer.body(of) + [")"]
    }

    /// A line that begins with a capital letter, where it begins with words of the language.
    private static func sentence(_ line: [Inline]) -> [Inline] {
        guard case .text(let first)? = line.first else { return line }
        return [.text(EnglishStyle.sentence(first))] + line.dropFirst()
    }
}
