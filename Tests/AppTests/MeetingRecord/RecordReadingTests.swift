import Core
@testable import MeetingRecord
import PanelTesting
import Testing

/// Whatever is wrong with a record is told with its place, and everything else is read.
@Suite struct RecordReadingTests {
    private static let opening =
        #"{"date":"2019-04-26","exercise":true,"language":"en","meeting":"nexus","record":"exercise","version":1}"#
    private static let rest =
        #""at":"2019-04-26T10:22:31-04:00","kind":"main point","session":"asia","speaker":{"kind":"member-state"}"#
    private static let (first, last) = (point(1), point(9))

    private static func point(_ number: Int, _ more: String = "") -> String {
        #"{"id":"P\#(number)",\#(rest),"text":"said"\#(more)}"#
    }

    private static func read(_ text: String) -> (record: Record?, diagnostics: [Diagnostic]) {
        RecordReading.read(ContentFile(path: "record.jsonl", bytes: Array(text.utf8)), now: RecordSamples.now)
    }

    /// Lines between a sound first and a sound last point: what the one diagnostic says.
    private static let faults: [(line: String, says: String)] = [
        ("what is this", "3:1: error: no JSON value begins here"),
        (#"{"id":"P2","#, "3:12: error: a key in quotation marks is missing here"),
        (#"{"id":"P2",}"#, "3:12: error: a key in quotation marks is missing here"),
        (point(2) + "}", "error: text follows here after the end of the object"),
        (#"["P2"]"#, "3:1: error: the line is a list"),
        (point(2, #","release":"secretariat","release":"public""#), "error: the key 'release' appears twice"),
        (point(2, #","relaese":"secretariat""#), "did you mean 'release'? [record.form]"),
        (point(2, #","release":"publik""#), "'publik' is not one of the words for 'release'"),
        (point(2, #","release":"everyone""#), "use one of: public, participants, podium, secretariat"),
        (point(2, #","item":"lunch""#), "'lunch' is not one of the words for 'item'"),
        (point(2, #","cites":[{"source":"S/2019/103","page":"4"}]"#), "no line of this kind has the key 'page'"),
        (point(2, #","cites":["S/2019/103"]"#), "'cites' is a text"),
        (point(2, #","answers":["question"]"#), "'question' is not the name of a point"),
        (point(2, #","prepared":"yes""#), "'prepared' is a text"),
        (point(2, #","language":null"#), "'language' is null"),
        (point(2).replacing("main point", with: "remark"), "'remark' is not one of the words for 'kind'"),
        (point(2).replacing("member-state", with: "state"), "use one of: chair, moderator, member-state"),
        (point(2).replacing(#""text":"said""#, with: #""prepared":true"#), "3:1: error: the key 'text' is missing"),
        (point(2).replacing("said", with: "  "), "'text' is empty"),
        (point(2).replacing("said", with: "s\u{1}d"), "there is a control character here"),
        (point(2).replacing("said", with: "s\0d"), "there is a control character here"),
        (point(2).replacing("said", with: #"s\u0000d"#), "the character U+0000 is not allowed in 'text'"),
        (point(2).replacing("said", with: "s\u{202E}d"), "the character U+202E is not allowed in 'text'"),
        (point(2).replacing("said", with: #"\ud83d"#), "'\\u' is not followed by the code of a character"),
        (point(2).replacing("said", with: #"\x"#), "a backslash is followed by a character that it cannot escape"),
        (
            point(2).replacing("10:22:31", with: "25:22:31"),
            "is not a date and time; only what this line says is missing"
        ),
        (point(2).replacing("\"P2\"", with: "\"2\""), "3:7: error: '2' is not the name of a point"),
        (point(2).replacing("\"P2\"", with: "2"), "3:7: error: 'id' is a number"),
        (point(Int.max - 1), "3:7: error: 'P9223372036854775806' is not the name of a point"),
        (point(1), "the point 'P1' is already in line 2"),
        (opening, "3:1: error: a second record opens here"),
        (
            #"{"at":"2019-04-26T10:22:31-04:00","withdraws":"P7"}"#,
            "there is no point 'P7' above that could be withdrawn"
        ),
        (#"{"at":"2019-04-26T10:22:31-04:00","withdraw":"P1"}"#, "did you mean 'withdraws'?"),
        (String(repeating: "[", count: 5000), "objects and lists are nested too deeply here"),
        (point(2).replacing("said", with: String(repeating: "x", count: 70_000)), "[record.syntax]"),
        (#"{"at":"2019-04-26T10:22:31-04:00","torn":4}"#, "3:1: warning: the line above is not the torn line"),
    ]

    @Test(arguments: faults)
    func aFaultIsToldOnceAndTakesNothingElseWithIt(line: String, says: String) throws {
        let (record, diagnostics) = Self.read([Self.opening, Self.first, line, Self.last, ""].joined(separator: "\n"))
        #expect(diagnostics.count == 1)
        let told = try #require(diagnostics.first).description
        #expect(told.hasPrefix("record.jsonl:3:"))
        #expect(told.contains(says), "\(told)")
        #expect(record?.points.map(\.id) == ["P1", "P9"])
    }

    /// What counts all the same is a warning.
    private static let doubts: [(line: String, says: String)] = [
        (point(2, #","answers":["P7"]"#), "3:1: warning: there is no point 'P7', which 'answers' names"),
        (point(2, #","supports":["WA1","P8"]"#), "3:1: warning: there is no point 'P8', which 'supports' names"),
        (
            point(2, #","cites":[{"source":"S/2019/103","paragraph":"5 bis"}]"#),
            "3:1: warning: '5 bis' does not name paragraphs of 'S/2019/103'"
        ),
        (
            point(2).replacing("2019-04-26T", with: "2020-09-14T"),
            "3:1: warning: '2020-09-14T10:22:31-04:00' is in the future"
        ),
    ]

    @Test(arguments: doubts)
    func aDoubtIsToldAndThePointCounts(line: String, says: String) throws {
        let (record, diagnostics) = Self.read([Self.opening, Self.first, line, Self.last, ""].joined(separator: "\n"))
        #expect(diagnostics.count == 1)
        #expect(diagnostics.first?.description.contains(says) == true, "\(diagnostics)")
        #expect(record?.points.map(\.id) == ["P1", "P2", "P9"])
        #expect(record?.unreadable == [])
    }

    @Test func aLineThatIsNotUTF8SaysWhere() {
        let bytes =
            Array("\(Self.opening)\n\(Self.first)\n{\"é\u{1F600}".utf8) + [0xFF] + Array("\"}\n\(Self.last)\n".utf8)
        let (record, diagnostics) = RecordReading.read(
            ContentFile(path: "record.jsonl", bytes: bytes), now: RecordSamples.now)
        #expect(diagnostics.map(\.position?.column) == [5])
        #expect(record?.points.count == 2)
        #expect(record?.unreadable == [3])
    }

    @Test func aTornLastLineIsAWarning() {
        let text = [Self.opening, Self.first, #"{"at":"2019-04-26T10:2"#].joined(separator: "\n")
        let (record, diagnostics) = Self.read(text)
        #expect(diagnostics.map(\.rule) == ["record.torn"])
        #expect(diagnostics.map(\.severity) == [.warning])
        #expect(record?.points.map(\.id) == ["P1"])
    }

    @Test func aLastLineThatLacksItsBreakAloneCounts() {
        let (record, diagnostics) = Self.read([Self.opening, Self.first, Self.last].joined(separator: "\n"))
        #expect(diagnostics.isEmpty)
        #expect(record?.points.map(\.id) == ["P1", "P9"])
    }

    @Test func aTornLineThatIsAccountedForIsSilent() {
        let torn = #"{"at":"2019-04-26T10:22:31-04:00","torn":11}"#
        let (record, diagnostics) = Self.read(
            [Self.opening, #"{"id":"P1"é"#.replacing("é", with: "!"), torn, Self.first, ""].joined(separator: "\n"))
        #expect(diagnostics.isEmpty)
        #expect(record?.points.map(\.id) == ["P1"])
        #expect(record?.unreadable == [])
    }

    @Test func aPointWithdrawnTwiceIsGoneAndDoubted() {
        let withdrawal = #"{"at":"2019-04-26T10:22:31-04:00","withdraws":"P1"}"#
        let (record, diagnostics) = Self.read(
            [Self.opening, Self.first, withdrawal, withdrawal, Self.last, ""].joined(separator: "\n"))
        #expect(
            diagnostics.map(\.description).allSatisfy {
                $0.contains(":4:1: warning: the point 'P1' is already withdrawn")
            })
        #expect(diagnostics.count == 1)
        #expect(record?.points.map(\.id) == ["P9"])
        #expect(record?.nextID == "P10")
    }

    @Test func aRecordOfALaterFormIsNotReadAtAll() {
        let newer = Self.opening.replacing("\"version\":1", with: "\"version\":2,\"colour\":\"red\"")
        let (record, diagnostics) = Self.read([newer, Self.first, "nonsense", ""].joined(separator: "\n"))
        #expect(record == nil)
        #expect(diagnostics.map(\.remedy) == ["use a newer Dais"])
    }

    @Test(arguments: ["", "\n", "\r\n \n"])
    func anEmptyRecordIsTold(text: String) {
        let (record, diagnostics) = Self.read(text)
        #expect(record == nil)
        #expect(diagnostics.map(\.message) == ["the record is empty"])
    }

    @Test func aRecordThatNoLineOpensIsTold() {
        let (record, diagnostics) = Self.read("\(Self.first)\n\(Self.last)\n")
        #expect(record == nil)
        #expect(diagnostics.map(\.message) == ["the first line does not open the record"])
    }

    /// A line that says that the one before was torn off opens no record either, whatever stands before it.
    @Test(arguments: [[], ["nothing"]])
    func aRecordThatBeginsWithATornLineIsTold(before: [String]) {
        let torn = #"{"at":"2019-04-26T10:22:31-04:00","torn":7}"#
        let (record, diagnostics) = Self.read((before + [torn, Self.first, ""]).joined(separator: "\n"))
        #expect(record == nil)
        #expect(diagnostics.map(\.message) == ["the first line does not open the record"])
        #expect(diagnostics.map(\.severity) == [.error])
    }

    @Test func aByteOrderMarkIsNoFault() {
        let (record, diagnostics) = Self.read("\u{FEFF}\(Self.opening)\n\(Self.first)\n")
        #expect(diagnostics.isEmpty)
        #expect(record?.points.map(\.id) == ["P1"])
        #expect(Self.read("\u{FEFF}nonsense\n").diagnostics.map(\.position?.column) == [1])
    }

    @Test func linesOfAnotherSystemAndEmptyOnesAreNoFault() {
        let (record, diagnostics) = Self.read(
            [Self.opening, "", Self.first, Self.last].joined(separator: "\r\n") + "\r\n")
        #expect(diagnostics.isEmpty)
        #expect(record?.points.count == 2)
        #expect(record?.lines["P9"] == 4)
    }

    @Test func aMillionFaultsAreToldInPart() {
        let (record, diagnostics) = Self.read(
            Self.opening + "\n" + String(repeating: "x\n", count: 2000) + Self.first + "\n")
        #expect(diagnostics.count == 501)
        #expect(diagnostics.last?.message == "1,500 more faults from this line on")
        #expect(record?.unreadable.count == 2000)
        #expect(record?.points.count == 1)
    }

    @Test(arguments: [point(12, ",}"), point(12, #","colour":"red""#)])
    func aPointThatCannotBeReadKeepsItsName(line: String) {
        let (record, _) = Self.read([Self.opening, Self.first, line, ""].joined(separator: "\n"))
        #expect(record?.unreadable == [3])
        #expect(record?.nextID == "P13")
    }

    @Test(arguments: [
        #"{"at":"2019-04-26T10:22:31-04:00","withdraws":"P12"}"#, #"{"at":"noon","withdraws":"P12"}"#,
        point(2, #","answers":["P12"]"#), point(2, #","supports":["P12"]"#), point(1, #","answers":["P12"]"#),
        point(2, #","answers":["P12"],"colour":"red""#),
    ])
    func aNameThatALineHasIsGivenToNoOtherPoint(line: String) {
        let (record, _) = Self.read([Self.opening, Self.first, line, ""].joined(separator: "\n"))
        #expect(record?.nextID == "P13")
    }

    @Test func aWithdrawalTakesBackNoPointThatFollows() {
        let withdrawal = #"{"at":"2019-04-26T10:22:31-04:00","withdraws":"P9"}"#
        let (record, diagnostics) = Self.read(
            [Self.opening, Self.first, withdrawal, Self.last, ""].joined(separator: "\n"))
        #expect(diagnostics.map(\.rule) == ["record.refers"])
        #expect(record?.points.map(\.id) == ["P1", "P9"])
    }
}
