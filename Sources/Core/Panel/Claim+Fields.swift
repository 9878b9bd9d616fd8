// The fields of a claim and of a rule of service.

extension Claim {
    /// Every field of a claim; a fingerprint covers them in this order.
    package static let fields = Details.fields.map { $0.lifted(\Claim.details) }

    /// Reads a claim.
    init?(_ node: ContentNode, _ kind: Kind, release: Release) {
        guard let id = node.text("id"), node.text("text") != nil else { return nil }
        var details = Details(id: ItemID(rawValue: id), kind: kind, release: release, position: node.position)
        node.read(Details.fieldsByKey, into: &details)
        details.text = details.text.plainlySpaced
        self.init(details)
    }
}

extension Claim.Details {
    fileprivate static let fieldsByKey = fields.byKey()

    fileprivate static let fields: [ItemField<Claim.Details>] = [
        .always(
            "text", .prose, "one assertion, at most 60 words unless the policy says otherwise, best in a > block",
            .reworded, \.text
        ).required,
        .maybe("who", .line, "the State or organization whose experience it is", .reworded, \.who),
        .maybe(
            "element", .words(ResponseElement.self),
            "the element of responses that it belongs to; the final panel prints it there, after the title of its own panel",
            .reclassified, \.element),
        .always(
            "says", .words(Claim.Standing.self), "the standing of the assertion", absent: "finding", .reclassified,
            \.says),
        .always(
            "stated", .group(.reading), "the classification that the source itself states", absent: "not stated",
            .reclassified, \.stated),
        .always(
            "read in", .group(.reading), "the classification that the editor infers", absent: "nothing",
            .reclassified, \.readIn),
        .maybe(
            "unit", .words(UnitOfAnalysis.self), "whether it is about groups, individuals or milieus", .reclassified,
            \.unit),
        .always("actors", .slugs, "ids of actors in the meeting's registry", .reclassified, \.actors),
        .always("crimes", .list(.scalar(.words)), "ids of crimes in the meeting's registry", .reclassified, \.crimes),
        .always(
            "places", .slugs, "ids of States, and of areas in the meeting's registry", .reclassified, \.places),
        .maybe("happened", .scalar(.period), "the date or the span of the fact itself", .reclassified, \.happened),
        .maybe(
            "attributed to", .group(.attribution), "whose words it reports, and when they were said",
            absent: "the source's own words", .resourced, \.attribution),
        .maybe("hold", .prose, "why only the secretariat's pack contains it", absent: "not held", .held, \.hold),
        .always("release", .release, "who may see it", absent: "the file's release", .released, \.release),
        .always("opposes", .itemIDs, "claims that contradict it; each must oppose the other", .related, \.opposes),
        .always(
            "rests on", .list(.scalar(.itemID), atLeast: 1), "claims that it depends on, of this or another panel",
            .related, \.restsOn),
        .always(
            "adds", .list(.prose, atLeast: 1), "words of its text that the desk adds to what it rests on",
            absent: "none", .related, \.adds),
        .always("documents", .slugs, "documents that it names but is not based on", .resourced, \.documents),
        .always(
            "in packs", .choice(["yes", "no"]),
            "whether packs may print it; if not, only the secretariat's pack does, and it needs no translation",
            absent: "yes", .released, \.isInPacks),
        .always(
            "figures", .list(.group(.figure)), "the numbers of the text, for checking the arithmetic",
            .reclassified, \.figures),
        .always("sources", .citations, "references to its sources", .resourced, \.sources),
        .maybe(
            "looked", .group(.search),
            "the record of a search that found nothing, for a text about what sources do not say",
            absent: "no search", .resourced, \.looked),
        .maybe(
            "then", .prose, "how it is said after the claim before it in a paragraph", absent: "`text` is printed",
            .reworded, \.then),
        .maybe(
            "short", .prose, "the assertion in at most 30 words, for lists and sheets", absent: "`text` is printed",
            .reworded, \.short),
    ]

    fileprivate init(id: ItemID, kind: Claim.Kind, release: Release, position: Position) {
        self.init(
            id: id, kind: kind, text: "", says: .finding, stated: Reading(), readIn: Reading(), actors: [], crimes: [],
            places: [], figures: [], sources: [], documents: [], isInPacks: true, release: release, opposes: [],
            restsOn: [], adds: [], position: position)
    }
}

extension ServiceRule {
    /// Every field of a rule of service: those of its claim, and the readers whose packs contain the rule.
    package static let fields: [ItemField<ServiceRule>] = {
        let claim = Claim.fields.map { $0.lifted(\ServiceRule.claim) }
        let place = claim.firstIndex { $0.field.key == "in packs" } ?? claim.endIndex
        return claim[..<place] + [audience] + claim[place...]
    }()

    private static let audience = ItemField<ServiceRule>.always(
        "for", .list(.words(Reader.self), atLeast: 1), "the readers whose packs contain it", .reclassified, \.readers
    ).required
    private static let ownFields = [audience].byKey()

    /// Reads a rule of service.
    init?(_ node: ContentNode) {
        guard let claim = Claim(node, .finding, release: .participants) else { return nil }
        self.init(claim: claim, readers: [])
        node.read(Self.ownFields, into: &self)
    }
}

extension FieldSet {
    /// The fields of a claim of a given kind; all kinds share their fields, but require different ones.
    package static func claim(_ kind: Claim.Kind) -> FieldSet {
        switch kind {
        case .finding: claim("a finding", requiring: ["sources"], also: wordings)
        case .experience: claim("an experience", requiring: ["sources", "who"], also: wordings)
        case .lesson: claim("a lesson", requiring: ["rests on"], also: ["adds"] + wordings)
        case .initiative: claim("an initiative", requiring: ["sources", "element"], also: wordings)
        }
    }

    /// Only the claims of a panel are printed in paragraphs and in lists of few words.
    private static let wordings = ["then", "short"]

    /// The fields of one of the meeting's own claims.
    static let meetingClaim = claim("a claim of the meeting", requiring: ["sources"], also: ["documents"])

    /// The fields of a rule of service.
    static let serviceRule = claim(
        "a rule of service", ServiceRule.fields.map(\.field), requiring: ["sources"])

    /// The fields of a claim, of which only the kinds of claim that name them have the rare ones.
    private static func claim(
        _ name: String, _ fields: [Field] = Claim.fields.map(\.field), requiring required: [String],
        also own: [String] = []
    ) -> FieldSet {
        let rare = ["adds", "documents"] + wordings
        let kept = fields.filter { own.contains($0.key) || !rare.contains($0.key) }
        return FieldSet(name, [.id] + kept.map { required.contains($0.key) ? $0.required : $0 })
    }
}
