import Core
import PanelTesting
import Testing

@testable import App
@testable import BriefingPacks

/// People arrive late: one line changed, and every pack follows.
@Suite struct PeopleTests {
    private static func meeting(_ people: String) throws -> (meeting: Meeting, diagnostics: [Diagnostic]) {
        let files = SampleMeeting.files.map { file in
            file.name == "people.yaml" ? ContentFile(path: file.path, bytes: Array("people:\n\(people)\n".utf8)) : file
        }
        let reading = MeetingReading.read(files)
        return (try #require(reading.meeting), reading.diagnostics)
    }

    static func assembly(_ people: String) throws -> Assembly {
        let (meeting, diagnostics) = try meeting(people)
        #expect(diagnostics == [])
        let panel = try #require(SampleMeeting.panel(RuleExample(GoldenTests.panel)).content)
        return Assembly(meeting, try PanelRegistry([ContentPanel(content: panel)]), contentHash: "0")
    }

    static let panellist =
        "  - {id: a, name: Speaker One, function: Director, delegation: Peru, role: panellist, session: north, part: presentation, "
        + "confirmed: false, text: received, marked: read out verbatim, language: es, sources: [{key: release}]}"

    @Test func aNameStandsInEveryPackOfTheSession() throws {
        let assembly = try Self.assembly(Self.panellist)
        #expect(assembly.meetingDiagnostics == [])
        for (request, document) in try Fixture.documents(assembly) {
            let text = DocumentText.plain(document)
            let name = request.reader == .secretariat ? "Speaker One" : "Speaker One, Director (Peru)"
            #expect(text.contains(name), "\(request.stem(of: assembly.meeting))")
        }
        let interpreter = try #require(
            try Fixture.documents(assembly).first { $0.request.reader == .interpreter }?.document)
        #expect(DocumentText.plain(interpreter).contains("read out verbatim"))
    }

    @Test func aNameThatNoSourceHadYetStaysOut() throws {
        let assembly = try Self.assembly(Self.panellist.replacing("key: release", with: "key: later"))
        for (request, document) in try Fixture.documents(assembly) where request.reader != .secretariat {
            #expect(!DocumentText.plain(document).contains("Speaker One"))
        }
        // Packs of a day after the meeting name no speakers; the programme still does.
        let later = try Fixture.documents(assembly, asOf: "2021-01-01").first { $0.request.reader == nil }?.document
        #expect(DocumentText.plain(try #require(later)).contains("Speaker One"))
    }

    @Test func onePersonMayChairTwoCommittees() throws {
        let chair =
            "  - {id: c, name: Chair One, function: Chair, role: Chair, session: [opening, closing], chairs: [one], confirmed: true, sources: [{key: release}]}"
        let assembly = try Self.assembly(chair)
        let document = try #require(try Fixture.documents(assembly).first { $0.request.reader == .chair }?.document)
        #expect(DocumentText.plain(document).contains("Chair of the Committee One: Chair One"))
    }

    @Test(arguments: [
        ("session: north", "session: nroth", "did you mean 'north'?"), (", part: presentation", "", "add `part:`"),
        ("role: panellist", "role: panelist", "did you mean 'panellist'?"),
    ])
    func whatIsWrongIsSaid(good: String, bad: String, remedy: String) throws {
        let (meeting, diagnostics) = try Self.meeting(Self.panellist.replacing(good, with: bad))
        let panel = try #require(SampleMeeting.panel(RuleExample(GoldenTests.panel)).content)
        let assembly = Assembly(
            meeting, try PanelRegistry([ContentPanel(content: panel)]), [:], diagnostics, contentHash: "0")
        #expect(assembly.meetingDiagnostics.map(\.remedy).contains { $0.contains(remedy) })
    }
}
