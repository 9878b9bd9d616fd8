import Europe
import PanelTesting
import Testing

@Suite struct EuropePanelTests {
    @Test func conforms() throws {
        try PanelConformance.verify(EuropePanel.self)
    }

    @Test func itsSectionOfEachPackIsAsRecorded() throws {
        try PanelGoldens.verify(EuropePanel.self)
    }
}
