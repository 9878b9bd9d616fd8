import LatinAmerica
import PanelTesting
import Testing

@Suite struct LatinAmericaPanelTests {
    @Test func conforms() throws {
        try PanelConformance.verify(LatinAmericaPanel.self)
    }

    @Test func itsSectionOfEachPackIsAsRecorded() throws {
        try PanelGoldens.verify(LatinAmericaPanel.self)
    }
}
