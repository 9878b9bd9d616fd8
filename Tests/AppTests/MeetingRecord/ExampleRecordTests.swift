@testable import App
@testable import BriefingPacks
import Core
@testable import Documents
import Foundation
@testable import MeetingRecord
import PanelTesting
@testable import Programme
import Testing

/// The record in `Examples/record/`: an exercise that can be taken for nothing else, about the real programme.
@Suite struct ExampleRecordTests {
    private static let path = "Examples/record/record.jsonl"

    private static func record() throws -> Record {
        let data = try Data(contentsOf: Checkout.root.appending(path: path))
        // The morning after the meeting: every line is in the past.
        let now = try #require(RecordTime("2019-04-27T09:00:00-04:00")).secondsSince1970
        let (record, diagnostics) = RecordReading.read(ContentFile(path: path, bytes: Array(data)), now: now)
        #expect(diagnostics.isEmpty, "\(diagnostics)")
        #expect(record?.unreadable == [])
        return try #require(record)
    }

    /// A record's lines; what no two runs have in common, its name and the moment of a withdrawal, is the same in all.
    private static func lines(_ bytes: Data) throws -> [[UInt8]] {
        try bytes.split(separator: 0x0A).map { bytes in
            var line = RecordLine(Array(bytes)[...], number: 1, of: path)
            guard case .entry(let entry) = line.read() else { return Array(bytes) }
            switch entry {
            case .opening(var opening):
                opening.record = "exercise"
                return RecordBytes.line(.opening(opening))
            case .withdrawal(let id, _): return RecordBytes.line(.withdrawal(of: id, at: try RecordSamples.moment()))
            case .point, .torn: return Array(bytes)
            }
        }
    }

    @Test func isWhatItsStatementsGive() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let result = try Command.dais(
            "record", "--record", "\(folder.path)/record.jsonl", "--exercise", "--statements",
            Checkout.root.appending(path: "Examples/record/statements.txt").path)
        #expect(result.exitCode == 0 && result.errors.isEmpty, "\(result.errors)")
        let lines = try Self.lines(try #require(folder.files["record.jsonl"]))
        #expect(try lines == Self.lines(Data(contentsOf: Checkout.root.appending(path: Self.path))))
        #expect(lines.count > 50)
    }

    @Test func everyTextSaysThatItIsAnExercise() throws {
        let record = try Self.record()
        #expect(record.opening.exercise)
        let texts = (record.points + record.withdrawn.values).map(\.text)
        #expect(texts.allSatisfy { $0.hasPrefix("Exercise: ") })
        #expect(Set(texts).count == texts.count)
    }

    @Test func everySpeakerIsAPlaceholder() throws {
        let record = try Self.record()
        let states = Set(State.all.flatMap { state in Language.allCases.map { state.name(in: $0) } })
        let kinds = "State|International organization|Regional organization|Academic institution|Network member"
        let placeholder = try Regex("(\(kinds)) [A-Z]")
        for speaker in (record.points + record.withdrawn.values).map(\.speaker) {
            #expect(speaker.name == nil)
            guard speaker.kind != .moderator else { continue }
            let called = try #require(speaker.of)
            let isPlaceholder = try placeholder.wholeMatch(in: called) != nil
            #expect(isPlaceholder, "\(called)")
            #expect(!states.contains(called))
        }
    }

    /// A session or an item that the day does not have, a claim or a source that nobody has, would teach the wrong thing.
    @Test func isAboutTheRealProgramme() throws {
        let (record, assembly) = (try Self.record(), try Fixture.real())
        let (sessions, library) = (try assembly.programme().sessions, assembly.library)
        #expect(record.opening.meeting == assembly.meeting.id)
        #expect(record.opening.date == assembly.meeting.date)
        #expect(Set(record.points.map(\.session)) == Set(sessions.map(\.id)))
        let sources = Set(library.sources.keys.map(\.rawValue) + library.sources.values.compactMap { $0.symbol?.text })
        for point in record.points {
            let item = sessions.first { $0.id == point.session }?.items.first { $0.kind == point.item }
            let (start, end) = (try #require(item?.start, "\(point.id)"), try #require(item?.end))
            #expect((start..<end).contains(point.at.time), "\(point.id)")
            for id in point.supports {
                let isThere = record[PointID(rawValue: id)] != nil || library.claims[ItemID(rawValue: id)] != nil
                #expect(isThere, "\(point.id) supports \(id)")
            }
            #expect(point.answers.allSatisfy { record[$0]?.kind == .question }, "\(point.id)")
            #expect(point.cites.allSatisfy { sources.contains($0.source) }, "\(point.id)")
        }
    }

    /// What a reader learns by it: every kind of point, every language, and all that a point may carry.
    @Test func showsAllThatARecordCanHold() throws {
        let record = try Self.record()
        #expect(Set(record.points.map(\.kind)) == Set(PointKind.allCases))
        let languages = Set(record.points.compactMap(\.language))
        #expect(languages.union([record.opening.language]) == Set(Language.allCases))
        #expect(Set(record.points.compactMap(\.about)) == Set(Topic.allCases))
        #expect(record.withdrawn.count == 1)
        #expect(record.points.contains { $0.release == .podium })
        #expect(record.points.contains { $0.prepared })
        #expect(record.points.contains { !$0.cites.isEmpty })
        // How many speak for one point, the one who made it among them.
        let supported = record.points.map { point in
            1 + record.points.filter { $0.supports.contains(point.id.rawValue) }.count
        }
        #expect(Set(supported.map { Degree(of: $0) }) == Set(Degree.allCases))
    }

    /// What the example's page promises of the summary, and that nothing in it is read for the meeting's own.
    @Test func givesASummaryThatNobodyTakesForTheMeetings() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let result = try Command.dais(
            "summary", "--record", Checkout.root.appending(path: Self.path).path, "--out", folder.path, "--format",
            "markdown", "--language", "en", "--language", "fr")
        #expect(result.exitCode == 0)
        #expect(!(result.output + result.errors).contains(": warning: "), "\(result.errors)")
        #expect((result.output + result.errors).contains("P39"))
        for language in [Language.english, .french] {
            let words = language.vocabulary
            let text = folder.text("\(language.rawValue)/exercise-nexus-2019-04-26-summary-\(language.rawValue).md")
            #expect(text.hasPrefix("# \(words.text(.exercise))"))
            let paragraphs = text.matches(of: /\n\d+\\\. .+/).map { String($0.output) }.dropFirst(Summary.introduction)
            #expect(paragraphs.count == 31)
            #expect(paragraphs.allSatisfy { $0.contains(": Exercise: ") })
        }
    }
}
