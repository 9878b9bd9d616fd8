@testable import Core
import PanelTesting
import Testing

@Suite struct PlannerInvariantTests {
    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func everyTimetableKeepsTheRules(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var planned = 0
        for _ in 0..<150 {
            let demand = try randomDemand(&random)
            let programme: Programme
            do throws(PlanningError) {
                programme = try ProportionalPlanner().plan(demand)
            } catch {
                verify(error, of: demand)
                continue
            }
            planned += 1
            verify(programme, of: demand)
        }
        #expect(planned > 20 && planned < 150, "the demands are neither all easy nor all impossible")
    }

    @Test func shrinkingSumsUpExactly() throws {
        var random = SeededGenerator(seed: 5)
        for _ in 0..<500 {
            let ranges = try (0..<Int.random(in: 1...9, using: &random)).map { _ in try randomRange(&random) }
            let least = ranges.map(\.least).reduce(0, +)
            let wished = ranges.map(\.wished).reduce(0, +)
            let total = Int.random(in: least...(wished + 5), using: &random)
            let lengths = ProportionalPlanner().shrunk(ranges, to: total)
            #expect(lengths.reduce(0, +) == min(total, wished))
            #expect(zip(ranges, lengths).allSatisfy { ($0.least...$0.wished).contains($1) }, "\(ranges) to \(total)")
        }
    }

    private func verify(_ programme: Programme, of demand: DayDemand) {
        #expect(programme.sessions.map(\.id) == demand.sessions.map(\.id))
        #expect(programme.sessions.map { $0.items.map(\.kind) } == demand.sessions.map { $0.items.map(\.kind) })
        #expect(programme.sessions.map { $0.items.map(\.range) } == demand.sessions.map { $0.items.map(\.range) })
        for part in programme.windows {
            #expect(demand.windows.contains(part.window))
            #expect(!part.sessions.isEmpty)
            let items = part.sessions.flatMap(\.items) + [part.margin].compactMap { $0 }
            var clock = part.window.start
            for item in items {
                #expect(item.start == clock, "nothing lies between two items")
                #expect((item.range.least...item.range.most).contains(item.minutes), "\(item)")
                clock = item.end
            }
            #expect(clock <= part.window.end)
            let wishes = part.sessions.flatMap(\.items).map(\.range.wished).reduce(0, +) + demand.margin.wished
            #expect(clock.minutes == min(part.window.end.minutes, part.window.start.minutes + wishes))
        }
        #expect(taken(by: programme, demand) == divisions(demand).compactMap { cost($0, demand) }.min())
    }

    private func verify(_ error: PlanningError, of demand: DayDemand) {
        let margins = demand.margin.least * demand.windows.count
        let least = demand.sessions.flatMap(\.items).map(\.range.least).reduce(margins, +)
        let available = demand.windows.map(\.minutes).reduce(0, +)
        switch error {
        case .tooLong(let said, let room):
            #expect(said == least && room == available && least > available)
        case .doesNotDivide(let said):
            #expect(least <= available)
            #expect(said > 0)
            #expect(divisions(demand).allSatisfy { cost($0, demand) == nil })
            #expect(said == divisions(demand).map { excess($0, demand) }.min())
        }
    }

    /// Every way to divide the sessions between two windows; tried one by one, unlike the planner.
    private func divisions(_ demand: DayDemand) -> [[[MinuteRange]]] {
        (0...demand.sessions.count).map { count in
            let halves = [demand.sessions.prefix(count), demand.sessions.dropFirst(count)]
            return halves.map { half in
                half.isEmpty ? [] : half.flatMap(\.items).map(\.range) + [demand.margin]
            }
        }
    }

    /// Minutes that a division takes from the wishes; nil where the least does not fit.
    private func cost(_ division: [[MinuteRange]], _ demand: DayDemand) -> Int? {
        guard excess(division, demand) == 0 else { return nil }
        return zip(division, demand.windows).map { max(0, $0.map(\.wished).reduce(0, +) - $1.minutes) }.reduce(0, +)
    }

    private func excess(_ division: [[MinuteRange]], _ demand: DayDemand) -> Int {
        zip(division, demand.windows).map { max(0, $0.map(\.least).reduce(0, +) - $1.minutes) }.reduce(0, +)
    }

    /// Minutes that a programme took from the wishes.
    private func taken(by programme: Programme, _ demand: DayDemand) -> Int {
        let items = programme.sessions.flatMap(\.items).map { $0.range.wished - $0.minutes }
        let margins = programme.windows.map { demand.margin.wished - ($0.margin?.minutes ?? 0) }
        return (items + margins).reduce(0, +)
    }

    private func randomRange(_ random: inout SeededGenerator) throws -> MinuteRange {
        let least = Int.random(in: 0...25, using: &random)
        let wished = least + Int.random(in: 0...20, using: &random)
        return try SampleDay.range([least, wished, wished + Int.random(in: 0...20, using: &random)])
    }

    private func randomDemand(_ random: inout SeededGenerator) throws -> DayDemand {
        var panels: [PanelCard] = []
        for number in 0..<Int.random(in: 0...6, using: &random) {
            let parts = PanelPart.allCases.prefix(Int.random(in: 1...3, using: &random))
            let lengths = try parts.map { PartLength(part: $0, minutes: try randomRange(&random)) }
            panels.append(
                PanelCard(id: PanelID(rawValue: "p\(number)"), title: "P", desk: "", regions: [], parts: lengths))
        }
        var meeting = try #require(SampleMeeting.meeting)
        let windows = [
            ["10:00-13:00", "15:00-18:00"], ["10:00-11:30", "15:00-16:10"], ["09:00-12:30", "14:00-14:45"],
        ]
        meeting.windows = try #require(windows.randomElement(using: &random)).compactMap { ServiceWindow($0) }
        let least = Int.random(in: 0...5, using: &random)
        let margin = try SampleDay.range([least, least + Int.random(in: 0...5, using: &random), 10])
        meeting.agenda = AgendaLengths(
            opening: try randomRange(&random), closing: try randomRange(&random), margin: margin)
        return DayDemand(meeting, panels: panels)
    }
}
