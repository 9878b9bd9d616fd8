import Core
import Documents

// The wording of a Chairs' summary in Spanish.

extension Spanish: SummaryVocabulary {
    func summary(_ phrase: SummaryPhrase) -> Line {
        switch phrase {
        case .traceOf(let session): "Del párrafo a los puntos: \(session)"

        case .exerciseWarning:
            "Esto es un ejercicio. El registro se compuso para practicar, los oradores son ficticios y nada de lo que contiene se dijo en la reunión."
        case .meetingWasHeld(let days, let place, let conveners, let mandate?):
            "La reunión se celebró \(dates(days, one: { "el \($0)" }, span: { "del \($0) al \($1)" }, several: { "los días \($0)" })) (\(place)). Fue convocada por \(conveners), según lo solicitado en el documento \(mandate.symbol), de \(date(mandate.date))."
        case .meetingWasHeld(let days, let place, let conveners, nil):
            "La reunión se celebró \(dates(days, one: { "el \($0)" }, span: { "del \($0) al \($1)" }, several: { "los días \($0)" })) (\(place)). Fue convocada por \(conveners)."
        case .whatTheSummaryGives:
            "En el presente resumen figuran los puntos principales y las conclusiones de cada sesión. Cada párrafo sobre lo dicho por los oradores se basa en los puntos del registro que se enumeran para ese párrafo en el anexo I."
        case .degreesMean:
            "Las palabras de cantidad dependen del número de oradores: «un» equivale a 1, «algunos» a 2 o 3, «varios» a entre 4 y 6 y «muchos» a 7 o más."
        case .speakersAreCalled(.name): "Los oradores se nombran como figuran en el registro."
        case .speakersAreCalled(.kind): "Los oradores se designan por categoría y no por su nombre."
        case .speakersAreCalled(.none): "Los oradores no se nombran ni se distinguen entre sí."
        case .overviewIsThePanels:
            "Estas son las afirmaciones del panorama general de la mesa redonda, cada una con su fuente; no comprometen a ningún orador."
        case .noOverview: "En un documento de esta fecha no puede mostrarse ninguna afirmación del panorama general."
        case .noPointRecorded: "No se registró ningún punto para esta sesión."
        case .noParagraph: "Ningún párrafo del presente resumen trata de esta sesión."
        case .noConclusionRecorded: "No se registró ninguna conclusión."
        case .unreadableLines(let lines):
            "No \(lines.count == 1 ? "pudo leerse la línea" : "pudieron leerse las líneas") \(list(lines.map(String.init))) del registro; aquí falta su contenido."
        case .approvalsAreMissing: "El presente borrador no ha sido aprobado por todas las Presidencias."
        case .nothingConcluded: "No se llegó a ninguna conclusión sobre este tema."
        case .noLesson: "Ninguna enseñanza de las mesas redondas corresponde a este tema."

        case .noted(let by, let isOne): "\(by) \(isOne ? "señaló" : "señalaron") lo siguiente"
        case .speakersNoted: "Los oradores señalaron lo siguiente"
        case .answers(let ids): "en respuesta a \(list(ids.map { [.item($0.rawValue)] }))"
        case .supports(let ids): "en apoyo de \(list(ids.map { [.item($0)] }))"
        case .fromPreparedText: "de un texto preparado"
        case .saidIn(let language): "dicho en \(name(language))"
        case .chairOf(let committee): "Presidencia \(isFeminine(committee) ? "de la" : "del") \(committee)"
        }
    }

    func speakers(_ degree: Degree, of kind: SpeakerKind?) -> String {
        let noun = noun(kind)
        return switch degree {
        case .one: "\(noun.isFeminine ? "una" : "un") \(noun.one)"
        case .some: "\(noun.isFeminine ? "algunas" : "algunos") \(noun.more)"
        case .several: "\(noun.isFeminine ? "varias" : "varios") \(noun.more)"
        case .many: "\(noun.isFeminine ? "muchas" : "muchos") \(noun.more)"
        }
    }

    var theChair: String { "la Presidencia" }

    func speaker(_ kind: SpeakerKind) -> String { noun(kind).one }

    private func noun(_ kind: SpeakerKind?) -> (one: String, more: String, isFeminine: Bool) {
        switch kind {
        case nil, .other: ("orador", "oradores", false)
        case .chair: ("Presidencia", "Presidencias", true)
        case .moderator: ("moderador", "moderadores", false)
        case .memberState: ("Estado Miembro", "Estados Miembros", false)
        case .internationalOrganization: ("organización internacional", "organizaciones internacionales", true)
        case .regionalOrganization: ("organización regional", "organizaciones regionales", true)
        case .academicInstitution: ("institución académica", "instituciones académicas", true)
        case .researchNetwork:
            ("miembro de la Red Mundial de Investigación", "miembros de la Red Mundial de Investigación", false)
        }
    }
}
