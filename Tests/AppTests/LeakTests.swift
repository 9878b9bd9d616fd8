import Core
import Testing

@testable import App

/// A pack holds nothing that its reader may not see: marked text at each level, and a search that finds the marks where they belong.
@Suite struct LeakTests {
    /// A panel whose every item carries a mark of its level.
    private static func panel() -> String {
        func item(_ id: String, _ level: String, _ extra: String = "") -> String {
            "  - {id: \(id), text: mark\(level) of \(id.lowercased())., release: \(level)\(extra)}"
        }
        let levels = ["public", "participants", "dais", "secretariat"]
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
        "markpublic", "markparticipants", "markdais", "marksecretariat", "markheld", "marklater", "markundated",
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
            #expect(try marks(in: .moderator, format) == ["markpublic", "markparticipants", "markdais"])
            #expect(try marks(in: .chair, format) == ["markpublic", "markparticipants", "markdais"])
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
}
