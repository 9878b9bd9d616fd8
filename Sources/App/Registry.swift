import Asia
import Core
import Europe
import FinalPanel
import LatinAmerica
import WestAfrica

/// The panels of the meeting, in the programme's order: the one place where a panel is registered.
enum Registry {
    static let panels: [any DeskModule.Type] = [
        IntroductorySession.self,
        LatinAmericaPanel.self,
        WestAfricaPanel.self,
        EuropePanel.self,
        AsiaPanel.self,
        ClosingPanel.self,
    ]
}
