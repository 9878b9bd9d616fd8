package import Core

/// The content that a reader's pack contains.
///
/// Dais derives from this description both the review of a pack and the errors that withhold the pack.
package struct PackContents: Sendable {
    /// Which of a panel's own claims the pack contains.
    enum OwnClaims {
        case all
        /// What the panellist presents.
        case presented
        /// Public claims that rest only on the concept note.
        case ofTheConceptNote
    }

    /// Which claims of other panels the pack contains because a panel gathers them.
    enum GatheredClaims {
        case none, items, itemsAndLessons
    }

    /// A part of a pack in addition to the panels' claims.
    package enum Part: Sendable {
        /// The purpose of each session, with its sources.
        case purpose
        case terms, questions, gaps
        /// The mandate of the meeting.
        case mandate
        /// The documents that the concept note names.
        case namedDocuments
        /// The meeting's own claims, section by section.
        case sections
    }

    private let own: OwnClaims
    private let others: GatheredClaims
    private let parts: Set<Part>

    /// The contents of a reader's pack.
    package init(of reader: Reader) {
        (own, others, parts) =
            switch reader {
            case .chair: (.all, .items, [.purpose, .terms, .questions, .gaps, .mandate])
            case .moderator: (.all, .itemsAndLessons, [.purpose, .terms, .questions, .gaps])
            case .panellist: (.presented, .items, [.questions])
            case .delegation: (.all, .items, [.purpose, .terms, .gaps, .mandate, .namedDocuments, .sections])
            case .interpreter: (.all, .items, [.terms])
            case .press: (.ofTheConceptNote, .none, [.mandate, .namedDocuments, .sections])
            case .secretariat:
                (.all, .items, [.purpose, .terms, .questions, .gaps, .mandate, .namedDocuments, .sections])
            }
    }

    /// Whether the pack contains a part.
    package func has(_ part: Part) -> Bool { parts.contains(part) }

    /// The panel's own claims that the pack contains, before a view removes those that the reader may not see.
    package func claims(of answers: PanelAnswers, in assembly: Assembly) -> [Claim] {
        switch own {
        case .all: answers.claims
        case .presented: answers.overview.findings + answers.overview.initiatives
        case .ofTheConceptNote: assembly.publicClaimsOfTheConceptNote(in: answers)
        }
    }

    /// The claims of other panels that the pack contains because the given panel gathers them.
    package func gathered(by answers: PanelAnswers) -> [Claim] {
        answers.overview.gathered.flatMap { gathering in
            switch others {
            case .none: [Claim]()
            case .items: gathering.items
            case .itemsAndLessons: gathering.lessons + gathering.items
            }
        }
    }

    /// The panels of which a pack about some panels contains anything; an error in one of them withholds the pack.
    func panels(_ panels: [PanelID], of assembly: Assembly) -> [PanelID] {
        let isOfEveryPanel = !parts.isDisjoint(with: [.purpose, .terms, .questions, .gaps])
        let answers = panels.compactMap(assembly.answers)
        let contained = panels.filter { id in
            isOfEveryPanel || assembly.answers(id).map { !claims(of: $0, in: assembly).isEmpty } ?? false
        }
        let owners = Set(answers.flatMap(gathered).compactMap { assembly.library.claims.panel(of: $0.id) })
        return contained + owners.subtracting(contained).sorted()
    }
}
