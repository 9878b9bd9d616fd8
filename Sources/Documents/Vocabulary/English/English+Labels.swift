package import Core
package import Programme

// The English labels for the values of content fields and the parts of the day.

extension English {
    package func item(_ kind: ProgrammeItem.Kind) -> String {
        switch kind {
        case .opening: "Opening by the Chairs"
        case .presentation: "General presentation"
        case .experiences: "Experiences and lessons learned"
        case .questions: "Questions and answers"
        case .initiatives: "Existing initiatives"
        case .responses: "Elements of responses"
        case .closing: "Closing by the Chairs"
        case .margin: "In hand"
        }
    }

    package func itemWord(_ kind: ProgrammeItem.Kind) -> String {
        switch kind {
        case .opening: "opening"
        case .presentation: "presentation"
        case .experiences: "experiences"
        case .questions: "questions"
        case .initiatives: "initiatives"
        case .responses: "responses"
        case .closing: "closing"
        case .margin: "margin"
        }
    }

    package func reader(_ reader: Reader) -> String {
        switch reader {
        case .chair: "Chair"
        case .moderator: "Moderator"
        case .panellist: "Panellist"
        case .delegation: "Delegation"
        case .interpreter: "Interpreter"
        case .press: "Press"
        case .secretariat: "Secretariat"
        }
    }

    package func pack(_ reader: Reader) -> String {
        switch reader {
        case .chair: "Chair's pack"
        case .moderator: "Moderator's pack"
        case .panellist: "Panellist's pack"
        case .delegation: "Delegation's pack"
        case .interpreter: "Interpreter's pack"
        case .press: "Press pack"
        case .secretariat: "Secretariat pack"
        }
    }

    package func release(_ release: Release) -> String {
        switch release {
        case .public: "public"
        case .participants: "for participants"
        case .podium: "podium only"
        case .secretariat: "secretariat only"
        }
    }

    package func section(_ section: MeetingSection) -> String {
        switch section {
        case .background: "Background"
        case .objectives: "Objectives"
        case .format: "Format of discussions"
        case .arrangements: "Arrangements and outcome"
        case .chronology: "Before and after"
        }
    }

    package func element(_ element: ResponseElement) -> String {
        switch element {
        case .existingInitiatives: "Existing initiatives"
        case .criminalJusticeFramework: "Criminal-justice framework"
        case .lawEnforcement: "Law enforcement response"
        case .informationSharing: "Information-sharing"
        }
    }

    package func form(_ form: InteractionForm) -> String {
        switch form {
        case .coexistence: "coexistence"
        case .adHocAlliance: "ad hoc alliance"
        case .convergence: "convergence"
        }
    }

    package func involvement(_ involvement: Involvement) -> String {
        switch involvement {
        case .direct: "direct involvement"
        case .indirect: "indirect involvement"
        case .services: "services from criminals"
        }
    }

    package func shared(_ method: SharedMethod) -> String {
        switch method {
        case .recruitmentPool: "one recruitment pool"
        case .strategicViolence: "strategic use of violence"
        }
    }

    package func unit(_ unit: UnitOfAnalysis) -> String {
        switch unit {
        case .groups: "groups"
        case .individuals: "individuals"
        case .milieus: "milieus"
        }
    }

    package func note(_ kind: NoteKind) -> String {
        switch kind {
        case .caution: "Caution"
        case .gap: "Gap"
        case .proposal: "The secretariat's proposal"
        case .assumption: "Assumption"
        case .language: "Languages"
        }
    }

    package func cue(_ kind: Cue.Kind) -> String {
        switch kind {
        case .item: "Item"
        case .moderator: "Moderator"
        case .say: "Say"
        case .know: "Know"
        case .time: "Time"
        case .doNotSay: "Do not say"
        case .keep: "Keep"
        case .askIfSilent: "Ask if silent"
        case .ifLate: "If late"
        case .next: "Next"
        }
    }

    package func tint(_ tint: Cell.Tint) -> String {
        switch tint {
        case .stated: "stated"
        case .readIn: "read in"
        case .conflicting: "conflicting"
        }
    }

    package func marking(_ marking: Person.Marking) -> String { marking.rawValue }

    package func caution(_ standing: Claim.Standing) -> String? {
        switch standing {
        case .finding, .report: nil
        case .allegation: "Present this as an allegation"
        case .expectation: "Present this as an expectation"
        case .vulnerability: "Keep “could”, “might” or “may”"
        case .limitedEvidence: "Keep “limited evidence”"
        case .dispute: "Name both sides, or neither"
        }
    }

    package func name(_ language: Language) -> String { language.englishName }
}
