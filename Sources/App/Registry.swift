import Asia
import Core
import Europe
import FinalPanel
import LatinAmerica
import WestAfrica

/// The registered panels of the meeting, in the order of the programme.
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
