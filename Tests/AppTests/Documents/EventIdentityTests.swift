import Core
@testable import Digests
@testable import Documents
import Testing

/// Names that other systems keep: they follow from the session's id alone.
@Suite struct EventIdentityTests {
    /// The first is RFC 9562's own (A.4); the others are what Python's `uuid` gives.
    @Test(arguments: [
        ("www.example.com", "2ed6657d-e927-568b-95e1-2665a8aea6a2"),
        ("dais.invalid", "4676c1ed-4d85-5ff7-ba3c-6590e5913d8b"), ("", "4ebd0208-8328-5d69-8c44-ec50939c0967"),
        ("é 文字", "8d8bf93b-3270-506a-91b4-918cdc9573af"),
    ])
    func aNameHasTheUUIDOfTheStandard(name: String, uuid: String) {
        #expect(NameUUID(name, in: .domainNames).description == uuid)
    }

    private static func identity(_ session: SessionID) throws -> EventIdentity {
        EventIdentity(of: session, in: try #require(SampleMeeting.meeting))
    }

    /// Two of 55,000 made-up sessions whose drawn numbers are one.
    @Test func numbersThatWouldBeAlikeAreToldApart() throws {
        let (one, other) = (try Self.identity("s50338"), try Self.identity("s54635"))
        #expect(one.number == 666_935_427 && other.number == one.number)
        let numbers = EventIdentity.numbers(of: [one, other])
        #expect(numbers == [one: one.number, other: one.number + 1])
        #expect(EventIdentity.numbers(of: [other, one]) == numbers)
    }

    @Test func numbersArePositiveAndFit31Bits() throws {
        let identities = try (0..<2000).map { try Self.identity(SessionID(rawValue: "s\($0)")) }
        let numbers = EventIdentity.numbers(of: identities)
        #expect(Set(numbers.values).count == 2000)
        #expect(numbers.values.allSatisfy { (1...Int(Int32.max)).contains($0) })
    }
}
