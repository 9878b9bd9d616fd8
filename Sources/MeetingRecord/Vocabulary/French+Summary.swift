import Core
import Documents

// The wording of a Chairs' summary in French.

extension French: SummaryVocabulary {
    func summary(_ phrase: SummaryPhrase) -> Line {
        switch phrase {
        case .traceOf(let session): "Du paragraphe aux points\u{A0}: \(session)"

        case .exerciseWarning:
            "Ceci est un exercice. Le relevé a été composé à des fins d’entraînement, les orateurs y sont fictifs et rien de ce qu’il contient n’a été dit à la réunion."
        case .meetingWasHeld(let days, let place, let conveners, let mandate?):
            "La réunion s’est tenue \(dates(days, one: { "le \($0)" }, span: { "du \($0) au \($1)" }, several: { "les \($0)" })) (\(place)). Elle a été convoquée par \(conveners), comme demandé dans le document \(mandate.symbol) du \(date(mandate.date))."
        case .meetingWasHeld(let days, let place, let conveners, nil):
            "La réunion s’est tenue \(dates(days, one: { "le \($0)" }, span: { "du \($0) au \($1)" }, several: { "les \($0)" })) (\(place)). Elle a été convoquée par \(conveners)."
        case .whatTheSummaryGives:
            "Le présent résumé donne les points principaux et les conclusions de chaque séance. Chaque paragraphe qui rend compte des interventions repose sur les points du relevé énumérés en regard de ce paragraphe dans l’annexe I."
        case .degreesMean:
            "Les termes de quantité suivent le nombre d’orateurs\u{A0}: «\u{A0}un\u{A0}» correspond à 1, «\u{A0}quelques\u{A0}» à 2 ou 3, «\u{A0}plusieurs\u{A0}» à un nombre de 4 à 6 et «\u{A0}de nombreux\u{A0}» à 7 ou plus."
        case .speakersAreCalled(.name): "Les orateurs sont nommés comme dans le relevé."
        case .speakersAreCalled(.kind): "Les orateurs sont désignés par catégorie et non par leur nom."
        case .speakersAreCalled(.none): "Les orateurs ne sont ni nommés ni distingués les uns des autres."
        case .overviewIsThePanels:
            "Les énoncés ci-après sont ceux de la vue d’ensemble de la table ronde, chacun avec sa source\u{A0}; ils n’engagent aucun orateur."
        case .noOverview: "Aucun énoncé de la vue d’ensemble ne peut être présenté dans un document portant cette date."
        case .noPointRecorded: "Aucun point n’a été relevé pour cette séance."
        case .noParagraph: "Aucun paragraphe du présent résumé ne porte sur cette séance."
        case .noConclusionRecorded: "Aucune conclusion n’a été relevée."
        case .unreadableLines(let lines):
            "\(lines.count == 1 ? "La ligne" : "Les lignes") \(list(lines.map(String.init))) du relevé \(lines.count == 1 ? "n’a pas pu être lue" : "n’ont pas pu être lues")\u{A0}; \(lines.count == 1 ? "son contenu manque" : "leur contenu manque") ici."
        case .approvalsAreMissing: "Le présent projet n’a pas été approuvé par toutes les présidences."
        case .nothingConcluded: "Aucune conclusion n’a été tirée sur ce thème."
        case .noLesson: "Aucun enseignement des tables rondes ne relève de ce thème."

        case .noted(let by, let isOne): "\(by) \(isOne ? "a noté" : "ont noté") ce qui suit"
        case .speakersNoted: "Les orateurs ont noté ce qui suit"
        case .answers(let ids): "en réponse à \(list(ids.map { [.item($0.rawValue)] }))"
        case .supports(let ids): "à l’appui de \(list(ids.map { [.item($0)] }))"
        case .fromPreparedText: "tiré d’un texte préparé"
        case .saidIn(let language): "dit en \(name(language))"
        case .chairOf(let committee): "Présidence du \(committee)"
        }
    }

    func speakers(_ degree: Degree, of kind: SpeakerKind?) -> String {
        let noun = noun(kind)
        return switch degree {
        case .one: "\(noun.isFeminine ? "une" : "un") \(noun.one)"
        case .some: "quelques \(noun.more)"
        case .several: "plusieurs \(noun.more)"
        case .many: "de \(noun.isFeminine ? "nombreuses" : "nombreux") \(noun.more)"
        }
    }

    var theChair: String { "la présidence" }

    func speaker(_ kind: SpeakerKind) -> String { noun(kind).one }

    private func noun(_ kind: SpeakerKind?) -> (one: String, more: String, isFeminine: Bool) {
        switch kind {
        case nil, .other: ("orateur", "orateurs", false)
        case .chair: ("présidence", "présidences", true)
        case .moderator: ("modérateur", "modérateurs", false)
        case .memberState: ("État Membre", "États Membres", false)
        case .internationalOrganization: ("organisation internationale", "organisations internationales", true)
        case .regionalOrganization: ("organisation régionale", "organisations régionales", true)
        case .academicInstitution: ("établissement universitaire", "établissements universitaires", false)
        case .researchNetwork:
            ("membre du Réseau mondial de recherche", "membres du Réseau mondial de recherche", false)
        }
    }
}
