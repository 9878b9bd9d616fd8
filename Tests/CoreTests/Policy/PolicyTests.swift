@testable import Core
import Testing

@Suite struct PolicyTests {
    private static func meeting(_ policy: String?) -> (meeting: Meeting?, diagnostics: [Diagnostic]) {
        let own = policy.map { ContentFile(path: "sample/policy.yaml", bytes: Array($0.utf8)) }
        return MeetingReading.read(SampleMeeting.files + [own].compactMap(\.self))
    }

    private static func names(of shape: Shape, after name: String? = nil) -> [String] {
        guard case .group(let set) = shape else { return [name].compactMap(\.self) }
        return set.fields.flatMap { field in
            names(of: field.shape, after: [name, field.key].compactMap(\.self).joined(separator: ": "))
        }
    }

    @Test func theBuiltInPolicyHasEveryKeyInTheOrderOfItsShape() throws {
        let file = try #require(PolicyReading.builtInFile)
        #expect(ParsedContent(file).diagnostics == [])
        let policy = try #require(Self.meeting(nil).meeting?.policy)
        #expect(policy.settings.map(\.name) == Self.names(of: .policy))
        #expect(policy.settings.allSatisfy { !$0.values.isEmpty })
    }

    @Test func aMeetingsOwnGroupReplacesTheWholeGroupAndNoOther() throws {
        let own = "speaking: {question: 3, answer: 4, warning: 5}\npages: {chair: 6}\n"
        let reading = Self.meeting(own)
        #expect(reading.diagnostics == [])
        let (policy, builtIn) = (try #require(reading.meeting?.policy), try #require(Self.meeting(nil).meeting?.policy))
        #expect(policy.speaking == Policy.Speaking(question: 3, answer: 4, warning: 5))
        #expect(policy.pages == [.chair: 6])
        let same = policy.settings.filter { !$0.name.hasPrefix("speaking") && !$0.name.hasPrefix("pages") }
        #expect(same.allSatisfy(builtIn.settings.contains))
        #expect(same.count == builtIn.settings.count - 9)
    }

    /// A rule, a policy, and content that the rule reports only under one of the two policies.
    struct Changed: Sendable, CustomTestStringConvertible {
        let rule: any Rule.Type
        let policy: String
        let yaml: String
        /// The file of the content; nil for a panel.
        var file: String?
        /// Whether the rule reports the content only under the meeting's own policy.
        var isStricter = true

        var testDescription: String { "\(rule.card.id), \(policy)" }
    }

    private static func finding(_ text: String, _ more: String = "") -> String {
        "findings:\n  - {id: X1, text: \(text)\(more), sources: [{key: release}]}"
    }

    private static let lesson =
        finding("Prosecutors exchanged requests.")
        + "\nlessons:\n  - {id: Xl1, text: Prosecutors WORD., rests on: [X1]}"
    private static let wording = """
        wording:
          report: [report]
          allegation: [rumoured]
          expectation: [expected]
          vulnerability: [could]
          limited evidence: [limited evidence]
          dispute: [dispute]
          labels: [Extremist Group]
          council: [council decided]
          fact: [finances]
        """
    private static let absences = """
        absences:
          everywhere: [no witness]
          outside reports: []
          in notes: []
          except: [no witness protection]
        """
    private static let numbers = """
        numbers: {before: [sold], counts: [lots], shares: [among], changes: [beyond]}
        """

    static let changed: [Changed] = [
        Changed(
            rule: ClaimsAreShort.self, policy: limits(words: 3), yaml: finding("Four words are these.")),
        Changed(
            rule: ClaimsAreShort.self, policy: limits(words: 61),
            yaml: finding(Array(repeating: "word", count: 61).joined(separator: " ")), isStricter: false),
        Changed(
            rule: NamesOfPeopleFitALine.self, policy: limits(name: 9),
            yaml: """
                people:
                  - {id: a, name: Person One, function: Director, confirmed: true, sources: [{key: release}],
                     role: moderator, session: [sample]}
                """, file: "people.yaml"),
        Changed(
            rule: LessonsAddNothing.self, policy: "general words: [harvest]",
            yaml: lesson.replacing("WORD", with: "harvest"), isStricter: false),
        Changed(
            rule: LessonsAddNothing.self, policy: "general words: [harvest]",
            yaml: lesson.replacing("WORD", with: "help")),
        Changed(
            rule: WordingIsNotStrengthened.self, policy: wording,
            yaml: finding("Leaders were accused of theft.", ", says: allegation")),
        Changed(
            rule: WordingIsNotStrengthened.self, policy: wording,
            yaml: finding("It is rumoured that leaders steal.", ", says: allegation"), isStricter: false),
        Changed(rule: WordingIsNotStrengthened.self, policy: wording, yaml: finding("An extremist group was named.")),
        Changed(
            rule: WordingIsNotStrengthened.self, policy: wording, yaml: finding("The Council decided that it grew.")),
        Changed(
            rule: WordingIsNotStrengthened.self, policy: wording, yaml: finding("The Council found that it grew."),
            isStricter: false),
        Changed(rule: AbsencesWereLookedFor.self, policy: absences, yaml: finding("No Witness names the ports.")),
        Changed(
            rule: AbsencesWereLookedFor.self, policy: absences, yaml: finding("No source names the ports."),
            isStricter: false),
        Changed(rule: NumbersCountSomething.self, policy: numbers, yaml: finding("Traders sold 90.")),
        Changed(
            rule: NumbersCountSomething.self, policy: numbers, yaml: finding("Prices were 90."), isStricter: false),
        Changed(
            rule: PercentagesHaveABase.self, policy: numbers,
            yaml: finding("It was 12 per cent of the trade.", ", figures: [{per cent: 12}]")),
        Changed(
            rule: PercentagesHaveABase.self, policy: numbers,
            yaml: finding("It was 12 per cent among traders.", ", figures: [{per cent: 12}]"), isStricter: false),
        Changed(
            rule: ClaimsAgreeWithTheMeeting.self, policy: "rooms: [Blue Hall]",
            yaml: finding("Delegations sit in the Blue Hall.")),
        Changed(
            rule: ClaimsAgreeWithTheMeeting.self, policy: "rooms: []",
            yaml: finding("Delegations sit in the General Assembly Hall."), isStricter: false),
    ]

    private static func limits(words: Int = 60, name: Int = 120) -> String {
        "limits: {words of a claim: \(words), letters of a name: \(name), letters of a function: 300}"
    }

    @Test(arguments: changed)
    func aMeetingsOwnPolicyChangesWhatARuleReports(change: Changed) throws {
        func count(_ policy: String?) throws -> Int {
            let example = RuleExample(in: change.file, change.yaml)
            let read = try #require(Self.meeting(policy).meeting?.policy)
            var meeting = try #require(SampleMeeting.meeting(example).meeting)
            meeting.policy = read
            let panel = SampleMeeting.panel(example)
            #expect(panel.diagnostics == [])
            let content = try #require(panel.content)
            let answers = PanelAnswers(of: ContentPanel(content: content), for: Briefing(theme: meeting.theme))
            let subject = change.file == nil ? CheckSubject(answers) : CheckSubject(meeting)
            return change.rule.diagnostics(in: subject, of: Library(meeting: meeting, answers: [answers])).count
        }
        #expect(try count(nil) == (change.isStricter ? 0 : 1))
        #expect(try count(change.policy) == (change.isStricter ? 1 : 0))
    }

    @Test(arguments: [
        ("speaking: {question: 0, answer: 2, warning: 3}", 22, "'question': '0' is not a whole number from 1 to 999"),
        ("speaking: {question: 2, answer: 2}", 11, "the group 'speaking' lacks 'warning'"),
        ("speaking: {question: 2, answer: 2, warning: 3, pause: 1}", 48, "the group 'speaking' has no key 'pause'"),
        ("speakin: {question: 2, answer: 2, warning: 3}", 1, "a policy has no key 'speakin'"),
        ("rooms: [“”]", 9, "'“”' is not a word or a phrase"),
        ("general words: [\"-\"]", 17, "'-' is not a word"),
        ("late day: {minutes: 5, steps: 3}", 1, "a policy has no key 'late day'"),
        ("pages: {secretariat: 5}", 9, "the group 'pages' has no key 'secretariat'"),
        ("rooms", 1, "the value must be a policy"),
        ("rooms: [", 1, ""),
    ])
    func aFaultyPolicyIsReportedAndLeavesNoMeeting(text: String, column: Int, message: String) throws {
        let reading = Self.meeting(text)
        #expect(reading.meeting == nil)
        let first = try #require(reading.diagnostics.first)
        #expect(first.position?.path == "sample/policy.yaml")
        guard !message.isEmpty else { return }
        #expect(first.position?.line == 1 && first.position?.column == column, "\(first)")
        #expect(first.description.contains(message), "\(first)")
    }
}
