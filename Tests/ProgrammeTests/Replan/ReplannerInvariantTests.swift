@testable import Core
import PanelTesting
@testable import Programme
import Testing

/// What holds of every choice on every day.
@Suite struct ReplannerInvariantTests {
    private struct Case {
        let demand: ProgrammeDemand
        let programme: Programme
        /// The items with their sessions and times, in order.
        let items: [(id: ProgrammeItemID, item: ProgrammeItem, span: Range<Int>)]
    }

    private static func items(_ programme: Programme) -> [(id: ProgrammeItemID, item: ProgrammeItem, span: Range<Int>)]
    {
        programme.windows.flatMap { planned in
            planned.sessions.flatMap { session in
                session.items.map { item in
                    (
                        ProgrammeItemID(session: session.id, kind: item.kind), item,
                        Moment(planned.window.date, item.start).minutes..<Moment(planned.window.date, item.end).minutes
                    )
                }
            }
        }
    }

    /// Days by chance that have a timetable in which every item has a minute at least.
    private static func cases(_ count: Int, seed: UInt64) throws -> [(Case, SeededGenerator)] {
        var random = SeededGenerator(seed: seed)
        var cases: [(Case, SeededGenerator)] = []
        while cases.count < count {
            let demand = try RandomDemand.demand(
                &random, sessions: 2...4, windows: 1...2, minutes: 10...26, longest: 2)
            guard let plan = try? Planner().plan(demand) else { continue }
            let items = items(plan.programme)
            guard items.allSatisfy({ !$0.span.isEmpty }), !items.isEmpty else { continue }
            cases.append((Case(demand: demand, programme: plan.programme, items: items), random))
        }
        return cases
    }

    @Test func nothingIsCheaperThanTheFirstChoice() throws {
        var (compared, without) = (0, 0)
        for (day, generator) in try Self.cases(250, seed: 11) {
            var random = generator
            let running = Int.random(in: day.items.indices, using: &random)
            let over = Int.random(in: 1...6, using: &random)
            let item = day.items[running]
            let at = Int.random(in: item.span, using: &random)
            let brute = ReplanBruteForce(
                programme: day.programme, demand: day.demand, running: running, over: over
            ).best
            let incident = Incident(at: Moment(minutes: at), running: item.id.session, over: over)
            let choice = try? Replanner(day.programme, of: day.demand).replan(incident).choices.first {
                $0.policy == .leastMoved
            }
            guard let brute else {
                #expect(choice == nil)
                without += 1
                continue
            }
            let found = try #require(choice, "there is a way")
            // An item of no minutes stands on no programme.
            let expected = brute.items.filter { !$0.isEmpty }
            #expect(Self.items(found.programme).dropFirst(running).map(\.span) == expected)
            #expect(found.moved == brute.cost[0])
            compared += 1
        }
        #expect(compared > 100 && without > 10, "\(compared) and \(without)")
    }

    @Test func nothingIsCheaperWhereASessionBeginsLate() throws {
        var (compared, without) = (0, 0)
        for (day, generator) in try Self.cases(250, seed: 23) {
            var random = generator
            let firsts = day.items.indices.filter {
                $0 == 0 || day.items[$0 - 1].id.session != day.items[$0].id.session
            }
            let first = try #require(firsts.randomElement(using: &random))
            let late = Int.random(in: 1...8, using: &random)
            let brute = ReplanBruteForce(
                programme: day.programme, demand: day.demand, running: first, over: 0, late: late
            ).best
            let incident = Incident(
                at: Moment(minutes: day.items[first].span.lowerBound), running: day.items[first].id.session, late: late)
            let choice = try? Replanner(day.programme, of: day.demand).replan(incident).choices.first {
                $0.policy == .leastMoved
            }
            guard let brute else {
                #expect(choice == nil)
                without += 1
                continue
            }
            let found = try #require(choice, "there is a way")
            #expect(
                Self.items(found.programme).dropFirst(first).map(\.span) == brute.items.filter { !$0.isEmpty })
            #expect(found.moved == brute.cost[0])
            compared += 1
        }
        #expect(compared > 100 && without > 10, "\(compared) and \(without)")
    }

    @Test func everyChoiceKeepsTheRules() throws {
        var (given, refused) = (0, 0)
        for (day, generator) in try Self.cases(400, seed: 5) {
            var random = generator
            let incident = try Self.incident(day, &random)
            let replan: Replan
            do {
                replan = try Replanner(day.programme, of: day.demand).replan(incident)
            } catch {
                refused += 1
                continue
            }
            given += 1
            #expect((1...3).contains(replan.choices.count))
            #expect(Set(replan.choices.map(\.programme.windows)).count == replan.choices.count)
            let costs = replan.choices.map { [$0.policy.needsWord ? 1 : 0, $0.moved, $0.lost] }
            for (first, second) in zip(costs, costs.dropFirst()) { #expect(!second.lexicographicallyPrecedes(first)) }
            #expect((replan.missing > 0) == replan.choices.allSatisfy { $0.policy.needsWord })
            for choice in replan.choices { try Self.check(choice, of: day, after: incident) }
        }
        #expect(given > 200, "\(given) given, \(refused) refused")
    }

    private static func incident(_ day: Case, _ random: inout SeededGenerator) throws -> Incident {
        let item = try #require(day.items.randomElement(using: &random))
        var incident = Incident(at: Moment(minutes: Int.random(in: item.span, using: &random)))
        switch Int.random(in: 0..<4, using: &random) {
        case 0:
            incident.running = item.id.session
            incident.over = Int.random(in: 1...6, using: &random)
        case 1:
            incident.running = item.id.session
            incident.late = Int.random(in: 1...6, using: &random)
        case 2:
            let other = try #require(day.items.randomElement(using: &random))
            incident.missing = [
                Incident.Absence(
                    person: EntryID(rawValue: "y"), name: "Y",
                    speakers: [other.id: Int.random(in: 1...2, using: &random)])
            ]
        default: incident.until = incident.at.time + Int.random(in: 1...12, using: &random)
        }
        return incident
    }

    private static func check(_ choice: ReplanChoice, of day: Case, after incident: Incident) throws {
        let new = items(choice.programme)
        let order = day.items.map(\.id)
        // The order is kept: what is left is a part of it, in its order.
        #expect(new.map(\.id) == order.filter { id in new.contains { $0.id == id } })
        #expect(choice.programme.version == day.programme.version + 1)
        for old in day.items where old.span.upperBound <= incident.at.minutes {
            // What ended by then is past, unless its session is said to run still, or to have begun late.
            guard incident.late == 0, incident.running != old.id.session else { continue }
            #expect(new.contains { $0.id == old.id && $0.span == old.span }, "\(old.id)")
        }
        for planned in choice.programme.windows {
            for session in planned.sessions {
                #expect(planned.window.start <= session.start && session.end <= planned.window.end)
                for (first, second) in zip(session.items, session.items.dropFirst()) {
                    #expect(first.end == second.start)
                }
            }
            for (first, second) in zip(planned.sessions, planned.sessions.dropFirst()) {
                #expect(first.end == second.start || (incident.late > 0 && first.end < second.start))
            }
        }
        guard !choice.policy.needsWord else { return }
        for after in new where after.span.lowerBound > incident.at.minutes {
            let absent = incident.missing.contains { $0.speakers[after.id] != nil }
            #expect(after.item.minutes <= after.item.range.most)
            #expect(absent || after.item.minutes >= after.item.range.least)
            let session = try #require(day.demand.sessions.first { $0.id == after.id.session })
            for person in session.items.first(where: { $0.kind == after.id.kind })?.people ?? [] {
                let there = day.demand.attendance.first { $0.person == person }?.hours ?? []
                #expect(
                    there.contains {
                        $0.lowerBound.minutes <= after.span.lowerBound && after.span.upperBound <= $0.upperBound.minutes
                    })
            }
        }
    }
}
