/// Computes fingerprints in the earlier form, without a version, so that clearances with such fingerprints stay valid.
///
/// The earlier form hashes dates and pinpoints in their English wording, and uses the former word for the release
/// `podium`.
enum EarlierFingerprint {
    /// The fingerprint of a claim, over all its fields except its position in the file.
    static func of(_ claim: Claim, for readers: [Reader]) -> String {
        let readings = [claim.stated, claim.readIn].map { reading in
            "\(reading.form?.rawValue ?? "") \(reading.towards?.rawValue ?? "") "
                + (reading.involvement.map(\.rawValue) + reading.shared.map(\.rawValue)).joined(separator: " ")
        }
        let fields: [String] = [
            claim.kind.rawValue, claim.text, claim.who ?? "", claim.element?.rawValue ?? "", claim.says.rawValue,
            readings.joined(separator: "|"), claim.unit?.rawValue ?? "", names(claim.actors), names(claim.crimes),
            names(claim.places),
            claim.happened.map(EnglishStyle.period) ?? "", claim.attribution.map(EnglishStyle.attribution) ?? "",
            claim.hold ?? "", claim.release.formerWord,
            names(claim.opposes), names(claim.restsOn), names(claim.documents), figures(claim.figures),
            readers.map(\.rawValue).joined(separator: " "),
            citations(claim.sources),
        ]
        // Fields that most claims do not have are appended only if present, so that other fingerprints do not change.
        let rare = [
            claim.isInPacks ? nil : "in packs: no", claim.looked.map { "looked: \(search($0))" },
            claim.adds.isEmpty ? nil : "adds: \(claim.adds.joined(separator: "|"))",
            claim.then.map { "then: \($0.text)" }, claim.short.map { "short: \($0.text)" },
        ]
        return Fingerprint.digits(of: (fields + rare.compactMap(\.self)).joined(separator: "\u{1F}"))
    }

    /// The fingerprint of a question.
    static func of(_ question: Question) -> String {
        Fingerprint.digits(
            of: [question.text, names(question.background), question.release.formerWord].joined(separator: "\u{1F}"))
    }

    /// The fingerprint of a gap.
    static func of(_ gap: Gap) -> String {
        let fields = [gap.text, names(gap.places), gap.release.formerWord] + (gap.looked.map { [search($0)] } ?? [])
        return Fingerprint.digits(of: fields.joined(separator: "\u{1F}"))
    }

    /// The fingerprint of a panel's content outside its items: title, scope, terms, minutes and sources.
    static func ofFrame(_ panel: PanelContent) -> String {
        let card = panel.card
        let minutes = card.parts.map {
            "\($0.part.rawValue) \($0.minutes.least) \($0.minutes.wished) \($0.minutes.most)"
        }
        let terms = panel.terms.map { "\($0.term) \($0.means) \(names($0.places)) \(citations($0.sources))" }
        let sources = panel.sources.map { source in
            [
                source.key.rawValue, source.symbol?.text ?? "", source.short ?? "", source.title, source.publisher,
                source.kind.rawValue,
                source.published.description, source.datedBy ?? "", source.read, source.language.rawValue,
                source.link ?? "",
            ]
            .joined(separator: " ")
        }
        let frame = [
            card.id.rawValue, card.title, card.desk, card.regions.joined(separator: " "), panel.scope ?? "",
            citations(panel.basis),
        ]
        // A layout is appended only if the panel has one, so that other fingerprints do not change.
        let layout = panel.layout.lines.map { $0.joined(separator: "|") }
        return Fingerprint.digits(of: (frame + minutes + terms + sources + layout).joined(separator: "\u{1F}"))
    }

    private static func citations(_ citations: [Citation]) -> String {
        citations.map {
            "\($0.key) \($0.pinpoint.map(EnglishStyle.pinpoint) ?? "-") \($0.via?.text ?? "") \($0.quoting ?? "")"
        }.joined(
            separator: "|")
    }

    private static func search(_ search: Search) -> String {
        "\(search.subject) \(names(search.sources)) \(search.by) \(search.date.map { "\($0)" } ?? "-")"
    }

    private static func names(_ ids: [some Identifier]) -> String { ids.map(\.rawValue).joined(separator: " ") }

    private static func figures(_ figures: [Figure]) -> String {
        figures.map { figure in
            let numbers = [figure.value, figure.whole, figure.before, figure.perCent].map { $0.map(String.init) ?? "-" }
            return (numbers + figure.parts.map(String.init) + (figure.base.map { [$0] } ?? [])).joined(separator: " ")
        }
        .joined(separator: "|")
    }
}
