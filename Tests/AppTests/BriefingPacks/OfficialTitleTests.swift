@testable import App
@testable import BriefingPacks
import Core
@testable import Documents
import PanelTesting
@testable import Review
import Testing
@testable import Writers

/// The meeting's official title and the official names of its Committees are on the first page of every document.
@Suite struct OfficialTitleTests {
    /// The title in a language, as the file of translations has it.
    private static func title(_ language: Language) throws -> String {
        let assembly = try Fixture.real()
        let key = TextKey.frame("meeting", "title")
        guard language != .english else { return assembly.meeting.title }
        return try #require(assembly.translations.entry(key, of: assembly.meeting.title, in: language)?.text)
    }

    private static func requests(_ assembly: Assembly, isFollowUp: Bool = false) -> [PackRequest] {
        [.programme]
            + PackRequest.all(
                for: Reader.allCases, panels: assembly.ids, in: Language.allCases, isFollowUp: isFollowUp)
    }

    /// What opens a document, before its first heading.
    private static func front(_ document: Document) -> String {
        let blocks = document.blocks.prefix { block in
            switch block {
            case .heading, .pageBreak: false
            case .paragraph, .item, .numbered, .list, .table, .day, .note, .blankLines, .front, .sheet, .clock, .box,
                .spare:
                true
            }
        }
        return blocks.flatMap(\.lines).map(\.plainText).joined(separator: "\n")
    }

    @Test(arguments: ["2019-04-26", "2020-08-06"])
    func everyPackBeginsWithTheTitle(asOf: String) throws {
        let assembly = try Fixture.real()
        let briefer = try Fixture.briefer(assembly, asOf: asOf)
        for request in Self.requests(assembly, isFollowUp: asOf > "2019-04-26") {
            let document = briefer.unmarked(request)
            let title = try Self.title(request.language)
            #expect(Self.front(document).hasPrefix(title), "\(request.stem(of: assembly.meeting))")
        }
    }

    /// The built-in title has the names of the three Committees in full; one that does not is followed by them.
    @Test func theNamesOfTheCommitteesAreInFull() throws {
        let real = try Fixture.real().meeting
        for committee in real.committees { #expect(real.title.contains(committee.name), "\(committee.id)") }
        let sample = try Fixture.sample(GoldenTests.panel)
        for (request, document) in try Fixture.documents(sample) {
            #expect(
                Self.front(document).hasPrefix("Sample meeting Convened by: Committee One"),
                "\(request.stem(of: sample.meeting))")
        }
    }

    @Test(arguments: Language.allCases)
    func everyFormatPrintsTheTitle(language: Language) throws {
        let assembly = try Fixture.real()
        let briefer = try Fixture.briefer(assembly)
        let title = Self.bare(try Self.title(language))
        let document = briefer.document(PackRequest(reader: .press, panel: nil, language: language))
        for (format, text) in Fixture.texts(document) {
            #expect(Self.bare(text).contains(title), "\(format)")
        }
        let context = briefer.context(language, .public)
        let schedule = Schedule(context)
        let calendar = String(decoding: CalendarWriter(calendar: ProgrammeCalendar(context)).write(), as: UTF8.self)
            .replacing("\r\n ", with: "").replacing("\\", with: "")
        for file in [
            calendar, String(decoding: ScheduleXMLWriter(schedule: schedule).write(), as: UTF8.self),
            String(decoding: ScheduleJSONWriter(schedule: schedule).write(), as: UTF8.self),
        ] {
            #expect(Self.bare(file).contains(title))
        }
        guard Tool.exists("unzip") else { return }
        for bytes in [DOCXWriter().write(document), EPUBWriter().write(document)] {
            let folder = try TemporaryFolder()
            defer { folder.remove() }
            try folder.write(bytes, to: "pack.zip")
            let text = try Tool.run("unzip", "-p", "\(folder.path)/pack.zip", in: folder)
            #expect(Self.bare(text).contains(title))
        }
    }

    @Test(.enabled(if: TypstMachine.isThere && Tool.exists("pdftotext"), TypstMachine.reason))
    func theFirstPageOfAPDFHasTheTitle() throws {
        let pool = try TypstMachine.pool()
        defer { pool.shutDown() }
        let briefer = try Fixture.briefer(Fixture.real())
        for language in [Language.english, .french, .russian] {
            let folder = try TemporaryFolder()
            defer { folder.remove() }
            let document = briefer.document(PackRequest(reader: .press, panel: nil, language: language))
            try folder.write(try pool.pdf(of: document).bytes, to: "pack.pdf")
            let text = try Tool.run("pdftotext", "-l", "1", "\(folder.path)/pack.pdf", "-", in: folder)
            // A line may break a word at its hyphen.
            #expect(Self.bare(text).contains(Self.bare(try Self.title(language))), "\(language)")
        }
    }

    @Test(arguments: Language.allCases)
    func aSummaryAndADocumentOnChangesBeginWithIt(language: Language) throws {
        let summary = try SampleRecord.document(SampleRecord.summary(), in: language)
        #expect(Self.front(summary).contains("Sample meeting"))
        let briefers = try [Fixture.sample(), Fixture.sample(GoldenTests.panel)].map { try Fixture.briefer($0) }
        let request = PackRequest(reader: .delegation, panel: nil, language: language)
        let changes = ChangesDocument(old: briefers[0], new: briefers[1], request: request, reader: .delegation)
        let document = try #require(changes.document).document
        #expect(Self.front(document).contains("Sample meeting"))
    }

    /// A text without what formats do with it: spaces, tags, the marks of Markdown and the escapes of pages and JSON.
    private static func bare(_ text: String) -> String {
        let plain = text.replacing(/<[^>]*>/, with: "").replacing("&#39;", with: "'").replacing("&apos;", with: "'")
        return plain.filter { !$0.isWhitespace && !"\\*\u{2066}\u{2067}\u{2068}\u{2069}".contains($0) }
    }
}
