import MeetingRecord
import Testing

@Suite struct DegreeTests {
    @Test(arguments: [
        (1, Degree.one), (2, .some), (3, .some), (4, .several), (6, .several), (7, .many), (193, .many),
    ])
    func theWordFollowsTheNumber(count: Int, degree: Degree) { #expect(Degree(of: count) == degree) }

    @Test func everyNumberOfSpeakersHasOneWord() {
        for count in 1...500 { #expect(Degree.allCases.count { $0.range.contains(count) } == 1, "\(count)") }
    }
}
