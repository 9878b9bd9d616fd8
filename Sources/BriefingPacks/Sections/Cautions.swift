import Core
import Documents

/// What a Chair, a moderator or an interpreter should not say, and why.
///
/// The fields of the visible claims decide.
struct Cautions {
    let context: PackContext
    let answers: PanelAnswers

    private var visible: [Claim] { context.view.visible(answers.claims) + context.takenUp(by: answers) }

    /// Words that should not be said, each with the reason.
    var unsayable: [[Inline]] { [council, label].compactMap { $0 } + labels }

    /// The caution that a finding in the material is not a finding of the Security Council.
    private var council: [Inline]? {
        let findings = visible.filter { $0.kind == .finding }
        guard !findings.isEmpty else { return nil }
        let via = Set(findings.flatMap { $0.sources.compactMap(\.via) }).filter { $0.kind == .document }.sorted()
        return context.words.line(.notTheCouncil(via))
    }

    /// The actors that the visible claims mention, each once.
    ///
    /// General kinds of person or group are left out.
    private var actors: [Actor] {
        var seen: Set<EntryID> = []
        return visible.flatMap(\.actors).filter { seen.insert($0).inserted }
            .compactMap { context.library.actors[$0] }.filter { !$0.isGeneral }
    }

    /// The labels that sources give to actors, each with its author and source.
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

    /// The actors for which a search found no label.
    private var label: [Inline]? {
        let names = actors.filter { $0.looked != nil && $0.describedBy.isEmpty }.map { context.localizer.name(of: $0) }
        return names.isEmpty ? nil : context.words.line(.nobodyCallsSo(names))
    }

    /// Claims with a caution that a speaker must keep, each in full.
    var conditions: [[Inline]] {
        visible.compactMap { claim in
            context.words.caution(claim.says).map {
                [.text(context.words.label($0))] + context.words(of: claim) + [" ", .item(claim.id.rawValue)]
            }
        }
    }
}
