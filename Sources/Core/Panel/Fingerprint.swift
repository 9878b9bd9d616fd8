/// A short hash of an item's content.
///
/// It changes when the content changes. It protects against oversight, not against malice.
///
/// It hashes the fields of the content (``CanonicalForm``) and no wording that packs add. A clearance therefore stays
/// valid when packs express something in other words.
public struct Fingerprint: Sendable, Hashable {
    /// The form that files use: the version of the canonical form, a hyphen, and sixteen hexadecimal digits.
    public let text: String
    /// The fingerprint of the same item in the earlier form, without a version.
    package let earlier: String

    /// Creates the fingerprint of a canonical form.
    ///
    /// - Parameters:
    ///   - form: The canonical form of the item.
    ///   - earlier: The fingerprint of the item in the earlier form.
    package init(of form: CanonicalForm, earlier: String) {
        text = "2-\(Self.digits(of: form.bytes))"
        self.earlier = earlier
    }

    /// Whether this fingerprint matches a fingerprint from a file, which may be written with or without a version.
    public func isWritten(as other: String) -> Bool { other == text || other == earlier }

    /// The fingerprint of a plain text, without a version: sixteen hexadecimal digits.
    public static func of(_ text: String) -> String { digits(of: text) }

    /// The hash of a text as sixteen hexadecimal digits (FNV-1a, 64 bits).
    package static func digits(of text: String) -> String { digits(of: text.utf8) }

    private static func digits(of bytes: some Sequence<UInt8>) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

extension Fingerprint {
    /// The fingerprint of a claim, over all its fields except its id and its position in the file.
    public static func of(_ claim: Claim) -> Fingerprint {
        var form = CanonicalForm("claim")
        form.add("kind", claim.kind.rawValue)
        form.add(Claim.fields, of: claim)
        return Fingerprint(of: form, earlier: EarlierFingerprint.of(claim, for: []))
    }

    /// The fingerprint of a rule of service, over its claim and its readers.
    public static func of(_ rule: ServiceRule) -> Fingerprint {
        var form = CanonicalForm("claim")
        form.add("kind", rule.claim.kind.rawValue)
        form.add(ServiceRule.fields, of: rule)
        return Fingerprint(of: form, earlier: EarlierFingerprint.of(rule.claim, for: rule.readers))
    }

    /// The fingerprint of a question, over its text, its background and its release.
    public static func of(_ question: Question) -> Fingerprint {
        var form = CanonicalForm("question")
        form.add(Question.fields, of: question)
        return Fingerprint(of: form, earlier: EarlierFingerprint.of(question))
    }

    /// The fingerprint of a gap, over its text, its places, its release and its search.
    public static func of(_ gap: Gap) -> Fingerprint {
        var form = CanonicalForm("gap")
        form.add(Gap.fields, of: gap)
        return Fingerprint(of: form, earlier: EarlierFingerprint.of(gap))
    }

    /// The fingerprint of a panel's content outside its items.
    ///
    /// It covers the panel's id, title, desk, regions, basis, scope, terms, minutes, sources and layout. It does not cover
    /// the keys `named in`, `last paragraph` and `wording` of a source.
    public static func ofFrame(_ panel: PanelContent) -> Fingerprint {
        let card = panel.card
        var form = CanonicalForm("panel")
        form.add("id", card.id.rawValue)
        form.add("title", card.title)
        form.add("desk", card.desk)
        form.add("regions", card.regions)
        form.add("scope", panel.scope)
        for citation in panel.basis { form.add("basis", citation) }
        for part in card.parts {
            let minutes = [part.minutes.least, part.minutes.wished, part.minutes.most]
            form.add("minutes", [part.part.rawValue] + minutes.map(String.init))
        }
        for term in panel.terms {
            form.add("term", [term.term, term.means] + term.places.map(\.rawValue))
            for citation in term.sources { form.add("source of the term", citation) }
        }
        for source in panel.sources {
            form.add(
                "source",
                [
                    source.key.rawValue, source.symbol?.text ?? "", source.short ?? "", source.title, source.publisher,
                    source.kind.rawValue, source.published.description, source.datedBy ?? "", source.read,
                    source.language.rawValue, source.link ?? "",
                ])
        }
        form.add(panel.layout)
        return Fingerprint(of: form, earlier: EarlierFingerprint.ofFrame(panel))
    }
}
