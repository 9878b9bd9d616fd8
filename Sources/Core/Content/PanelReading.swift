/// Reads a panel file and finds all faults in its form.
public enum PanelReading {
    /// Reads a file.
    ///
    /// - Parameter file: The file; its bytes need not be valid.
    /// - Returns: The content, or nil if an essential part is missing; and the diagnostics, sorted by position.
    public static func read(_ file: ContentFile) -> (content: PanelContent?, diagnostics: [Diagnostic]) {
        read(ParsedContent(file))
    }

    /// Reads a file that is already parsed.
    public static func read(_ file: ParsedContent) -> (content: PanelContent?, diagnostics: [Diagnostic]) {
        file.isYAML ? (file.panel, file.diagnostics.sorted()) : (nil, file.diagnostics)
    }
}

extension PanelContent {
    init?(_ root: ContentNode) {
        guard let id = root.text("panel"), let title = root.text("title") else { return nil }
        let release: Release = root.value("release") ?? .secretariat
        let parts = PanelPart.allCases.compactMap { part in
            root["minutes"]?.minutes(part.rawValue).map { PartLength(part: part, minutes: $0) }
        }
        func claims(_ key: String, _ kind: Claim.Kind) -> [Claim] {
            root.each(key) { Claim($0, kind, release: release) }
        }
        self.init(
            card: PanelCard(
                id: PanelID(rawValue: id), title: title, desk: root.text("desk") ?? "", regions: root.texts("regions"),
                parts: parts),
            basis: root.each("basis", Citation.init(reading:)), scope: root.text("scope"),
            terms: root.each("terms", GeographicalTerm.init),
            layout: PanelLayout(root, release: release), release: release,
            clearance: root["cleared"].flatMap(Clearance.init), sources: Source.all(in: root),
            findings: claims("findings", .finding), experiences: claims("experiences", .experience),
            questions: root.each("questions") { Question($0, release: release) }, lessons: claims("lessons", .lesson),
            initiatives: claims("initiatives", .initiative), gaps: root.each("gaps") { Gap($0, release: release) },
            position: root.position)
    }
}

extension Diagnostic {
    /// Diagnostics for the entries of a group of minutes that are not valid ranges.
    static func minutes(in node: ContentNode?) -> [Self] {
        (node?.entries ?? []).filter { node?.minutes($0.key) == nil }.map { minutesOutOfOrder($0) }
    }

    /// Diagnostics for the minutes of a panel's parts.
    static func lengths(in root: ContentNode) -> [Self] {
        guard let minutes = root["minutes"] else { return [] }
        let isWithoutParts = if case .mapping(let parts) = minutes.value { parts.isEmpty } else { false }
        return Self.minutes(in: minutes) + (isWithoutParts ? [noParts(minutes)] : [])
    }

    fileprivate static func noParts(_ node: ContentNode) -> Self {
        Diagnostic(
            rule: .contentShape, at: node.position, "'minutes' has no part",
            because: "a panel without a part is not on the programme",
            remedy: "add one of: \(PanelPart.allCases.map(\.rawValue).joined(separator: ", "))")
    }

    private static func minutesOutOfOrder(_ entry: ContentNode.Entry) -> Self {
        Diagnostic(
            rule: .contentShape, at: entry.value.position,
            "'\(entry.key)' is not [least, wished, most] in minutes, in rising order",
            because: "the planner chooses a length from these three numbers",
            remedy: "write three numbers in rising order, such as [10, 15, 20]"
        )
    }
}
