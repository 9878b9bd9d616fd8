import Core
import Programme

/// A demand as JSON, for another solver: all times in minutes after the first window's beginning.
struct ProblemText {
    let demand: ProgrammeDemand

    init(_ demand: ProgrammeDemand) { self.demand = demand }

    private var origin: Int { demand.windows.first?.span.lowerBound.minutes ?? 0 }

    var json: String {
        let hours = Dictionary(uniqueKeysWithValues: demand.attendance.map { ($0.person, $0.hours) })
        let indices = Dictionary(uniqueKeysWithValues: demand.sessions.enumerated().map { ($1.id, $0) })
        let sessions = demand.sessions.map { session in
            let items = session.items.map { item in
                let lists = item.people.compactMap { hours[$0] }.map { list($0.map(span)) }
                return "{\"range\": \(range(item.range)), \"hours\": \(list(lists))}"
            }
            let after = session.after.compactMap { indices[$0] }.map(String.init)
            return "{\"items\": \(list(items)), \"after\": \(list(after))}"
        }
        return "{\"windows\": \(list(demand.windows.map { span($0.span) })), \"margin\": \(range(demand.margin)), "
            + "\"sessions\": \(list(sessions))}"
    }

    private func span(_ span: Range<Moment>) -> String {
        "[\(span.lowerBound.minutes - origin), \(span.upperBound.minutes - origin)]"
    }

    private func range(_ range: MinuteRange) -> String { "[\(range.least), \(range.wished), \(range.most)]" }

    private func list(_ parts: [String]) -> String { "[\(parts.joined(separator: ", "))]" }
}
