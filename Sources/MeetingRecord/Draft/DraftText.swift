import Core
import Documents
import Programme

/// The text of a draft of a summary, as a file that people edit.
package struct DraftText {
    let draft: SummaryDraft
    let record: Record

    /// Creates the text of a draft.
    package init(draft: SummaryDraft, record: Record) {
        self.draft = draft
        self.record = record
    }

    /// The complete file.
    package var text: String {
        var lines = [
            record.opening.exercise ? "# EXERCISE: made from a record that was made up for practice." : nil,
            "# Draft of the Chairs' summary. Order, group and word the lines; each rests on points of the record.",
            "# `dais summary` says what is wrong here, and which points no line uses.",
            "summary: \(draft.meeting)", "record: \(YAMLText.scalar(draft.record))",
            "speakers: \(draft.speakers.rawValue) # name, kind or none", "release: \(draft.release.rawValue)",
            "sessions:",
        ]
        .compactMap { $0 }
        for session in draft.sessions { lines += Self.session(session, record) }
        return (draft.sessions.isEmpty ? lines.dropLast() + ["sessions: []"] : lines).joined(separator: "\n") + "\n"
    }

    /// Returns the lines that a draft lacks, as draft text: lines for the points that no line uses.
    package static func lacking(_ summary: Summary) -> String {
        let own = FirstDraft.of(
            summary.record, summary.unused, sessions: summary.parts.map(\.session.id), release: summary.draft.release)
        var last = summary.draft.sessions.flatMap(\.lines).compactMap { Int($0.id.drop { !$0.isNumber }) }.max() ?? 0
        let sessions = own.sessions.map { session in
            var session = session
            for index in session.lines.indices {
                last += 1
                session.lines[index].id = "L\(last)"
            }
            return session
        }
        return sessions.flatMap { session($0, summary.record) }.joined(separator: "\n")
    }

    /// Returns one session with its lines.
    static func session(_ session: SummaryDraft.Session, _ record: Record) -> [String] {
        ["  - session: \(session.id)", "    lines:"] + session.lines.flatMap { line($0, record) }
    }

    /// Returns one line as an element of its session.
    ///
    /// If the line rests on several points, comments quote the text of each point.
    private static func line(_ line: SummaryDraft.Line, _ record: Record) -> [String] {
        let about = line.about.map { ["        about: \($0.rawValue)"] } ?? []
        let points = line.restsOn.map(\.id.rawValue).joined(separator: ", ")
        return ["      - id: \(line.id)", "        kind: \(line.kind.rawValue)"] + about + ["        text: >"]
            + wrapped(line.text).map { "          \($0)" } + ["        rests on: [\(points)]"] + said(line, record)
    }

    private static func said(_ line: SummaryDraft.Line, _ record: Record) -> [String] {
        guard line.restsOn.count > 1 else { return [] }
        return line.restsOn.compactMap { record[$0.id] }.map { point in
            let who = point.speaker.named ?? point.speaker.kind.rawValue
            return "        # \(point.id), \(who): \(point.text)"
        }
    }

    /// Wraps a text into lines of at most 100 columns where its words allow it.
    ///
    /// Folding restores the original text.
    private static func wrapped(_ text: String) -> [String] {
        // A line may end only at a single space. At several spaces, folding would remove one.
        var words: [String] = []
        var isApart = true
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            if !words.isEmpty, word.isEmpty || !isApart {
                words[words.count - 1] += " \(word)"
            } else {
                words.append(String(word))
            }
            isApart = !word.isEmpty
        }
        let lines = words.lines(to: 100)
        return lines.isEmpty ? ["…"] : lines
    }
}
