@testable import Core
import Testing

@Suite struct PlannerTests {
    private let planner = ProportionalPlanner()

    @Test func theRealDayFitsToTheMinute() throws {
        let programme = try planner.plan(SampleDay.nexus())
        let sessions = programme.sessions.map { "\($0.id) \($0.start)–\($0.end)" }
        #expect(
            sessions == [
                "opening 10:00–10:15", "introductory 10:15–10:45", "latin-america 10:45–11:50",
                "west-africa 11:50–12:55", "europe 15:00–16:00", "asia 16:00–17:10", "final-panel 17:10–17:45",
                "closing 17:45–17:55",
            ])
        #expect(programme.windows.map(\.sessions.count) == [4, 4])
        #expect(programme.windows.compactMap { $0.margin?.start.description } == ["12:55", "17:55"])
        #expect(programme.windows.compactMap { $0.margin?.end.description } == ["13:00", "18:00"])
    }

    @Test func theRealDayGrantsEveryWish() throws {
        let programme = try planner.plan(SampleDay.nexus())
        let items = programme.sessions.flatMap(\.items) + programme.windows.compactMap(\.margin)
        #expect(items.count == 19)
        #expect(items.allSatisfy { $0.minutes == $0.range.wished })
        #expect(programme.date.description == "2019-04-26")
        #expect(programme.zone == "America/New_York")
        #expect(programme.sessions.map(\.number) == [nil, 1, 2, 3, 4, 5, 6, nil])
    }

    @Test func theRealDayKeepsThePartsInOrder() throws {
        let programme = try planner.plan(SampleDay.nexus())
        let europe = try #require(programme.sessions.first { $0.id == "europe" })
        #expect(europe.items.map(\.kind.rawValue) == ["presentation", "experiences", "questions"])
        #expect(europe.items.map(\.minutes) == [15, 25, 20])
        let last = try #require(programme.sessions.first { $0.id == "final-panel" })
        #expect(last.items.map(\.kind.rawValue) == ["initiatives", "responses"])
    }

    @Test func tooManyWishesShrinkInProportion() throws {
        let panel = try SampleDay.panel("only", [(.presentation, [20, 50, 60])])
        let demand = try SampleDay.demand(
            ["10:00-11:00"], opening: [5, 10, 15], closing: [5, 10, 15], margin: [0, 5, 10], [panel])
        let programme = try planner.plan(demand)
        let window = try #require(programme.windows.first)
        #expect(window.sessions.map(\.minutes) == [8, 40, 8])
        #expect(window.margin?.minutes == 4)
        #expect(window.margin?.end.description == "11:00")
    }

    @Test func atItsLeastADayStillFits() throws {
        let panel = try SampleDay.panel("only", [(.presentation, [20, 50, 60]), (.questions, [30, 40, 50])])
        let demand = try SampleDay.demand(
            ["10:00-11:00"], opening: [5, 10, 15], closing: [5, 10, 15], margin: [0, 5, 10], [panel])
        let programme = try planner.plan(demand)
        let window = try #require(programme.windows.first)
        #expect(window.sessions.flatMap(\.items).map(\.minutes) == [5, 20, 30, 5])
        #expect(window.margin == nil)
    }

    @Test func aDayWithRoomEndsEarly() throws {
        let demand = try SampleDay.demand(
            ["10:00-13:00", "15:00-18:00"], opening: [5, 10, 15], closing: [5, 10, 15], margin: [0, 5, 10], [])
        let programme = try planner.plan(demand)
        #expect(programme.windows.count == 1)
        #expect(programme.sessions.map(\.minutes) == [10, 10])
        #expect(programme.windows.first?.margin?.end.description == "10:25")
    }

    @Test func aDayTooLongSaysByHowMuch() throws {
        let panel = try SampleDay.panel("only", [(.presentation, [60, 70, 80])])
        let demand = try SampleDay.demand(
            ["10:00-11:00"], opening: [5, 10, 15], closing: [5, 10, 15], margin: [2, 5, 10], [panel])
        let fault = PlanningError.tooLong(least: 72, available: 60)
        #expect(throws: fault) { try planner.plan(demand) }
        #expect(fault.description.hasPrefix("error: the day is 12 minutes too long: "))
        #expect(fault.description.hasSuffix("[programme.fits]"))
    }

    @Test func aDayThatDoesNotDivideSaysByHowMuch() throws {
        let panels = [
            try SampleDay.panel("a", [(.presentation, [40, 40, 40])]),
            try SampleDay.panel("b", [(.presentation, [30, 30, 30])]),
            try SampleDay.panel("c", [(.presentation, [30, 30, 30])]),
        ]
        let windows = ["10:00-11:00", "15:00-16:00"]
        let demand = try SampleDay.demand(windows, opening: [5, 5, 5], closing: [5, 5, 5], margin: [0, 0, 0], panels)
        let fault = PlanningError.doesNotDivide(excess: 5)
        #expect(throws: fault) { try planner.plan(demand) }
        #expect(fault.description.contains("by 5 minutes"))
        // Five minutes more in the afternoon are enough.
        let longer = ["10:00-11:00", "15:00-16:05"]
        let relieved = try SampleDay.demand(
            longer, opening: [5, 5, 5], closing: [5, 5, 5], margin: [0, 0, 0], panels)
        #expect(try planner.plan(relieved).windows.map(\.sessions.count) == [2, 3])
    }

    @Test func theFullerMorningWinsWhereTwoTakeTheSame() throws {
        let panel = try SampleDay.panel("a", [(.presentation, [30, 30, 30])])
        let demand = try SampleDay.demand(
            ["10:00-11:00", "15:00-16:00"], opening: [10, 10, 10], closing: [30, 30, 30], margin: [0, 0, 0], [panel])
        #expect(try planner.plan(demand).windows.map(\.sessions.count) == [2, 1])
    }

    @Test func theDivisionTakesLeastFromTheWishes() throws {
        let panels = [
            try SampleDay.panel("a", [(.presentation, [20, 30, 40])]),
            try SampleDay.panel("b", [(.presentation, [20, 30, 40])]),
        ]
        let demand = try SampleDay.demand(
            ["10:00-11:00", "15:00-16:00"], opening: [5, 10, 15], closing: [5, 10, 15], margin: [0, 0, 0], panels)
        let programme = try planner.plan(demand)
        #expect(programme.windows.map(\.sessions.count) == [2, 2])
        #expect(programme.sessions.map(\.minutes) == [10, 30, 30, 10])
    }

    @Test func aPanelWithoutPartsIsNotOnTheProgramme() throws {
        let panels = [try SampleDay.panel("none", []), try SampleDay.panel("a", [(.questions, [10, 20, 30])])]
        let demand = try SampleDay.demand(
            ["10:00-13:00"], opening: [5, 10, 15], closing: [5, 10, 15], margin: [0, 5, 10], panels)
        #expect(demand.sessions.map(\.id) == ["opening", "a", "closing"])
    }

    @Test(arguments: [
        [-1, 5, 10], [10, 5, 20], [5, 20, 10], [0, 0, 361], [20, 10, 5],
    ])
    func aRangeRisesWithinTheDay(minutes: [Int]) {
        #expect(MinuteRange(least: minutes[0], wished: minutes[1], most: minutes[2]) == nil)
    }
}
