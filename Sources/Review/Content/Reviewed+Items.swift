import Core

// Compares claims, rules of service, questions and gaps field by field, with every field that a fingerprint covers.

extension Reviewed<String> {
    /// Creates the thing for a claim, with its clearance if the claim is cleared in its present form.
    init(_ claim: Claim, in place: String?, section: String? = nil, cleared: String?) {
        self.init(claim.id, claim, Claim.fields, in: place, part: claim.kind.rawValue, section, cleared)
    }

    /// Creates the thing for a rule of service.
    init(_ rule: ServiceRule, cleared: String?) {
        self.init(rule.id, rule, ServiceRule.fields, in: nil, part: rule.claim.kind.rawValue, "service", cleared)
    }

    /// Creates the thing for a question.
    init(_ question: Question, in place: String?, cleared: String?) {
        self.init(question.id, question, Question.fields, in: place, part: "question", nil, cleared)
    }

    /// Creates the thing for a gap.
    init(_ gap: Gap, in place: String?, cleared: String?) {
        self.init(gap.id, gap, Gap.fields, in: place, part: "gap", nil, cleared)
    }

    private init<Item>(
        _ id: ItemID, _ item: Item, _ fields: [ItemField<Item>], in place: String?, part: String, _ section: String?,
        _ cleared: String?
    ) {
        self.init(ReviewSubject(.item, id.rawValue), in: place)
        for field in fields { if let change = field.change { say(field.field.key, change, field.compared(item)) } }
        say("panel", .moved, place)
        say("part", .reclassified, part)
        say("section", .reclassified, section)
        say("cleared", .cleared, cleared)
    }

    // MARK: Values as content writes them

    static func list(_ names: [some Identifier]) -> String { names.map(\.rawValue).joined(separator: ", ") }
}
