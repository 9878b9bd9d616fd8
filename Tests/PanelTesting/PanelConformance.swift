public import Core
public import Testing

/// What every panel must be, whoever keeps it; a desk's test is one call of it.
public enum PanelConformance {
    /// Holds a desk's shipped content to the protocol, to the rules of Core and to the desk's own.
    ///
    /// - Parameters:
    ///   - type: The desk's module.
    ///   - location: Where a fault is shown; the caller's own line.
    /// - Throws: Where the module has no readable content, so that nothing else can be said of it.
    public static func verify<Module: DeskModule>(
        _ type: Module.Type, at location: SourceLocation = #_sourceLocation
    ) throws {
        let file = try #require(
            Module.files.first { $0.name == "panel.yaml" }, "the module embeds Content/panel.yaml",
            sourceLocation: location)
        let reading = PanelReading.read(file)
        #expect(reading.diagnostics == [], "the content file is well formed", sourceLocation: location)
        let content = try #require(reading.content, "the content file is a panel", sourceLocation: location)
        try verify(Module(content: content), in: Checkout(), at: location)
        for rule in Module(content: content).rules { RuleExamples.verify(rule, at: location) }
    }

    /// Holds a module to the protocol and to all rules, beside the meeting and the other panels of the checkout.
    public static func verify(
        _ module: some PanelModule, in checkout: Checkout, at location: SourceLocation = #_sourceLocation
    ) throws {
        let meeting = try #require(checkout.meeting, "the checkout has a meeting", sourceLocation: location)
        let others = checkout.panels.filter { $0.card.id != module.card.id }
        let records = PanelAnswers.answers(of: others + [module], theme: meeting.theme)
        let record = try #require(records.last)
        let library = Library(meeting: meeting, answers: [record] + records.dropLast())

        let diagnostics = Checks.diagnostics(of: module, in: record, library: library)
        // A panel that is still being written conforms: what is missing prints as a gap.
        let faults = diagnostics.filter { $0.rule != PartsAreWritten.card.id }
        #expect(faults == [], "no rule has anything to say", sourceLocation: location)
        let again = PanelAnswers.answers(of: others + [module], theme: meeting.theme).last
        #expect(record == again, "the same briefing gets the same answers", sourceLocation: location)
        #expect(
            !module.card.title.isEmpty && !module.card.desk.isEmpty, "the panel and its desk have names",
            sourceLocation: location)
        #expect(!module.card.parts.isEmpty, "the panel has parts", sourceLocation: location)
        verifyAsOf(record, library, at: location)
    }

    /// Nothing that a dated view shows was published after its day, and a later view shows no less.
    private static func verifyAsOf(_ record: PanelAnswers, _ library: Library, at location: SourceLocation) {
        let days = ["2010-01-01", "2017-06-30", "2019-04-26", "2030-01-01"].compactMap { CalendarDate($0) }
        var earlier: Set<ItemID> = []
        for day in days {
            let view = View(of: library, asOf: day, release: .participants)
            let visible = view.visible(record.claims)
            for claim in visible {
                #expect(
                    claim.hold == nil && claim.release <= .participants, "'\(claim.id)' may be seen",
                    sourceLocation: location)
                let late = view.citations(of: claim).filter { !view.isPublished($0.key) }
                #expect(late.isEmpty, "'\(claim.id)' cites nothing later than \(day)", sourceLocation: location)
                let hidden = claim.restsOn.filter { view.withheld[$0] != nil }
                #expect(hidden.isEmpty, "'\(claim.id)' rests on nothing hidden", sourceLocation: location)
            }
            let ids = Set(visible.map(\.id))
            #expect(earlier.isSubset(of: ids), "a later day shows no less", sourceLocation: location)
            earlier = ids
        }
    }
}
