import Core

// The phrases of documents in Spanish.

extension Spanish {
    package func phrase(_ phrase: Phrase) -> Line {
        switch phrase {
        case .meetingAtAGlance: "La reunión en síntesis"
        case .programmeOf(let date): "Programa del \(self.date(date))"

        case .orderAndMinutes: "Orden y minutos"
        case .eventsAndDocuments(let date): "Hechos y documentos hasta el \(self.date(date))"
        case .statesAndActorsNamed: "Estados y actores nombrados en esta carpeta"
        case .otherPanelsOnTheSame: "Lo que dicen otras mesas redondas sobre los mismos delitos y actores"
        case .formsByCrimeAndRegion: "Formas de interacción y participación, por delito y región"
        case .peopleListed: "Personas incluidas en la lista, figuren o no en las carpetas"
        case .packs: "Carpetas"
        case .speakersOf(let session): "Oradores: \(session)"
        case .namesOf(let session): "Nombres y órganos: \(session)"
        case .numbersOf(let session): "Números y fechas: \(session)"
        case .symbolsOf(let session): "Signaturas, que se dicen antes de la cita correspondiente: \(session)"
        case .termsOf(let session): "Términos: \(session)"
        case .glossaryOf(let meeting): "Términos de la reunión: \(meeting)"

        case .symbolDated(let symbol, let date): "\(symbol), de \(self.date(date))"
        case .timesAreProposed(let windows):
            "En la nota conceptual figura el orden de las sesiones, pero no las horas dentro de la jornada, que son una propuesta. Se prestan servicios \(services(windows, asFollows: "como sigue: ") { "de \(time($0.start)) a \(time($0.end))" }) horas."
        case .timesAreTheSecretariats: "Las horas dentro de la jornada son una propuesta de la secretaría."

        case .committee(let name): "\(isFeminine(name) ? "la" : "el") \(name)"
        case .chairOf(let committee, let name):
            "Presidencia \(isFeminine(committee) ? "de la" : "del") \(committee): \(name)"
        case .theChairs: "Las Presidencias"
        case .theFloor: "La sala"
        case .toBeConfirmed: "por confirmar"
        case .notConfirmed: "asistencia sin confirmar"
        case .remote: "a distancia"
        case .servicesEnd: "fin de los servicios"
        case .numberedSession(let number, let title): "Sesión \(number): \(title)"

        case .versionsCompared(let before, let after, let days):
            "Programa \(dates(days, one: { "del \($0)" }, span: { "del \($0) al \($1)" }, several: { "de los días \($0)" })): versiones \(before) y \(after)"
        case .version(let number): "Versión \(number)"
        case .asBefore: "sin cambios"
        case .movedTo(let day): "pasa al \(longDate(day))"

        case .asksForTheMeeting(let symbol, let date):
            "En \(symbol), de \(self.date(date)), se pide que se celebre la reunión"

        case .itemOf(let kind, let minutes): "\(item(kind)), \(minutes) min"

        case .warnAndStop(let warn, let stop): "aviso \(clock(warn)) · fin \(time(stop))"

        case .takenUp: "Elementos tomados de las sesiones anteriores:"

        case .next(let start, let title, let isAfterBreak):
            "\(isAfterBreak ? "pausa; después, " : "")\(time(start)) \(title)"
        case .nextDay(let day, let start, let title):
            "fin de la jornada; después, el \(longDate(day)), \(time(start)) \(title)"

        case .beginsAt(let time, let old):
            "comienza a las \(self.time(time)) en lugar de las \(self.time(old))"
        case .fallsAway: "se suprime"
        case .newLengths(let items):
            "\(items.map { $0.to > 0 ? "\(itemWord($0.kind)) de \($0.from) a \(minutes($0.to))" : "sin \(itemWord($0.kind)) (\(minutes($0.from)))" }.joined(separator: comma))"
        case .inHand(let from, let to): "Reserva: de \(from) a \(minutes(to))"
        case .servicesEndAt(let time, let old):
            "Los servicios terminan a las \(self.time(time)) en lugar de las \(self.time(old))"

        case .minutesMissing(let count):
            "\(count == 1 ? "falta" : "faltan") \(minutes(count)): ninguna opción cumple todas las reglas"

        case .noFindingToShow:
            "En una carpeta de esta fecha no puede mostrarse ninguna constatación para esta mesa redonda."
        case .noInitiativeToShow: "Nada que pueda mostrarse en una carpeta de esta fecha."
        case .noExperienceToShow: "En una carpeta de esta fecha no puede mostrarse ninguna experiencia."
        case .noQuestionDrafted: "No se redactaron preguntas orientativas para esta sesión."
        case .questionsAreTheSecretariats:
            "Las preguntas orientativas fueron redactadas por la secretaría; no proceden de ningún programa publicado."
        case .noClassifiedFinding: "sin conclusión clasificada"

        case .classification(let stated, let readIn):
            "\([stated.isEmpty ? "" : "\(stated) (indicado en la fuente)", readIn.isEmpty ? "" : "\(readIn) (inferido por la redacción)"].filter { !$0.isEmpty }.joined(separator: "; "))"
        case .classified(let basis): "Clasificación: \(basis)."
        case .about(let unit): "Se refiere a \(self.unit(unit))."
        case .restsOn(let ids): "Se basa en \(items(ids))"
        case .saysOtherwise(let id): "Otra fuente dice otra cosa: \(id)"
        case .movementTowards(let form): "evolución hacia la \(self.form(form))"

        case .notTheCouncil(let symbols):
            symbols.isEmpty
                ? "\([.quotation("el Consejo constató")]): en el material leído no hay ninguna constatación del Consejo de Seguridad para esta mesa redonda"
                : "\([.quotation("el Consejo constató")]): lo que figura en \(list(symbols.map { [.symbol($0)] })) es atribuible \(symbols.count == 1 ? "a ese informe" : "a esos informes")"
        case .nobodyCallsSo(let names):
            "\([.quotation("grupo terrorista")]): ninguna de las fuentes leídas emplea esa denominación para: \(list(names))"
        case .callsSo(let who, let label, let names):
            switch label {
            case .terrorist:
                "\([.quotation("grupo terrorista")]) respecto de \(list(names)) sin nombrar a su autor (\(who))"
            case .terroristActs:
                "\([.quotation("grupo terrorista")]) respecto de \(list(names)): la fuente (\(who)) habla de actos terroristas"
            case .terroristActivities:
                "\([.quotation("grupo terrorista")]) respecto de \(list(names)): la fuente (\(who)) habla de actividades terroristas"
            case .terroristLists:
                "\([.quotation("grupo terrorista")]) respecto de \(list(names)): la fuente (\(who)) dice que \(names.count == 1 ? "figura" : "figuran") en las listas de terroristas de varios países"
            }
        case .matrixSaysWhatWasRead:
            "Cada celda refleja lo leído, no lo que ocurre: el color distingue lo indicado, lo inferido y lo contradictorio, y nunca un número de afirmaciones."

        case .summarizing(let symbol): "donde se resume \(symbol.text)"
        case .quoting(let name): "donde se cita a \(name)"
        case .quotingDocument(let symbol): "donde se cita \(symbol.text)"
        case .noDate: "sin fecha"
        case .dateNotShown: "fecha no indicada"
        case .dateNotShownBefore(let date): "fecha no indicada, anterior al \(self.date(date))"
        case .inLanguage(let language): "en \(name(language))"
        case .namedInTheConceptNote(let paragraphs): "mencionado en la nota conceptual, \(paragraphs)"

        case .generalPractice:
            "Práctica general, según fuentes que no llevan fecha; no son reglas de esta reunión:"

        case .notKnown: "no se sabe"
        case .noText: "no recibido"
        case .textNotMarked: "recibido, sin indicación"
        case .notEstablished: "no consta"
        case .interpreted(let language): "al \(name(language))"
        case .unofficialForms: "* forma que no se encontró en dos fuentes"

        case .asOf(let date): "Al \(self.date(date))"
        case .draft: "Borrador, sin visto bueno"
        case .exercise: "EJERCICIO"
        case .contentMark(let mark): "contenido \(mark)"
        case .cleared: "con visto bueno"
        case .unofficialTranslation: "Las traducciones que figuran en este documento no son oficiales."
        case .untranslatedStays(let language):
            "Lo que no está traducido figura en su idioma original, el \(name(language)), y lleva una indicación al respecto."
        case .skipToContent: "Ir al contenido"
        case .toBeWritten: "por redactar"
        case .everyone: "Todas las personas"
        case .dayOf(let date): "La jornada del \(self.date(date))"
        case .madeFromEarlierContent: "a partir de contenido anterior"
        case .madeWithout(let panels): "Esta carpeta se preparó sin el contenido de: \(list(panels))."
        case .everyFileHasItsDigest: "El valor SHA-256 de cada archivo figura en"
        case .otherLanguages: "Las carpetas en otros idiomas:"

        case .followUp(let pack, let meeting, let day):
            "\(pack): seguimiento de la reunión \(dates(meeting, one: { "del \($0)" }, span: { "del \($0) al \($1)" }, several: { "de los días \($0)" })), al \(self.date(day))"
        case .new(let date): "\(date.map { "nuevo: \(published($0))" } ?? "nuevo")"
        case .published(let since, let day): "Publicado después del \(self.date(since)) y hasta el \(self.date(day))"
        case .nothingNew(let since, let day):
            "Nada de lo que puede mostrarse en esta carpeta se publicó después del \(self.date(since)) y hasta el \(self.date(day))."

        case .shown: "Se muestra"
        case .heldBecause(let reason): "retenida por la sección encargada: \(reason)"
        case .releasedTo(let release): "difusión: \(self.release(release))"
        case .publishedLater(let date): "publicación posterior, a más tardar el \(self.date(date))"
        case .dateNotEstablished: "retenida: no consta la fecha"
        case .keptInFile: "conservada en el archivo de la sección encargada, en ninguna carpeta"
        case .restsOnWithheld(let id): "se basa en \(id), que está retenida"
        case .shownAsPractice: "mostrada como práctica general: ninguna fuente lleva fecha"
        case .searched(let subject, let sources, let by, let date):
            "Búsqueda: \(subject); en:\(sources); a cargo de: \(by)\(date.map { ", \(self.date($0))" } ?? ""); no se encontró nada."
        case .opposes(let ids): "Se contrapone a \(list(ids.map { [.item($0.rawValue)] }))."
        case .background(let ids):
            ids.isEmpty ? "antecedentes: ninguno" : "antecedentes: \(list(ids.map { [.item($0.rawValue)] }))"
        case .yes: "sí"
        }
    }
}
