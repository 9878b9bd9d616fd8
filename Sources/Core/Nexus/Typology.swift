// The typology of paragraph 7 of the concept note, as content's fields use it.

/// How terrorists and criminals meet.
///
/// - Source: concept note of 26 April 2019, para. 7.
public enum InteractionForm: String, Sendable, Hashable, Codable, CaseIterable {
    /// Both are present in one territory.
    case coexistence
    /// An alliance for a purpose that both share.
    case adHocAlliance = "ad hoc alliance"
    /// Their activities converge or merge.
    case convergence
}

/// How terrorists are involved in crime.
///
/// - Source: concept note of 26 April 2019, para. 7.
public enum Involvement: String, Sendable, Hashable, Codable, CaseIterable {
    /// They commit the crimes.
    case direct
    /// They benefit from crime by taxing it.
    case indirect
    /// They rely on criminals for firearms, papers or routes.
    case services
}

/// What groups of different aims may have in common; no form of interaction.
///
/// - Source: concept note of 26 April 2019, para. 7.
public enum SharedMethod: String, Sendable, Hashable, Codable, CaseIterable {
    /// Recruits come from one pool of people.
    case recruitmentPool = "recruitment pool"
    /// Violence is used strategically.
    case strategicViolence = "strategic violence"
}

/// What a claim is about: organizations, persons, or the circles they move in.
public enum UnitOfAnalysis: String, Sendable, Hashable, Codable, CaseIterable {
    /// Organized groups.
    case groups
    /// Persons.
    case individuals
    /// Social networks and circles.
    case milieus
}

/// A classification of a claim by the typology; empty where nothing is said.
public struct Reading: Sendable, Hashable {
    /// The form of interaction.
    public var form: InteractionForm?
    /// A form that things move towards, which is not yet that form.
    public var towards: InteractionForm?
    /// The kinds of involvement.
    public var involvement: [Involvement]
    /// Methods in common.
    public var shared: [SharedMethod]

    /// Creates a classification.
    public init(
        form: InteractionForm? = nil, towards: InteractionForm? = nil, involvement: [Involvement] = [],
        shared: [SharedMethod] = []
    ) {
        self.form = form
        self.towards = towards
        self.involvement = involvement
        self.shared = shared
    }

    /// Whether nothing is classified.
    public var isEmpty: Bool { form == nil && towards == nil && involvement.isEmpty && shared.isEmpty }
}
