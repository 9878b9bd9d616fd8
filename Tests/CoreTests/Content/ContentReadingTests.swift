import Core
import PanelTesting
import Testing

@Suite struct ContentReadingTests {
    @Test func aSoundFileReadsWhole() throws {
        let reading = SamplePanel.read(SamplePanel.text)
        #expect(reading.diagnostics == [])
        let content = try #require(reading.content)
        #expect(content.card.id == PanelID(rawValue: "sample"))
        #expect(content.card.title == "Sample")
        #expect(content.card.desk == "Sample desk")
        #expect(content.card.regions == ["011"])
        #expect(content.release == Release.participants)
        #expect(content.clearance == nil)
        let part = try #require(content.card.parts.first)
        #expect(content.card.parts.count == 1)
        #expect(part.part == PanelPart.presentation)
        #expect(part.minutes == MinuteRange(least: 10, wished: 15, most: 20))
    }

    @Test func everythingKnowsItsPlace() throws {
        let content = try #require(SamplePanel.read(SamplePanel.text).content)
        let source = try #require(content.sources.first)
        let claim = try #require(content.findings.first)
        let citation = try #require(claim.sources.first)
        #expect(content.position.description == "\(SamplePanel.path):1:1")
        #expect(source.position.description == "\(SamplePanel.path):10:3")
        #expect(claim.position.description == "\(SamplePanel.path):12:5")
        #expect(citation.position.description == "\(SamplePanel.path):15:15")
    }

    @Test func aClaimHasItsDefaults() throws {
        let content = try #require(SamplePanel.read(SamplePanel.text).content)
        let claim = try #require(content.findings.first)
        #expect(claim.id == ItemID(rawValue: "X1"))
        #expect(claim.text == "Groups were present in the area.")
        #expect(claim.kind == Claim.Kind.finding)
        #expect(claim.says == Claim.Standing.finding)
        #expect(claim.release == Release.participants)
        #expect(claim.stated.isEmpty && claim.readIn.isEmpty)
        #expect(claim.sources.map(\.key.rawValue) == ["survey"])
        #expect(claim.sources.first?.pinpoint == Pinpoint.pages([4...4]))
        #expect(claim.hold == nil && claim.attribution == nil && claim.happened == nil)
        #expect(claim.restsOn.isEmpty && claim.opposes.isEmpty)
    }

    @Test func aClaimHasItsFields() throws {
        let fields = """
                says: allegation
                unit: groups
                stated: {form: coexistence, towards: convergence, involvement: [direct, indirect]}
                read-in: {shared: [recruitment pool]}
                actors: [described]
                crimes: [drug trafficking]
                places: [peru, cote-divoire]
                happened: 2016-03–2017-03
                figures: [{value: 45, of: 79, per-cent: 57}]
                attributed to: {speaker: Peru, date: 2018-03-02}
                hold: not verified
                release: dais
                opposes: [X2]

            """
        let reading = SamplePanel.read(try SamplePanel.changed("    text: >\n", to: fields + "    text: >\n"))
        #expect(reading.diagnostics == [])
        let claim = try #require(reading.content?.findings.first)
        #expect(claim.says == Claim.Standing.allegation)
        #expect(claim.unit == UnitOfAnalysis.groups)
        #expect(claim.stated.form == InteractionForm.coexistence)
        #expect(claim.stated.towards == InteractionForm.convergence)
        #expect(claim.stated.involvement == [Involvement.direct, Involvement.indirect])
        #expect(claim.readIn.shared == [SharedMethod.recruitmentPool])
        #expect(claim.actors.map(\.rawValue) == ["described"])
        #expect(claim.crimes.map(\.rawValue) == ["drug trafficking"])
        #expect(claim.places.map(\.rawValue) == ["peru", "cote-divoire"])
        #expect(claim.happened.map(EnglishStyle.period) == "March 2016 to March 2017")
        #expect(claim.figures.first?.value == 45)
        #expect(claim.figures.first?.whole == 79)
        #expect(claim.figures.first?.perCent == 57)
        #expect(claim.attribution.map(EnglishStyle.attribution) == "Peru, 2 March 2018")
        #expect(claim.hold == "not verified")
        #expect(claim.release == Release.podium)
        #expect(claim.opposes.map(\.rawValue) == ["X2"])
    }

    @Test func aDiagnosticIsOneLineThatEditorsRead() throws {
        let text = try SamplePanel.changed("title: Sample", to: "title: [Sample]")
        let only = try #require(SamplePanel.read(text).diagnostics.first)
        let place = "Sources/Sample/Content/panel.yaml:2:8"
        let words = "'title' is a list; the value must be text; compare it with Documentation/Content.md"
        #expect(only.description == "\(place): error: \(words) [content.shape]")
    }

    @Test func aSyntaxFaultComesAlone() throws {
        let text = try SamplePanel.changed("title: Sample", to: "title: a: b")
            .replacing("release: participants", with: "release: zzz").replacing("id: X1", with: "id: x")
        let reading = SamplePanel.read(text)
        #expect(reading.content == nil)
        #expect(reading.diagnostics.map(\.rule) == ["content.syntax"])
        #expect(reading.diagnostics.first?.position?.line == 2)
    }

    @Test func allOtherFaultsComeInOneRunAndInOrder() throws {
        let text = try SamplePanel.changed("desk: Sample desk\n", to: "")
            .replacing("title: Sample", with: "title: [x]").replacing("release: participants", with: "release: public1")
            .replacing("[10, 15, 20]", with: "[20, 15, 10]").replacing("2018-06,", with: "2018-06-31,")
            .replacing("id: X1", with: "id: x").replacing("page: 4", with: "pages: 4")
        let diagnostics = SamplePanel.read(text).diagnostics
        let places = diagnostics.compactMap(\.position).map { "\($0.line):\($0.column)" }
        #expect(places == ["1:1", "2:8", "4:10", "7:17", "9:73", "11:9", "14:29"])
        #expect(diagnostics.allSatisfy { $0.rule == "content.shape" })
    }

    @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
    func aMutatedFileIsReadOrExplained(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let original = Array(SamplePanel.text.utf8)
        var sound = 0
        var refused = 0
        for _ in 0..<500 {
            var bytes = original
            for _ in 0..<Int.random(in: 1...3, using: &random) { mutate(&bytes, &random) }
            let reading = SamplePanel.read(bytes)
            if reading.diagnostics.isEmpty { sound += 1 } else { refused += 1 }
            let lines = bytes.count { $0 == UInt8(ascii: "\n") } + 1
            let isSane = reading.diagnostics.allSatisfy { diagnostic in
                guard let place = diagnostic.position else { return false }
                return place.path == SamplePanel.path && (1...lines).contains(place.line) && place.column >= 1
                    && !diagnostic.message.isEmpty && !diagnostic.reason.isEmpty && !diagnostic.remedy.isEmpty
            }
            if !isSane || reading.content == nil && reading.diagnostics.isEmpty {
                Issue.record("seed \(seed): \(reading.diagnostics) of \(String(decoding: bytes, as: UTF8.self))")
            }
        }
        #expect(sound > 10 && refused > 100, "the mutations are neither all harmless nor all fatal")
    }

    /// Flips, inserts or deletes one byte, or doubles a stretch.
    private func mutate(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
        let signs = Array(" \n:-[]{},#'\"&*!|>%@`?~0a".utf8)
        guard let place = bytes.indices.randomElement(using: &random) else { return }
        let isSign = Int.random(in: 0...3, using: &random) > 0
        let other = (isSign ? signs.randomElement(using: &random) : nil) ?? UInt8.random(in: 0...255, using: &random)
        switch Int.random(in: 0...4, using: &random) {
        case 0: bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &random)
        case 1: bytes[place] = other
        case 2: bytes.insert(other, at: place)
        case 3: bytes.remove(at: place)
        default:
            let end = min(bytes.count, place + Int.random(in: 1...40, using: &random))
            bytes.insert(contentsOf: bytes[place..<end], at: place)
        }
    }
}
