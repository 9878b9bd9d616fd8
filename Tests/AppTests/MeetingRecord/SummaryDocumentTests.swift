@testable import App
import Core
@testable import Documents
@testable import MeetingRecord
@testable import Programme
import Testing

/// The summary as its readers get it.
@Suite struct SummaryDocumentTests {
    private func numbered(_ document: Document) -> [(number: Int, text: String)] {
        document.blocks.compactMap { block in
            if case .numbered(let number, let line) = block { (number, line.plainText) } else { nil }
        }
    }

    private func table(_ document: Document, captioned caption: (any SummaryVocabulary) -> String) -> Table? {
        let caption = caption(document.language.summaryVocabulary)
        return document.blocks.compactMap { block in
            if case .table(let table) = block, table.caption == caption { table } else { nil }
        }.first
    }

    @Test func paragraphsAreNumberedTheSameInEveryLanguage() throws {
        let summary = try SampleRecord.summary()
        let english = numbered(try SampleRecord.document(summary))
        #expect(english.map(\.number) == Array(1...8))
        for language in Language.allCases {
            let other = numbered(try SampleRecord.document(summary, in: language))
            #expect(other.map(\.number) == english.map(\.number))
            for (line, paragraph) in zip(summary.lines, other.dropFirst(Summary.introduction)) {
                #expect(line.number == paragraph.number)
                #expect(paragraph.text.contains(line.draft.text), "\(language): \(paragraph.text)")
            }
        }
    }

    @Test func wordsOfDegreeFollowTheNumberOfSpeakers() throws {
        let names = ["A", "B", "C", "D", "E", "F", "G"]
        func lead(_ count: Int) throws -> String {
            var points = names.prefix(count).enumerated().map { index, name in
                SampleRecord.point(
                    index + 1, .mainPoint, name, "Word.", supports: index == 0 ? [] : ["P1"])
            }
            // A delegation that speaks twice is one speaker still.
            points.append(SampleRecord.point(count + 1, .mainPoint, "A", "Again.", supports: ["P1"]))
            let document = try SampleRecord.document(
                SampleRecord.summary(of: SampleRecord.record(points, withdrawn: [])))
            return try #require(numbered(document).last?.text)
        }
        #expect(try lead(1).hasPrefix("One Member State noted: "))
        #expect(try lead(2).hasPrefix("Some Member States noted: "))
        #expect(try lead(3).hasPrefix("Some Member States noted: "))
        #expect(try lead(4).hasPrefix("Several Member States noted: "))
        #expect(try lead(7).hasPrefix("Many Member States noted: "))
    }

    @Test func speakersAreCalledAsTheSwitchSays() throws {
        var draft = FirstDraft.of(SampleRecord.record(), sessions: ["north"])
        func texts(_ naming: SpeakerNaming) throws -> [String] {
            draft.speakers = naming
            return numbered(try SampleRecord.document(SampleRecord.summary(draft))).map(\.text)
        }
        #expect(try texts(.name).contains { $0.hasPrefix("Memberlandia and Otherland noted: ") })
        #expect(try texts(.kind).contains { $0.hasPrefix("Some Member States noted: ") })
        #expect(try texts(.none).dropFirst(3).allSatisfy { $0.hasPrefix("Speakers noted: ") })
    }

    @Test func theOnlyChairIsTheChair() throws {
        let record = SampleRecord.record([SampleRecord.point(1, .mainPoint, nil, "Word.", kind: .chair)], withdrawn: [])
        var draft = FirstDraft.of(record, sessions: ["north"])
        for naming in [SpeakerNaming.name, .kind] {
            draft.speakers = naming
            let summary = try SampleRecord.summary(draft, of: record)
            #expect(numbered(try SampleRecord.document(summary)).last?.text.hasPrefix("The Chair noted: ") == true)
            let french = numbered(try SampleRecord.document(summary, in: .french)).last?.text
            #expect(french?.hasPrefix("La présidence a noté ") == true)
        }
    }

    @Test func whoeverAskedIsNotSaidToHaveAnswered() throws {
        var draft = FirstDraft.of(SampleRecord.record(), sessions: ["north"])
        draft.speakers = .name
        let texts = numbered(try SampleRecord.document(SampleRecord.summary(draft))).map(\.text)
        #expect(texts.contains { $0.hasPrefix("Memberlandia noted: Once a week") })
    }

    @Test(arguments: [SpeakerNaming.kind, .none])
    func namesStayInTheRecordUnlessTheyAreAskedFor(naming: SpeakerNaming) throws {
        var draft = FirstDraft.of(SampleRecord.record(), sessions: ["north"])
        draft.speakers = naming
        for language in Language.allCases {
            let document = try SampleRecord.document(SampleRecord.summary(draft), in: language)
            for (format, text) in Fixture.texts(document) {
                for name in ["memberlandia", "Otherland", "A network", "A union"] {
                    #expect(!text.contains(name), "\(format) in \(language) names \(name)")
                }
            }
        }
        draft.speakers = .name
        let named = Fixture.texts(try SampleRecord.document(SampleRecord.summary(draft)))
        #expect(named.values.allSatisfy { $0.contains("Otherland") && $0.contains("A network") })
    }

    @Test func whatIsReleasedToFewerIsNowhere() throws {
        let document = try SampleRecord.document(SampleRecord.summary())
        for text in Fixture.texts(document).values {
            #expect(!text.contains("markdais"))
            #expect(!text.contains("P8"))
        }
        let draft = FirstDraft.of(SampleRecord.record(), sessions: ["north"], release: .podium)
        let wide = Fixture.texts(try SampleRecord.document(SampleRecord.summary(draft)))
        #expect(wide.values.allSatisfy { $0.contains("markdais") })
    }

    @Test func everyParagraphIsTracedToAllItsPoints() throws {
        let summary = try SampleRecord.summary()
        let document = try SampleRecord.document(summary)
        let trace = try #require(table(document, captioned: { $0.summary(.traceOf(session: "1. The North")).text }))
        let expected = summary.lines.flatMap { line in line.points.map { ["\(line.number)", $0.id.rawValue] } }
        #expect(trace.rows.map { $0.prefix(2).map(\.content.plainText) } == expected)
        let answer = try #require(trace.rows.first { $0[1].content.plainText == "P4" })
        #expect(answer.last?.content == [.symbol(try DocumentSymbol("S/PRST/2018/9"))])
        #expect(answer.contains { $0.content.plainText.contains("[answers P3]") })
        #expect(trace.rows.contains { $0.contains { $0.content.plainText.contains("[supports N1]") } })
    }

    @Test func theOverviewIsKeptApartFromWhatSpeakersSaid() throws {
        let blocks = try SampleRecord.document(SampleRecord.summary()).blocks
        let headings = blocks.enumerated().compactMap { index, block -> (index: Int, text: String)? in
            if case .heading(_, let text, _) = block { (index, text) } else { nil }
        }
        let overview = try #require(headings.first { $0.text == "What the overview set out" })
        let said = try #require(headings.first { $0.text == "What speakers said: Main points" })
        #expect(overview.index < said.index)
        let between = blocks[overview.index..<said.index]
        #expect(between.contains { if case .item("N1", _) = $0 { true } else { false } })
        #expect(!between.contains { if case .numbered = $0 { true } else { false } })
        #expect(!blocks[said.index...].contains { if case .item = $0 { true } else { false } })
    }

    @Test func pointsThatNoLineUsesAreListedUntilItIsFinal() throws {
        let summary = try SampleRecord.summary()
        let draft = try SampleRecord.document(summary)
        let unused = try #require(table(draft, captioned: { $0.title(.unusedPoints) }))
        #expect(unused.rows.map { $0[1].content.plainText } == ["P7"])
        #expect(try table(SampleRecord.document(summary, isFinal: true), captioned: { $0.title(.unusedPoints) }) == nil)
    }

    @Test func whoseApprovalIsMissingIsOnTheDraft() throws {
        let missing = try #require(
            table(try SampleRecord.document(SampleRecord.summary()), captioned: { $0.title(.missingApprovals) }))
        #expect(missing.rows.map { $0.map(\.content.plainText) } == [["Chair of the Committee One", "paras. 4–8"]])
    }

    @Test func lessonsStandBesideWhatTheMeetingConcluded() throws {
        let document = try SampleRecord.document(SampleRecord.summary())
        let annex = try #require(table(document, captioned: { $0.title(.lessonsByTheme) }))
        let rows = annex.rows.map { $0.map(\.content.plainText) }
        #expect(rows.count == 2)
        #expect(
            rows.first == [
                "Information-sharing", "No lesson of a panel belongs to this theme.",
                "One moderator noted: Meet once a week. (para. 7)",
            ])
        // A speaker's lesson is no conclusion of the meeting, whatever it is about.
        #expect(rows.last?[1].contains("Count the meetings.") == true)
        #expect(rows.last?[2] == "Nothing was concluded under this theme.")
    }

    @Test func aLineOfTheSameNameKeepsItsOwnWords() throws {
        var draft = FirstDraft.of(SampleRecord.record(), sessions: ["north"])
        draft.sessions[0].lines[1].id = "L1"
        let document = try SampleRecord.document(SampleRecord.summary(draft))
        #expect(numbered(document).contains { $0.text.contains("Once a week, as S/2019/103 says.") })
        #expect(numbered(document).contains { $0.text.contains("Offices should meet.") })
    }

    @Test func nothingPointsAtWhatMayNotBeSeen() throws {
        var points = SampleRecord.points
        points[0].supports = ["P8", "P9", "N1"]
        points[3].answers = ["P3", "P8", "P9"]
        let text = DocumentText.plain(try SampleRecord.document(SampleRecord.summary(of: SampleRecord.record(points))))
        #expect(!text.contains("P8"))
        #expect(!text.contains("P9"))
        #expect(text.contains("[answers P3]"))
        #expect(text.contains("[supports N1]"))
    }

    @Test func nobodyIsCountedTwice() {
        func count(_ speakers: Speaker...) -> Int { SummarySpeakers.distinct(speakers).count }
        #expect(count(Speaker(kind: .memberState, of: "Peru"), Speaker(kind: .memberState, of: "peru ")) == 1)
        #expect(
            count(
                Speaker(kind: .memberState, of: "Peru", name: "Ms A"), Speaker(kind: .memberState, name: "Ms A"),
                Speaker(kind: .memberState)) == 1)
        #expect(
            count(
                Speaker(kind: .memberState, of: "Peru", name: "Ms A"),
                Speaker(kind: .memberState, of: "Peru", name: "Mr B")) == 1)
        #expect(count(Speaker(kind: .chair), Speaker(kind: .chair, of: "ctc")) == 1)
        #expect(count(Speaker(kind: .memberState, of: "Peru"), Speaker(kind: .moderator)) == 2)
    }

    @Test func timesAreThoseOfTheVenue() throws {
        var points = SampleRecord.points
        points[0].at = try #require(RecordTime("2019-04-26T15:05:00Z"))
        let document = try SampleRecord.document(SampleRecord.summary(of: SampleRecord.record(points)))
        let trace = try #require(table(document, captioned: { $0.summary(.traceOf(session: "1. The North")).text }))
        let first = try #require(trace.rows.first { $0[1].content.plainText == "P1" })
        #expect(first[2].content.plainText == "11.05 a.m.")
    }

    @Test func anExerciseSaysSoOnEveryPage() throws {
        let record = SampleRecord.record(isExercise: true)
        for language in Language.allCases {
            let document = try SampleRecord.document(SampleRecord.summary(of: record), in: language)
            let mark = language.vocabulary.text(.exercise)
            #expect(document.title.contains(mark))
            #expect(document.status.parts(in: language.vocabulary).first == mark)
        }
        #expect(try !SampleRecord.document(SampleRecord.summary()).title.contains("EXERCISE"))
    }

    @Test func aSessionWhosePointsNoLineUsesIsNotSaidToHaveNone() throws {
        let draft = try #require(SampleRecord.draft("sessions: []"))
        let text = DocumentText.plain(try SampleRecord.document(SampleRecord.summary(draft)))
        #expect(text.contains("No paragraph of this summary is about this session."))
        #expect(!text.contains("No point was recorded for this session."))
    }

    @Test func aSessionWithoutAPointSaysSo() throws {
        let record = SampleRecord.record([], withdrawn: [])
        let text = DocumentText.plain(try SampleRecord.document(SampleRecord.summary(of: record)))
        #expect(text.contains("No point was recorded for this session."))
    }

    @Test func everyHeadingIsInTheDocumentsLanguage() throws {
        let words = Language.french.vocabulary
        let document = try SampleRecord.document(
            SampleRecord.summary(
                of: SampleRecord.record([SampleRecord.point(1, .mainPoint, "A", "B.", session: "closing")])),
            in: .french)
        #expect(document.blocks.contains(.heading(level: 2, text: words.item(.closing), anchor: "session-closing")))
    }
}
