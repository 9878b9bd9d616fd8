@testable import Core
import Testing

/// What is as large as it may be is read; what is larger is refused with one diagnostic.
@Suite struct ContentLimitsTests {
    /// The sample with more at its end; its own lines and text are small.
    private static func sample(_ more: String) -> [Diagnostic] { SamplePanel.read(SamplePanel.text + more).diagnostics }

    private static func regions(_ count: Int) throws -> [Diagnostic] {
        let list = [String](repeating: "\"011\"", count: count).joined(separator: ", ")
        return SamplePanel.read(try SamplePanel.changed("regions: [\"011\"]", to: "regions: [\(list)]")).diagnostics
    }

    private static func title(_ count: Int) throws -> [Diagnostic] {
        let title = String(repeating: "é", count: count)
        return SamplePanel.read(try SamplePanel.changed("title: Sample", to: "title: \(title)")).diagnostics
    }

    private static func scope(_ count: Int) -> [Diagnostic] {
        sample("scope: >\n  \(String(repeating: "é", count: count))\n")
    }

    /// Sources of the panel, one of which the sample has already.
    private static func sources(_ count: Int) throws -> [Diagnostic] {
        let source = "{title: A, publisher: B, kind: report, published: 2018, read: full}"
        let lines = (1..<count).map { "  s\($0): \(source)\n" }.joined()
        return SamplePanel.read(try SamplePanel.changed("findings:", to: lines + "findings:")).diagnostics
    }

    private static func verify(
        _ diagnostics: [Diagnostic], at place: String, _ message: String, location: SourceLocation = #_sourceLocation
    ) {
        #expect(diagnostics.map(\.rule) == ["content.limits"], sourceLocation: location)
        #expect(diagnostics.first?.message == message, sourceLocation: location)
        #expect(
            diagnostics.first?.position?.description == "\(SamplePanel.path):\(place)", sourceLocation: location)
    }

    @Test func aListHasALimit() throws {
        #expect(try Self.regions(ContentLimits.file.elements) == [])
        Self.verify(try Self.regions(ContentLimits.file.elements + 1), at: "4:10", "'regions' has 2,001 elements")
    }

    @Test func aGroupHasALimit() throws {
        #expect(try Self.sources(ContentLimits.keys).contains { $0.rule == "content.limits" } == false)
        Self.verify(try Self.sources(ContentLimits.keys + 1), at: "10:3", "'sources' has 2,001 keys")
    }

    @Test func aTextHasALimit() throws {
        #expect(try Self.title(ContentLimits.line) == [])
        Self.verify(try Self.title(ContentLimits.line + 1), at: "2:8", "'title' has 2,001 characters")
        #expect(Self.scope(ContentLimits.text) == [])
        Self.verify(Self.scope(ContentLimits.text + 1), at: "16:8", "'scope' has 10,001 characters")
    }

    @Test func aShortNameHasALimit() throws {
        func named(_ count: Int) throws -> [Diagnostic] {
            let name = String(repeating: "a", count: count)
            return SamplePanel.read(try SamplePanel.changed("panel: sample", to: "panel: \(name)")).diagnostics
        }
        #expect(try named(ContentLimits.slug) == [])
        Self.verify(try named(ContentLimits.slug + 1), at: "1:8", "'panel' has 81 characters")
    }

    @Test(arguments: ["k: v\n", "- v\n", "# x\n\n"])
    func aFileHasALimitOfValues(line: String) {
        let diagnostics = Self.sample(String(repeating: line, count: ContentLimits.file.values))
        #expect(diagnostics.map(\.rule) == ["content.limits"])
    }

    @Test func valuesOnOneLineCountToo() {
        let flow = "more: [" + String(repeating: "{}, ", count: ContentLimits.file.values) + "]\n"
        #expect(Self.sample(flow).map(\.rule) == ["content.limits"])
        let nested = "more:\n" + String(repeating: "  - - - - v\n", count: 9_000)
        #expect(Self.sample(nested).map(\.rule) == ["content.limits"])
    }

    @Test func unknownKeysAreToldOnce() throws {
        let diagnostics = Self.sample((1...1_000).map { "k\($0): v\n" }.joined())
        #expect(diagnostics.count == 1_000)
        let limited = diagnostics.limited
        #expect(limited.count == ContentLimits.diagnostics + 1)
        #expect(limited.dropLast().elementsEqual(diagnostics.prefix(ContentLimits.diagnostics)))
        let last = try #require(limited.last)
        #expect(last.message == "from here on there are 980 more diagnostics of this rule")
        #expect(last.position?.line == 16 + ContentLimits.diagnostics && last.severity == .error)
    }

    @Test func rulesAndFilesAreCountedApart() {
        func some(_ rule: String, _ path: String, _ count: Int) -> [Diagnostic] {
            (0..<count).map { line in
                Diagnostic(
                    rule: rule, at: Position(path: path, line: line + 1, column: 1), "a", because: "b", remedy: "c")
            }
        }
        let few = some("a", "x", 20) + some("b", "x", 20) + some("a", "y", 21)
        #expect(few.limited == few)
        #expect((few + some("a", "y", 1)).limited.count == 61)
    }

    @Test func schemasHaveTheLimits() throws {
        let panel = try #require(ContentSchema.ofContent.first { $0.name == "panel" }).text
        for limit in [
            "\"maxLength\": 2000", "\"maxLength\": 10000", "\"maxLength\": 80", "\"maxItems\": 2000",
            "\"maxProperties\": 2000",
        ] {
            #expect(panel.contains(limit))
        }
    }
}
