/// One panel of the meeting's day, as its desk tells it.
///
/// A module is a value with a card, four parts and its desk's own rules. It does no input or output, reads no clock and
/// knows no format, so the same briefing always gets the same answers. To write one, follow
/// `Documentation/AddingAPanel.md`; to check one, call `PanelConformance.verify` from its tests.
public protocol PanelModule: Sendable {
    /// What the desk's file says.
    var content: PanelContent { get }

    /// The general presentation: findings, initiatives, gaps.
    func overview(for briefing: Briefing) -> Overview

    /// The experiences of Member States and organizations, in speaking order.
    func experiences(for briefing: Briefing) -> [Claim]

    /// Questions the moderator may put, each with the claims behind it.
    func questions(for briefing: Briefing) -> [Question]

    /// What should be carried forward; later panels receive it.
    func lessons(for briefing: Briefing) -> [Claim]

    /// The desk's own rules, checked beside those of Core.
    var rules: [any Rule.Type] { get }
}

extension PanelModule {
    /// What the day needs to know of the panel.
    public var card: PanelCard { content.card }

    /// The overview as the file has it.
    public func overview(for briefing: Briefing) -> Overview { Overview(content) }

    /// The experiences as the file has them.
    public func experiences(for briefing: Briefing) -> [Claim] { content.experiences }

    /// The questions as the file has them.
    public func questions(for briefing: Briefing) -> [Question] { content.questions }

    /// The lessons as the file has them.
    public func lessons(for briefing: Briefing) -> [Claim] { content.lessons }

    /// No rules of its own.
    public var rules: [any Rule.Type] { [] }
}

/// A module that a region ships, with its content embedded.
public protocol DeskModule: PanelModule {
    /// The files of the module's `Content` folder.
    static var files: [ContentFile] { get }

    /// Wraps the content that was read.
    init(content: PanelContent)
}

/// A panel that is nothing but its file.
public struct ContentPanel: PanelModule {
    /// What the file says.
    public let content: PanelContent

    /// Wraps the content that was read.
    public init(content: PanelContent) { self.content = content }
}
