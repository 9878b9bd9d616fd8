import PanelTesting
import Testing
import WestAfrica

@Suite struct WestAfricaPanelTests {
    @Test func conforms() throws {
        try PanelConformance.verify(WestAfricaPanel.self)
    }

    @Test func itsSectionOfEachPackIsAsRecorded() throws {
        try PanelGoldens.verify(WestAfricaPanel.self)
    }
}
