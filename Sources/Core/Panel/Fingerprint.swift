/// A short mark of a text that changes when the text does; it protects from oversight, not from malice.
public enum Fingerprint {
    /// Sixteen hexadecimal digits: FNV-1a with 64 bits.
    public static func of(_ text: String) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

extension Fingerprint {
    /// The mark of a claim, over everything it says; the place where it is written does not count.
    public static func of(_ claim: Claim) -> String {
        let readings = [claim.stated, claim.readIn].map { reading in
            "\(reading.form?.rawValue ?? "") \(reading.towards?.rawValue ?? "") "
                + (reading.involvement.map(\.rawValue) + reading.shared.map(\.rawValue)).joined(separator: " ")
        }
        let fields: [String] = [
            claim.kind.rawValue, claim.text, claim.who ?? "", claim.element?.rawValue ?? "", claim.says.rawValue,
            readings.joined(separator: "|"), claim.unit?.rawValue ?? "", names(claim.actors), names(claim.crimes),
            names(claim.places),
            claim.happened.map(EnglishStyle.period) ?? "", claim.attribution.map(EnglishStyle.attribution) ?? "",
            claim.hold ?? "", claim.release.rawValue,
            names(claim.opposes), names(claim.restsOn), names(claim.documents), figures(claim.figures),
            claim.audience.joined(separator: " "),
            citations(claim.sources),
        ]
        // Fields that most claims do not have leave the mark of these as it is.
        let rare = [
            claim.isInPacks ? nil : "in packs: no", claim.looked.map { "looked: \(search($0))" },
            claim.adds.isEmpty ? nil : "adds: \(claim.adds.joined(separator: "|"))",
        ]
        return of((fields + rare.compactMap(\.self)).joined(separator: "\u{1F}"))
    }

    /// The mark of a question.
    public static func of(_ question: Question) -> String {
        of([question.text, names(question.background), question.release.rawValue].joined(separator: "\u{1F}"))
    }

    /// The mark of a gap.
    public static func of(_ gap: Gap) -> String {
        let fields = [gap.text, names(gap.places), gap.release.rawValue] + (gap.looked.map { [search($0)] } ?? [])
        return of(fields.joined(separator: "\u{1F}"))
    }

    /// The mark of what a panel says outside its items: title, scope, terms, minutes and sources.
    public static func ofFrame(_ panel: PanelContent) -> String {
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
        return of((frame + minutes + terms + sources).joined(separator: "\u{1F}"))
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
