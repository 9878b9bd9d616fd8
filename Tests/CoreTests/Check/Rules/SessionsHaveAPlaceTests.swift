@testable import Core
import Testing

@Suite struct SessionsHaveAPlaceTests {
    /// What the rule says of a meeting with two panels, `a` and `b`, and these rules of order.
    private func messages(_ order: String) throws -> [String] {
        let files = SampleMeeting.files.map { file in
            file.name == "meeting.yaml"
                ? ContentFile(path: file.path, bytes: file.bytes + Array("\n\(order)\n".utf8)) : file
        }
        let reading = MeetingReading.read(files)
        #expect(reading.diagnostics == [])
        let meeting = try #require(reading.meeting)
        let panels = try ["a", "b"].map { id in
            try #require(SampleMeeting.panel(RuleExample("panel: \(id)")).content)
        }
        let records = panels.map { PanelAnswers(of: ContentPanel(content: $0), for: Briefing(theme: meeting.theme)) }
        let found = SessionsHaveAPlace.diagnostics(
            in: CheckSubject(meeting), of: Library(meeting: meeting, answers: records))
        #expect(found.allSatisfy { $0.position != nil })
        return found.map(\.message)
    }

    @Test func anOrderThatCanBeKeptIsSound() throws {
        #expect(try messages("order: free\nsessions: [{session: a, after: [b], starts: window}]") == [])
        #expect(try messages("sessions: [{session: b, after: [a]}]") == [])
    }

    @Test func aRingIsNamedOnce() throws {
        #expect(
            try messages("order: free\nsessions: [{session: a, after: [b]}, {session: b, after: [a]}]") == [
                "these sessions wait for one another: 'a' and 'b'"
            ])
        #expect(
            try messages("order: free\nsessions: [{session: a, after: [a]}]") == [
                "these sessions wait for one another: 'a'"
            ])
    }

    @Test func aSessionThatDoesNotExistIsNamed() throws {
        #expect(
            try messages("sessions: [{session: c, after: [d]}]") == [
                "the meeting has no session 'c'", "the meeting has no session 'd'",
            ])
    }

    @Test func whatComesAsListedCannotWaitForWhatIsListedLater() throws {
        #expect(
            try messages("sessions: [{session: a, after: [b]}]") == [
                "'a' has to come after 'b', but is listed before it"
            ])
    }
}
