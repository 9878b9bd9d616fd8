package import Core
import Documents
import Programme

/// A draft of a Chairs' summary: the order, the grouping and the wording that people give to the points of a record.
package struct SummaryDraft: Sendable, Hashable {
    /// The meeting's id and day, such as `nexus-2019-04-26`.
    package var meeting: String
    /// The name of the record that the draft belongs to.
    package var record: String
    /// How the summary names speakers.
    package var speakers: SpeakerNaming
    /// Who may see the summary.
    ///
    /// Points with a narrower release are left out.
    package var release: Release
    /// The sessions that have lines.
    package var sessions: [Session]
    /// The position of the record's name.
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
        /// The id of the session in the programme.
        package var id: SessionID
        /// The lines, in order.
        package var lines: [Line]
        /// The approvals of all lines of the session.
        package var approvals: [Approval]
        /// The position in the file.
        package var position: Position

        /// Creates a session.
        package init(id: SessionID, lines: [Line], approvals: [Approval] = [], position: Position) {
            self.id = id
            self.lines = lines
            self.approvals = approvals
            self.position = position
        }
    }

    /// A line of the summary, which becomes a numbered paragraph.
    package struct Line: Sendable, Hashable {
        /// The kind of a line.
        package enum Kind: String, Sendable, Hashable, CaseIterable {
            /// A main point that speakers made.
            case mainPoint = "main point"
            /// A conclusion.
            case conclusion
            /// A lesson from experience.
            case lesson
        }

        /// The id of the line within the draft.
        package var id: String
        /// The kind of the line.
        package var kind: Kind
        /// The topic of the line; nil if the line does not belong under a topic.
        package var about: Topic?
        /// The wording, without the speaker.
        package var text: String
        /// The points that the line rests on, each with the position of its id; at least one.
        package var restsOn: [Basis]
        /// The approvals of the line.
        package var approvals: [Approval]
        /// The position in the file.
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
        /// The position of the point's id.
        package var position: Position

        /// Creates a basis.
        package init(id: PointID, position: Position) {
            self.id = id
            self.position = position
        }
    }

    /// A Chair's approval of one wording of a line or a session.
    package struct Approval: Sendable, Hashable {
        /// The committee whose Chair approved.
        package var chair: EntryID
        /// The date of the approval.
        package var on: CalendarDate
        /// The fingerprint of the approved wording, as the draft states it.
        package var of: String
        /// The position in the file.
        package var position: Position
    }
}

extension SummaryDraft {
    /// Returns the fingerprint of a line.
    ///
    /// It covers the text, the points of the record that the line rests on, and how the summary names speakers.
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

    /// Returns the fingerprint of a session, which covers its lines in their order.
    package func fingerprint(of session: Session, in record: Record) -> Fingerprint {
        var form = CanonicalForm("session")
        form.add("id", session.id.rawValue)
        let lines = session.lines.map { fingerprint(of: $0, in: record) }
        form.add("lines", lines.map(\.text))
        let earlier = [session.id.rawValue] + lines.map(\.earlier)
        return Fingerprint(of: form, earlier: Fingerprint.of(earlier.joined(separator: "\u{1F}")))
    }

    /// Returns the earlier fingerprint of a line, without a version.
    ///
    /// Earlier fingerprints use the name `dais` for the release `podium`.
    private func earlierFingerprint(of line: Line, in record: Record) -> String {
        let points = line.restsOn.map { basis -> String in
            guard let point = record[basis.id] else { return basis.id.rawValue }
            let speaker = [point.speaker.kind.rawValue, point.speaker.of ?? "", point.speaker.name ?? ""]
            let cited = point.cites.map { "\($0.source) \($0.paragraph ?? "")" }
            return
                ([
                    point.id.rawValue, point.kind.rawValue, point.text,
                    point.release.formerWord,
                ] + speaker + cited)
                .joined(separator: "\u{1E}")
        }
        let fields = [speakers.rawValue, line.kind.rawValue, line.about?.rawValue ?? "", line.text]
        return Fingerprint.of((fields + points).joined(separator: "\u{1F}"))
    }
}
