import BriefingPacks
import Core
import Documents

/// A panel as listed by `dais panels`.
struct PanelSummary: Encodable {
    let id: String
    let title: String
    let desk: String
    let file: String
    let findings: Int
    let experiences: Int
    let questions: Int
    let lessons: Int
    let initiatives: Int
    let gaps: Int
    let sources: Int
    let clearance: String
    /// The items that have changed since the panel was cleared, including new ones.
    let changedSinceClearance: [String]
    let heldBack: [HeldBack]
    /// The items that the desk keeps in its file and out of all packs; the numbers above do not count them.
    let keptInFile: [String]

    /// A summary of every panel, with the items that a participant would not see on a given day.
    static func all(in assembly: Assembly, asOf day: CalendarDate) -> [PanelSummary] {
        let view = View(of: assembly.library, asOf: day, release: .participants)
        return assembly.answers.map { PanelSummary($0, view) }
    }

    private init(_ answers: PanelAnswers, _ view: View) {
        let content = answers.content
        id = content.card.id.rawValue
        title = content.card.title
        desk = content.card.desk
        file = content.position.path
        findings = answers.overview.findings.count(where: \.isInPacks)
        experiences = answers.experiences.count(where: \.isInPacks)
        questions = answers.questions.count
        lessons = answers.lessons.count(where: \.isInPacks)
        initiatives = answers.overview.initiatives.count(where: \.isInPacks)
        gaps = answers.overview.gaps.count
        let claims = answers.claims.filter(\.isInPacks)
        sources = Set(claims.flatMap(\.sources).map(\.key)).count
        let cleared = content.clearedItems
        clearance =
            content.clearance.map {
                "by \($0.by) on \(EnglishStyle.date($0.on)), "
                    + "\(cleared.count) of \(content.fingerprints.count) items as cleared"
            }
            ?? "draft, not cleared"
        let changed = Set(content.fingerprints.keys).subtracting(cleared)
        changedSinceClearance = content.clearance == nil ? [] : changed.map(\.rawValue).sorted()
        keptInFile = answers.claims.filter { !$0.isInPacks }.map(\.id.rawValue)
        heldBack = claims.compactMap { claim in
            view.withheld[claim.id].map {
                HeldBack(id: claim.id.rawValue, reason: Language.english.vocabulary.text($0.phrase))
            }
        }
    }

    /// The summary as text for a terminal.
    func text(asOf day: CalendarDate) -> String {
        let counts = [
            (findings, "finding"), (experiences, "experience"), (questions, "question"), (lessons, "lesson"),
            (initiatives, "initiative"), (gaps, "gap"), (sources, "source"),
        ]
        let numbers = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
        var lines = [
            "\(id)  \(title)", "  desk: \(desk)  file: \(file)", "  \(numbers.joined(separator: ", "))",
            "  \(clearance)",
        ]
        if !changedSinceClearance.isEmpty {
            lines.append("  changed since: \(changedSinceClearance.joined(separator: ", "))")
        }
        if !heldBack.isEmpty {
            lines.append("  held back as of \(EnglishStyle.date(day)):")
            lines += HeldBack.lines(heldBack, indented: 4)
        }
        if !keptInFile.isEmpty { lines.append("  kept in the file, in no pack: \(keptInFile.joined(separator: ", "))") }
        return lines.joined(separator: "\n")
    }
}
