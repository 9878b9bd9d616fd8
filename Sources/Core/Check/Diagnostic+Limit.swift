extension [Diagnostic] {
    /// The diagnostics in the same order, with at most ``ContentLimits/diagnostics`` of each rule for each file.
    ///
    /// For each rule and file, one more diagnostic states how many are left out. A list with thousands of diagnostics
    /// about the same mistake would hide all other faults.
    public var limited: [Diagnostic] {
        let most = ContentLimits.diagnostics
        guard count > most else { return self }
        var counts: [DiagnosticKind: Int] = [:]
        for diagnostic in self { counts[diagnostic.kind, default: 0] += 1 }
        var seen: [DiagnosticKind: Int] = [:]
        return compactMap { diagnostic in
            let number = seen[diagnostic.kind, default: 0] + 1
            seen[diagnostic.kind] = number
            let more = counts[diagnostic.kind, default: 0] - most
            if number <= most || more == 1 { return diagnostic }
            return number == most + 1 ? diagnostic.andMore(more) : nil
        }
    }
}

/// The properties that diagnostics must share to be counted together.
private struct DiagnosticKind: Hashable {
    let rule: String
    let severity: Diagnostic.Severity
    let path: String?
}

extension Diagnostic {
    fileprivate var kind: DiagnosticKind { DiagnosticKind(rule: rule, severity: severity, path: position?.path) }

    /// A diagnostic that replaces further diagnostics of the same rule about the same file.
    func andMore(_ count: Int) -> Self {
        Diagnostic(
            rule: rule, severity: severity, at: position,
            "from here on there \(count == 1 ? "is one more diagnostic" : "are \(EnglishStyle.figures(count)) more diagnostics") of this rule",
            because: "a full list would hide the other diagnostics", remedy: "fix the ones above, and check again")
    }
}
