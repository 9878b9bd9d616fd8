@testable import BriefingPacks
import Core
@testable import Documents
import Testing
@testable import Writers

/// The documents that the concept note names are in the lists of those who are told what the meeting rests on.
@Suite struct NamedDocumentsTests {
    private static let told: [Reader] = [.delegation, .press, .secretariat]

    private static func named(_ assembly: Assembly, by day: CalendarDate) -> Set<String> {
        let sources = assembly.library.sources.values.filter { !$0.namedIn.isEmpty && $0.published.isKnown(by: day) }
        return Set(sources.map(\.key.rawValue))
    }

    @Test(arguments: Language.allCases)
    func theyAreListedAndMarked(language: Language) throws {
        let assembly = try Fixture.real()
        let briefer = try Fixture.briefer(assembly)
        let named = Self.named(assembly, by: assembly.meeting.date)
        #expect(named.count == 28)
        for reader in Self.told {
            let list = briefer.document(PackRequest(reader: reader, panel: nil, language: language)).sources
            #expect(Set(list.filter { $0.named != nil }.map(\.key)) == named, "\(reader)")
            for entry in list where entry.named != nil {
                let paragraphs = try #require(assembly.library.sources[SourceKey(rawValue: entry.key)]).namedIn
                #expect(paragraphs.allSatisfy { entry.named?.contains("\($0)") == true }, "\(entry.key)")
            }
        }
    }

    @Test func theOnesOfALaterDayAreNot() throws {
        let assembly = try Fixture.real()
        let briefer = try Fixture.briefer(assembly, asOf: "2018-05-08")
        let named = Self.named(assembly, by: briefer.asOf)
        #expect(named.contains("s-prst-2018-9") && !named.contains("s-2018-466") && !named.contains("res-2462-2019"))
        // The secretariat's pack cites what was published later too.
        for reader in Self.told where reader != .secretariat {
            let list = briefer.document(PackRequest(reader: reader, panel: nil)).sources
            #expect(Set(list.filter { $0.named != nil }.map(\.key)) == named, "\(reader)")
        }
    }

    @Test func everyFormatPrintsThem() throws {
        let document = try Fixture.briefer(Fixture.real()).document(PackRequest(reader: .press, panel: nil))
        for (format, text) in Fixture.texts(document) {
            #expect(text.contains("named in the concept note, paras. 1 and 8"), "\(format)")
            #expect(text.contains("Protocol against the Smuggling of Migrants by Land, Sea and Air"), "\(format)")
        }
    }

    @Test func aSymbolLeadsToItsEntry() throws {
        let document = try Fixture.briefer(Fixture.real()).document(PackRequest(reader: .press, panel: nil))
        let html = try #require(Fixture.texts(document)[.html])
        #expect(html.contains("<a href=\"#source-res-1373-2001\"><bdi class=\"symbol\">S/RES/1373 (2001)</bdi></a>"))
        #expect(html.contains("<li id=\"source-res-1373-2001\"><bdi class=\"symbol\">S/RES/1373 (2001)</bdi>"))
    }

    /// Every cross-reference and every citation of a document leads to a place that is there.
    @Test(arguments: ["2019-04-26", "2018-05-08", "2030-01-01"])
    func nothingLeadsNowhere(day: String) throws {
        let briefer = try Fixture.briefer(Fixture.real(), asOf: day)
        for request in briefer.requests(for: Reader.allCases, in: [.english, .arabic]) {
            let document = briefer.document(request)
            let html = String(decoding: HTMLWriter().write(document), as: UTF8.self)
            let anchors = Set(html.matches(of: /\sid="([^"]*)"/).map { String($0.1) })
            let targets = Set(html.matches(of: /href="#([^"]*)"/).map { String($0.1) })
            #expect(targets.subtracting(anchors).isEmpty, "\(document.title)")
        }
    }

    @Test func theConventionHasItsEntryToo() throws {
        let document = try Fixture.briefer(Fixture.real()).document(PackRequest(reader: .press, panel: nil))
        let anchors = document.blocks.flatMap(\.lines).joined().compactMap { inline in
            if case .crossReference("Organized Crime Convention", let anchor) = inline { anchor } else { nil }
        }
        #expect(Set(anchors) == ["source-untoc"])
        #expect(DOCXPlaces(document).sections["source-untoc"] == DOCXPlaces(document).sources["untoc"])
    }

    // MARK: Paragraph 7

    @Test(arguments: Language.allCases)
    func paragraph7IsInThePressPack(language: Language) throws {
        let assembly = try Fixture.real()
        let request = PackRequest(reader: .press, panel: nil, language: language)
        let document = try Fixture.briefer(assembly).document(request)
        let paragraphs = document.blocks.compactMap {
            if case .paragraph(let line) = $0 { line.plainText } else { nil }
        }
        let words = language.vocabulary
        let seventh = words.pinpoint(.paragraphs([7...7]))
        let record = try #require(assembly.answers("introductory"))
        let expected = record.claims.filter { claim in
            claim.release == .public
                && claim.sources.contains { $0.key == "concept-note" && $0.pinpoint == .paragraphs([7...7]) }
        }
        #expect(expected.count >= 6)
        let context = try Fixture.briefer(assembly).context(language, .public)
        for claim in expected { #expect(paragraphs.contains(context.claim(claim).plainText), "\(claim.id)") }
        #expect(paragraphs.count { $0.hasSuffix("\(seventh)]") } == expected.count)
    }

    @Test func noOtherClaimOfAPanelIsInThePressPack() throws {
        let assembly = try Fixture.real()
        let document = try Fixture.briefer(assembly).document(PackRequest(reader: .press, panel: nil))
        let text = DocumentText.plain(document)
        // The meeting's own claims have the same words for the same sentence of the concept note.
        let own = Set(assembly.meeting.claims.map(\.text))
        for record in assembly.answers {
            let printed = Set(assembly.publicClaimsOfTheConceptNote(in: record).map(\.id))
            for claim in record.claims where !printed.contains(claim.id) && !own.contains(claim.text) {
                #expect(!text.contains(claim.text), "\(claim.id)")
            }
        }
    }

    @Test func whatIsNotPublicOrHasAnotherSourceStaysOut() throws {
        let assembly = try Fixture.sample(
            """
            release: public
            findings:
              - {id: X1, text: Marked one., sources: [{key: concept-note, paragraph: 7}]}
              - {id: X2, text: Marked two., sources: [{key: concept-note, paragraph: 7}], release: participants}
              - {id: X3, text: Marked three., sources: [{key: release}]}
              - {id: X4, text: Marked four., sources: [{key: concept-note, paragraph: 7}, {key: release}]}
              - {id: X5, text: Marked five., sources: [{key: concept-note, paragraph: 7}], hold: A reason.}
              - {id: X6, text: Marked six., sources: [{key: concept-note, paragraph: 7}], in packs: no}
            lessons:
              - {id: Xl1, text: Marked seven., rests on: [X1]}
            """)
        let document = try Fixture.briefer(assembly).document(PackRequest(reader: .press, panel: nil))
        for (format, text) in Fixture.texts(document) {
            #expect(text.contains("Marked one."), "\(format)")
            #expect(text.ranges(of: "Marked ").count == 1, "\(format)")
        }
    }

    @Test func aFaultyPanelWithholdsThePressPackOnlyWhereItIsPrinted() throws {
        let assembly = try Fixture.real()
        let request = PackRequest(reader: .press, panel: nil)
        #expect(request.touches(assembly.ids, of: assembly) == ["introductory"])
    }
}
