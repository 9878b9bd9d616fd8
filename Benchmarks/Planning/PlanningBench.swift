import Core

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
        measureDay()
        measureOrders()
        measureConflicts()
    }

    /// A day as the first meeting has it, in its order.
    private static func measureDay() {
        let demand = Problems.day
        var cost: Int?
        let time = ContinuousClock().measure { cost = try? Planner().plan(demand).cost }
        print("day \(milliseconds(time)) cost \(cost.map(String.init) ?? "none")")
    }

    private static func measureOrders() {
        for seed in 1...12 as ClosedRange<UInt64> {
            let demand = Problems.free(seed: seed)
            let clock = ContinuousClock()
            var said = ""
            let time = clock.measure {
                do throws(PlanningError) {
                    let plan = try Planner().plan(demand)
                    said = "cost \(plan.cost) \(plan.isBest ? "best" : "not proved") steps \(plan.steps)"
                } catch {
                    said = "\(error)"
                }
            }
            print("order-\(seed) \(milliseconds(time)) \(said)")
        }
    }

    private static func measureConflicts() {
        for seed in 1...4 as ClosedRange<UInt64> {
            let demand = Problems.crowded(seed: seed)
            let clock = ContinuousClock()
            var said = ""
            let time = clock.measure {
                do throws(PlanningError) {
                    let plan = try Planner().plan(demand)
                    said = "no conflict: cost \(plan.cost)"
                } catch {
                    if case .impossible(let conflict) = error {
                        said =
                            "demands \(conflict.demands.count) \(conflict.isSmallest ? "smallest" : "not proved") ways \(conflict.waysOut.count)"
                    } else {
                        said = "\(error)"
                    }
                }
            }
            print("conflict-\(seed) \(milliseconds(time)) \(said)")
        }
    }

    static func milliseconds(_ time: Duration) -> Double {
        Double(time.components.seconds) * 1000 + (Double(time.components.attoseconds) / 1e13).rounded() / 100
    }
}
