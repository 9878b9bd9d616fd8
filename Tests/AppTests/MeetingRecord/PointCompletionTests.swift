@testable import BriefingPacks
@testable import MeetingRecord
import PanelTesting
import Testing

/// What TAB offers.
@Suite struct PointCompletionTests {
    private static func candidates(_ line: String) throws -> [String] {
        let state = try PointLineTests.state("q org=Organization B: why?", "/session west-africa")
        return PointCompletion(state: state).candidates(for: line)
    }

    @Test(arguments: [
        ("q", ["question "]), ("m Burk", ["m Burkina Faso: "]), ("m burkina f", ["m Burkina Faso: "]),
        ("m /fr orga", ["m /fr Organization B: "]), ("m aca", ["m academic="]), ("m Chair of c", ["m Chair of ctc: "]),
        ("m Gust", ["m Gustavo Meza-Cuadra: "]), ("a>1 Orga", ["a>1 Organization B: "]),
        ("m #law", ["m #law-enforcement "]), ("m /r", ["m /ru "]), ("m ^po", ["m ^podium "]), ("a >", ["a >P1 "]),
        ("m Peru: see {concept-n", ["m Peru: see {concept-note"]), ("m Peru: see me", []),
        ("/se", ["/session"]), ("/s lat", ["/s latin-america"]), ("/item q", ["/item questions"]),
        ("/undo ", ["/undo P1"]),
    ])
    func aWordIsCompleted(line: String, candidates: [String]) throws {
        #expect(try Self.candidates(line) == candidates)
    }

    @Test func anEmptyLineOffersKindsAndCommands() throws {
        let offered = try Self.candidates("")
        #expect(offered.count == PointKind.allCases.count + RecordStep.commands.count)
    }

    /// A completed name is one that the line is then read with.
    @Test func everyNameOfferedIsUnderstood() throws {
        let names = SpeakerNames(try Fixture.real().meeting)
        for name in names.names { #expect(throws: Never.self) { try names.speaker(name[...]) } }
    }
}
