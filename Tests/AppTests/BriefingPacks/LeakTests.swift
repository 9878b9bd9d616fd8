@testable import App
@testable import BriefingPacks
import Core
@testable import Documents
import Testing
@testable import Writers

/// A pack holds nothing that its reader may not see: marked text at each level, and a search that finds the marks where they belong.
@Suite struct LeakTests {
    /// A panel whose every item carries a mark of its level.
    private static func panel() -> String {
        func item(_ id: String, _ level: String, _ extra: String = "") -> String {
            "  - {id: \(id), text: mark\(level) of \(id.lowercased())., release: \(level)\(extra)}"
        }
        let levels = ["public", "participants", "podium", "secretariat"]
        func each(_ prefix: String, _ extra: String) -> String {
            levels.enumerated().map { item("\(prefix)\($0.offset + 1)", $0.element, extra) }.joined(separator: "\n")
        }
        return """
            findings:
            \(each("X", ", sources: [{key: release}], places: [peru], actors: [described], crimes: [drug trafficking], stated: {involvement: [direct]}"))
              - {id: X9, text: markheld of x9., hold: A reason., sources: [{key: release}]}
              - {id: X10, text: marklater of x10., sources: [{key: later}]}
              - {id: X11, text: markundated of x11., sources: [{key: undated}]}
            experiences:
            \(each("Xx", ", who: Peru, sources: [{key: release}]"))
            questions:
            \(each("Xq", ", background: [X1, X2, X3, X4, X9, X10]"))
            lessons:
            \(each("Xl", ", rests on: [X1]"))
              - {id: Xl9, text: marktransitive of xl9., release: public, rests on: [X1, X4]}
            gaps:
            \(each("Xg", ""))
            minutes: {presentation: [10, 15, 20], experiences: [10, 15, 20], questions: [10, 15, 20]}
            """
    }

    private static func mayHold(_ reader: Reader?) -> Set<String> {
        let levels = Release.allCases.filter { $0 <= (reader?.release ?? .public) }
        return Set(levels.map { "mark\($0.rawValue)" })
    }

    private static let marks = [
        "markpublic", "markparticipants", "markpodium", "marksecretariat", "markheld", "marklater", "markundated",
        "marktransitive",
    ]

    @Test func noPackHoldsWhatItsReaderMayNotSee() throws {
        for (request, document) in try Fixture.documents(Fixture.sample(Self.panel()))
        where request.reader != .secretariat {
            for (format, text) in Fixture.texts(document) {
                for mark in Self.marks where !Self.mayHold(request.reader).contains(mark) {
                    #expect(
                        !text.contains(mark), "\(request.reader?.rawValue ?? "programme") in \(format) holds \(mark)")
                }
            }
        }
    }

    @Test func theSearchFindsTheMarksWhereTheyBelong() throws {
        let documents = try Fixture.documents(Fixture.sample(Self.panel()))
        func marks(in reader: Reader, _ format: PackFormat) throws -> Set<String> {
            let text = try #require(
                documents.first { $0.request.reader == reader }.flatMap { Fixture.texts($0.document)[format] })
            return Set(Self.marks.filter(text.contains))
        }
        for format in [PackFormat.html, .markdown, .json] {
            #expect(try marks(in: .secretariat, format) == Set(Self.marks))
            #expect(try marks(in: .moderator, format) == ["markpublic", "markparticipants", "markpodium"])
            #expect(try marks(in: .chair, format) == ["markpublic", "markparticipants", "markpodium"])
            #expect(try marks(in: .delegation, format) == ["markpublic", "markparticipants"])
        }
    }

    @Test func whatIsHeldBackComesInWithItsDay() throws {
        let documents = try Fixture.documents(Fixture.sample(Self.panel()), asOf: "2021-01-01")
        let text = try #require(
            documents.first { $0.request.reader == .delegation }.flatMap { Fixture.texts($0.document)[.markdown] })
        #expect(text.contains("marklater"))
        #expect(!text.contains("markundated"))
    }

    /// A follow-up of the day before a source appeared holds nothing of it, in any pack; that of its day marks it.
    @Test func whatComesAfterTheDayOfAFollowUpIsNowhere() throws {
        let assembly = try Fixture.sample(Self.panel())
        for (request, document) in try Fixture.documents(assembly, asOf: "2020-05-31")
        where request.reader != .secretariat {
            for (format, text) in Fixture.texts(document) {
                #expect(
                    !text.contains("marklater") && !text.contains("A later report"), "\(document.title) in \(format)")
            }
        }
        let documents = try Fixture.documents(assembly, asOf: "2020-06-01")
        for reader in [Reader.chair, .delegation] {
            let text = try #require(
                documents.first { $0.request.reader == reader }.flatMap { Fixture.texts($0.document)[.markdown] })
            #expect(text.contains("marklater") && text.contains("1 June 2020"))
        }
        let delegations = try #require(documents.first { $0.request.reader == .delegation }?.document)
        #expect(DocumentText.plain(delegations).contains("marklater of x10. [A body, 2020] [new: 1 June 2020]"))
    }

    /// What independent readers find in a container: every member of a ZIP, every text that a PDF's pages draw and declare.
    private static func contents(of bytes: [UInt8], _ format: PackFormat) throws -> String {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let name = "pack.\(format.fileExtension)"
        try folder.write(bytes, to: name)
        let path = "\(folder.path)/\(name)"
        if format != .pdf {
            return try Tool.run("unzip", "-p", path, in: folder)
        }
        return try [
            Tool.run("pdftotext", path, "-", in: folder), Tool.run("pdfinfo", "-struct-text", path, in: folder),
            Tool.run("pdfinfo", path, in: folder),
        ].joined(separator: "\n")
    }

    /// Text that a control of a Word file or a tag of a page parts stays text: marks are looked for without spaces.
    private static func marks(in text: String) -> Set<String> {
        let plain = text.filter { !$0.isWhitespace }
        return Set(marks.filter(plain.contains))
    }

    @Test(.enabled(if: Tool.exists("unzip"), "unzip is not here"), arguments: [PackFormat.docx, .epub])
    func noContainerHoldsWhatItsReaderMayNotSee(format: PackFormat) throws {
        for (request, document) in try Fixture.documents(Fixture.sample(Self.panel())) {
            let bytes = format == .docx ? DOCXWriter().write(document) : EPUBWriter().write(document)
            let found = Self.marks(in: try Self.contents(of: bytes, format))
            if request.reader == .secretariat {
                #expect(found == Set(Self.marks), "the search finds the marks where they belong")
            } else {
                #expect(found.isSubset(of: Self.mayHold(request.reader)), "\(document.title)")
                #expect([nil, .press, .interpreter].contains(request.reader) || !found.isEmpty, "\(document.title)")
            }
        }
    }

    @Test(.enabled(if: TypstMachine.isThere && Tool.exists("pdftotext"), TypstMachine.reason))
    func noPageHoldsWhatItsReaderMayNotSee() throws {
        let pool = try TypstMachine.pool()
        defer { pool.shutDown() }
        for (request, document) in try Fixture.documents(Fixture.sample(Self.panel())) {
            let found = Self.marks(in: try Self.contents(of: try pool.pdf(of: document).bytes, .pdf))
            if request.reader == .secretariat {
                #expect(found == Set(Self.marks), "the search finds the marks where they belong")
            } else {
                #expect(found.isSubset(of: Self.mayHold(request.reader)), "\(document.title)")
            }
        }
    }
}
