package import Core
import Programme

/// The French vocabulary, by the editorial conventions of the United Nations.
package struct French: Vocabulary {
    /// Creates the vocabulary.
    package init() {}

    package let language = Language.french
    package let months = [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
        "décembre",
    ]
    package let weekdays = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
    package let comma = ", "
    package let semicolon = "\u{A0}; "
    package let and = " et "
    package let quotationMarks = (open: "«\u{A0}", close: "\u{A0}»")
    package let pageNumber = (before: "", between: " sur ", after: "")

    package func date(_ date: CalendarDate) -> String {
        "\(date.day == 1 ? "1er" : "\(date.day)") \(months[date.month - 1]) \(date.year)"
    }
    package func month(_ month: Int, of year: Int) -> String { "\(months[month - 1]) \(year)" }
    package func longDate(_ date: CalendarDate) -> String { "\(weekdays[date.weekday]) \(self.date(date))" }
    package func days(_ first: CalendarDate, _ last: CalendarDate) -> String {
        "\(beginning(first, before: last))-\(date(last))"
    }
    package func period(_ start: String, _ end: String) -> String { "\(start)\u{A0}– \(end)" }
    /// Returns a time with two figures for the minutes, as in a timetable: “10 h 05”.
    package func time(_ time: TimeOfDay) -> String {
        time.minute == 0 ? "\(time.hour)\u{A0}h" : "\(time.hour)\u{A0}h\u{A0}\(CalendarDate.two(time.minute))"
    }
    package func span(_ start: TimeOfDay, _ end: TimeOfDay) -> String { "\(time(start))\u{A0}– \(time(end))" }
    package func minutes(_ count: Int) -> String { "\(count)\u{A0}min" }
    package func figures(_ number: Int) -> String { EnglishStyle.figures(number, apart: "\u{A0}") }
    package func titled(_ title: String, _ subject: String) -> String { "\(title)\u{A0}: \(subject)" }

    package func pinpoint(_ pinpoint: Pinpoint) -> String {
        switch pinpoint {
        case .whole: ""
        case .paragraphs(let ranges): "par.\u{A0}\(list(ranges.flatMap(numbers)))"
        case .pages(let ranges): "p.\u{A0}\(list(ranges.flatMap(numbers)))"
        }
    }

    /// Returns one or two numbers separately, and more as a range: “5 à 8”.
    private func numbers(_ range: ClosedRange<Int>) -> [String] {
        range.count > 2 ? ["\(range.lowerBound) à \(range.upperBound)"] : range.map { "\($0)" }
    }

    package func heading(_ heading: Heading) -> String {
        switch heading {
        case .contents: "Table des matières"
        case .documents: "Documents"
        case .theMeeting: "La réunion"
        case .theDay: "La journée"
        case .programme: "Programme"
        case .dayOnOneSheet: "La journée sur une feuille"
        case .runningScript: "Conducteur"
        case .ifTheDaySlips: "En cas de retard"
        case .howTheMeetingIsServed: "Services fournis à la réunion"
        case .whatIsNotKnown: "Ce que l’on ne sait pas"
        case .summarySkeleton: "Canevas du résumé des présidences"
        case .mainPoints: "Points principaux"
        case .conclusions: "Conclusions"
        case .purpose: "Objet"
        case .orderAndMinutes: "Ordre et minutage"
        case .whatTheOverviewRestsOn: "Ce sur quoi repose la vue d’ensemble"
        case .experiences: "Données d’expérience"
        case .guidingQuestions: "Questions directrices"
        case .doNotSay: "À ne pas dire"
        case .keep: "À conserver"
        case .howTheSessionIsServed: "Services fournis à la séance"
        case .linksToOtherPanels: "Renvois aux autres tables rondes"
        case .yourSession: "Votre séance"
        case .thePanelsQuestions: "Questions de la table ronde"
        case .whatTheOverviewWillSay: "Ce que dira la vue d’ensemble"
        case .howToHandInAText: "Comment remettre un texte"
        case .lessonsToTest: "Enseignements à mettre à l’épreuve"
        case .overview: "Vue d’ensemble"
        case .experiencesAndLessons: "Données d’expérience et enseignements tirés"
        case .matrix: "Matrice"
        case .indexOfStates: "Index des États et des organisations"
        case .howToSpeak: "Comment prendre la parole"
        case .whoSpeaks: "Qui parle, dans l’ordre"
        case .namesAndBodies: "Noms et organes, par ordre d’apparition"
        case .numbersAndDates: "Nombres et dates"
        case .symbols: "Cotes"
        case .termsOfTheSession: "Termes de la séance"
        case .traps: "Pièges"
        case .glossary: "Glossaire"
        case .newSinceTheMeeting: "Ce qui est nouveau depuis la réunion"
        case .keyFindings: "Principales constatations, et ce qu’il ne faut pas dire"
        case .meetingsOwnClaims: "Énoncés propres à la réunion"
        case .people: "Personnes"
        case .briefingPacks: "Dossiers d’information"
        }
    }

    package func column(_ column: Column) -> String {
        switch column {
        case .what: "Élément"
        case .asEstablished: "Ce qui est établi"
        case .theme: "Thème"
        case .dateAndHours: "Date et horaire"
        case .place: "Lieu"
        case .convenedBy: "Convoquée par"
        case .mandate: "Mandat"
        case .chairs: "Présidences"
        case .time: "Heure"
        case .session: "Séance"
        case .part: "Partie"
        case .minutes: "Minutes"
        case .speakers: "Orateurs"
        case .pause: "Pause"
        case .noServices: "Pas de services"
        case .who: "Qui"
        case .warnAndStop: "Avertir et arrêter"
        case .planned: "Prévu"
        case .least: "Minimum"
        case .canGive: "Peut céder"
        case .how: "Comment"
        case .language: "Langue"
        case .text: "Texte"
        case .name: "Nom"
        case .also: "Autres noms"
        case .firstIn: "Première mention"
        case .asWritten: "Tel qu’écrit"
        case .inTheSentence: "Dans la phrase qui commence par"
        case .reference: "Référence"
        case .symbol: "Cote"
        case .title: "Titre"
        case .term: "Terme"
        case .inEnglish: "En anglais"
        case .paragraph: "Paragraphe"
        case .boothsForm: "Forme de la cabine"
        case .date: "Date"
        case .event: "Événement"
        case .items: "Éléments"
        case .panel: "Table ronde"
        case .shared: "En commun"
        case .crime: "Infraction"
        case .function: "Fonction"
        case .onTheProgramme: "Au programme"
        case .shownInPacks: "Dans les dossiers portant cette date"
        case .pack: "Dossier"
        case .audience: "Destinataires"
        case .maySee: "Accès"
        case .state: "Statut"
        case .open: "Ouvrir"
        }
    }
}
