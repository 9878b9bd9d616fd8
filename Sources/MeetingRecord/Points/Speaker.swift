import Core

/// Who said something at the meeting.
package struct Speaker: Sendable, Hashable, Codable {
    /// In what capacity.
    package var kind: SpeakerKind
    /// The delegation or the organization; for a Chair the committee, where one of several speaks.
    package var of: String?
    /// The person's name, only where it was given.
    package var name: String?

    /// Creates a speaker.
    package init(kind: SpeakerKind, of: String? = nil, name: String? = nil) {
        self.kind = kind
        self.of = of
        self.name = name
    }

    /// The speaker by name as recorded; nil where the record has the kind alone.
    package var named: String? {
        let parts = [name, of].compactMap { $0 }
        return parts.isEmpty ? nil : parts.count == 2 ? "\(parts[0]) (\(parts[1]))" : parts[0]
    }
}

/// In what capacity somebody speaks.
///
/// - Source: concept note of 26 April 2019, para. 9, for who sits on panels; Chairs and moderators lead them.
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
    /// Somebody else, or somebody of whom nothing is known.
    case other
}

/// How a summary calls those who spoke.
package enum SpeakerNaming: String, Sendable, Hashable, Codable, CaseIterable {
    /// By name, as recorded.
    case name
    /// By kind: how many Member States, how many organizations.
    case kind
    /// Not at all: speakers.
    case none
}
