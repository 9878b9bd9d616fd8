import Core
import Programme

// The phrases of documents in French.

extension French {
    package func phrase(_ phrase: Phrase) -> Line {
        switch phrase {
        case .meetingAtAGlance: "La réunion en bref"
        case .programmeOf(let date): "Programme du \(self.date(date))"

        case .orderAndMinutes: "Ordre et minutage"
        case .eventsAndDocuments(let date): "Événements et documents jusqu’au \(self.date(date))"
        case .statesAndActorsNamed: "États et acteurs nommés dans ce dossier"
        case .otherPanelsOnTheSame: "Ce que d’autres tables rondes disent des mêmes infractions et des mêmes acteurs"
        case .formsByCrimeAndRegion: "Formes d’interaction et de participation, par infraction et par région"
        case .peopleListed: "Personnes recensées, mentionnées ou non dans les dossiers"
        case .packs: "Dossiers"
        case .speakersOf(let session): "Orateurs\u{A0}: \(session)"
        case .namesOf(let session): "Noms et organes\u{A0}: \(session)"
        case .numbersOf(let session): "Nombres et dates\u{A0}: \(session)"
        case .symbolsOf(let session): "Cotes, chacune dite avant la citation correspondante\u{A0}: \(session)"
        case .termsOf(let session): "Termes\u{A0}: \(session)"
        case .glossaryOf(let meeting): "Termes de la réunion\u{A0}: \(meeting)"

        case .symbolDated(let symbol, let date): "\(symbol) du \(self.date(date))"
        case .timesAreProposed(let windows):
            "La note de cadrage donne l’ordre des séances, mais aucune heure à l’intérieur de la journée\u{A0}: celles qui figurent ici sont une proposition. Les services sont assurés \(services(windows, asFollows: "comme suit\u{A0}: ") { "de \(time($0.start)) à \(time($0.end))" })."
        case .timesAreTheSecretariats: "Les heures à l’intérieur de la journée sont une proposition du secrétariat."

        case .committee(let name): "le \(name)"
        case .chairOf(let committee, let name): "Présidence du \(committee)\u{A0}: \(name)"
        case .theChairs: "Les présidences"
        case .theFloor: "La salle"
        case .toBeConfirmed: "à confirmer"
        case .notConfirmed: "participation non confirmée"
        case .remote: "à distance"
        case .servicesEnd: "fin des services"
        case .numberedSession(let number, let title): "Séance\u{A0}\(number)\u{A0}: \(title)"

        case .versionsCompared(let before, let after, let days):
            "Programme \(dates(days, one: { "du \($0)" }, span: { "du \($0) au \($1)" }, several: { "des \($0)" }))\u{A0}: versions \(before) et \(after)"
        case .version(let number): "Version \(number)"
        case .asBefore: "sans changement"
        case .movedTo(let day): "est reportée au \(longDate(day))"

        case .asksForTheMeeting(let symbol, let date): "\(symbol) du \(self.date(date)) demande la tenue de la réunion"

        case .itemOf(let kind, let minutes): "\(item(kind)), \(self.minutes(minutes))"

        case .warnAndStop(let warn, let stop): "avertir à \(clock(warn)) · arrêter à \(time(stop))"

        case .takenUp: "Éléments repris des séances précédentes\u{A0}:"

        case .next(let start, let title, let isAfterBreak):
            "\(isAfterBreak ? "pause, puis " : "")\(time(start))\u{A0}– \(title)"
        case .nextDay(let day, let start, let title):
            "fin de la journée\u{A0}; reprise le \(longDate(day)), \(time(start))\u{A0}– \(title)"

        case .beginsAt(let time, let old): "commence à \(self.time(time)) au lieu de \(self.time(old))"
        case .fallsAway: "est supprimée"
        case .newLengths(let items):
            "\(items.map { $0.to > 0 ? "\(itemWord($0.kind)) de \($0.from) à \(minutes($0.to))" : "sans \(itemWord($0.kind)) (\(minutes($0.from)))" }.joined(separator: comma))"
        case .inHand(let from, let to): "Marge\u{A0}: de \(from) à \(minutes(to))"
        case .servicesEndAt(let time, let old):
            "Les services prennent fin à \(self.time(time)) au lieu de \(self.time(old))"

        case .minutesMissing(let count):
            "il manque \(minutes(count))\u{A0}: aucune solution ne respecte toutes les règles"

        case .noFindingToShow:
            "Aucune constatation relevant de cette table ronde ne peut être présentée dans un dossier portant cette date."
        case .noInitiativeToShow: "Rien ne peut être présenté dans un dossier portant cette date."
        case .noExperienceToShow:
            "Aucune donnée d’expérience ne peut être présentée dans un dossier portant cette date."
        case .noQuestionDrafted: "Aucune question directrice n’a été rédigée pour cette séance."
        case .questionsAreTheSecretariats:
            "Les questions directrices ont été rédigées par le secrétariat\u{A0}; elles ne sont tirées d’aucun programme publié."
        case .noClassifiedFinding: "aucun constat classé"

        case .classification(let stated, let readIn):
            "\([stated.isEmpty ? "" : "\(stated) (\(tint(.stated)))", readIn.isEmpty ? "" : "\(readIn) (\(tint(.readIn)))"].filter { !$0.isEmpty }.joined(separator: "\u{A0}; "))"
        case .classified(let basis): "Classement\u{A0}: \(basis)."
        case .about(let unit): "Concerne des \(self.unit(unit))."
        case .restsOn(let ids): "S’appuie sur \(items(ids))"
        case .saysOtherwise(let id): "Une autre source dit autre chose\u{A0}: \(id)"
        case .movementTowards(let form): "évolution vers \(definite(form))"

        case .notTheCouncil(let symbols):
            symbols.isEmpty
                ? "\([.quotation("le Conseil a constaté")])\u{A0}: la documentation consultée ne contient aucune constatation du Conseil de sécurité relevant de cette table ronde"
                : "\([.quotation("le Conseil a constaté")])\u{A0}: ce que \(symbols.count == 1 ? "dit" : "disent") \(list(symbols.map { [.symbol($0)] })) n’engage que \(symbols.count == 1 ? "ce rapport" : "ces rapports")"
        case .nobodyCallsSo(let names):
            "\([.quotation("groupe terroriste")])\u{A0}: aucune source consultée ici n’emploie ce terme pour désigner\u{A0}: \(list(names))"
        case .callsSo(let who, let label, let names):
            switch label {
            case .terrorist:
                "\([.quotation("groupe terroriste")]) à propos de \(list(names)) sans en nommer l’auteur (\(who))"
            case .terroristActs:
                "\([.quotation("groupe terroriste")]) à propos de \(list(names))\u{A0}: la source (\(who)) parle d’actes terroristes"
            case .terroristActivities:
                "\([.quotation("groupe terroriste")]) à propos de \(list(names))\u{A0}: la source (\(who)) parle d’activités terroristes"
            case .terroristLists:
                "\([.quotation("groupe terroriste")]) à propos de \(list(names))\u{A0}: la source (\(who)) mentionne une inscription sur les listes terroristes d’un certain nombre de pays"
            }
        case .matrixSaysWhatWasRead:
            "Une case dit ce qui a été lu, non ce qui se passe\u{A0}: sa teinte indique «\u{A0}\(tint(.stated))\u{A0}», «\u{A0}\(tint(.readIn))\u{A0}» ou «\u{A0}\(tint(.conflicting))\u{A0}», jamais un nombre d’énoncés."

        case .summarizing(let symbol): "résumant \(symbol.text)"
        case .quoting(let name): "citant \(name)"
        case .quotingDocument(let symbol): "citant \(symbol.text)"
        case .noDate: "sans date"
        case .dateNotShown: "date non indiquée"
        case .dateNotShownBefore(let date): "date non indiquée, antérieure au \(self.date(date))"
        case .inLanguage(let language): "en \(name(language))"
        case .namedInTheConceptNote(let paragraphs): "cité dans la note de cadrage, \(paragraphs)"

        case .generalPractice:
            "Pratique générale, d’après des sources sans date; ce ne sont pas des règles de la présente réunion\u{A0}:"

        case .notKnown: "non connue"
        case .noText: "aucun texte reçu"
        case .textNotMarked: "reçu, sans mention"
        case .notEstablished: "non établie"
        case .interpreted(let language): "vers \(definite(language))"
        case .unofficialForms: "* forme qui n’a pas été trouvée dans deux sources"

        case .asOf(let date): "État au \(self.date(date))"
        case .draft: "Projet, non validé"
        case .exercise: "EXERCICE"
        case .contentMark(let mark): "contenu \(mark)"
        case .cleared: "validé"
        case .unofficialTranslation: "Les traductions figurant dans ce document ne sont pas officielles."
        case .untranslatedStays(let language):
            "Ce qui n’est pas traduit figure dans la langue originale, \(definite(language)), et est signalé comme tel."
        case .skipToContent: "Aller au contenu"
        case .toBeWritten: "à rédiger"
        case .everyone: "Tout le monde"
        case .dayOf(let date): "La journée du \(self.date(date))"
        case .madeFromEarlierContent: "établi à partir d’un contenu antérieur"
        case .madeWithout(let panels): "Ce dossier a été établi sans le contenu de\u{A0}: \(list(panels))."
        case .everyFileHasItsDigest: "Chaque fichier figure avec son empreinte SHA-256 dans"
        case .otherLanguages: "Les dossiers dans d’autres langues\u{A0}:"

        case .followUp(let pack, let meeting, let day):
            "\(pack)\u{A0}: suites de la réunion \(dates(meeting, one: { "du \($0)" }, span: { "du \($0) au \($1)" }, several: { "des \($0)" })), état au \(self.date(day))"
        case .new(let date): "\(date.map { "nouveau\u{A0}: \(published($0))" } ?? "nouveau")"
        case .published(let since, let day): "Publié après le \(self.date(since)) et jusqu’au \(self.date(day))"
        case .nothingNew(let since, let day):
            "Rien de ce que ce dossier peut présenter n’a été publié après le \(self.date(since)) et jusqu’au \(self.date(day))."

        case .shown: "Présenté"
        case .heldBecause(let reason): "retenu par le service responsable\u{A0}: \(reason)"
        case .releasedTo(let release): "niveau de diffusion\u{A0}: \(self.release(release))"
        case .publishedLater(let date): "publié plus tard, au plus tard le \(self.date(date))"
        case .dateNotEstablished: "retenu\u{A0}: date non établie"
        case .keptInFile: "conservé dans le fichier du service, dans aucun dossier"
        case .restsOnWithheld(let id): "s’appuie sur \(id), qui n’est pas communiqué"
        case .shownAsPractice: "présenté comme pratique générale\u{A0}: aucune source n’est datée"
        case .searched(let subject, let sources, let by, let date):
            "Recherche\u{A0}: \(subject); dans\u{A0}:\(sources); par\u{A0}: \(by)\(date.map { ", \(self.date($0))" } ?? ""); rien n’a été trouvé."
        case .opposes(let ids): "S’oppose à \(list(ids.map { [.item($0.rawValue)] }))."
        case .background(let ids):
            ids.isEmpty ? "contexte\u{A0}: aucun" : "contexte\u{A0}: \(list(ids.map { [.item($0.rawValue)] }))"
        case .yes: "oui"
        }
    }

    /// Returns a number before a feminine noun: a word below ten, figures from ten.
    func inWords(_ number: Int) -> String {
        let words = ["zéro", "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"]
        return words.indices.contains(number) ? words[number] : figures(number)
    }

    func minutesInWords(_ count: Int) -> String {
        "\(inWords(count)) \(Plural(count, in: .french) == .one ? "minute" : "minutes")"
    }

    /// Returns the name of a form of interaction with its article.
    private func definite(_ form: InteractionForm) -> String {
        switch form {
        case .coexistence: "la coexistence"
        case .adHocAlliance: "l’alliance ponctuelle"
        case .convergence: "la convergence"
        }
    }

    /// Returns the name of a language with its article.
    private func definite(_ language: Language) -> String {
        switch language {
        case .arabic, .english, .spanish: "l’\(name(language))"
        case .chinese, .french, .russian: "le \(name(language))"
        }
    }
}
