/// The panels of a meeting, in the order of the programme.
///
/// A registry is a value; there is no global registry.
public struct PanelRegistry: Sendable {
    /// The modules, each with a different id.
    public let modules: [any PanelModule]

    /// The ids of the sessions that every meeting has.
    public static let reserved = SessionID.ceremonies.map { PanelID(rawValue: $0.rawValue) }

    /// Registers modules.
    ///
    /// - Parameter modules: The panels in the order of the programme.
    /// - Throws: ``RegistrationError`` if two sessions would have the same id.
    public init(_ modules: [any PanelModule]) throws(RegistrationError) {
        for module in modules where Self.reserved.contains(module.card.id) {
            throw .reserved(module.card.id, at: module.content.position)
        }
        var seen: Set<PanelID> = []
        for module in modules where !seen.insert(module.card.id).inserted {
            throw .duplicate(module.card.id, at: module.content.position)
        }
        self.modules = modules
    }

    /// The ids of the registered panels.
    public var ids: [PanelID] { modules.map(\.card.id) }
}

/// The reason why panels cannot be registered or chosen.
public enum RegistrationError: Error, Sendable, Hashable {
    /// Two modules have the same id.
    case duplicate(PanelID, at: Position)
    /// A module has the id of a session that every meeting has.
    case reserved(PanelID, at: Position)
    /// No module has the id.
    case unknown(PanelID, known: [PanelID])
}

extension RegistrationError: DiagnosedError {
    /// What is wrong, why it matters, and how to fix it.
    public var diagnostic: Diagnostic {
        switch self {
        case .duplicate(let id, let position):
            Diagnostic(
                rule: .panelRegistered, at: position,
                "the panel '\(id)' is registered twice",
                because: "packs and links refer to a panel by its id",
                remedy: "give each panel a different id")
        case .reserved(let id, let position):
            Diagnostic(
                rule: .panelRegistered, at: position,
                "the panel has the id '\(id)', which a session of the Chairs has",
                because: "people, links and calendars refer to a session by its id",
                remedy: "give the panel another id")
        case .unknown(let id, let known):
            Diagnostic(
                rule: .panelRegistered, at: nil,
                "no panel is called '\(id)'",
                because: "only registered panels have content",
                remedy: "\(Spelling.remedy(for: id.rawValue, among: known.map(\.rawValue)))")
        }
    }
}
