import BriefingPacks
import Core
import Digests
import Foundation
import MeetingRecord
import Programme

/// The input of a summary: the day, the record, and a draft from a file or from the record.
struct SummaryInput {
    let assembly: Assembly
    let programme: Programme
    let record: Record
    let draft: SummaryDraft
    let summary: Summary
    /// Whether the draft comes from a file.
    let isDrafted: Bool
    /// The faults of the record and the draft, each alone and together, in order of place.
    let diagnostics: [Diagnostic]
    /// The digest of the files that the summary is made from.
    let mark: String

    /// The reason why no summary can be made.
    enum Failure: Error {
        /// The record or the draft has too many faults, or they do not belong together.
        case unusable([Diagnostic])
    }

    /// Whether there are errors, which keep the summary from being final.
    var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

extension SummaryInput {
    /// Reads the input of a summary.
    ///
    /// - Parameters:
    ///   - set: The content.
    ///   - options: The options, which name the record and the draft.
    ///   - now: The current time in seconds since 1970.
    /// - Throws: ``FileError``, ``AssemblyFailure``, ``PlanningError``, or ``Failure``.
    init(_ set: ContentSet, _ options: SummaryOptions, now: Int) throws {
        let assembly = try Assembly(set)
        self.assembly = assembly
        let day = try options.day.map { try DayFile.read($0, assembly) }
        programme = try assembly.programme(on: day)
        let file = try RecordBytes.read(options.record)
        let (read, found) = RecordReading.read(file, now: now)
        guard let record = read else { throw Failure.unusable(found) }
        guard record.opening.meeting == assembly.meeting.id, record.opening.date == assembly.meeting.date else {
            throw Failure.unusable(found + [.otherMeeting(record, assembly.meeting, options.record)])
        }
        self.record = record
        var marked = [file]
        if let day { marked.append(ContentFile(path: DayFile.name, bytes: DayText.bytes(of: day))) }
        isDrafted = Disk.exists(options.draftPath) || (options.draft != nil && !options.isDrafting)
        var draft: SummaryDraft
        if isDrafted {
            let file = try Disk.read(
                options.draftPath, as: options.draftPath, limit: ContentLimits.draft.bytes)
            let (read, faults) = DraftReading.read(file)
            marked.append(file)
            guard let kept = read else { throw Failure.unusable(found + faults) }
            guard kept.record == record.opening.record,
                kept.meeting == "\(record.opening.meeting)-\(record.opening.date)"
            else { throw Failure.unusable(found + [.otherRecord(kept, record)]) }
            draft = kept
        } else {
            draft = FirstDraft.of(
                record, sessions: programme.sessions.map(\.id), release: options.release ?? .participants)
        }
        draft.speakers = options.speakers ?? draft.speakers
        draft.release = options.release ?? draft.release
        self.draft = draft
        summary = Summary(record, draft, programme, assembly.library, recordAt: options.record)
        diagnostics = (found + summary.diagnostics).sorted()
        // The names of the files count, and their folders do not.
        mark = SHA256.hex(of: marked.map { ContentFile(path: String($0.name), bytes: $0.bytes) } + set.files)
    }
}

extension Diagnostic {
    fileprivate static func otherMeeting(_ record: Record, _ meeting: Meeting, _ path: String) -> Self {
        Diagnostic(
            rule: .summaryRecord, at: Position(path: path, line: 1, column: 1),
            "the record is of the meeting '\(record.opening.meeting)' of \(record.opening.date)",
            because:
                "this is the meeting '\(meeting.id)' of \(meeting.date), which has different sessions",
            remedy: "name that meeting's content with --content, or another record")
    }
}
