import Core
import Testing

/// A small, well-formed panel file, and what reading says of changed copies of it.
enum SamplePanel {
    static let path = "Sources/Sample/Content/panel.yaml"

    /// The file; the tests of positions count its lines, so a new line belongs at its end.
    static let text = """
        panel: sample
        title: Sample
        desk: Sample desk
        regions: ["011"]
        release: participants
        cleared: none
        minutes:
          presentation: [10, 15, 20]
        sources:
          survey: {title: A survey, publisher: A body, kind: report, published: 2018-06, read: full}
        findings:
          - id: X1
            text: >
              Groups were present in the area.
            sources: [{key: survey, page: 4}]

        """

    /// The file with one passage replaced, which must stand in it exactly once.
    static func changed(
        _ old: String, to new: String, at location: SourceLocation = #_sourceLocation
    ) throws -> String {
        let places = text.ranges(of: old)
        try #require(places.count == 1, "'\(old)' stands in the sample once", sourceLocation: location)
        return text.replacing(old, with: new)
    }

    static func read(_ bytes: [UInt8]) -> (content: PanelContent?, diagnostics: [Diagnostic]) {
        PanelReading.read(ContentFile(path: path, bytes: bytes))
    }

    static func read(_ text: String) -> (content: PanelContent?, diagnostics: [Diagnostic]) {
        read(Array(text.utf8))
    }

    /// Holds a faulty copy of the file to exactly one diagnostic: its rule, its place, its words, its form.
    static func verify(
        _ fault: PanelFault, rule: String, at location: SourceLocation = #_sourceLocation
    ) throws {
        let diagnostics = read(try changed(fault.old, to: fault.new, at: location)).diagnostics
        #expect(diagnostics.map(\.rule) == [rule], sourceLocation: location)
        let line = try #require(diagnostics.first, sourceLocation: location).description
        #expect(line.hasPrefix("\(path):\(fault.place): error: "), "\(line)", sourceLocation: location)
        #expect(line.hasSuffix(" [\(rule)]"), "\(line)", sourceLocation: location)
        #expect(line.contains(fault.says), "\(line)", sourceLocation: location)
        #expect(line.ranges(of: "; ").count >= 2, "what; why; how: \(line)", sourceLocation: location)
    }
}

/// A change to the sample panel that is a fault, and what reading must say of it.
struct PanelFault: Sendable, CustomTestStringConvertible {
    let old: String
    let new: String
    /// The line and the column, as in `12:5`.
    let place: String
    /// Words of the diagnostic.
    let says: String

    init(_ old: String, _ new: String, at place: String, says: String) {
        self.old = old
        self.new = new
        self.place = place
        self.says = says
    }

    var testDescription: String { "\(place) \(new)" }
}
