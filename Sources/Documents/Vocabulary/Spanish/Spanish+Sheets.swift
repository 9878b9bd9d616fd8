import Core
import Programme

// The phrases of front pages and running sheets in Spanish.

extension Spanish {
    package func sheet(_ phrase: SheetPhrase) -> Line {
        switch phrase {
        case .minutesLeft(let count): "\(count == 1 ? "queda" : "quedan") \(minutesInWords(count))"
        case .then(let kind, let minutes): "después, \(itemWord(kind)), \(self.minutes(minutes))"
        case .thenQuestions(let minutes, let room):
            "después, preguntas, \(self.minutes(minutes)): tiempo para \(room == 1 ? "una" : number(room))"
        case .asProposed: "según lo propuesto"
        case .servicesEnd(let time): "los servicios terminan a \(hour(time))"
        case .goStraightOn: "y seguir sin pausa"
        case .meetingEnds: "fin de la reunión"
        case .chairsStatement(let order, let end):
            "Declaración de la Presidencia\(order.map { " \($0)" } ?? ""), hasta \(hour(end)) (propuesta)"

        case .declareOpen(let meeting, let theme, let conveners):
            "\(isFeminine(meeting) ? "Declaro abierta la" : "Declaro abierto el") \(meeting.prefix(1).lowercased() + meeting.dropFirst()) sobre el tema «\(theme)», \(isFeminine(meeting) ? "convocada" : "convocado") por \(conveners)."
        case .giveFloorToChair: "Doy la palabra a \([.blank]), de la Presidencia de \([.blank])."
        case .howWeWork(let sessions, let minutes):
            "Se aceptan preguntas de la sala en \(sessions == 1 ? "una sesión" : "\(number(sessions)) sesiones"). Proponemos \(minutesInWords(minutes)) por pregunta y cerrar la lista de oradores a la mitad."
        case .beginWith(let title, let end, let floor):
            "Comenzamos con «\(title)», hasta \(hour(end)). Doy la palabra a \(floor)."
        case .turnTo(let title, let parts, let end, let floor):
            "Pasamos a «\(title)», hasta \(hour(end)): \(enumeration(parts.map(itemWord))). Doy la palabra a \(floor)."
        case .partHas(let kind, let minutes, let floor):
            "Gracias. Disponemos de \(minutesInWords(minutes)) en total: \(itemWord(kind)). Doy la palabra a \(floor)."
        case .floorIsOpen(let question, let answer, let listCloses):
            "La sala tiene la palabra. Proponemos \(minutesInWords(question)) por pregunta y \(number(answer)) por respuesta, y cerrar la lista a \(hour(listCloses))."
        case .listIsClosed: "La lista de oradores queda cerrada."
        case .thankAndResume(let time, let title):
            "Doy las gracias a los panelistas. Reanudamos a \(hour(time)) en punto con «\(title)»."
        case .thankAndGoOn(let title): "Doy las gracias a los panelistas. Seguimos con «\(title)»."
        case .thankEverybody:
            "Doy las gracias a quienes han moderado, a los panelistas, a las delegaciones y a los intérpretes."
        case .meetingIsClosed: "Se levanta la sesión."

        case .reserve(let count, let start, let end): "Reserva: \(minutes(count)), \(span(start, end))"
        case .late(let count): "retraso \(count)"
        case .ofReserve(let count): "\(count.map { "\(minutes($0)) de la reserva" } ?? "la reserva")"
        case .minutesOf(let count, let kind):
            "\(minutes(count)): \(itemWord(kind))"
        case .nothing: "ningún minuto"
        case .belowLeast(let kind, let minutes, let least):
            "Ninguna opción respeta todos los mínimos: \(itemWord(kind)), \(self.minutes(minutes)), menos de \(least)"
        case .goOnUntil(let time): "Seguimos hasta \(hour(time))."
        case .haveQuestions(let minutes, let room):
            "Disponemos de \(minutesInWords(minutes)): \(room == 1 ? "una pregunta" : "\(number(room)) preguntas")."
        case .partNowHas(let kind, let minutes):
            "\(minutes == 1 ? "Queda" : "Quedan") \(minutesInWords(minutes)): \(itemWord(kind))."
        case .sessionNowHas(let title, let minutes): "«\(title)» dispone de \(minutesInWords(minutes))."

        case .notFound(let sources): "Buscado en \(sources): no se encontró."
        case .notTranslated(let language): "en \(name(language)), sin traducir"
        case .toBeAgreed: "por acordar"
        case .orderToBeAgreed: "orden por acordar"
        case .tickBefore: "Por acordar entre las Presidencias: márquese antes de la reunión."
        case .organization: "Naciones Unidas"
        case .provisional: "Provisional"
        case .notOfficial: "Documento no oficial, sin signatura"
        case .original(let language): "Original: \(name(language))"
        case .breakProposed(let spans): "Pausa propuesta, \(list(spans))"
        case .notClearedYet:
            "Esta carpeta no tiene el visto bueno. En la nota conceptual figuran las horas y el orden de las sesiones; las horas dentro de la jornada son una propuesta de la secretaría."
        case .programmeVersion(let number): "Programa, versión \(number)"
        case .rulesBroken(let broken, let rules):
            "Una comprobación independiente de la planificación indica que no se cumplen todas las reglas del programa: \(broken) de \(rules)."
        case .proposed(let what): "Propuesto: \(what.map(proposal).joined(separator: comma))."
        }
    }

    private func minutesInWords(_ count: Int) -> String { "\(number(count)) \(minuteNoun(count))" }
}
