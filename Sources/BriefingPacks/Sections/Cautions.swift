import Core
import Documents

/// What a Chair, a moderator or a booth should not say, and why; drawn from the fields of what they may see.
struct Cautions {
    let context: PackContext
    let answers: PanelAnswers

    private var visible: [Claim] { context.view.visible(answers.claims) + context.takenUp(by: answers) }

    /// Words that should not be said, each with the reason.
    var unsayable: [[Inline]] { [council, label].compactMap { $0 } + labels }

    /// Nothing that was received is a finding of the Council.
    private var council: [Inline]? {
        let findings = visible.filter { $0.kind == .finding }
        guard !findings.isEmpty else { return nil }
        let via = Set(findings.flatMap { $0.sources.compactMap(\.via) }).filter { $0.kind == .document }.sorted()
        return context.words.line(.notTheCouncil(via))
    }

    /// The actors that the reader's claims speak of, each once; kinds of person or group are not labelled.
    private var actors: [Actor] {
        var seen: Set<EntryID> = []
        return visible.flatMap(\.actors).filter { seen.insert($0).inserted }
            .compactMap { context.library.actors[$0] }.filter { !$0.isGeneral }
    }

    /// Who gives a label to which actors, with the source; nothing is said of an actor that nobody looked for.
    private var labels: [[Inline]] {
        struct Speaker: Hashable {
            let who: String
            let source: SourceKey
            let label: Actor.Label
        }
        var speakers: [Speaker] = []
        var named: [Speaker: [String]] = [:]
        for actor in actors {
            for description in actor.describedBy where context.view.isPublished(description.source) {
                let speaker = Speaker(who: description.who, source: description.source, label: description.label)
                if named[speaker] == nil { speakers.append(speaker) }
                named[speaker, default: []].append(context.localizer.name(of: actor))
            }
        }
        return speakers.map { speaker in
            context.words.line(
                .callsSo(who: context.localizer.body(speaker.who), label: speaker.label, named[speaker] ?? []))
                + context.reference(to: speaker.source)
        }
    }

    /// Actors of which somebody looked for a label, and found none.
    private var label: [Inline]? {
        let names = actors.filter { $0.looked != nil && $0.describedBy.isEmpty }.map { context.localizer.name(of: $0) }
        return names.isEmpty ? nil : context.words.line(.nobodyCallsSo(names))
    }

    /// Claims whose caution must survive the spoken word, each with its words.
    var conditions: [[Inline]] {
        visible.compactMap { claim in
            context.words.caution(claim.says).map {
                [.text(context.words.label($0))] + context.words(of: claim) + [" ", .item(claim.id.rawValue)]
            }
        }
    }
}
