import Core
import Testing

@Suite struct PanelRegistryTests {
    @Test func keepsTheOrderItIsGiven() throws {
        let registry = try PanelRegistry(["europe", "asia", "west-africa"].map { try panel($0) })
        #expect(registry.ids.map(\.rawValue) == ["europe", "asia", "west-africa"])
        #expect(registry.modules.map(\.card.id) == registry.ids)
    }

    @Test func twoPanelsOfOneIdAreAnError() throws {
        let panels = try ["europe", "asia", "europe"].map { try panel($0) }
        let place = Position(path: "example.yaml", line: 1, column: 1)
        let fault = RegistrationError.duplicate("europe", at: place)
        #expect(throws: fault) { try PanelRegistry(panels) }
        #expect(
            fault.description == "example.yaml:1:1: error: the panel 'europe' is registered twice; "
                + "packs and links refer to a panel by its id; give each panel a different id [panel.registered]")
    }

    @Test(arguments: ["opening", "closing"])
    func aPanelHasNoIdOfTheChairsOwnSessions(id: String) throws {
        let panels = try ["europe", id].map { try panel($0) }
        let place = Position(path: "example.yaml", line: 1, column: 1)
        let fault = RegistrationError.reserved(PanelID(rawValue: id), at: place)
        #expect(throws: fault) { try PanelRegistry(panels) }
        #expect(
            fault.description
                == "example.yaml:1:1: error: the panel has the id '\(id)', which a session of the Chairs has; "
                + "people, links and calendars refer to a session by its id; give the panel another id [panel.registered]"
        )
    }

    @Test func anEmptyRegistryIsOne() throws {
        let registry = try PanelRegistry([])
        #expect(registry.ids.isEmpty)
    }

    @Test func anUnknownPanelIsAnErrorWithAGuess() {
        let fault = RegistrationError.unknown("eurpoe", known: ["europe", "asia"])
        #expect(fault.description.contains("no panel is called 'eurpoe'"))
        #expect(fault.description.contains("did you mean 'europe'?"))
    }

    @Test func aPanelLikeNoneGetsTheList() {
        let fault = RegistrationError.unknown("atlantis", known: ["europe", "asia"])
        #expect(fault.description.contains("use one of: europe, asia"))
    }

    private func panel(_ id: String) throws -> any PanelModule {
        let reading = SampleMeeting.panel(RuleExample("panel: \(id)"))
        #expect(reading.diagnostics == [])
        return ContentPanel(content: try #require(reading.content))
    }
}
