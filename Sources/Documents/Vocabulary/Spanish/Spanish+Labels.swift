package import Core
package import Programme

// The Spanish labels for the values of content fields and the parts of the day.

extension Spanish {
    package func item(_ kind: ProgrammeItem.Kind) -> String {
        switch kind {
        case .opening: "Apertura a cargo de las Presidencias"
        case .presentation: "Presentación general"
        case .experiences: "Experiencias y enseñanzas extraídas"
        case .questions: "Preguntas y respuestas"
        case .initiatives: "Iniciativas existentes"
        case .responses: "Elementos de respuesta"
        case .closing: "Clausura a cargo de las Presidencias"
        case .margin: "Tiempo de reserva"
        }
    }

    package func itemWord(_ kind: ProgrammeItem.Kind) -> String {
        switch kind {
        case .opening: "apertura"
        case .presentation: "presentación"
        case .experiences: "experiencias"
        case .questions: "preguntas"
        case .initiatives: "iniciativas"
        case .responses: "elementos de respuesta"
        case .closing: "clausura"
        case .margin: "reserva"
        }
    }

    package func reader(_ reader: Reader) -> String {
        switch reader {
        case .chair: "Presidencia"
        case .moderator: "Moderación"
        case .panellist: "Panelista"
        case .delegation: "Delegación"
        case .interpreter: "Intérprete"
        case .press: "Prensa"
        case .secretariat: "Secretaría"
        }
    }

    package func pack(_ reader: Reader) -> String {
        switch reader {
        case .chair: "Carpeta para la Presidencia"
        case .moderator: "Carpeta para la moderación"
        case .panellist: "Carpeta para panelistas"
        case .delegation: "Carpeta para las delegaciones"
        case .interpreter: "Carpeta para intérpretes"
        case .press: "Carpeta para la prensa"
        case .secretariat: "Carpeta para la secretaría"
        }
    }

    package func release(_ release: Release) -> String {
        switch release {
        case .public: "público"
        case .participants: "para los participantes"
        case .podium: "solo para el estrado"
        case .secretariat: "solo para la secretaría"
        }
    }

    package func section(_ section: MeetingSection) -> String {
        switch section {
        case .background: "Antecedentes"
        case .objectives: "Objetivos"
        case .format: "Formato de los debates"
        case .arrangements: "Disposiciones y resultado"
        case .chronology: "Antes y después"
        }
    }

    package func element(_ element: ResponseElement) -> String {
        switch element {
        case .existingInitiatives: "Iniciativas existentes"
        case .criminalJusticeFramework: "Marco de justicia penal"
        case .lawEnforcement: "Respuesta en materia de aplicación de la ley"
        case .informationSharing: "Intercambio de información"
        }
    }

    package func form(_ form: InteractionForm) -> String {
        switch form {
        case .coexistence: "coexistencia"
        case .adHocAlliance: "alianza ad hoc"
        case .convergence: "convergencia"
        }
    }

    package func involvement(_ involvement: Involvement) -> String {
        switch involvement {
        case .direct: "participación directa"
        case .indirect: "participación indirecta"
        case .services: "servicios prestados por delincuentes"
        }
    }

    package func shared(_ method: SharedMethod) -> String {
        switch method {
        case .recruitmentPool: "base común de reclutamiento"
        case .strategicViolence: "uso estratégico de la violencia"
        }
    }

    package func unit(_ unit: UnitOfAnalysis) -> String {
        switch unit {
        case .groups: "grupos"
        case .individuals: "individuos"
        case .milieus: "entornos"
        }
    }

    package func note(_ kind: NoteKind) -> String {
        switch kind {
        case .caution: "Advertencia"
        case .gap: "Laguna"
        case .proposal: "Propuesta de la secretaría"
        case .assumption: "Supuesto"
        case .language: "Idiomas"
        }
    }

    package func cue(_ kind: Cue.Kind) -> String {
        switch kind {
        case .item: "Punto"
        case .moderator: "Moderación"
        case .say: "Decir"
        case .know: "Saber"
        case .time: "Tiempo"
        case .doNotSay: "No decir"
        case .keep: "Mantener"
        case .askIfSilent: "Preguntar si nadie interviene"
        case .ifLate: "Si hay retraso"
        case .next: "A continuación"
        }
    }

    package func tint(_ tint: Cell.Tint) -> String {
        switch tint {
        case .stated: "indicado"
        case .readIn: "inferido"
        case .conflicting: "contradictorio"
        }
    }

    package func marking(_ marking: Person.Marking) -> String {
        switch marking {
        case .checkAgainstDelivery: "cotejar con la intervención"
        case .readOutVerbatim: "leída literalmente"
        }
    }

    package func caution(_ standing: Claim.Standing) -> String? {
        switch standing {
        case .finding, .report: nil
        case .allegation: "Preséntese como alegación"
        case .expectation: "Preséntese como expectativa"
        case .vulnerability: "Consérvese el condicional"
        case .limitedEvidence: "Consérvese la reserva: pruebas limitadas"
        case .dispute: "Nómbrese a ambas partes, o a ninguna"
        }
    }

    package func name(_ language: Language) -> String {
        switch language {
        case .arabic: "árabe"
        case .chinese: "chino"
        case .english: "inglés"
        case .french: "francés"
        case .russian: "ruso"
        case .spanish: "español"
        }
    }
}
