import WestAfrica
import PanelTesting
import Testing

@Suite struct WestAfricaPanelTests {
    @Test func conforms() throws {
        try PanelConformance.verify(WestAfricaPanel.self)
    }

    @Test func itsSectionOfEachPackIsAsRecorded() throws {
        try PanelGoldens.verify(WestAfricaPanel.self)
    }
}
