import Core

// Compares claims, questions and gaps field by field, with every field that is part of a fingerprint.

extension Reviewed<String> {
    /// Creates the thing for a claim, with its clearance if the claim is cleared in its present form.
    init(_ claim: Claim, in place: String?, section: String? = nil, cleared: String?) {
        self.init(ReviewSubject(.item, claim.id.rawValue), in: place)
        say("text", .reworded, claim.text)
        say("who", .reworded, claim.who)
        say("panel", .moved, place)
        say("part", .reclassified, claim.kind.rawValue)
        say("section", .reclassified, section)
        say("element", .reclassified, claim.element?.rawValue)
        say("says", .reclassified, claim.says.rawValue)
        say("stated", .reclassified, Self.text(claim.stated))
        say("read in", .reclassified, Self.text(claim.readIn))
        say("unit", .reclassified, claim.unit?.rawValue)
        say("actors", .reclassified, Self.list(claim.actors))
        say("crimes", .reclassified, Self.list(claim.crimes))
        say("places", .reclassified, Self.list(claim.places))
        say("happened", .reclassified, claim.happened.map(Self.text))
        say("figures", .reclassified, claim.figures.map(Self.text).joined(separator: "; "))
        say("for", .reclassified, claim.audience.joined(separator: ", "))
        say("sources", .resourced, Self.text(claim.sources))
        say("documents", .resourced, Self.list(claim.documents))
        say("attributed to", .resourced, claim.attribution.map(Self.text))
        say("opposes", .related, Self.list(claim.opposes))
        say("rests on", .related, Self.list(claim.restsOn))
        say("release", .released, claim.release.rawValue)
        say("hold", .held, claim.hold)
        say("in packs", .released, claim.isInPacks ? "yes" : "no")
        say("looked", .resourced, claim.looked.map(Self.text))
        say("adds", .related, claim.adds.joined(separator: ", "))
        say("cleared", .cleared, cleared)
    }

    /// Creates the thing for a question.
    init(_ question: Question, in place: String?, cleared: String?) {
        self.init(ReviewSubject(.item, question.id.rawValue), in: place)
        say("text", .reworded, question.text)
        say("panel", .moved, place)
        say("part", .reclassified, "question")
        say("background", .related, Self.list(question.background))
        say("release", .released, question.release.rawValue)
        say("cleared", .cleared, cleared)
    }

    /// Creates the thing for a gap.
    init(_ gap: Gap, in place: String?, cleared: String?) {
        self.init(ReviewSubject(.item, gap.id.rawValue), in: place)
        say("text", .reworded, gap.text)
        say("panel", .moved, place)
        say("part", .reclassified, "gap")
        say("places", .reclassified, Self.list(gap.places))
        say("looked", .resourced, gap.looked.map(Self.text))
        say("release", .released, gap.release.rawValue)
        say("cleared", .cleared, cleared)
    }

    // MARK: Values as content writes them

    static func list(_ names: [some Identifier]) -> String { names.map(\.rawValue).joined(separator: ", ") }

    static func text(_ citations: [Citation]) -> String {
        citations.map { citation in
            [
                citation.key.rawValue, citation.pinpoint.map { $0 == .whole ? "whole" : EnglishStyle.pinpoint($0) },
                citation.via.map { "summarizing \($0.text)" }, citation.quoting.map { "quoting \($0)" },
            ].compactMap(\.self).joined(separator: " ")
        }.joined(separator: "; ")
    }

    static func text(_ search: Search) -> String {
        let date = search.date.map { " on \($0)" } ?? ""
        return "\(search.subject): nothing found in \(list(search.sources)) by \(search.by)\(date)"
    }

    private static func text(_ reading: Reading) -> String {
        let towards = reading.towards.map { ["towards \($0.rawValue)"] } ?? []
        let forms = (reading.form.map { [$0.rawValue] } ?? []) + towards
        return (forms + reading.involvement.map(\.rawValue) + reading.shared.map(\.rawValue)).joined(separator: ", ")
    }

    private static func text(_ period: Period) -> String {
        period.start == period.end ? "\(period.start)" : "\(period.start)–\(period.end)"
    }

    private static func text(_ attribution: Attribution) -> String {
        [attribution.speaker, attribution.date.map { "\($0)" }].compactMap(\.self).joined(separator: ", ")
    }

    private static func text(_ figure: Figure) -> String {
        let numbers = [
            ("value", figure.value), ("of", figure.whole), ("before", figure.before), ("per cent", figure.perCent),
        ]
        let parts = figure.parts.isEmpty ? [] : ["parts \(figure.parts.map(String.init).joined(separator: " + "))"]
        return (numbers.compactMap { name, number in number.map { "\(name) \($0)" } } + parts).joined(separator: ", ")
    }
}
