public import Core
public import Testing

/// Holds a rule to the examples on its card.
public enum RuleExamples {
    /// Every accepted example passes, every reported one is reported by the rule, and all are well formed.
    public static func verify(_ rule: any Rule.Type, at location: SourceLocation = #_sourceLocation) {
        let card = rule.card
        for example in card.accepts + card.reports {
            #expect(
                SampleMeeting.faults(of: example) == [],
                "an example of \(card.id) is well formed:\n\(example.yaml)",
                sourceLocation: location)
        }
        for example in card.accepts {
            #expect(
                SampleMeeting.diagnostics(of: rule, on: example) == [], "\(card.id) accepts:\n\(example.yaml)",
                sourceLocation: location)
        }
        for example in card.reports {
            let diagnostics = SampleMeeting.diagnostics(of: rule, on: example)
            #expect(!diagnostics.isEmpty, "\(card.id) reports:\n\(example.yaml)", sourceLocation: location)
            #expect(
                diagnostics.allSatisfy { $0.rule == card.id }, "a rule speaks under its own id",
                sourceLocation: location)
        }
    }
}
