/// A text of content that can be translated.
public struct TranslatableText: Sendable, Hashable {
    /// The owner of the text: a panel's id, or `meeting`, `service`, `registries` or `sources`.
    public let target: String
    /// The key of the text among the owner's texts.
    public let key: TextKey
    /// The original text.
    public let original: String
    /// Whether a pack may print the text; a text that is kept out of packs needs no translation.
    public var isPrinted = true

    /// All translatable texts of a meeting and its panels, in the order of the programme.
    public static func all(of meeting: Meeting, _ answers: [PanelAnswers]) -> [TranslatableText] {
        frame(of: meeting) + items("meeting", meeting.sectionClaims)
            + items("service", meeting.service.map(\.claim)) + names(meeting.registries) + labels(meeting.sources)
            + answers.flatMap(texts)
    }

    private static func frame(of meeting: Meeting) -> [TranslatableText] {
        var texts = [
            ("title", meeting.title), ("short", meeting.short), ("organ", meeting.organ ?? ""),
            ("theme", meeting.theme),
            ("venue", meeting.venue.name), ("room", meeting.venue.room),
        ]
        for committee in meeting.committees {
            texts.append(("committee.\(committee.id)", committee.name))
            if committee.short != committee.name { texts.append(("committee.\(committee.id).short", committee.short)) }
        }
        return texts.map { frame("meeting", $0.0, $0.1) }.filter { !$0.original.isEmpty }
    }

    private static func names(_ registries: Registries) -> [TranslatableText] {
        registries.actors.map { frame("registries", "actor.\($0.entry.id)", $0.entry.name) }
            + registries.crimes.map { frame("registries", "crime.\($0.id)", $0.name) }
            + registries.areas.map { frame("registries", "area.\($0.entry.id)", $0.entry.name) }
    }

    /// The labels of sources that running text calls neither by a symbol nor by their publisher.
    private static func labels(_ sources: [Source]) -> [TranslatableText] {
        sources.compactMap { source in source.short.map { frame("sources", source.key.rawValue, $0) } }
    }

    private static func texts(of answers: PanelAnswers) -> [TranslatableText] {
        let id = answers.card.id.rawValue
        var texts = [frame(id, "title", answers.card.title)]
        if let scope = answers.overview.scope { texts.append(frame(id, "scope", scope)) }
        texts += answers.questions.map { TranslatableText(target: id, key: .item($0.id), original: $0.text) }
        texts += items(id, answers.claims) + answers.content.layout.texts(of: answers.card.id)
        return texts + answers.overview.gaps.map { TranslatableText(target: id, key: .item($0.id), original: $0.text) }
    }

    private static func items(_ target: String, _ claims: [Claim]) -> [TranslatableText] {
        claims.flatMap { claim in
            WordingForm.allCases.compactMap { form in
                claim.wording(form).map {
                    TranslatableText(target: target, key: claim.key(form), original: $0, isPrinted: claim.isInPacks)
                }
            }
        }
    }

    private static func frame(_ target: String, _ name: String, _ text: String) -> TranslatableText {
        TranslatableText(target: target, key: .frame(target, name), original: text)
    }
}
