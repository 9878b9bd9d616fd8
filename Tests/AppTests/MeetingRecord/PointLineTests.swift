@testable import BriefingPacks
import Core
@testable import MeetingRecord
import PanelTesting
import Testing

/// A typed line says one point, or one fault with its place.
@Suite struct PointLineTests {
    /// The real meeting before anybody spoke, at a quarter past ten by the venue's clock.
    static func state(_ lines: String...) throws -> RecordState {
        let assembly = try Fixture.real()
        let clock = VenueClock(zone: assembly.meeting.zone) { 1_556_288_100 }
        var state = RecordState(assembly, try assembly.programme(), record: nil, clock: clock)
        for line in lines { state.apply(try state.step(line)) }
        return state
    }

    static func point(_ line: String, after lines: String...) throws -> Point {
        var state = try state()
        for line in lines { state.apply(try state.step(line)) }
        guard case .take(let point) = try state.step(line) else { throw PointFault.notText }
        return point
    }

    @Test func aPlainLineIsAPointOfTheSessionThatTheProgrammeHas() throws {
        let point = try Self.point("m Peru: what was said")
        #expect(point.id == "P1")
        #expect(point.at.description == "2019-04-26T10:15:00-04:00")
        #expect(point.session == "introductory")
        #expect(point.kind == .mainPoint)
        #expect(point.speaker == Speaker(kind: .memberState, of: "Peru"))
        #expect(point.text == "what was said")
        #expect(point.release == .participants && !point.prepared && point.language == nil)
    }

    @Test func everyMarkSaysItsPart() throws {
        let question = "q state=State A: why?"
        let point = try Self.point(
            "a>1!/fr Chair of ctc (Name One) +P1 +WA1 @16:25 #ad-hoc-alliance ^dais: for {S/2019/103 5, 7-9} this reason",
            after: question)
        #expect(point.kind == .answer && point.answers == ["P1"] && point.supports == ["P1", "WA1"])
        #expect(point.speaker == Speaker(kind: .chair, of: "ctc", name: "Name One"))
        #expect(point.prepared && point.language == .french && point.release == .podium)
        #expect(point.about == .form(.adHocAlliance))
        #expect(point.at.description == "2019-04-26T16:25:00-04:00")
        #expect(point.text == "for this reason")
        #expect(point.cites == [CitedSource(source: "S/2019/103", paragraph: "5, 7-9")])
    }

    @Test func aKindIsWrittenByItsLetterOrInFull() throws {
        for kind in PointKind.allCases {
            let letter = String(kind.rawValue.prefix(1))
            for word in [letter, letter.uppercased(), kind.rawValue, kind.rawValue.replacing(" ", with: "-")] {
                #expect(try Self.point("\(word) Peru: text").kind == kind)
            }
        }
    }

    @Test func symbolsInTheTextAreCited() throws {
        let point = try Self.point("m Peru: as S/2019/103 and (A/72/840) say, and {S/2019/103 5}, S/2019/103 again")
        #expect(point.cites.map(\.source) == ["S/2019/103", "A/72/840"])
        #expect(point.text == "as S/2019/103 and (A/72/840) say, and, S/2019/103 again")
        #expect(try Self.point("m Peru: said {concept-note 7}.").text == "said.")
        let resolution = try Self.point("m Peru: said {S/RES/2462 (2019) 5}")
        #expect(resolution.cites == [CitedSource(source: "S/RES/2462 (2019)", paragraph: "5")])
    }

    @Test(arguments: [
        ("state=State A", Speaker(kind: .memberState, of: "State A")),
        ("state = peru", Speaker(kind: .memberState, of: "Peru")),
        (
            "org=Organization B (Name One)",
            Speaker(kind: .internationalOrganization, of: "Organization B", name: "Name One")
        ),
        ("regional=Organization C", Speaker(kind: .regionalOrganization, of: "Organization C")),
        ("academic=Institute D", Speaker(kind: .academicInstitution, of: "Institute D")),
        ("network=Member E", Speaker(kind: .researchNetwork, of: "Member E")),
        ("other=Somebody", Speaker(kind: .other, of: "Somebody")), ("other", Speaker(kind: .other)),
        ("Chair", Speaker(kind: .chair)), ("chair of 1267", Speaker(kind: .chair, of: "1267")),
        ("Moderator (Name Two)", Speaker(kind: .moderator, name: "Name Two")),
        ("Bolivia (Plurinational State of)", Speaker(kind: .memberState, of: "Bolivia (Plurinational State of)")),
        (
            "state=Bolivia (Plurinational State of) (Name One)",
            Speaker(kind: .memberState, of: "Bolivia (Plurinational State of)", name: "Name One")
        ),
        ("cote d'ivoire", nil), ("Côte d'Ivoire", Speaker(kind: .memberState, of: "Côte d’Ivoire")),
        ("Gustavo Meza-Cuadra", Speaker(kind: .chair, of: "ctc", name: "Gustavo Meza-Cuadra")),
        ("Dian Triansyah Djani", Speaker(kind: .chair, name: "Dian Triansyah Djani")),
    ])
    func aSpeakerIsRead(typed: String, speaker: Speaker?) throws {
        let names = SpeakerNames(try Fixture.real().meeting)
        #expect((try? names.speaker(typed[...])) == speaker)
    }

    @Test func everyStateIsKnownInSixLanguagesAndNoFormMeansTwo() throws {
        let names = SpeakerNames(try Fixture.real().meeting)
        for state in State.all {
            for language in Language.allCases {
                let speaker = try names.speaker(state.name(in: language)[...])
                #expect(speaker == Speaker(kind: .memberState, of: state.name))
            }
        }
    }

    @Test func aNameOnceHeardNeedsNoPrefix() throws {
        #expect(
            try Self.point("c Organization B: so", after: "m org=Organization B (Name One): first").speaker
                == Speaker(kind: .internationalOrganization, of: "Organization B"))
        #expect(
            try Self.point("c Name One: so", after: "m org=Organization B (Name One): first").speaker
                == Speaker(kind: .internationalOrganization, of: "Organization B", name: "Name One"))
    }

    @Test func whatIsHeardInTwoCapacitiesIsAsked() throws {
        let state = try Self.state("m org=Body: one", "m other=Body: two")
        let fault = try #require(throws: PointFault.self) { try state.step("m Body: three") }
        #expect(fault.message.contains("international-organization Body, other Body"))
    }

    @Test(arguments: [
        ("m\u{A0}state=State A: x", 2, "the character U+00A0 is before the colon", "type a space"),
        ("m Peru\u{202F}: x", 7, "the character U+202F is before the colon", "type a space"),
        ("m Swaziland: x", 3, "'Swaziland' is not a known speaker", "did you mean 'Eswatini'?"),
        ("m Burma: x", 3, "'Burma' is not a known speaker", "did you mean 'Myanmar'?"),
        ("m Ivory coast: x", 3, "'Ivory coast' is not a known speaker", "did you mean 'Côte d’Ivoire'?"),
        (
            "x Peru: text", 1, "'x' is not a kind",
            "m (main point), c (conclusion), l (lesson), q (question), a (answer), i (initiative) or p (procedural)"
        ),
        ("m Peru text", 12, "no colon", "m State A: what was said"), ("m: text", 2, "no speaker is named", "other"),
        ("m Peru:  ", 8, "there is nothing after the colon", "write what was said"),
        ("m State ! A: text", 9, "'!' is within", "before or after the name"),
        ("m Grmany: text", 3, "'Grmany' is not a known speaker", "did you mean 'Germany'?"),
        ("m state=: text", 8, "a name is missing", "write the name"),
        ("m stat=State A: text", 3, "'stat' is not a known capacity", "state, org, regional"),
        ("m Chair of ctx: text", 12, "'ctx' is not a committee", "did you mean 'ctc'?"),
        ("a>7 Peru: text", 2, "there is no point P7", "the last is P2"),
        ("a>2 Peru: text", 2, "P2 is not a question", "name the question"),
        ("m>1 Peru: text", 2, "cannot answer a question", "begin the line with a"),
        ("a>x Peru: text", 2, "is not the name of a point", "P12"),
        ("m+WA999 Peru: text", 2, "neither a point nor", "+12"),
        ("m/xx Peru: text", 2, "'/xx' does not name a known official language", "ar, zh, en, fr, ru, es"),
        ("m @9:05 Peru: text", 4, "'9:05' is not a time", "09:05"),
        ("m /fr Peru /es: text", 12, "already", "leave one"),
        ("m #law-enforcment Peru: text", 3, "does not name a known topic", "did you mean '#law-enforcement'?"),
        ("m ^pubic Peru: text", 3, "does not name a known release", "did you mean '^public'?"),
        ("m !yes Peru: text", 3, "something follows", "alone"),
        ("m Peru: a {nope 3}", 12, "'nope' is not a source", "dais sources"),
        ("m Peru: a {S/2o19/103}", 12, "'2o19'", "O for 0"),
        ("m Peru: a {S/2019/103 x}", 23, "'x' does not name paragraphs", "3-4"),
        ("m Peru: a {S/2019/103", 11, "no partner", "{S/2019/103 5}"),
        ("m Peru: {concept-note 7}", 9, "a reference, but no text", "what was said"),
        ("m Peru: a\u{202E}b", 10, "U+202E", "delete it"),
        ("/sesion asia", 1, "'/sesion' is not a command", "/session"),
        ("/session asa", 10, "'asa' is not one of the sessions", "did you mean 'asia'?"),
        ("/session nowhere", 10, "'nowhere' is not one of the sessions", "opening, introductory"),
        ("/item experience", 7, "'experience' is not one of the items", "did you mean 'experiences'?"),
        ("/undo P9", 7, "there is no point P9", "P2"),
        ("/list 0", 7, "not a number of points", "from 1"), ("/time 25:00", 7, "not a time of day", "09:05"),
        ("/quit now", 7, "nothing may follow", "leave it out"),
    ])
    func aFaultHasItsPlaceAndItsRemedy(line: String, column: Int, message: String, remedy: String) throws {
        let state = try Self.state("q Peru: why?", "m Peru: so", "/session latin-america")
        let fault = try #require(throws: PointFault.self) { try state.step(line) }
        #expect(fault.column == column)
        #expect(fault.message.contains(message), "\(fault.message)")
        #expect(fault.remedy.contains(remedy), "\(fault.remedy)")
    }

    @Test func whatIsTakenBackCarriesNothingAndKeepsItsName() throws {
        let state = try Self.state("q Peru: why?", "m Peru: so", "/undo 1")
        #expect(state.points.map(\.id) == ["P2"] && state.next == "P3")
        let fault = try #require(throws: PointFault.self) { try state.step("a>1 Peru: text") }
        #expect(fault.message == "the point P1 is withdrawn")
    }

    /// Whatever is typed, there is a point that the record has room for, or a fault within the line.
    @Test func anyLineIsAnswered() throws {
        let state = try Self.state("q state=State A: why?")
        let opening = try RecordSamples.bytes([])
        let pieces = [
            "m", "a", " ", " ", ":", ": ", ">1", "+WA1", "!", "/fr", "@10:25", "#direct", "^dais", "State A", "state=",
            "(", ")", "{", "}",
            "S/2019/103", "{concept-note 7}", "5", "“", "”", "é", "e\u{301}", "文", "：", "عربي", "😀", "\t", "\u{200B}",
            "/undo", "=",
        ]
        var generator = SeededGenerator(seed: 1)
        var taken = 0
        for _ in 0..<3000 {
            let count = Int.random(in: 0...14, using: &generator)
            let head = Bool.random(using: &generator) ? "m State A: " : ""
            let line = head + (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
            do throws(PointFault) {
                guard case .take(let point) = try state.step(line) else { continue }
                taken += 1
                let bytes = RecordBytes.line(.point(point))
                let (record, faults) = RecordReading.read(
                    ContentFile(path: "r", bytes: opening + bytes), now: Int.max)
                #expect(record?.points == [point] && faults.allSatisfy { $0.rule == "record.refers" }, "\(line)")
            } catch {
                #expect((1...line.unicodeScalars.count + 1).contains(error.column), "\(line)")
            }
        }
        #expect(taken > 300)
    }

    @Test func theLongestLineHasRoomInARecord() throws {
        for filling in ["S/1 ", "\"", "{S/1 1}", "+WA1 "] {
            let isMark = filling.hasPrefix("+")
            let count = (PointLine.limit - 20) / filling.utf8.count
            let filled = String(repeating: filling, count: count)
            let point = try Self.point(isMark ? "m Peru \(filled): x" : "m Peru: x \(filled)")
            #expect(RecordBytes.line(.point(point)).count <= ContentLimits.recordLine)
        }
        let fault = try #require(throws: PointFault.self) {
            try Self.point("m Peru: " + String(repeating: "x", count: PointLine.limit))
        }
        #expect(fault.rule.id == "point.long")
    }
}
