import Core
import Testing

@Suite struct MeetingReadingTests {
    @Test func theSampleMeetingIsSound() throws {
        let reading = MeetingReading.read(SampleMeeting.files)
        #expect(reading.diagnostics == [])
        let meeting = try #require(reading.meeting)
        #expect(meeting.id == "sample")
        #expect(meeting.date.description == "2019-04-26")
        #expect(meeting.zone.name == "America/New_York")
        #expect(meeting.windows.map(\.minutes) == [180])
        #expect(meeting.mandate?.symbol.text == "S/PRST/2018/9")
        #expect(meeting.agenda.margin == MinuteRange(least: 0, wished: 5, most: 10))
        #expect(meeting.committees.map(\.name) == ["Committee One"])
        #expect(meeting.sources.count == 5)
        #expect(meeting.registries.actors.map(\.entry.id.rawValue) == ["described", "undescribed"])
        #expect(meeting.registries.areas.count == 4)
        #expect(meeting.passages.map(\.text) == ["better understanding"])
        #expect(meeting.people.isEmpty && meeting.service.isEmpty)
    }

    @Test func aMeetingHasFiveFilesAndPerhapsAGlossaryAndAPolicy() {
        let names = SampleMeeting.files.map { String($0.name) }
        #expect((names + ["glossary.yaml", "policy.yaml"]).sorted() == MeetingReading.names)
    }

    @Test(arguments: ["EST", "UTC", "GMT+5", "Etc/GMT+5", "America/Atlantis", "america/new_york", "America/", "/"])
    func aZoneIsAnAreaAndALocation(zone: String) throws {
        let reading = MeetingReading.read(try files(replacing: "America/New_York", with: zone))
        #expect(reading.meeting == nil)
        #expect(reading.diagnostics.map(\.rule) == ["content.shape"])
        let line = try #require(reading.diagnostics.first).description
        #expect(line.hasPrefix("sample/meeting.yaml:6:7: error: 'zone': '\(zone)' is not a time zone"))
        #expect(line.contains("write America/New_York; an abbreviation such as EST is wrong for half of the year"))
    }

    @Test(arguments: [
        "13:00-10:00", "10:00-10:00", "10-13", "10:00–13:00", "25:00-26:00", "10:00-13:60", "10:00-13:00-15:00",
        "10:00", "10 a.m. to 1 p.m.",
    ])
    func aWindowRunsFromATimeToALaterOne(window: String) throws {
        let reading = MeetingReading.read(try files(replacing: "10:00-13:00", with: window))
        #expect(reading.meeting == nil)
        #expect(reading.diagnostics.map(\.rule) == ["content.shape"])
        let line = try #require(reading.diagnostics.first).description
        #expect(line.hasPrefix("sample/meeting.yaml:9:11: error: 'windows': '\(window)' is not a service window"))
    }

    @Test func windowsAreReadInTheOrderOfTheDay() throws {
        let list = "\"15:00-18:00\", \"10:00-13:00\""
        let reading = MeetingReading.read(try files(replacing: "\"10:00-13:00\"", with: list))
        #expect(reading.diagnostics == [])
        #expect(reading.meeting?.windows.map(\.start.description) == ["10:00", "15:00"])
    }

    @Test func windowsRestOnRulesThatTheMeetingHas() throws {
        let list = "windows: [\"10:00-13:00\"]"
        let reading = MeetingReading.read(try files(replacing: list, with: list + "\nwindows rest on: [SV1]"))
        #expect(reading.meeting?.windowsRestOn == ["SV1"])
        let line = try #require(reading.diagnostics.first).description
        #expect(line.hasPrefix("sample/meeting.yaml:10:19: error: no rule of service is called 'SV1'"))
    }

    @Test func windowsDoNotOverlap() throws {
        let list = "\"10:00-13:00\", \"12:00-15:00\""
        let reading = MeetingReading.read(try files(replacing: "\"10:00-13:00\"", with: list))
        #expect(!reading.diagnostics.isEmpty)
    }

    @Test(arguments: [
        ("windows: [\"10:00-13:00\"]", "windows: []"), ("title: Sample meeting\n", ""),
        ("date: 2019-04-26", "date: 2019-04-31"),
        ("theme: Nothing in particular", "theme:"), ("margin: [0, 5, 10]", "margins: [0, 5, 10]"),
    ])
    func withoutWhatAMeetingNeedsThereIsNone(old: String, new: String) throws {
        let reading = MeetingReading.read(try files(replacing: old, with: new))
        #expect(reading.meeting == nil)
        #expect(!reading.diagnostics.isEmpty)
        #expect(reading.diagnostics.allSatisfy { $0.rule == "content.shape" })
        #expect(reading.diagnostics.allSatisfy { $0.position?.path == "sample/meeting.yaml" })
    }

    @Test(arguments: [("symbol: S/PRST/2018/9", "symbol: S/PRST/2O18/9"), ("mandate: {", "mandates: {")])
    func aMandateThatCannotBeReadIsAnError(old: String, new: String) throws {
        let reading = MeetingReading.read(try files(replacing: old, with: new))
        #expect(reading.diagnostics.map(\.rule) == ["content.shape"])
        #expect(reading.diagnostics.allSatisfy { $0.severity == .error })
        // A meeting may have none.
        let none = MeetingReading.read(
            try files(
                replacing:
                    "mandate: {symbol: S/PRST/2018/9, date: 2018-05-08, sources: [{key: concept-note, paragraph: 8}]}\n",
                with: ""))
        #expect(none.diagnostics == [] && none.meeting?.mandate == nil)
    }

    @Test(arguments: ["[15, 10, 5]", "[5, 10, 361]", "[5, 10, 15, 20]"])
    func agendaLengthsRise(lengths: String) throws {
        let reading = MeetingReading.read(try files(replacing: "opening: [5, 10, 15]", with: "opening: \(lengths)"))
        #expect(reading.meeting == nil)
        #expect(reading.diagnostics.map(\.rule) == ["content.shape"])
        #expect(reading.diagnostics.first?.position?.line == 10)
    }

    @Test(arguments: MeetingReading.names.filter { !["glossary.yaml", "policy.yaml"].contains($0) })
    func aMissingFileIsSaid(name: String) throws {
        let reading = MeetingReading.read(SampleMeeting.files.filter { $0.name != name })
        #expect((reading.meeting == nil) == (name == "meeting.yaml"))
        #expect(reading.diagnostics.count == 1)
        let only = try #require(reading.diagnostics.first)
        #expect(only.rule == "content.file")
        #expect(only.position == nil)
        #expect(only.description.hasPrefix("error: the meeting has no file '\(name)'; "))
        #expect(only.remedy == "create \(name) in the folder of meeting.yaml")
    }

    @Test func noFilesAtAllAreFiveDiagnostics() {
        let reading = MeetingReading.read([ContentFile]())
        #expect(reading.meeting == nil)
        #expect(reading.diagnostics.map(\.rule) == Array(repeating: "content.file", count: 5))
    }

    @Test func otherFilesAreLeftAlone() {
        let stray = ContentFile(path: "sample/panel.yaml", bytes: [0xFF])
        let reading = MeetingReading.read(SampleMeeting.files + [stray])
        #expect(reading.diagnostics == [])
        #expect(reading.meeting == SampleMeeting.meeting)
    }

    @Test func faultsOfSeveralFilesComeInOneRun() throws {
        let broken = try files(replacing: "date: 2019-04-26", with: "date: 2019-04-31").map { file in
            switch file.name {
            case "people.yaml": ContentFile(path: file.path, bytes: Array("people: [\n".utf8))
            case "service.yaml": ContentFile(path: file.path, bytes: Array("services: []\n".utf8))
            default: file
            }
        }
        let diagnostics = MeetingReading.read(broken).diagnostics
        let places = diagnostics.compactMap { $0.position?.path }
        #expect(places == ["sample/meeting.yaml", "sample/people.yaml", "sample/service.yaml", "sample/service.yaml"])
        #expect(diagnostics.map(\.rule) == ["content.shape", "content.syntax", "content.shape", "content.shape"])
    }

    @Test func aPersonIsRead() throws {
        let line = """
            people:
              - id: a-chair
                name: A. Chair
                function: Chair of Committee One
                chairs: [one]
                role: Chair
                session: [opening, closing]
                confirmed: true
                text: received
                marked: check against delivery
                language: fr
                sources: [{key: release}]
            """
        let reading = MeetingReading.read(try files(replacing: "people: []", with: line, in: "people.yaml"))
        #expect(reading.diagnostics == [])
        let person = try #require(reading.meeting?.people.first)
        #expect(person.name == "A. Chair")
        #expect(person.role == Person.Role.chair)
        #expect(person.sessions == ["opening", "closing"])
        #expect(person.isConfirmed && person.hasText && !person.isRemote)
        #expect(person.marking == Person.Marking.checkAgainstDelivery)
        #expect(person.language == Language.french)
    }

    /// The sample's files, one of them with a passage replaced that stands in it exactly once.
    private func files(
        replacing old: String, with new: String, in name: String = "meeting.yaml"
    ) throws -> [ContentFile] {
        try SampleMeeting.files.map { file in
            guard file.name == name else { return file }
            let text = String(decoding: file.bytes, as: UTF8.self)
            let places = text.ranges(of: old)
            try #require(places.count == 1, "'\(old)' stands once in \(name)")
            return ContentFile(path: file.path, bytes: Array(text.replacing(old, with: new).utf8))
        }
    }
}
