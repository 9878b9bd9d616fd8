package import Core
package import Programme

// The French labels for the values of content fields and the parts of the day.

extension French {
    package func item(_ kind: ProgrammeItem.Kind) -> String {
        switch kind {
        case .opening: "Ouverture par les présidences"
        case .presentation: "Exposé général"
        case .experiences: "Données d’expérience et enseignements tirés"
        case .questions: "Questions et réponses"
        case .initiatives: "Initiatives existantes"
        case .responses: "Éléments de riposte"
        case .closing: "Clôture par les présidences"
        case .margin: "Marge"
        }
    }

    package func itemWord(_ kind: ProgrammeItem.Kind) -> String {
        switch kind {
        case .opening: "ouverture"
        case .presentation: "exposé"
        case .experiences: "données d’expérience"
        case .questions: "questions"
        case .initiatives: "initiatives"
        case .responses: "riposte"
        case .closing: "clôture"
        case .margin: "marge"
        }
    }

    package func reader(_ reader: Reader) -> String {
        switch reader {
        case .chair: "Présidence"
        case .moderator: "Modération"
        case .panellist: "Intervenants"
        case .delegation: "Délégations"
        case .interpreter: "Interprètes"
        case .press: "Presse"
        case .secretariat: "Secrétariat"
        }
    }

    package func pack(_ reader: Reader) -> String {
        switch reader {
        case .chair: "Dossier de la présidence"
        case .moderator: "Dossier de la modération"
        case .panellist: "Dossier des intervenants"
        case .delegation: "Dossier des délégations"
        case .interpreter: "Dossier des interprètes"
        case .press: "Dossier de presse"
        case .secretariat: "Dossier du secrétariat"
        }
    }

    package func release(_ release: Release) -> String {
        switch release {
        case .public: "public"
        case .participants: "pour les participants"
        case .podium: "réservé à la tribune"
        case .secretariat: "réservé au secrétariat"
        }
    }

    package func section(_ section: MeetingSection) -> String {
        switch section {
        case .background: "Contexte"
        case .objectives: "Objectifs"
        case .format: "Organisation des débats"
        case .arrangements: "Dispositions pratiques et résultat"
        case .chronology: "Avant et après"
        }
    }

    package func element(_ element: ResponseElement) -> String {
        switch element {
        case .existingInitiatives: "Initiatives existantes"
        case .criminalJusticeFramework: "Cadre de justice pénale"
        case .lawEnforcement: "Riposte des services de détection et de répression"
        case .informationSharing: "Échange d’informations"
        }
    }

    package func form(_ form: InteractionForm) -> String {
        switch form {
        case .coexistence: "coexistence"
        case .adHocAlliance: "alliance ponctuelle"
        case .convergence: "convergence"
        }
    }

    package func involvement(_ involvement: Involvement) -> String {
        switch involvement {
        case .direct: "participation directe"
        case .indirect: "participation indirecte"
        case .services: "services fournis par des criminels"
        }
    }

    package func shared(_ method: SharedMethod) -> String {
        switch method {
        case .recruitmentPool: "vivier de recrutement commun"
        case .strategicViolence: "recours stratégique à la violence"
        }
    }

    package func unit(_ unit: UnitOfAnalysis) -> String {
        switch unit {
        case .groups: "groupes"
        case .individuals: "individus"
        case .milieus: "milieux"
        }
    }

    package func note(_ kind: NoteKind) -> String {
        switch kind {
        case .caution: "Mise en garde"
        case .gap: "Lacune"
        case .proposal: "Proposition du secrétariat"
        case .assumption: "Hypothèse"
        case .language: "Langues"
        }
    }

    package func cue(_ kind: Cue.Kind) -> String {
        switch kind {
        case .item: "Point"
        case .moderator: "Modération"
        case .say: "À dire"
        case .know: "À savoir"
        case .time: "Temps"
        case .doNotSay: "À ne pas dire"
        case .keep: "À conserver"
        case .askIfSilent: "À demander en cas de silence"
        case .ifLate: "En cas de retard"
        case .next: "Ensuite"
        }
    }

    package func tint(_ tint: Cell.Tint) -> String {
        switch tint {
        case .stated: "selon la source"
        case .readIn: "selon la rédaction"
        case .conflicting: "contradictoire"
        }
    }

    package func marking(_ marking: Person.Marking) -> String {
        switch marking {
        case .checkAgainstDelivery: "seul le prononcé fait foi"
        case .readOutVerbatim: "lu mot pour mot"
        }
    }

    package func caution(_ standing: Claim.Standing) -> String? {
        switch standing {
        case .finding, .report: nil
        case .allegation: "À présenter comme une allégation"
        case .expectation: "À présenter comme une attente"
        case .vulnerability: "À dire au conditionnel"
        case .limitedEvidence: "À dire avec la réserve\u{A0}: éléments probants limités"
        case .dispute: "Nommer les deux parties, ou aucune"
        }
    }

    package func name(_ language: Language) -> String {
        switch language {
        case .arabic: "arabe"
        case .chinese: "chinois"
        case .english: "anglais"
        case .french: "français"
        case .russian: "russe"
        case .spanish: "espagnol"
        }
    }
}
