@testable import App
@testable import BriefingPacks
import Core
@testable import Documents
@testable import MeetingRecord
import PanelTesting
@testable import Programme
import Testing

/// A record of the sample meeting, and summaries of it.
enum SampleRecord {
    /// Points of the session of `GoldenTests.panel`; what they say is about nothing.
    static let points: [Point] = [
        point(1, .mainPoint, "memberlandia", "Offices should meet.", about: .element(.informationSharing)),
        point(2, .mainPoint, "Otherland", "So should ours.", supports: ["P1"]),
        point(3, .question, "Otherland", "How often?"),
        point(
            4, .answer, "memberlandia", "Once a week, as S/2019/103 says.", answers: ["P3"],
            cites: [.init(source: "S/PRST/2018/9")]),
        point(5, .conclusion, nil, "Meet once a week.", kind: .moderator, about: .element(.informationSharing)),
        point(6, .lesson, "A network", "Count the meetings.", kind: .researchNetwork, supports: ["N1"]),
        point(7, .procedural, "memberlandia", "The microphone is off."),
        point(8, .mainPoint, "Secretland", "markdais: not for all.", release: .podium),
        point(9, .mainPoint, "Thirdland", "Taken back."),
        point(10, .initiative, "A union", "A desk was opened.", kind: .regionalOrganization, prepared: true),
    ]

    static func point(
        _ number: Int, _ kind: PointKind, _ of: String?, _ text: String, kind speaker: SpeakerKind = .memberState,
        about: Topic? = nil, supports: [String] = [], answers: [PointID] = [], cites: [CitedSource] = [],
        prepared: Bool = false, release: Release = .participants, session: SessionID = "north"
    ) -> Point {
        let time = RecordTime("2019-04-26T10:\(number + 19):00-04:00") ?? RecordTime(date: day, seconds: 0, offset: 0)
        guard let time else { preconditionFailure("a time of the morning") }
        return Point(
            id: PointID(number: number), at: time, session: session, item: .presentation, kind: kind, about: about,
            speaker: Speaker(kind: speaker, of: of), text: text, cites: cites, answers: answers, supports: supports,
            prepared: prepared, release: release)
    }

    private static let day: CalendarDate = {
        guard let day = CalendarDate("2019-04-26") else { preconditionFailure("a day") }
        return day
    }()

    static func record(_ points: [Point] = points, withdrawn: Set<PointID> = ["P9"], isExercise: Bool = false) -> Record
    {
        let opening = RecordOpening(
            record: "sample-record", meeting: "sample", date: day, language: .english, exercise: isExercise)
        return Record(
            opening: opening, points: points.enumerated().map { ($0.element, $0.offset + 2) }, withdrawals: withdrawn,
            unreadable: [])
    }

    /// A draft written as a person writes it; nil where it has a fault of form.
    static func draft(_ yaml: String) -> SummaryDraft? {
        let head = "summary: sample-2019-04-26\nrecord: sample-record\n"
        let speakers = yaml.contains("speakers:") ? "" : "speakers: kind\n"
        let (draft, faults) = DraftReading.read(
            ContentFile(path: "draft.yaml", bytes: Array((head + speakers + yaml).utf8)))
        return faults.isEmpty ? draft : nil
    }

    /// A summary of a record by a draft, or by the record's own.
    static func summary(_ draft: SummaryDraft? = nil, of record: Record = record()) throws -> Summary {
        let assembly = try Fixture.sample(GoldenTests.panel)
        let programme = try assembly.programme()
        let own = FirstDraft.of(record, sessions: programme.sessions.map(\.id))
        return Summary(record, draft ?? own, programme, assembly.library, recordAt: "record.jsonl")
    }

    /// A summary as a document.
    static func document(_ summary: Summary, in language: Language = .english, isFinal: Bool = false) throws -> Document
    {
        let assembly = try Fixture.sample(GoldenTests.panel)
        let briefer = try Fixture.briefer(assembly)
        let input = SummaryInput(
            assembly: assembly, programme: try assembly.programme(), record: summary.record, draft: summary.draft,
            summary: summary, isDrafted: true, diagnostics: summary.diagnostics, mark: assembly.contentHash)
        var options = SummaryOptions(record: "record.jsonl")
        options.isFinal = isFinal
        return SummaryRun(input, options).document(in: language, briefer).document
    }
}
