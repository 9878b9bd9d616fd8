// The typology of paragraph 7 of the concept note, as the fields of content files use it.

/// How terrorists and criminals interact.
///
/// - Source: concept note of 26 April 2019, para. 7.
public enum InteractionForm: String, Sendable, Hashable, Codable, CaseIterable {
    /// Both are present in the same territory.
    case coexistence
    /// Both form an alliance for a shared purpose.
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
    /// They profit from crime by taxing it.
    case indirect
    /// They rely on criminals for firearms, forged documents or routes.
    case services
}

/// A method that groups with different aims may have in common, which is not in itself a form of interaction.
///
/// - Source: concept note of 26 April 2019, para. 7.
public enum SharedMethod: String, Sendable, Hashable, Codable, CaseIterable {
    /// Both recruit from the same pool of people.
    case recruitmentPool = "recruitment pool"
    /// Both use violence strategically.
    case strategicViolence = "strategic violence"
}

/// The unit that a claim is about: groups, individuals or milieus.
public enum UnitOfAnalysis: String, Sendable, Hashable, Codable, CaseIterable {
    /// Organized groups.
    case groups
    /// Individual persons.
    case individuals
    /// Social networks, and the circles around groups and individuals.
    case milieus
}

/// A classification of a claim by the typology; empty if the claim is not classified.
public struct Reading: Sendable, Hashable {
    /// The form of interaction.
    public var form: InteractionForm?
    /// A form of interaction towards which the situation develops, but which it has not reached.
    public var towards: InteractionForm?
    /// The kinds of involvement.
    public var involvement: [Involvement]
    /// The methods that terrorists and criminals share.
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

    /// Whether the classification is empty.
    public var isEmpty: Bool { form == nil && towards == nil && involvement.isEmpty && shared.isEmpty }
}
