import FinalPanel
import PanelTesting
import Testing

@Suite struct ClosingPanelTests {
    @Test func conforms() throws {
        try PanelConformance.verify(ClosingPanel.self)
    }

    @Test func itsSectionOfEachPackIsAsRecorded() throws {
        try PanelGoldens.verify(ClosingPanel.self)
    }
}
