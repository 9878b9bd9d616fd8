@testable import BriefingPacks
import Core
@testable import Documents
import PanelTesting
@testable import Programme
import Testing

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
        #expect(DocumentText.plain(document).contains("Chair One, Committee One"))
    }

    private static let moderator =
        "  - {id: m, name: Leader One, function: Adviser, role: moderator, session: north, confirmed: true, language: fr, "
        + "text: received, marked: check against delivery, sources: [{key: release}]}"

    @Test func aModeratorIsNamedInThePacksOfTheSessionAndOfTheDay() throws {
        let assembly = try Self.assembly([Self.moderator, Self.panellist].joined(separator: "\n"))
        for (request, document) in try Fixture.documents(assembly) where request.reader != .secretariat {
            let text = DocumentText.plain(document)
            #expect(text.contains("Moderator"), "\(request.stem(of: assembly.meeting))")
            #expect(text.contains("Leader One, Adviser"), "\(request.stem(of: assembly.meeting))")
        }
        let interpreter = try #require(try Fixture.documents(assembly).first { $0.request.reader == .interpreter })
        let rows = interpreter.document.blocks.compactMap { block -> [[String]]? in
            guard case .table(let table) = block, table.caption.hasPrefix("Speakers") else { return nil }
            return table.rows.map { $0.map(\.content.plainText) }
        }
        #expect(
            rows.joined().contains(["Moderator", "Leader One, Adviser", "French", "check against delivery"]), "\(rows)")
    }

    /// A Chair who is listed under the opening closes the meeting too, unless another is listed there.
    @Test func aChairOfTheOpeningIsTheChairOfTheClosing() throws {
        func chair(_ id: String, _ name: String, _ session: String) -> String {
            "  - {id: \(id), name: \(name), function: Representative, role: Chair, session: \(session), chairs: [one], "
                + "confirmed: true, sources: [{key: release}]}"
        }
        func closing(_ people: String...) throws -> String {
            let context = try Fixture.context(Self.assembly(people.joined(separator: "\n")))
            let session = try #require(context.programme.sessions.last)
            return People(context: context).speakers(in: session, .closing).plainText
        }
        #expect(try closing(chair("a", "Chair One", "opening")) == "The Chairs: Chair One")
        #expect(
            try closing(chair("a", "Chair One", "opening"), chair("b", "Chair Two", "closing"))
                == "The Chairs: Chair Two")
    }

    /// A Chair who may not be named yet has no stand-in at the ceremony under which they are listed.
    @Test func aChairWhoIsHeldBackIsNotReplaced() throws {
        let people = [("a", "Chair One", "opening", "release"), ("b", "Chair Two", "closing", "later")].map {
            id, name, session, key in
            "  - {id: \(id), name: \(name), function: Representative, role: Chair, session: \(session), chairs: [one], "
                + "confirmed: true, sources: [{key: \(key)}]}"
        }
        let context = try Fixture.context(Self.assembly(people.joined(separator: "\n")))
        let closing = try #require(context.programme.sessions.last)
        #expect(People(context: context).speakers(in: closing, .closing).plainText == "The Chairs")
    }

    /// “Sudan” is not said by “South Sudan”.
    @Test(arguments: [
        ("Sudan", "Minister of South Sudan", "Ann, Minister of South Sudan (Sudan)"),
        ("Peru", "Permanent Representative of Peru", "Ann, Permanent Representative of Peru"),
        ("Niger", "Envoy of the Niger", "Ann, Envoy of the Niger"),
    ])
    func aDelegationIsLeftOutOnlyWhereTheFunctionSaysIt(delegation: String, function: String, printed: String) throws {
        let person =
            "  - {id: a, name: Ann, function: \(function), delegation: \(delegation), role: moderator, session: north, "
            + "confirmed: true, sources: [{key: release}]}"
        let context = try Fixture.context(Self.assembly(person))
        #expect(People(context: context).name(try #require(context.meeting.people.first)).plainText == printed)
    }

    /// What a secretary may type wrongly: one diagnostic each, at its place, with the remedy.
    @Test(arguments: [
        (panellist.replacing("session: north", with: "session: nroth"), "person.session", "did you mean 'north'?"),
        (panellist.replacing(", part: presentation", with: ""), "person.session", "add `part:`"),
        (panellist.replacing("presentation", with: "initiatives"), "person.session", "write one of its parts"),
        (
            panellist.replacing("session: north", with: "session: opening"), "person.session",
            "list the person under a panel"
        ),
        (
            moderator.replacing("session: north", with: "session: opening"), "person.session",
            "list the person under a panel"
        ),
        (moderator.replacing("role: moderator", with: "role: Chair"), "person.session", "list a Chair under opening"),
        ("\(panellist)\n\(panellist.replacing("id: a", with: "id: b"))", "person.place", "delete one of the two"),
        (
            "\(panellist)\n\(moderator.replacing("Leader One", with: "speaker  one"))", "person.place",
            "delete one of the two"
        ),
        ("\(panellist)\n\(moderator.replacing("id: m", with: "id: a"))", "person.place", "give this entry another id"),
        (
            panellist.replacing("session: north", with: "session: [north, north]"), "person.place",
            "delete one of the two"
        ),
        (panellist.replacing("key: release", with: "key: later"), "person.known", "add a source"),
        (panellist.replacing("key: release", with: "key: undated"), "person.known", "add a source"),
        (
            panellist.replacing("Speaker One", with: String(repeating: "Speaker One ", count: 25) + "II"),
            "person.length", "write only the name here"
        ),
    ])
    func whatIsWrongIsSaidOnce(people: String, rule: String, remedy: String) throws {
        let found = try Self.checked(people)
        #expect(found.map(\.rule) == [rule], "\(found)")
        #expect(found.first?.remedy.contains(remedy) == true, "\(found)")
        #expect(found.first?.position?.path == "sample/people.yaml")
        let line = people.split(separator: "\n").count + 1
        #expect(found.first?.position?.line == line)
    }

    @Test func aCommitteeHasOneChair() throws {
        let chair =
            "  - {id: c, name: Chair One, function: Chair, role: Chair, session: [opening], chairs: [one], confirmed: true, "
            + "sources: [{key: release}]}"
        let second = chair.replacing("id: c", with: "id: d").replacing("Chair One", with: "Chair Two")
        let found = try Self.checked("\(chair)\n\(second)")
        #expect(found.map(\.rule) == ["person.place"], "\(found)")
        #expect(found.first?.message.contains("both chair the committee 'one'") == true)
        #expect(try Self.checked(chair.replacing(", chairs: [one]", with: "")).map(\.rule) == ["person.session"])
    }

    @Test func aRoleThatIsMisspelt() throws {
        let found = try Self.checked(Self.panellist.replacing("role: panellist", with: "role: panelist"))
        #expect(found.map(\.remedy).contains { $0.contains("did you mean 'panellist'?") })
    }

    private static func checked(_ people: String) throws -> [Diagnostic] {
        let (meeting, diagnostics) = try meeting(people)
        let panel = try #require(SampleMeeting.panel(RuleExample(GoldenTests.panel)).content)
        return Assembly(
            meeting, try PanelRegistry([ContentPanel(content: panel)]), [:], diagnostics, contentHash: "0"
        ).meetingDiagnostics
    }
}
