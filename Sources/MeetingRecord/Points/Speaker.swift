import Core

/// The speaker of a point.
package struct Speaker: Sendable, Hashable, Codable {
    /// The capacity of the speaker.
    package var kind: SpeakerKind
    /// The delegation or the organization; for a Chair, the committee if it is given.
    package var of: String?
    /// The person's name, if it was given.
    package var name: String?

    /// Creates a speaker.
    package init(kind: SpeakerKind, of: String? = nil, name: String? = nil) {
        self.kind = kind
        self.of = of
        self.name = name
    }

    /// The speaker by name, as recorded; nil if the record only states the capacity.
    package var named: String? {
        let parts = [name, of].compactMap { $0 }
        return parts.isEmpty ? nil : parts.count == 2 ? "\(parts[0]) (\(parts[1]))" : parts[0]
    }
}

/// The capacity in which somebody speaks.
///
/// - Source: concept note of 26 April 2019, para. 9, for the members of panels; Chairs and moderators lead the
///   sessions.
package enum SpeakerKind: String, Sendable, Hashable, Codable, CaseIterable {
    /// A Chair of the meeting.
    case chair
    /// The moderator of a session.
    case moderator
    /// A delegation of a Member State.
    case memberState = "member-state"
    /// An international organization.
    case internationalOrganization = "international-organization"
    /// A regional organization.
    case regionalOrganization = "regional-organization"
    /// An academic institution.
    case academicInstitution = "academic-institution"
    /// A member entity of the Global Research Network.
    case researchNetwork = "research-network"
    /// Another speaker, or a speaker whose capacity is not known.
    case other
}

/// How a summary names speakers.
package enum SpeakerNaming: String, Sendable, Hashable, Codable, CaseIterable {
    /// By name, as recorded.
    case name
    /// By kind and number, such as the number of Member States or organizations.
    case kind
    /// Not at all. The summary only says “speakers”.
    case none
}
