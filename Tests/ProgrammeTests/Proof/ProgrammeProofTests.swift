@testable import Core
import PanelTesting
@testable import Programme
import Testing

/// The planner and the checker, which know nothing of one another, held against each other.
@Suite struct ProgrammeProofTests {
    /// Whatever the planner gives, the checker passes.
    @Test(arguments: 1...8 as ClosedRange<UInt64>)
    func everyPlanIsSound(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var planned = 0
        for _ in 0..<250 {
            let demand = try RandomDemand.demand(&random)
            guard let plan = try? Planner(limit: 20_000).plan(demand) else { continue }
            planned += 1
            let proof = ProgrammeProof(plan.programme, of: demand, stated: plan.cost)
            let broken = proof.rules.flatMap { rule in rule.breaches.map { "\(rule.rule): \($0)" } }
            #expect(broken == [], "\(demand)")
        }
        #expect((100...200).contains(planned), "the demands are neither all easy nor all impossible: \(planned)")
    }

    /// Each fault is found by the rule that it breaks.
    @Test(arguments: ProofMutation.allCases)
    func aFaultIsFoundByItsRule(mutation: ProofMutation) throws {
        var random = SeededGenerator(seed: 77)
        var found = 0
        for sound in Self.sound {
            for _ in 0..<3 {
                guard let faulty = mutation.done(to: sound, &random) else { continue }
                found += 1
                let broken = faulty.proof.rules.filter { !$0.holds }
                #expect(broken.map(\.rule).contains(mutation.rule), "\(mutation) \(faulty)")
                #expect(broken.flatMap(\.breaches).allSatisfy { !$0.place.isEmpty && !$0.values.isEmpty })
                #expect(!faulty.proof.holds)
            }
        }
        #expect(found >= 5, "\(mutation) was done \(found) times")
    }

    @Test func everyRuleCanFail() {
        #expect(Set(ProofMutation.allCases.map(\.rule)) == Set(ProgrammeRule.allCases))
    }

    private static let sound: [ProofMutation.Case] = {
        var random = SeededGenerator(seed: 5)
        return (0..<120).compactMap { _ in
            guard let demand = try? RandomDemand.demand(&random),
                let plan = try? Planner(limit: 20_000).plan(demand)
            else { return nil }
            return ProofMutation.Case(programme: plan.programme, demand: demand, stated: plan.cost)
        }
    }()

    @Test func theDayOfTheMeetingIsProvedToTheMinute() throws {
        let demand = try SampleDay.nexus()
        let plan = try Planner().plan(demand)
        let proof = ProgrammeProof(plan.programme, of: demand, stated: plan.cost)
        #expect(proof.holds)
        #expect(proof.rules.map(\.rule) == ProgrammeRule.allCases)
        let values = Dictionary(uniqueKeysWithValues: proof.rules.map { ($0.rule, $0.value) })
        #expect(values[.windows] == "2 of 2 windows, with 180 of 180 and 180 of 180 minutes filled")
        #expect(
            values[.ends]
                == "ends 12.55 p.m., 5 minutes before services end; ends 5.55 p.m., 5 minutes before services end")
        #expect(values[.value] == "0 minutes, 0 stated, at least 0 by sums")
        #expect(proof.distance.items.allSatisfy { $0.difference == 0 })
    }

    /// 15 + 60 + 15 minutes are wished, and 5 in hand: 95 of 80.
    @Test func aDayTooShortForTheWishesSaysHowFarItIs() throws {
        let panel = try SampleDay.panel("a", [(.presentation, [30, 60, 60])])
        let demand = try SampleDay.demand(
            ["10:00-11:20"], opening: [10, 15, 20], closing: [10, 15, 20], margin: [0, 5, 10], [panel])
        let plan = try Planner().plan(demand)
        let distance = ProgrammeProof(plan.programme, of: demand, stated: plan.cost).distance
        #expect(distance.minutes == 15)
        #expect(distance.bound == 15)
        #expect(distance.items.map(\.difference).reduce(0, +) == -15)
    }

    @Test func aBreachNamesItsPlaceAndItsValues() throws {
        let demand = try SampleDay.nexus()
        var draft = ProgrammeDraft(try Planner().plan(demand).programme)
        let item = draft.windows[1].sessions[1].items[2]
        draft.windows[1].sessions[1].items[2] = item.lasting(26)
        let proof = ProgrammeProof(try #require(draft.programme), of: demand)
        let broken = proof.rules.filter { !$0.holds }.flatMap { rule in
            rule.breaches.map { "\(rule.rule.rawValue): \($0)" }
        }
        #expect(
            broken == [
                "items.length: asia, questions: 26 minutes, and its most is 25",
                "items.joined: final-panel, initiatives: begins at 5.10 p.m., 6 minutes before the end of asia, questions",
            ])
    }

    /// In New York the clocks of 10 March 2019 were put forward from 2 to 3 a.m.
    @Test(arguments: [("01:00", "04:00", "lasts 120 minutes"), ("02:15", "04:00", "put forward past it")])
    func aTurnOfTheClocksIsFound(start: String, end: String, says: String) throws {
        let day = try #require(CalendarDate("2019-03-10"))
        let window = try #require(ServiceWindow("\(start)-\(end)", on: day))
        let demand = ProgrammeDemand(
            date: day, zone: try #require(ZoneName("America/New_York")), windows: [window],
            margin: try SampleDay.range([0, 0, 0]), isOrderFree: false,
            sessions: [
                ProgrammeDemand.Session(
                    id: "a", number: 1, title: "A",
                    items: [ProgrammeDemand.Item(kind: .presentation, range: try SampleDay.range([5, 10, 20]))])
            ])
        let proof = ProgrammeProof(try Planner().plan(demand).programme, of: demand)
        let broken = proof.rules.filter { !$0.holds }
        #expect(broken.map(\.rule) == [.clocks])
        #expect(broken.first?.breaches.first?.values.contains(says) == true)
    }
}
