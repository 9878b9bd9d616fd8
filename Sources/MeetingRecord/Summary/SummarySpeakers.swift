import BriefingPacks
import Core
import Documents

/// The names of speakers in a summary: by name, by kind with a word for their number, or not at all.
struct SummarySpeakers {
    let naming: SpeakerNaming
    let context: PackContext

    private var words: any SummaryVocabulary { context.words.language.summaryVocabulary }

    /// Returns the introduction to what speakers said: “Some Member States and one regional organization noted: ”.
    ///
    /// A speaker who only asked a question, or who spoke only on the conduct of the meeting, is not counted unless
    /// there are no other speakers.
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

    /// Returns a speaker for a table; empty if the summary does not name speakers.
    func one(_ speaker: Speaker) -> [Inline] {
        switch naming {
        case .none: []
        case .name: name(speaker)
        case .kind: [.text(words.speaker(speaker.kind))]
        }
    }

    /// Returns the distinct speakers, never more than there certainly were.
    ///
    /// Two persons of one delegation are one speaker. If another point gives the delegation of a person, the person
    /// belongs to that delegation. Speakers of whom only the kind is known could be any speaker of that kind. They
    /// count as one, or as none if a named speaker has the same kind.
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

    /// Returns the number of speakers of each kind in words.
    private func kinds(_ speakers: [Speaker]) -> [String] {
        let counts = Dictionary(grouping: speakers, by: \.kind).mapValues(\.count)
        return SpeakerKind.allCases.compactMap { kind in
            guard let count = counts[kind] else { return nil }
            // If the meeting has only one Chair, “one Chair” would suggest that there is another.
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

    /// Returns a speaker as recorded.
    ///
    /// A known delegation or organization appears in the document's language.
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

    /// Capitalizes a line that begins with words of the document's language.
    private static func sentence(_ line: [Inline]) -> [Inline] {
        guard case .text(let first)? = line.first else { return line }
        return [.text(EnglishStyle.sentence(first))] + line.dropFirst()
    }
}
