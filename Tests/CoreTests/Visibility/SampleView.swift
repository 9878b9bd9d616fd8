import Core
import Testing

/// What a reader sees of panels about nothing, in the sample meeting.
enum SampleView {
    /// The view of panels, each given by the keys that matter.
    static func of(
        _ panels: String..., asOf: String, release: Release = .participants,
        at location: SourceLocation = #_sourceLocation
    ) throws -> View {
        let meeting = try #require(SampleMeeting.meeting, sourceLocation: location)
        var modules: [any PanelModule] = []
        for yaml in panels {
            let reading = SampleMeeting.panel(RuleExample(yaml))
            #expect(reading.diagnostics == [], sourceLocation: location)
            modules.append(ContentPanel(content: try #require(reading.content, sourceLocation: location)))
        }
        let library = Library(meeting: meeting, answers: PanelAnswers.answers(of: modules, theme: meeting.theme))
        return View(of: library, asOf: try #require(CalendarDate(asOf)), release: release)
    }

    /// The names of the claims that are withheld.
    static func withheld(by view: View) -> [String] { view.withheld.keys.map(\.rawValue).sorted() }
}
