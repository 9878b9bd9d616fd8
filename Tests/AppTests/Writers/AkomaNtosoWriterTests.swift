import Core
@testable import Documents
import Testing
@testable import Writers

/// Summaries in Akoma Ntoso, as a reader of XML finds them.
@Suite struct AkomaNtosoWriterTests {
    private static func ids(_ xml: XMLReader) -> [String] { xml.elements.compactMap { $0.attributes["eId"] } }

    private static func element(_ id: String, in xml: XMLReader) throws -> XMLReader.Element {
        try #require(xml.elements.first { $0.attributes["eId"] == id }, "nothing is called \(id)")
    }

    // MARK: Names

    @Test(arguments: [Language.english, .arabic])
    func everyPartHasAnEIdOfItsOwn(language: Language) throws {
        let xml = try AkomaNtosoSample.read(AkomaNtosoSample.document(language, "A word."))
        let ids = Self.ids(xml)
        #expect(Set(ids).count == ids.count)
        let named: Set = [
            "chapter", "section", "subsection", "paragraph", "hcontainer", "content", "num", "heading", "p", "li", "ol",
            "ul", "table", "caption", "tr", "ref", "TLCOrganization", "TLCRole",
        ]
        #expect(named.isSubset(of: Set(xml.elements.map(\.name))), "the sample has each of them")
        for element in xml.elements where named.contains(element.name) {
            #expect(element.attributes["eId"] != nil, "\(element.name) '\(element.text)'")
        }
    }

    @Test func everyReferenceWithinTheFileLeadsSomewhere() throws {
        let xml = try AkomaNtosoSample.read(AkomaNtosoSample.document(.english, "A word."))
        let ids = Set(Self.ids(xml))
        let references = xml.elements.flatMap { element in
            ["href", "as", "source"].compactMap { element.attributes[$0] }.filter { $0.hasPrefix("#") }
        }
        for reference in references { #expect(ids.contains(String(reference.dropFirst())), "\(reference)") }
        let targets = ["#para_7", "#sec_second", "#hcontainer_WA1", "#chp_documents__li_k", "#un-ctc-1267", "#dais"]
        for target in targets { #expect(references.contains(target), "\(target)") }
    }

    @Test func partsThatShareANameAreToldApart() throws {
        var document = try AkomaNtosoSample.document(.english, "A word.")
        document.blocks +=
            document.blocks + [
                .item(id: "WA-1", []), .item(id: "WA 1", []), .item(id: "و", []),
                .heading(level: 3, text: "", anchor: ""),
                .heading(level: 3, text: "", anchor: "second-2"),
            ]
        let ids = Self.ids(try AkomaNtosoSample.read(document))
        #expect(Set(ids).count == ids.count)
        #expect(ids.contains("para_7") && ids.contains("para_7-2"))
    }

    @Test func namesAreTheSameInEveryLanguage() throws {
        let summary = try SampleRecord.summary()
        func names(_ language: Language) throws -> [String] {
            let xml = try AkomaNtosoSample.read(SampleRecord.document(summary, in: language))
            let parts: Set = ["chapter", "section", "subsection", "paragraph"]
            return xml.elements.filter { parts.contains($0.name) }.compactMap { $0.attributes["eId"] }
        }
        let english = try names(.english)
        #expect(english.contains("para_1") && english.contains("chp_session-north"))
        for language in Language.allCases { #expect(try names(language) == english) }
    }

    @Test func whatIsPutBeforeAPartLeavesItsName() throws {
        var document = try AkomaNtosoSample.document(.english, "A word.")
        let before = Set(Self.ids(try AkomaNtosoSample.read(document)))
        let new: [Block] = [
            .heading(level: 2, text: "New", anchor: "new"), .paragraph(["New."]), .numbered(6, ["New."]),
        ]
        document.blocks.insert(contentsOf: new, at: 1)
        #expect(before.isSubset(of: Set(Self.ids(try AkomaNtosoSample.read(document)))))
    }

    // MARK: Text

    @Test func aNumberedParagraphHasItsNumberAndItsText() throws {
        for language in Language.allCases {
            let document = try SampleRecord.document(try SampleRecord.summary(), in: language)
            let xml = try AkomaNtosoSample.read(document)
            var count = 0
            for case .numbered(let number, let line) in document.blocks {
                count += 1
                #expect(try Self.element("para_\(number)__num", in: xml).text == "\(number).")
                let text = try Self.element("para_\(number)__p_1", in: xml).text
                for piece in Self.pieces(line) { #expect(text.contains(piece), "\(language) \(number): \(piece)") }
            }
            #expect(count == 8)
            #expect(xml.elements.filter { $0.name == "paragraph" }.count == count)
        }
    }

    @Test func everyWordOfEveryLineStandsInItsOrder() throws {
        var documents = try Language.allCases.map { try SampleRecord.document(try SampleRecord.summary(), in: $0) }
        documents += [
            try AkomaNtosoSample.document(.arabic, "كلمة (2019)."), try AkomaNtosoSample.document(.english, "A."),
        ]
        for document in documents {
            let text = try #require(
                try AkomaNtosoSample.read(document).elements.first { $0.name == "mainBody" }?.text)
            var rest = text[...]
            for piece in document.blocks.flatMap(\.lines).flatMap(Self.pieces) {
                let found = rest.firstRange(of: piece)
                #expect(found != nil, "\(document.language): '\(piece)' is missing or out of its order")
                rest = found.map { rest[$0.upperBound...] } ?? rest
            }
        }
    }

    /// The texts of a line that every format must have.
    private static func pieces(_ line: [Inline]) -> [String] {
        line.flatMap { inline -> [String] in
            switch inline {
            case .text(let text), .strong(let text), .item(let text), .quotation(let text), .remark(let text): [text]
            case .symbol(let symbol): [symbol.text]
            case .citation(let reference): [reference.label, reference.place]
            case .crossReference(let text, _), .link(let text, _), .page(_, let text): [text]
            case .original(_, let line): pieces(line)
            case .lineBreak, .blank: []
            }
        }
        .filter { !$0.isEmpty }
    }

    @Test func aHeadingHoldsWhatFollowsUntilTheNextOfItsLevel() throws {
        let xml = try AkomaNtosoSample.read(
            Document(
                title: "", language: .english, status: AkomaNtosoSample.document(.english, "").status,
                blocks: [
                    .heading(level: 2, text: "A", anchor: "a"), .heading(level: 4, text: "B", anchor: "b"),
                    .paragraph(["one"]), .heading(level: 3, text: "C", anchor: "c"), .paragraph(["two"]),
                    .heading(level: 2, text: "D", anchor: "d"), .paragraph(["three"]),
                ], sources: []))
        func words(_ id: String) throws -> [Substring] { try Self.element(id, in: xml).text.split(separator: "\n") }
        #expect(try words("chp_a") == ["A", "B", "one", "C", "two"])
        #expect(try words("subsec_b") == ["B", "one"])
        #expect(try words("sec_c") == ["C", "two"])
        #expect(try words("chp_d") == ["D", "three"])
    }

    @Test func symbolsAreReferencesByTheDayOfTheirDocument() throws {
        let document = try AkomaNtosoSample.document(.arabic, "كلمة")
        var names = try AkomaNtosoSample.names()
        let symbol = try DocumentSymbol("S/RES/2462(2019)")
        for (day, address) in [
            (nil, "/akn/ontology/reference/un/S-RES-2462_(2019)"),
            ("2019-03-28", "/akn/un/collection/publication/un-sc/2019-03-28/S-RES-2462_(2019)"),
        ] {
            names.published[symbol] = day.flatMap { CalendarDate($0) }
            let xml = try XMLReader(String(decoding: AkomaNtosoWriter(names: names).write(document), as: UTF8.self))
            let refs = xml.elements.filter { $0.name == "ref" && $0.attributes["href"] == address }
            #expect(refs.count == 7)
            #expect(refs.allSatisfy { $0.text == "S/RES/2462 (2019)" })
        }
    }

    @Test func whatRunsTheOtherWayIsKeptFromItsLine() throws {
        let arabic = try Self.element("para_7", in: AkomaNtosoSample.read(AkomaNtosoSample.document(.arabic, "كلمة")))
        #expect(arabic.text.contains("\u{2066}S/RES/2462 (2019)\u{2069}"))
        let english = try AkomaNtosoSample.read(AkomaNtosoSample.document(.english, "A word."))
        #expect(!english.elements.contains { $0.text.unicodeScalars.contains("\u{2066}") })
    }

    @Test func wordsOfAnotherLanguageSayWhich() throws {
        let xml = try AkomaNtosoSample.read(AkomaNtosoSample.document(.arabic, "Mot"))
        let body = try Self.element("body", in: xml)
        #expect(body.attributes["xml:lang"] == "ar")
        let foreign = xml.elements.filter { $0.name == "span" && $0.attributes["xml:lang"] == "fr" }
        // A quotation within them has the marks of their language.
        let words = "Mot" + Language.french.vocabulary.quoted("Mot") + "S/RES/2462 (2019)"
        #expect(foreign.map(\.text) == [words, "Mot"], "the title of the source stands in its language too")
    }

    // MARK: Identification

    @Test func theWorkIsTheSameInEveryLanguageAndAnExerciseIsAnotherWork() throws {
        func values(_ document: Document) throws -> [String] {
            try AkomaNtosoSample.read(document).elements.filter { $0.name == "FRBRuri" }.compactMap {
                $0.attributes["value"]
            }
        }
        let work = "/akn/un/debateReport/report/un-ctc-1267/2019-04-26/sample-summary"
        let english = try values(AkomaNtosoSample.document(.english, "A."))
        #expect(english == [work, "\(work)/eng@2019-05-02", "\(work)/eng@2019-05-02.xml"])
        let letters = try Language.allCases.map { language in
            let uris = try values(AkomaNtosoSample.document(language, "A."))
            #expect(uris.first == work)
            return uris[1].dropFirst(work.count + 1).prefix(3)
        }
        #expect(Set(letters) == ["ara", "zho", "eng", "fra", "rus", "spa"])
        let exercise = try values(AkomaNtosoSample.document(.english, "A.", isExercise: true))
        #expect(exercise.allSatisfy { $0.contains("/exercise-sample-summary") })
    }

    @Test func theActorIsTheEndOfItsAuthorsName() throws {
        for (ids, actor) in [(["ctc"], "un-ctc"), (["ctc", "a b"], "un-ctc-a-b"), ([], "un")] {
            let names = try AkomaNtosoSample.names(ids)
            let document = try AkomaNtosoSample.document(.english, "A.")
            let xml = try XMLReader(String(decoding: AkomaNtosoWriter(names: names).write(document), as: UTF8.self))
            #expect(names.work(document).split(separator: "/")[4] == actor)
            let author = try #require(xml.elements.first { $0.name == "FRBRauthor" }?.attributes["href"])
            let organization = try Self.element(String(author.dropFirst()), in: xml)
            #expect(organization.attributes["href"] == "/akn/ontology/organization/un/\(actor)")
        }
    }

    @Test func draftAndExerciseAreSaidToReadersAndToPrograms() throws {
        let xml = try AkomaNtosoSample.read(AkomaNtosoSample.document(.english, "A.", isExercise: true))
        let shown = try Self.element("preface__docStatus", in: xml).text
        for word in ["EXERCISE · ", "For participants", "As of 2 May 2019", "Draft"] { #expect(shown.contains(word)) }
        let status = try #require(xml.elements.first { $0.name == "dais:status" }?.attributes)
        #expect(status["draft"] == "true" && status["exercise"] == "true")
        #expect(status["release"] == "participants" && status["asOf"] == "2019-05-02")
    }

    // MARK: Hostile text

    @Test(arguments: [
        "<p/>", "]]></p>", "\" eId=\"x", "&amp; &#0;", "a\u{0}b\u{1}c\u{B}", "line\r\nline\ttab", "\u{FFFE}\u{FFFF}",
        "\u{202E}turned\u{202C}", "\u{2067}x", "a\u{2028}b\u{85}c", "<!--", "<![CDATA[", "<?xml?>", "%x;",
        "😀 e\u{301} 文字 عربي", String(repeating: "W", count: 5000),
    ])
    func hostileTextIsText(text: String) throws {
        let plain = try AkomaNtosoSample.read(AkomaNtosoSample.document(.english, "plain"))
        let hostile = try AkomaNtosoSample.read(AkomaNtosoSample.document(.english, text))
        #expect(hostile.elements.map(\.name) == plain.elements.map(\.name))
        #expect(Self.ids(hostile) == Self.ids(plain))
        let attributes = { (xml: XMLReader) in xml.elements.map { $0.attributes.keys.sorted() } }
        #expect(attributes(hostile) == attributes(plain))
    }

    @Test func whatIsNoAddressIsNoLink() throws {
        var document = try AkomaNtosoSample.document(.english, "A.")
        let addresses = ["https://www.un.org/?a=1&b=é", "javascript:alert(1)", "http://a b", "https://[", "x", ""]
        document.blocks = addresses.map { .paragraph([.link(text: "Words", address: $0)]) }
        document.sources = []
        let xml = try AkomaNtosoSample.read(document)
        #expect(xml.elements.filter { $0.name == "a" }.map { $0.attributes["href"] } == [addresses[0]])
        #expect(xml.elements.first { $0.name == "mainBody" }?.text.matches(of: /Words/).count == addresses.count)
    }

    @Test func aDocumentWithoutContentIsADocument() throws {
        var document = try AkomaNtosoSample.document(.english, "")
        document.blocks = [.list(isOrdered: true, []), .clock([]), .spare(1, []), .blankLines(0), .pageBreak]
        document.sources = []
        let xml = try AkomaNtosoSample.read(document)
        #expect(xml.elements.suffix(2).map(\.name) == ["mainBody", "p"])
    }

    // MARK: The command

    @Test func packsAreNotWrittenInIt() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let run = try Command.dais("packs", "--format", "akn", in: folder.path)
        #expect(run.exitCode == 2, "\(run.exitCode)")
        #expect(run.errors.contains("The value 'akn' is invalid for '--format <format>'"), "\(run.errors)")
        #expect(folder.files.isEmpty)
        let help = try Command.dais("packs", "--help").output.split { $0.isWhitespace }.joined(separator: " ")
        #expect(help.contains("A format: html, markdown, json, pdf, docx, epub, ics, schedule-xml, schedule-json."))
        #expect(try Command.dais("summary", "--help").output.contains("epub, akn."))
    }
}
