/// The topic of a point of discussion: a part of the typology, or an element of responses.
///
/// - Source: concept note of 26 April 2019, paras. 7 and 11.
public enum Topic: Sendable, Hashable, CaseIterable {
    /// A form of interaction.
    case form(InteractionForm)
    /// A kind of involvement.
    case involvement(Involvement)
    /// A method that terrorists and criminals share.
    case shared(SharedMethod)
    /// An element of responses.
    case element(ResponseElement)

    /// Every topic, in the order of the concept note.
    public static var allCases: [Topic] {
        InteractionForm.allCases.map(Topic.form) + Involvement.allCases.map(Topic.involvement)
            + SharedMethod.allCases.map(Topic.shared) + ResponseElement.allCases.map(Topic.element)
    }
}

extension Topic: RawRepresentable, Codable {
    /// The word that content uses for the topic.
    public var rawValue: String {
        switch self {
        case .form(let form): form.rawValue
        case .involvement(let involvement): involvement.rawValue
        case .shared(let method): method.rawValue
        case .element(let element): element.rawValue
        }
    }

    /// Reads the word that content uses.
    public init?(rawValue: String) {
        guard let topic = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
        self = topic
    }
}
