package import Core
import Documents
import Programme

/// A draft of a Chairs' summary: the order, the grouping and the wording that people give to what the record holds.
package struct SummaryDraft: Sendable, Hashable {
    /// The meeting's id and day, such as `nexus-2019-04-26`.
    package var meeting: String
    /// The name of the record that it is a draft for.
    package var record: String
    /// How speakers are called.
    package var speakers: SpeakerNaming
    /// Who may see the summary; what is released to fewer stays out.
    package var release: Release
    /// The sessions that have lines.
    package var sessions: [Session]
    /// Where the record is named.
    package var position: Position

    /// Creates a draft.
    package init(
        meeting: String, record: String, speakers: SpeakerNaming, release: Release = .participants, sessions: [Session],
        position: Position
    ) {
        self.meeting = meeting
        self.record = record
        self.speakers = speakers
        self.release = release
        self.sessions = sessions
        self.position = position
    }

    /// The lines of a session.
    package struct Session: Sendable, Hashable {
        /// The session, as the programme calls it.
        package var id: String
        /// The lines, in order.
        package var lines: [Line]
        /// Who approved all of them.
        package var approvals: [Approval]
        /// Where it is written.
        package var position: Position

        /// Creates a session.
        package init(id: String, lines: [Line], approvals: [Approval] = [], position: Position) {
            self.id = id
            self.lines = lines
            self.approvals = approvals
            self.position = position
        }
    }

    /// A line of the summary, which becomes a numbered paragraph.
    package struct Line: Sendable, Hashable {
        /// What kind of line it is.
        package enum Kind: String, Sendable, Hashable, CaseIterable {
            /// What speakers wanted heard.
            case mainPoint = "main point"
            /// What was concluded.
            case conclusion
            /// What experience taught.
            case lesson
        }

        /// Its name within the draft.
        package var id: String
        /// What kind of line it is.
        package var kind: Kind
        /// Where it belongs; nil for a line under no heading of its own.
        package var about: Topic?
        /// The wording, without who said it.
        package var text: String
        /// The points that it rests on, each with the place where it is named; at least one.
        package var restsOn: [Basis]
        /// Who approved it.
        package var approvals: [Approval]
        /// Where it is written.
        package var position: Position

        /// Creates a line.
        package init(
            id: String, kind: Kind, about: Topic?, text: String, restsOn: [Basis], approvals: [Approval] = [],
            position: Position
        ) {
            self.id = id
            self.kind = kind
            self.about = about
            self.text = text
            self.restsOn = restsOn
            self.approvals = approvals
            self.position = position
        }
    }

    /// A point that a line rests on.
    package struct Basis: Sendable, Hashable {
        /// The point.
        package var id: PointID
        /// Where it is named.
        package var position: Position

        /// Creates a basis.
        package init(id: PointID, position: Position) {
            self.id = id
            self.position = position
        }
    }

    /// A Chair's approval of a line or a session, in one wording.
    package struct Approval: Sendable, Hashable {
        /// The committee whose Chair approved.
        package var chair: EntryID
        /// When.
        package var on: CalendarDate
        /// The fingerprint of the wording that was approved, as the draft has it.
        package var of: String
        /// Where it is written.
        package var position: Position
    }
}

extension SummaryDraft {
    /// The fingerprint of a line: of what it says, what it rests on as the record has it, and how its speakers are called.
    package func fingerprint(of line: Line, in record: Record) -> Fingerprint {
        var form = CanonicalForm("line")
        form.add("speakers", speakers.rawValue)
        form.add("kind", line.kind.rawValue)
        form.add("about", line.about?.rawValue)
        form.add("text", line.text)
        for basis in line.restsOn {
            form.add("point", basis.id.rawValue)
            guard let point = record[basis.id] else { continue }
            form.add("kind", point.kind.rawValue)
            form.add("text", point.text)
            form.add("release", point.release.rawValue)
            form.add("speaker", [point.speaker.kind.rawValue, point.speaker.of ?? "", point.speaker.name ?? ""])
            form.add("cites", point.cites.flatMap { [$0.source, $0.paragraph ?? ""] })
        }
        return Fingerprint(of: form, earlier: earlierFingerprint(of: line, in: record))
    }

    /// The fingerprint of a session: of its lines in their order.
    package func fingerprint(of session: Session, in record: Record) -> Fingerprint {
        var form = CanonicalForm("session")
        form.add("id", session.id)
        form.add("lines", session.lines.map { fingerprint(of: $0, in: record).text })
        let earlier = [session.id] + session.lines.map { earlierFingerprint(of: $0, in: record) }
        return Fingerprint(of: form, earlier: Fingerprint.of(earlier.joined(separator: "\u{1F}")))
    }

    /// What a line's fingerprint was before it had a version, when `podium` was called `dais`.
    private func earlierFingerprint(of line: Line, in record: Record) -> String {
        let points = line.restsOn.map { basis -> String in
            guard let point = record[basis.id] else { return basis.id.rawValue }
            let speaker = [point.speaker.kind.rawValue, point.speaker.of ?? "", point.speaker.name ?? ""]
            let cited = point.cites.map { "\($0.source) \($0.paragraph ?? "")" }
            return
                ([
                    point.id.rawValue, point.kind.rawValue, point.text,
                    point.release == .podium ? "dais" : point.release.rawValue,
                ] + speaker + cited)
                .joined(separator: "\u{1E}")
        }
        let fields = [speakers.rawValue, line.kind.rawValue, line.about?.rawValue ?? "", line.text]
        return Fingerprint.of((fields + points).joined(separator: "\u{1F}"))
    }
}
