import Core
import Programme

/// Measures planning inside one process, and prints each time as a line of `name milliseconds detail`.
///
/// `PlanningBench problem N` prints problem N, for another solver, as JSON in minutes.
@main enum PlanningBench {
    static func main() {
        let arguments = CommandLine.arguments
        if arguments.count == 3, arguments[1] == "problem", let seed = UInt64(arguments[2]) {
            print(ProblemText(Problems.free(seed: seed)).json)
            return
        }
        measure("day", Problems.day)
        for seed in 1...12 as ClosedRange<UInt64> { measure("order-\(seed)", Problems.free(seed: seed)) }
        for seed in 1...4 as ClosedRange<UInt64> { measure("conflict-\(seed)", Problems.crowded(seed: seed)) }
        measureReplan()
    }

    private static func measure(_ name: String, _ demand: ProgrammeDemand) {
        var said = ""
        let time = ContinuousClock().measure {
            do throws(PlanningError) {
                let plan = try Planner().plan(demand)
                said = "cost \(plan.cost) \(plan.isBest ? "best" : "not proved") steps \(plan.steps)"
            } catch .impossible(let conflict) {
                let proof = conflict.isSmallest ? "smallest" : "not proved"
                said = "demands \(conflict.demands.count) \(proof) ways \(conflict.waysOut.count)"
            } catch {
                said = "\(error)"
            }
        }
        print("\(name) \(milliseconds(time)) \(said)")
    }

    /// A full day, whose first part runs over: all that follows may move.
    private static func measureReplan() {
        let demand = Problems.full
        guard let programme = try? Planner().plan(demand).programme, let first = programme.windows.first else {
            return print("replan 0 no programme")
        }
        let incident = Incident(at: first.window.span.lowerBound, over: 5)
        var said = "no choice"
        let time = ContinuousClock().measure {
            if let replan = try? Replanner(programme, of: demand).replan(incident) {
                said = "choices \(replan.choices.count)"
            }
        }
        let items = programme.sessions.map(\.items.count).reduce(0, +)
        print("replan \(milliseconds(time)) \(said) items \(items)")
    }

    private static func milliseconds(_ time: Duration) -> Double {
        Double(time.components.seconds) * 1000 + (Double(time.components.attoseconds) / 1e13).rounded() / 100
    }
}
