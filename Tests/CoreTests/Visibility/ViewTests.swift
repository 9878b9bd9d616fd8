@testable import Core
import Testing

@Suite struct ViewTests {
    @Test(arguments: [
        ("release", "2018-06-01"), ("speech", "2018-03-02"), ("later", "2020-06-01"), ("month", "2016-02-29"),
        ("year", "2018-12-31"), ("early", "2017-12-31"),
    ])
    func aClaimAppearsOnceItsSourceSurelyHad(source: String, published: String) throws {
        let yaml = """
            sources:
              month: {title: A, publisher: B, kind: press-release, published: 2016-02, read: full}
              year: {title: A, publisher: B, kind: press-release, published: 2018, read: full}
              early: {title: A, publisher: B, kind: press-release, published: before 2018-01-01, read: full}
            findings:
              - {id: X1, text: Groups were present., sources: [{key: \(source)}]}
            """
        let day = try #require(CalendarDate(published))
        let early = try SampleView.of(yaml, asOf: day.previous.description)
        #expect(early.withheld["X1"] == Withholding.later(day))
        #expect(early.visible(["X1"] as [ItemID]).isEmpty)
        let inTime = try SampleView.of(yaml, asOf: published)
        #expect(inTime.withheld.isEmpty)
        #expect(inTime.visible(["X1"] as [ItemID]).map(\.id.rawValue) == ["X1"])
    }

    @Test func aSourceWithoutADateIsInNoDatedPack() throws {
        let undated = "findings:\n  - {id: X1, text: Groups were present., sources: [{key: undated}]}"
        #expect(try SampleView.of(undated, asOf: "2199-12-31").withheld["X1"] == Withholding.dateNotEstablished)
        let both = "findings:\n  - {id: X1, text: Groups were present., sources: [{key: undated}, {key: release}]}"
        let view = try SampleView.of(both, asOf: "2019-04-26")
        let claim = try #require(view.library.claims["X1"])
        #expect(view.withheld["X1"] == nil)
        #expect(view.citations(of: claim).map(\.key.rawValue) == ["release"])
    }

    @Test func citationsAreThoseThatWerePublished() throws {
        let yaml = """
            findings:
              - {id: X1, text: Groups were present., sources: [{key: later}, {key: release}, {key: speech}]}
            """
        let days: [(String, [String])] = [
            ("2018-04-01", ["speech"]), ("2019-04-26", ["release", "speech"]),
            ("2020-06-01", ["later", "release", "speech"]),
        ]
        for (asOf, keys) in days {
            let view = try SampleView.of(yaml, asOf: asOf)
            let claim = try #require(view.visible(["X1"] as [ItemID]).first)
            #expect(view.citations(of: claim).map(\.key.rawValue) == keys)
        }
    }

    @Test func wordsSpokenLaterAreLater() throws {
        let yaml = """
            findings:
              - id: X1
                text: Peru said that groups were present.
                sources: [{key: speech}]
                attributed to: {speaker: Peru, date: 2018-05-01}
            """
        let spoken = try #require(CalendarDate("2018-05-01"))
        #expect(try SampleView.of(yaml, asOf: "2018-04-30").withheld["X1"] == Withholding.later(spoken))
        #expect(try SampleView.of(yaml, asOf: "2018-05-01").withheld["X1"] == nil)
    }

    @Test func whatHappenedLaterIsLater() throws {
        let yaml = """
            findings:
              - {id: X1, text: Groups were present., happened: 2018-05–2018-07, sources: [{key: speech}, {key: later}]}
            """
        let begun = try #require(CalendarDate("2018-05-01"))
        #expect(try SampleView.of(yaml, asOf: "2018-04-30").withheld["X1"] == Withholding.later(begun))
        #expect(try SampleView.of(yaml, asOf: "2018-05-01").withheld["X1"] == nil)
    }

    @Test(arguments: Release.allCases)
    func holdKeepsAClaimFromEveryView(release: Release) throws {
        let held = "findings:\n  - {id: X1, text: Groups were present., hold: not verified, sources: [{key: release}]}"
        let view = try SampleView.of(held, asOf: "2019-04-26", release: release)
        #expect(view.withheld["X1"] == Withholding.held("not verified"))
    }

    @Test(arguments: Release.allCases, Release.allCases)
    func releaseOpensToItsCircleAndTheNarrower(item: Release, reader: Release) throws {
        let yaml = """
            findings:
              - {id: X1, text: Groups were present., release: \(item.rawValue), sources: [{key: release}]}
            questions:
              - {id: Xq1, text: Since when?, background: [X1], release: \(item.rawValue)}
            gaps:
              - {id: Xg1, text: Nothing was dated., release: \(item.rawValue)}
            """
        let view = try SampleView.of(yaml, asOf: "2019-04-26", release: reader)
        let levels: [Release] = [.public, .participants, .podium, .secretariat]
        let itemLevel = try #require(levels.firstIndex(of: item))
        let readerLevel = try #require(levels.firstIndex(of: reader))
        let isOpen = itemLevel <= readerLevel
        let expected: Withholding? = isOpen ? nil : .released(item)
        let record = try #require(view.library.answers.first)
        #expect(view.withheld["X1"] == expected)
        #expect(view.visible(record.claims).isEmpty == !isOpen)
        #expect(view.visible(record.questions).isEmpty == !isOpen)
        #expect(view.visible(record.overview.gaps).isEmpty == !isOpen)
    }

    @Test func whatSaysNothingHasTheReleaseOfItsFile() throws {
        let yaml = "release: dais\nfindings:\n  - {id: X1, text: Groups were present., sources: [{key: release}]}"
        #expect(try SampleView.of(yaml, asOf: "2019-04-26").withheld["X1"] == Withholding.released(.podium))
        #expect(try SampleView.of(yaml, asOf: "2019-04-26", release: .podium).withheld["X1"] == nil)
    }

    @Test(
        arguments: [
            (["later"], nil, []), (["later", "undated"], true, ["undated"]), (["undated"], true, ["undated"]),
            (["release", "undated", "later"], false, ["release"]),
        ] as [([String], Bool?, [String])])
    func aRuleOfServiceIsDatedOrGeneralPractice(sources: [String], isPractice: Bool?, cited: [String]) throws {
        let list = sources.map { "{key: \($0)}" }.joined(separator: ", ")
        let bound = try SampleView.of(
            "findings:\n  - {id: X1, text: Speak slowly., sources: [\(list)]}", asOf: "2019-04-26")
        var rule = try #require(bound.library.claims["X1"])
        func view(_ rule: Claim, asOf day: CalendarDate) throws -> View {
            var meeting = try #require(SampleMeeting.meeting)
            meeting.service = [ServiceRule(claim: rule, readers: [.interpreter])]
            return View(of: Library(meeting: meeting, answers: []), asOf: day, release: .participants)
        }
        let told = try view(rule, asOf: bound.asOf)
        #expect(told.visible([rule]) == (isPractice == nil ? [] : [rule]))
        #expect(told.citations(of: rule).map(\.key.rawValue) == cited)
        if let isPractice { #expect(told.isGeneralPractice(rule) == isPractice) }
        // A follow-up may have what was published since, as a rule and no longer as general practice.
        let followUp = try view(rule, asOf: try #require(CalendarDate("2021-01-01")))
        #expect(followUp.visible([rule]) == [rule])
        #expect(followUp.isGeneralPractice(rule) == (sources == ["undated"]))
        rule.hold = "not agreed"
        #expect(try view(rule, asOf: bound.asOf).withheld["X1"] == Withholding.held("not agreed"))
    }

    @Test func peopleAreKnownFromWhatWasPublished() throws {
        var meeting = try #require(SampleMeeting.meeting)
        meeting.people = ["later", "release", "undated"].map { person(source: $0) }
        let library = Library(meeting: meeting, answers: [])
        let early = View(of: library, asOf: meeting.date, release: .participants)
        #expect(early.people(in: "opening").map(\.name) == ["release"])
        #expect(early.people(in: "closing").isEmpty)
        let later = try #require(CalendarDate("2020-06-01"))
        let late = View(of: library, asOf: later, release: .participants)
        #expect(late.people(in: "opening").map(\.name) == ["later", "release"])
    }

    private func person(source: String) -> Person {
        let place = Position(path: "people.yaml", line: 1, column: 1)
        let citation = Citation(
            key: SourceKey(rawValue: source), pinpoint: nil, via: nil, quoting: nil, position: place)
        return Person(
            id: "someone", name: source, function: "Chair", delegation: nil, chairs: [], role: .chair,
            sessions: ["opening"], part: nil, isConfirmed: true, isRemote: false, language: nil, hasText: false,
            marking: nil, sources: [citation], position: place)
    }
}
