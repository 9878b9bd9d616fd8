package import Core
package import Digests

/// What a session, or the whole meeting, is called in other systems: the same in every version of the programme and in every
/// language, wherever in the day it stands.
package struct EventIdentity: Sendable, Hashable {
    /// The meeting, its day and the session: `nexus-2019-04-26-west-africa`.
    package let name: String

    /// The identity of a session; that of the meeting where none is named.
    ///
    /// - Parameters:
    ///   - session: The session's id.
    ///   - meeting: The meeting.
    package init(of session: String? = nil, in meeting: Meeting) {
        name = ["\(meeting.id)-\(meeting.date)", session].compactMap { $0 }.joined(separator: "-")
    }

    /// For a calendar (RFC 5545, 3.8.4.7).
    package var uid: String { "\(name)@\(Self.domain)" }
    /// For systems that want a UUID.
    package var uuid: NameUUID { NameUUID(name, in: Self.namespace) }

    /// A domain that belongs to nobody (RFC 2606, 2).
    private static let domain = "dais.invalid"
    private static let namespace = NameUUID(domain, in: .domainNames)

    /// For systems that want a positive number: drawn from the UUID, within the 31 bits that apps for telephones keep.
    package var number: Int { uuid.bytes.prefix(4).reduce(0) { $0 << 8 | Int($1) } % Self.largest + 1 }

    /// Numbers of which no two are alike.
    ///
    /// Where two would be, which among a hundred sessions is so once in 400,000 meetings, the later by name takes the next
    /// that is free: the order of the day has no part in it.
    ///
    /// - Parameter identities: Those of a programme.
    /// - Returns: A number each.
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
