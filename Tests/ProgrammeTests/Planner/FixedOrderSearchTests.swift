@testable import Core
import PanelTesting
@testable import Programme
import Testing

/// Days in their listed order, longer than an order could be looked for.
@Suite struct FixedOrderSearchTests {
    /// A day of many sessions, each with four items of the same range.
    private static func demand(_ count: Int, of minutes: [Int], _ windows: [String]) throws -> ProgrammeDemand {
        let parts = PanelPart.allCases.prefix(4).map { ($0, minutes) }
        let panels = try (0..<count).map { try SampleDay.panel("p\($0)", parts) }
        return try SampleDay.demand(windows, opening: [1, 1, 1], closing: [1, 1, 1], margin: [0, 0, 0], panels)
    }

    @Test func tenThousandItemsArePlannedInTheirOrder() throws {
        let demand = try Self.demand(2500, of: [0, 0, 0], ["10:00-13:00", "15:00-18:00"])
        let plan = try Planner().plan(demand)
        #expect(plan.isBest && plan.cost == 0)
        #expect(plan.programme.sessions.map(\.id) == demand.sessions.map(\.id))
    }

    @Test func aHundredSessionsAreDividedWhereTheyCostLeast() throws {
        // 98 minutes, of which a window has 60: the wishes are met where no session crosses the end.
        var demand = try Self.demand(100, of: [0, 0, 1], ["10:00-11:00", "12:00-13:00"])
        for index in demand.sessions.indices where !demand.sessions[index].items.isEmpty {
            let range = try SampleDay.range([0, 1, 1])
            demand.sessions[index].items = [ProgrammeDemand.Item(kind: .opening, range: range)]
        }
        let plan = try Planner().plan(demand)
        #expect(plan.cost == 0)
        #expect(plan.programme.windows.map(\.sessions.count) == [60, 42])
        // One more minute for each, and half of them have to give one.
        let wish = try SampleDay.range([1, 2, 2])
        for index in demand.sessions.indices { demand.sessions[index].items[0].range = wish }
        let full = try Planner().plan(demand)
        #expect(full.cost == 2 * demand.sessions.count - 120)
        #expect(full.programme.windows.map { $0.sessions.map(\.minutes).reduce(0, +) } == [60, 60])
    }

    @Test func tenThousandItemsThatDoNotFitAreRefusedAtOnce() throws {
        let demand = try Self.demand(2500, of: [1, 1, 1], ["10:00-13:00", "15:00-18:00"])
        let said = #expect(throws: PlanningError.self) { try Planner().plan(demand) }?.description ?? ""
        #expect(
            said.contains("its 2502 sessions take at least 10,002 minutes, and services are provided for 360"),
            "\(said)")
        // As many minutes as there are, and a session that would have to cross the break.
        var crossing = try Self.demand(69, of: [0, 0, 0], ["10:00-11:00", "12:00-13:00"])
        let half = try SampleDay.range([40, 40, 40])
        for index in 1...3 { crossing.sessions[index].items[0].range = half }
        #expect(throws: PlanningError.tooManyToExplain(sessions: 71, least: 122, available: 120)) {
            try Planner().plan(crossing)
        }
    }

    @Test func inFreeOrderThereIsALimit() throws {
        var demand = try Self.demand(2500, of: [0, 0, 0], ["10:00-13:00"])
        demand.isOrderFree = true
        #expect(throws: PlanningError.tooMany(sessions: 2502)) { try Planner().plan(demand) }
    }

    /// The same demand in a listed order, and in a free one in which each session waits for the one before it.
    @Test(arguments: [21, 22] as [UInt64])
    func aListedOrderIsAFreeOneInWhichAllWait(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<150 {
            var listed = try SmallDemand.random(&random)
            listed.isOrderFree = false
            var waiting = listed
            waiting.isOrderFree = true
            for index in waiting.sessions.indices.dropFirst() {
                waiting.sessions[index].after.append(waiting.sessions[index - 1].id)
            }
            #expect((try? Planner().plan(listed).programme) == (try? Planner().plan(waiting).programme), "\(listed)")
        }
    }
}
