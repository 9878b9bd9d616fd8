import Core
import Documents
import Programme

/// A proof as a table for a terminal.
struct ProofText {
    let report: ProofReport

    private static let heads = ["", "rule", "found", "concerns", "source"]
    private static let widths = [6, 46, 34, 20, 22]

    var text: String {
        let proof = report.proof
        let kept = proof.rules.count(where: \.holds)
        var lines = [
            "The programme of \(Language.english.vocabulary.dates(report.programme.dates)), checked against "
                + "\(EnglishStyle.count(proof.rules.count, "rule")) by a checker that shares no code with the planner",
            "",
        ]
        lines += row(Self.heads)
        for proved in proof.rules {
            lines += row([
                proved.holds ? "kept" : "BROKEN", "\(proved.rule.sentence) [\(proved.rule.rawValue)]", proved.value,
                concerns(proved), report.sources(of: proved.rule).joined(separator: "; "),
            ])
        }
        lines.append("")
        for proved in proof.rules { lines += proved.breaches.map { "broken: \($0) [\(proved.rule.rawValue)]" } }
        lines.append("\(kept) of \(EnglishStyle.count(proof.rules.count, "rule")) are kept.")
        lines.append(distance)
        lines += proof.distance.items.filter { $0.difference != 0 }.map { item in
            let how = item.difference > 0 ? "longer" : "shorter"
            return "  \(item.session), \(item.kind.rawValue): \(abs(item.difference)) \(how), "
                + "\(item.minutes) of \(item.wished) wished"
        }
        lines += report.service.map { "\($0.id): \($0.claim.position)" }
        return lines.joined(separator: "\n")
    }

    /// A sentence on the distance to the wishes, the lower bound from sums alone, and the result of the search.
    private var distance: String {
        let distance = report.proof.distance
        let nearest =
            report.isBest
            ? "the planner's search proved that none is nearer."
            : "the planner's search stopped after \(EnglishStyle.figures(report.steps)) steps, and one may be nearer."
        return "\(EnglishStyle.minutes(distance.minutes)) off the wishes; "
            + "sums alone show that no timetable can be nearer than \(distance.bound); \(nearest)"
    }

    private func concerns(_ proved: ProvedRule) -> String {
        if proved.concerns.isEmpty { return "–" }
        return Set(proved.concerns) == Set(report.sessions.map(\.rawValue))
            ? "all sessions" : proved.concerns.joined(separator: ", ")
    }

    /// One row of the table, as the lines that its longest cell needs.
    private func row(_ cells: [String]) -> [String] {
        let columns = zip(cells, Self.widths).map { $0.split(separator: " ").lines(to: $1) }
        let count = columns.map(\.count).max() ?? 0
        return (0..<count).map { line in
            let parts = zip(columns, Self.widths).map { column, width in
                let part = line < column.count ? column[line] : ""
                return part + String(repeating: " ", count: max(0, width - part.count))
            }
            return String(parts.joined(separator: "  ").trimmingSuffix(of: " "))
        }
    }
}

extension String {
    /// The text without the given character at its end.
    fileprivate func trimmingSuffix(of blank: Character) -> Substring {
        self[..<(lastIndex { $0 != blank }.map { index(after: $0) } ?? startIndex)]
    }
}
