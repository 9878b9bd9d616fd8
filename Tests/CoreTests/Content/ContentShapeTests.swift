import Core
import Testing

@Suite struct ContentShapeTests {
    private static let beforeText = "    text: >"

    private static func field(_ line: String, at place: String, says: String) -> PanelFault {
        PanelFault(beforeText, "    \(line)\n\(beforeText)", at: place, says: says)
    }

    static let types = [
        PanelFault("title: Sample", "title: [Sample]", at: "2:8", says: "'title' is a list; the value must be text"),
        PanelFault("title: Sample", "title: {a: b}", at: "2:8", says: "has the key 'a' where text belongs"),
        PanelFault("regions: [\"011\"]", "regions: {a: b}", at: "4:10", says: "the value must be a list"),
        PanelFault("cleared: none", "cleared: [none]", at: "6:10", says: "the value must be a clearance"),
        PanelFault("  presentation: [10, 15, 20]\n", "  - 10\n", at: "8:3", says: "'minutes' is a list"),
        PanelFault("  survey: {", "  - {", at: "10:3", says: "the value must be a group of keys"),
        field("says: [report]", at: "13:11", says: "'says' is a list; the value must be one of: finding"),
        field("says:", at: "13:10", says: "'says' is empty"),
        field("opposes: {a: b}", at: "13:14", says: "'opposes' is a group of keys"),
        field("stated: coexistence", at: "13:13", says: "the value must be a classification"),
    ]

    static let keysAndWords = [
        PanelFault("findings:", "findigns:", at: "11:1", says: "no key 'findigns'; text under an unknown key"),
        PanelFault("findings:", "findigns:", at: "11:1", says: "did you mean 'findings'?"),
        PanelFault("presentation:", "presentaton:", at: "8:3", says: "did you mean 'presentation'?"),
        PanelFault("page: 4", "pages: 4", at: "15:29", says: "a reference has no key 'pages'"),
        PanelFault("page: 4", "zebra: 4", at: "15:29", says: "use one of: key, paragraph, page, whole, via, quoting"),
        PanelFault("release: participants", "release: participant", at: "5:10", says: "did you mean 'participants'?"),
        PanelFault("cleared: none", "cleared: non", at: "6:10", says: "did you mean 'none'?"),
        PanelFault("kind: report", "kind: reprot", at: "10:54", says: "did you mean 'report'?"),
        field("says: repot", at: "13:11", says: "'repot' is not a value of 'says'"),
        field("says: repot", at: "13:11", says: "did you mean 'report'?"),
        field("says: zebra", at: "13:11", says: "use one of: finding, report, allegation, expectation"),
        field("unit: group", at: "13:11", says: "did you mean 'groups'?"),
        field("stated: {form: coexistense}", at: "13:20", says: "did you mean 'coexistence'?"),
    ]

    static let punctuation = [
        PanelFault("title: Sample", "title: “Sample”", at: "2:8", says: "enclosed in curly quotation marks"),
        PanelFault("title: Sample", "title: ‘Sample’", at: "2:8", says: "enclosed in curly quotation marks"),
        PanelFault("title: Sample", "title: „Sample“", at: "2:8", says: "enclosed in curly quotation marks"),
        PanelFault(
            "publisher: A body", "publisher: Chief, Office of Law, New York", at: "10:47",
            says: "a comma ends the value of 'publisher' before 'Office of Law'"),
        PanelFault(
            "publisher: A body", "publisher: Chief, Office", at: "10:47",
            says: "as in publisher: \"Chief, Office\""),
        PanelFault("presentation: [", "presentation:[", at: "8:3", says: "colon after 'presentation' is not followed"),
        PanelFault(
            "    text: >\n      Groups were", "    text:\n      Groups: were", at: "14:7",
            says: "makes a key of what precedes it"),
    ]

    @Test(arguments: ["“Blue” and “Green”", "The “Sample”", "«Sample»", "“Sample” panel"])
    func quotationMarksWithinATextAreText(title: String) throws {
        #expect(SamplePanel.read(try SamplePanel.changed("title: Sample", to: "title: \(title)")).diagnostics == [])
    }

    @Test func aBlockMayBeAQuotationFromEndToEnd() throws {
        let text = try SamplePanel.changed("title: Sample", to: "title: >\n  “Sample”")
        #expect(SamplePanel.read(text).content?.card.title == "“Sample”")
        #expect(SamplePanel.read(text).diagnostics == [])
    }

    static let missingAndEmpty = [
        PanelFault("desk: Sample desk\n", "", at: "1:1", says: "a panel file lacks 'desk'; this key gives: who keeps"),
        PanelFault("title: Sample\n", "", at: "1:1", says: "add `title:`"),
        PanelFault("publisher: A body, ", "", at: "10:11", says: "a source lacks 'publisher'"),
        PanelFault("key: survey, ", "", at: "15:15", says: "a reference lacks 'key'"),
        PanelFault("    sources: [{key: survey, page: 4}]\n", "", at: "12:5", says: "a finding lacks 'sources'"),
        PanelFault("sources: [{key: survey, page: 4}]", "sources: []", at: "15:14", says: "it needs at least 1"),
        PanelFault("panel: sample", "panel:", at: "1:7", says: "'panel' is empty"),
        PanelFault("title: Sample", "title:", at: "2:7", says: "'title' is empty"),
        PanelFault("title: Sample", "title: \"  \"", at: "2:8", says: "'title' is empty"),
        PanelFault("      Groups were present in the area.\n", "", at: "13:11", says: "'text' is empty"),
        PanelFault("[\"011\"]", "[\"\"]", at: "4:11", says: "'regions' is empty"),
    ]

    static let forms = [
        PanelFault("2018-06,", "2018-06-31,", at: "10:73", says: "'2018-06-31' is not a date of publication"),
        PanelFault("2018-06,", "2019-02-29,", at: "10:73", says: "or not shown"),
        PanelFault(
            "cleared: none", "cleared: {by: x, on-date: 2019-02-30, items: {}}", at: "6:27", says: "'2019-02-30'"),
        PanelFault("kind: report", "kind: report, symbol: S/2019/1O3", at: "10:70", says: "O for 0 or l for 1"),
        PanelFault("page: 4", "page: 4, via: \"S/2019/103,\"", at: "15:43", says: "',' at character 11"),
        PanelFault("page: 4", "page: 9–7", at: "15:35", says: "'9–7' is not paragraph or page numbers"),
        PanelFault("page: 4", "page: 4, whole: yes", at: "15:45", says: "true or false"),
        PanelFault("[\"011\"]", "[\"11\"]", at: "4:11", says: "three figures in quotation marks"),
        PanelFault("[\"011\"]", "Africa", at: "4:10", says: "'Africa' is not an M49 code"),
        PanelFault("id: X1", "id: 1X", at: "12:9", says: "'1X' is not an item's name"),
        PanelFault("panel: sample", "panel: West Africa", at: "1:8", says: "write it like west-africa"),
        PanelFault("read: full", "read: full, link: www.un.org", at: "10:100", says: "with https://"),
        PanelFault("[10, 15, 20]", "[15, 10, 20]", at: "8:17", says: "three numbers in rising order"),
        PanelFault("[10, 15, 20]", "[10, 15, 361]", at: "8:17", says: "three numbers in rising order"),
        PanelFault("[10, 15, 20]", "[-1, 15, 20]", at: "8:17", says: "three numbers in rising order"),
        PanelFault("[10, 15, 20]", "[10, 15, 20, 25]", at: "8:17", says: "is not [least, wished, most] in minutes"),
        field("happened: 2018-02-30", at: "13:15", says: "write 2013, 2017-06, or"),
        field("happened: 2017–2016", at: "13:15", says: "'2017–2016' is not a time or a span"),
        field("attributed to: {speaker: Peru, date: 31 May 2018}", at: "13:42", says: "'31 May 2018'"),
        field("figures: [{value: nine}]", at: "13:23", says: "'nine' is not a whole number"),
        field("rests on: [x1]", at: "13:16", says: "'x1' is not an item's name"),
    ]

    static let cutOff = [
        PanelFault("title: Sample", "title: Sample #1", at: "2:8", says: "'title' is cut off by a '#'"),
        PanelFault("desk: Sample desk", "desk: Sample   # desk", at: "3:7", says: "'desk' is cut off"),
        PanelFault(
            "text: >\n      Groups were", "text: Groups were\n      once #then", at: "13:11",
            says: "put the text in a `>` block"),
    ]

    static let all = types + keysAndWords + punctuation + missingAndEmpty + forms + cutOff

    @Test(arguments: ContentShapeTests.all)
    func findsTheOneFault(fault: PanelFault) throws {
        try SamplePanel.verify(fault, rule: "content.shape")
    }

    @Test(arguments: [
        ("title: Sample", "title: Sample#1"), ("title: Sample", "title: \"Sample\" # fine"),
        ("present in", "present #in"), ("text: >", "text: > # a comment"), ("cleared: none", "cleared: none # yet"),
        ("[\"011\"]", "[] # none"), ("[\"011\"]", "011"),
    ])
    func aCommentThatCutsNothingIsAComment(old: String, new: String) throws {
        let reading = SamplePanel.read(try SamplePanel.changed(old, to: new))
        #expect(reading.diagnostics == [])
        #expect(reading.content?.findings.count == 1)
    }

    @Test(arguments: [
        ("  - id: X1", "  - <<: {says: report}\n    id: X1"), ("page: 4", "page: 4, <<: {via: S/2019/103}"),
        ("minutes:\n", "minutes:\n  \"<<\": [1, 2, 3]\n"),
    ])
    func aMergeKeyIsAKeyNobodyKnows(old: String, new: String) throws {
        let reading = SamplePanel.read(try SamplePanel.changed(old, to: new))
        #expect(reading.diagnostics.count == 1)
        #expect(reading.diagnostics.first?.message.contains("no key '<<'") == true)
        #expect(reading.content?.findings.first?.says == Claim.Standing.finding)
    }

    @Test(arguments: ["[10, 15]", "10", "[ten, 15, 20]"])
    func minutesThatAreNoThreeNumbersAreNamedTwice(minutes: String) throws {
        let reading = SamplePanel.read(try SamplePanel.changed("[10, 15, 20]", to: minutes))
        #expect(reading.diagnostics.map(\.rule) == ["content.shape", "content.shape"])
        #expect(reading.diagnostics.allSatisfy { $0.position?.line == 8 })
        #expect(reading.content?.card.parts.isEmpty == true)
    }

    @Test(arguments: ["- a\n", "hello\n", "\"\"\n", "[]\n"])
    func aFileIsAGroupOfKeys(text: String) {
        let reading = SamplePanel.read(text)
        #expect(reading.content == nil)
        #expect(reading.diagnostics.map(\.rule) == ["content.shape"])
        #expect(reading.diagnostics.first?.position == Position(path: SamplePanel.path, line: 1, column: 1))
    }
}
