/// A panel of the meeting, with the answers of its desk.
///
/// A module is a value with a card, four answers and the rules of its desk. It does no input or output, reads no clock
/// and does not depend on an output format, so the same briefing always gets the same answers. To write a module,
/// follow `Documentation/AddingAPanel.md`. To check a module, call `PanelConformance.verify` from its tests.
public protocol PanelModule: Sendable {
    /// The content of the desk's file.
    var content: PanelContent { get }

    /// The general presentation: findings, initiatives, gaps.
    func overview(for briefing: Briefing) -> Overview

    /// The experiences of Member States and organizations, in speaking order.
    func experiences(for briefing: Briefing) -> [Claim]

    /// The questions that the moderator may ask, each with the claims behind it.
    func questions(for briefing: Briefing) -> [Question]

    /// The lessons to carry forward; later panels receive them.
    func lessons(for briefing: Briefing) -> [Claim]

    /// The desk's own rules, which are checked in addition to the rules of Core.
    var rules: [any Rule.Type] { get }
}

extension PanelModule {
    /// The information about the panel that the programme needs.
    public var card: PanelCard { content.card }

    /// The overview in the file.
    public func overview(for briefing: Briefing) -> Overview { Overview(content) }

    /// The experiences in the file.
    public func experiences(for briefing: Briefing) -> [Claim] { content.experiences }

    /// The questions in the file.
    public func questions(for briefing: Briefing) -> [Question] { content.questions }

    /// The lessons in the file.
    public func lessons(for briefing: Briefing) -> [Claim] { content.lessons }

    /// No additional rules.
    public var rules: [any Rule.Type] { [] }
}

/// A module of a desk, with its content embedded in the program.
public protocol DeskModule: PanelModule {
    /// The files in the module's `Content` folder.
    static var files: [ContentFile] { get }

    /// Creates a module from the content of its file.
    init(content: PanelContent)
}

/// A panel that consists only of its file.
public struct ContentPanel: PanelModule {
    /// The content of the file.
    public let content: PanelContent

    /// Creates a module from the content of its file.
    public init(content: PanelContent) { self.content = content }
}
