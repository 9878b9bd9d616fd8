import Core
import Programme

// The phrases of front pages and running sheets in French.

extension French {
    package func sheet(_ phrase: SheetPhrase) -> Line {
        switch phrase {
        case .minutesLeft(let count): "encore \(minutesInWords(count))"
        case .then(let kind, let minutes): "puis \(itemWord(kind)), \(self.minutes(minutes))"
        case .thenQuestions(let minutes, let room):
            "puis questions, \(self.minutes(minutes))\u{A0}: temps pour \(inWords(room))"
        case .asProposed: "comme proposé"
        case .servicesEnd(let time): "fin des services à \(self.time(time))"
        case .goStraightOn: "et enchaîner"
        case .meetingEnds: "fin de la réunion"
        case .chairsStatement(let order, let end):
            "Déclaration de la présidence\(order.map { " nº\u{A0}\($0)" } ?? ""), jusqu’à \(time(end)) (proposé)"

        case .declareOpen(let meeting, let theme, let conveners):
            "Je déclare ouverte la \(meeting.prefix(1).lowercased() + meeting.dropFirst()) sur le thème «\u{A0}\(theme)\u{A0}», convoquée par \(conveners)."
        case .giveFloorToChair: "Je donne la parole à \([.blank]), à la présidence de \([.blank])."
        case .howWeWork(let sessions, let minutes):
            "Des questions seront prises dans \(inWords(sessions)) \(sessions == 1 ? "séance" : "séances"). Nous proposons \(minutesInWords(minutes)) par question, et de clore la liste des orateurs à mi-parcours."
        case .beginWith(let title, let end, let floor):
            "Nous commençons par «\u{A0}\(title)\u{A0}», jusqu’à \(time(end)). Je donne la parole à \(floor)."
        case .turnTo(let title, let parts, let end, let floor):
            "Nous passons à «\u{A0}\(title)\u{A0}», jusqu’à \(time(end))\u{A0}: \(list(parts.map(itemWord))). Je donne la parole à \(floor)."
        case .partHas(let kind, let minutes, let floor):
            "Merci. Nous avons \(minutesInWords(minutes)) en tout\u{A0}: \(itemWord(kind)). Je donne la parole à \(floor)."
        case .floorIsOpen(let question, let answer, let listCloses):
            "La parole est à la salle. Nous proposons \(minutesInWords(question)) par question et \(inWords(answer)) par réponse, et de clore la liste à \(time(listCloses))."
        case .listIsClosed: "La liste des orateurs est close."
        case .thankAndResume(let time, let title):
            "Je remercie les intervenants. Nous reprenons à \(self.time(time)) précises, avec «\u{A0}\(title)\u{A0}»."
        case .thankAndGoOn(let title):
            "Je remercie les intervenants. Nous poursuivons avec «\u{A0}\(title)\u{A0}»."
        case .thankEverybody:
            "Je remercie les modératrices et modérateurs, les intervenantes et intervenants, les délégations et les interprètes."
        case .meetingIsClosed: "La réunion est close."

        case .reserve(let count, let start, let end): "Marge\u{A0}: \(minutes(count)), \(span(start, end))"
        case .late(let count): "retard \(count)"
        case .ofReserve(let count): "\(count.map { "\(minutes($0)) de la marge" } ?? "la marge")"
        case .minutesOf(let count, let kind):
            "\(minutes(count))\u{A0}: \(itemWord(kind))"
        case .nothing: "aucune minute"
        case .belowLeast(let kind, let minutes, let least):
            "Aucune solution ne respecte tous les minimums\u{A0}: \(itemWord(kind)), \(self.minutes(minutes)), moins que \(least)"
        case .goOnUntil(let time): "Nous poursuivons jusqu’à \(self.time(time))."
        case .haveQuestions(let minutes, let room):
            "Nous avons \(minutesInWords(minutes))\u{A0}: \(inWords(room)) \(Plural(room, in: .french) == .one ? "question" : "questions")."
        case .partNowHas(let kind, let minutes): "Il reste \(minutesInWords(minutes))\u{A0}: \(itemWord(kind))."
        case .sessionNowHas(let title, let minutes): "«\u{A0}\(title)\u{A0}» a \(minutesInWords(minutes))."

        case .notFound(let sources): "Cherché dans \(sources)\u{A0}: non trouvé."
        case .notTranslated(let language): "en \(name(language)), non traduit"
        case .toBeAgreed: "à convenir"
        case .orderToBeAgreed: "ordre à convenir"
        case .tickBefore: "À convenir entre les présidences\u{A0}: cocher avant la réunion."
        case .organization: "Nations Unies"
        case .provisional: "Provisoire"
        case .notOfficial: "Document non officiel, sans cote"
        case .original(let language): "Original\u{A0}: \(name(language))"
        case .breakProposed(let spans): "Pause proposée, \(list(spans))"
        case .notClearedYet:
            "Ce dossier n’a pas été validé. La note de cadrage donne les heures et l’ordre des séances\u{A0}; les heures à l’intérieur de la journée sont proposées par le secrétariat."
        case .programmeVersion(let number): "Programme, version \(number)"
        case .rulesBroken(let broken, let rules):
            "Un contrôle indépendant de la planification constate que certaines règles du programme ne sont pas respectées\u{A0}: \(broken) sur \(rules)."
        case .proposed(let what): "Proposé\u{A0}: \(what.map(proposal).joined(separator: comma))."
        }
    }
}
