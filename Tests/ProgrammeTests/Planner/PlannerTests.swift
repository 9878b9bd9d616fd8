@testable import Core
import PanelTesting
@testable import Programme
import Testing

@Suite struct PlannerTests {
    private let planner = Planner()

    @Test func theRealDayFitsToTheMinute() throws {
        let programme = try planner.plan(SampleDay.nexus()).programme
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
        let programme = try planner.plan(SampleDay.nexus()).programme
        let items = programme.sessions.flatMap(\.items) + programme.windows.compactMap(\.margin)
        #expect(items.count == 19)
        #expect(items.allSatisfy { $0.minutes == $0.range.wished })
        #expect(programme.date.description == "2019-04-26")
        #expect(programme.zone == "America/New_York")
        #expect(programme.sessions.map(\.number) == [nil, 1, 2, 3, 4, 5, 6, nil])
    }

    @Test func theRealDayKeepsThePartsInOrder() throws {
        let programme = try planner.plan(SampleDay.nexus()).programme
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
        let programme = try planner.plan(demand).programme
        let window = try #require(programme.windows.first)
        #expect(window.sessions.map(\.minutes) == [8, 39, 9])
        #expect(window.margin?.minutes == 4)
        #expect(window.margin?.end.description == "11:00")
    }

    /// Who answers comes late: where the parts may change places, the day keeps every wish.
    @Test func partsInFreeOrderMakeWayForPeople() throws {
        let panel = try SampleDay.panel("only", [(.questions, [10, 20, 20]), (.presentation, [10, 30, 30])])
        var demand = try SampleDay.demand(
            ["10:00-11:30"], opening: [5, 10, 15], closing: [5, 10, 15], margin: [0, 5, 10], [panel])
        let start = Moment(demand.date, TimeOfDay(minutes: 640))
        let person = EntryID(rawValue: "late")
        demand.attendance = [
            ProgrammeDemand.Attendance(
                person: person, name: "Late", isRemote: false, hours: [start..<Moment(minutes: start.minutes + 60)])
        ]
        demand.sessions[1].items[0].people = [person]
        #expect(throws: PlanningError.self) { try planner.plan(demand) }
        demand.sessions[1].isOrderFree = true
        let plan = try planner.plan(demand)
        #expect(plan.cost == 0)
        #expect(plan.programme.sessions[1].items.map(\.kind) == [.presentation, .questions])
        // Without anybody's hours the listed order stands.
        demand.attendance = []
        #expect(try planner.plan(demand).programme.sessions[1].items.map(\.kind) == [.questions, .presentation])
    }

    @Test func aSearchThatStopsSaysSo() throws {
        var random = SeededGenerator(seed: 5)
        var stopped = 0
        for _ in 0..<400 where stopped < 3 {
            var demand = try RandomDemand.demand(&random, sessions: 9...9, windows: 3...3, longest: 9)
            demand.isOrderFree = true
            guard let sure = try? Planner(limit: 4_000).plan(demand), sure.isBest else { continue }
            #expect(sure.doubt == nil)
            for limit in (1..<8).map({ sure.steps * $0 / 8 }) {
                guard let plan = try? Planner(limit: limit).plan(demand), !plan.isBest else { continue }
                stopped += 1
                #expect(plan.doubt?.rule == "programme.best" && plan.cost >= sure.cost)
            }
        }
        #expect(stopped > 0)
    }

    @Test func atItsLeastADayStillFits() throws {
        let panel = try SampleDay.panel("only", [(.presentation, [20, 50, 60]), (.questions, [30, 40, 50])])
        let demand = try SampleDay.demand(
            ["10:00-11:00"], opening: [5, 10, 15], closing: [5, 10, 15], margin: [0, 5, 10], [panel])
        let programme = try planner.plan(demand).programme
        let window = try #require(programme.windows.first)
        #expect(window.sessions.flatMap(\.items).map(\.minutes) == [5, 20, 30, 5])
        #expect(window.margin == nil)
    }

    @Test func aDayWithRoomEndsEarly() throws {
        let demand = try SampleDay.demand(
            ["10:00-13:00", "15:00-18:00"], opening: [5, 10, 15], closing: [5, 10, 15], margin: [0, 5, 10], [])
        let programme = try planner.plan(demand).programme
        #expect(programme.windows.count == 1)
        #expect(programme.sessions.map(\.minutes) == [10, 10])
        #expect(programme.windows.first?.margin?.end.description == "10:25")
    }

    @Test func aDayTooLongSaysByHowMuch() throws {
        let panel = try SampleDay.panel("only", [(.presentation, [60, 70, 80])])
        let demand = try SampleDay.demand(
            ["10:00-11:00"], opening: [5, 10, 15], closing: [5, 10, 15], margin: [2, 5, 10], [panel])
        let conflict = try conflict(of: demand)
        #expect(
            conflict.words == [
                "Opening by the Chairs takes at least 5 minutes and at most 15",
                "only takes at least 60 minutes and at most 80",
            ])
        #expect(
            conflict.waysOut.map(\.text) == [
                "shorten only by 12 minutes", "extend services from 11 a.m. to 11.12 a.m. (12 minutes)",
                "begin services at 9.48 a.m. instead of 10 a.m. (12 minutes)",
                "shorten several sessions, by 12 minutes together: Opening by the Chairs by 1 and only by 11",
                "leave out only (60 minutes)",
            ])
        #expect(conflict.waysOut.map(\.minutes) == [12, 12, 12, 12, 60])
        let text = PlanningError.impossible(conflict).description
        #expect(text.hasPrefix("error: the programme has no timetable: these 2 demands cannot be met together: "))
        #expect(text.contains("shorten only by 12 minutes; or extend"))
        #expect(text.hasSuffix("[programme.fits]"))
    }

    @Test func aDayThatDoesNotDivideSaysByHowMuch() throws {
        let panels = [
            try SampleDay.panel("a", [(.presentation, [40, 40, 40])]),
            try SampleDay.panel("b", [(.presentation, [30, 30, 30])]),
            try SampleDay.panel("c", [(.presentation, [30, 30, 30])]),
        ]
        let windows = ["10:00-11:00", "15:00-16:00"]
        let demand = try SampleDay.demand(windows, opening: [5, 5, 5], closing: [5, 5, 5], margin: [0, 0, 0], panels)
        let conflict = try conflict(of: demand)
        #expect(conflict.isSmallest)
        #expect(conflict.waysOut.first?.minutes == 5)
        #expect(
            conflict.words == [
                "a takes at least 40 minutes and at most 40", "b takes at least 30 minutes and at most 30",
                "c takes at least 30 minutes and at most 30",
                "Closing by the Chairs takes at least 5 minutes and at most 5", "b comes after a",
                "Closing by the Chairs comes after c",
            ])
        #expect(
            conflict.waysOut.map(\.text).filter { !$0.hasPrefix("shorten") } == [
                "extend services from 4 p.m. to 4.05 p.m. (5 minutes)",
                "begin services at 2.55 p.m. instead of 3 p.m. (5 minutes)",
                "extend services from 11 a.m. to 11.15 a.m. (15 minutes)",
                "begin services at 9.45 a.m. instead of 10 a.m. (15 minutes)", "leave out b (30 minutes)",
            ])
        // Five minutes more in the afternoon are enough.
        let longer = ["10:00-11:00", "15:00-16:05"]
        let relieved = try SampleDay.demand(
            longer, opening: [5, 5, 5], closing: [5, 5, 5], margin: [0, 0, 0], panels)
        #expect(try planner.plan(relieved).programme.windows.map(\.sessions.count) == [2, 3])
    }

    private func conflict(of demand: ProgrammeDemand) throws -> Conflict {
        do throws(PlanningError) {
            _ = try planner.plan(demand)
        } catch {
            if case .impossible(let conflict) = error { return conflict }
        }
        throw NoConflict()
    }

    private struct NoConflict: Error {}

    @Test func theFullerMorningWinsWhereTwoTakeTheSame() throws {
        let panel = try SampleDay.panel("a", [(.presentation, [30, 30, 30])])
        let demand = try SampleDay.demand(
            ["10:00-11:00", "15:00-16:00"], opening: [10, 10, 10], closing: [30, 30, 30], margin: [0, 0, 0], [panel])
        #expect(try planner.plan(demand).programme.windows.map(\.sessions.count) == [2, 1])
    }

    @Test func theDivisionTakesLeastFromTheWishes() throws {
        let panels = [
            try SampleDay.panel("a", [(.presentation, [20, 30, 40])]),
            try SampleDay.panel("b", [(.presentation, [20, 30, 40])]),
        ]
        let demand = try SampleDay.demand(
            ["10:00-11:00", "15:00-16:00"], opening: [5, 10, 15], closing: [5, 10, 15], margin: [0, 0, 0], panels)
        let programme = try planner.plan(demand).programme
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
