import Asia
import PanelTesting
import Testing

@Suite struct AsiaPanelTests {
    @Test func conforms() throws {
        try PanelConformance.verify(AsiaPanel.self)
    }

    @Test func itsSectionOfEachPackIsAsRecorded() throws {
        try PanelGoldens.verify(AsiaPanel.self)
    }
}
