package import Core
package import Digests

/// The identity of a session, or of the whole meeting, in other systems.
///
/// It is the same in every version of the programme, in every language and at any position in the day.
package struct EventIdentity: Sendable, Hashable {
    /// The meeting, its day and the session: `nexus-2019-04-26-west-africa`.
    package let name: String

    /// Creates the identity of a session, or of the meeting if no session is given.
    ///
    /// - Parameters:
    ///   - session: The id of the session.
    ///   - meeting: The meeting.
    package init(of session: SessionID? = nil, in meeting: Meeting) {
        name = ["\(meeting.id)-\(meeting.date)", session?.rawValue].compactMap { $0 }.joined(separator: "-")
    }

    /// The identifier for a calendar (RFC 5545, 3.8.4.7).
    package var uid: String { "\(name)@\(Self.domain)" }
    /// The UUID, for systems that need one.
    package var uuid: NameUUID { NameUUID(name, in: Self.namespace) }

    /// A domain that is reserved and belongs to nobody (RFC 2606, 2).
    private static let domain = "dais.invalid"
    private static let namespace = NameUUID(domain, in: .domainNames)

    /// A positive number for systems that need one.
    ///
    /// It is computed from the UUID and fits in the 31 bits that mobile apps store.
    package var number: Int { uuid.bytes.prefix(4).reduce(0) { $0 << 8 | Int($1) } % Self.largest + 1 }

    /// Returns a different number for each identity.
    ///
    /// If two identities have the same number, the one with the later name takes the next free number. Among a hundred
    /// sessions, this happens once in 400,000 meetings. The order of the sessions does not affect the numbers.
    ///
    /// - Parameter identities: The identities of the sessions of a programme.
    /// - Returns: The number of each identity.
    package static func numbers(of identities: [EventIdentity]) -> [EventIdentity: Int] {
        var taken: Set<Int> = []
        var numbers: [EventIdentity: Int] = [:]
        for identity in Set(identities).sorted(by: { $0.name < $1.name }) {
            var number = identity.number
            while !taken.insert(number).inserted { number = number % largest + 1 }
            numbers[identity] = number
        }
        return numbers
    }

    private static let largest = Int(Int32.max)
}
