// What the values of content's fields are called in English.

extension PanelPart {
    /// The part's name on a programme.
    public var label: String {
        switch self {
        case .presentation: "General presentation"
        case .experiences: "Experiences and lessons learned"
        case .questions: "Questions and answers"
        case .initiatives: "Existing initiatives"
        case .responses: "Elements of responses"
        }
    }
}

extension ProgrammeItem.Kind {
    /// The item's name on a programme.
    public var label: String {
        switch self {
        case .opening: "Opening by the Chairs"
        case .presentation: PanelPart.presentation.label
        case .experiences: PanelPart.experiences.label
        case .questions: PanelPart.questions.label
        case .initiatives: PanelPart.initiatives.label
        case .responses: PanelPart.responses.label
        case .closing: "Closing by the Chairs"
        case .margin: "In hand"
        }
    }
}

extension Involvement {
    /// The involvement in running text.
    public var label: String {
        switch self {
        case .direct: "direct involvement"
        case .indirect: "indirect involvement"
        case .services: "services from criminals"
        }
    }
}

extension SharedMethod {
    /// The method in running text.
    public var label: String {
        switch self {
        case .recruitmentPool: "one recruitment pool"
        case .strategicViolence: "strategic use of violence"
        }
    }
}

extension ResponseElement {
    /// The element as a heading.
    public var label: String {
        switch self {
        case .existingInitiatives: "Existing initiatives"
        case .criminalJusticeFramework: "Criminal-justice framework"
        case .lawEnforcement: "Law enforcement response"
        case .informationSharing: "Information-sharing"
        }
    }
}

extension MeetingSection {
    /// The section as a heading.
    public var label: String {
        switch self {
        case .background: "Background"
        case .objectives: "Objectives"
        case .format: "Format of discussions"
        case .arrangements: "Arrangements and outcome"
        case .chronology: "Before and after"
        }
    }
}

extension Reader {
    /// The pack's name.
    public var label: String {
        switch self {
        case .chair: "Chair"
        case .moderator: "Moderator"
        case .panellist: "Panellist"
        case .delegation: "Delegation"
        case .interpreter: "Interpreter"
        case .press: "Press"
        case .secretariat: "Secretariat"
        }
    }
}

extension Reading {
    /// The classification in running text; empty where nothing is classified.
    public var label: String {
        let movement = towards.map { "movement towards \($0.rawValue)" }
        let parts = [form?.rawValue, movement].compactMap { $0 } + involvement.map(\.label) + shared.map(\.label)
        return parts.joined(separator: ", ")
    }
}
