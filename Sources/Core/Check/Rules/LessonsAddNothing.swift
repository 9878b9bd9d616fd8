/// Every word of substance in a lesson comes from the claims that it rests on, unless the desk declares it as its own.
enum LessonsAddNothing: Rule {
    static let card = RuleCard(
        id: "lesson.grounds", title: "Lessons add nothing unsaid",
        reason:
            "a lesson is only as true as the claims it rests on, and a word that none of them has comes from elsewhere",
        accepts: [
            RuleExample(
                """
                findings:
                  - {id: X1, text: Prosecutors exchanged requests through a judicial platform., sources: [{key: release}]}
                lessons:
                  - {id: Xl1, text: Judicial platforms work where prosecutors exchange requests., rests on: [X1]}
                  - {id: Xl2, text: Use platforms for training prosecutors., adds: [training], rests on: [X1]}
                """)
        ],
        reports: [
            RuleExample(
                """
                findings:
                  - id: X1
                    text: The Sahel judicial platform exchanges requests for legal assistance among its member States.
                    sources: [{key: release}]
                lessons:
                  - {id: WAl3, text: Judicial platforms work through named contact points., rests on: [X1]}
                """),
            RuleExample(
                """
                findings:
                  - {id: X1, text: Most of the persons had been in prison before they were radicalized., sources: [{key: release}]}
                lessons:
                  - id: El2
                    text: Treat prison, and the first months after release, as the point of contact.
                    rests on: [X1]
                """),
            RuleExample(
                """
                findings:
                  - {id: X1, text: Prosecutors exchanged requests., sources: [{key: release}]}
                lessons:
                  - {id: Xl1, text: Let prosecutors exchange requests., adds: [training], rests on: [X1]}
                """),
        ])

    static func diagnostics(in subject: CheckSubject, of library: Library) -> [Diagnostic] {
        func isFounded(_ claim: Claim) -> Bool { claim.kind == .lesson && !claim.restsOn.isEmpty }
        let unused = subject.claims.filter(isFounded).flatMap { lesson in
            let own = words(in: lesson.text)
            return lesson.adds.filter { phrase in
                !words(in: phrase).allSatisfy { word in own.contains { share($0, word) } }
            }
            .map { Diagnostic.addsWhatIsNotSaid($0, lesson) }
        }
        return unused
            + subject.wordings.filter(isFounded).compactMap { lesson in
                var seen = Set(lesson.adds.flatMap { words(in: $0) })
                let wanted = words(in: lesson.text).filter {
                    !isGeneral($0, library.policy) && seen.insert($0).inserted
                }
                guard !wanted.isEmpty else { return nil }
                let grounds = Grounds(of: lesson, library)
                let missing = grounds.isComplete ? wanted.filter { !grounds.have($0) } : []
                return missing.isEmpty ? nil : .unfounded(missing, lesson)
            }
    }

    /// The words of substance in a text; the parts of a compound count separately.
    private static func words(in text: String) -> [String] {
        Sentences.words(in: text).flatMap { $0.split(separator: "-") }.map { word in
            word.hasSuffix("'s") ? String(word.dropLast(2)) : String(word)
        }
        .filter { $0.count > 1 && !FunctionWords.all.contains($0) && !["sub", "non", "anti", "co"].contains($0) }
    }

    private static func isGeneral(_ word: String, _ policy: Policy) -> Bool {
        let general = policy.generalWords
        if general.contains(word) { return true }
        if word.hasSuffix("ies"), general.contains(word.dropLast(3) + "y") { return true }
        return ["s", "es", "d", "ed", "ing", "ly"].contains { ending in
            guard word.hasSuffix(ending) else { return false }
            let stem = String(word.dropLast(ending.count))
            return general.contains(stem) || general.contains(stem + "e")
        }
    }

    /// Whether two words share a stem: the shorter word without its last two letters, but at least three letters.
    private static func share(_ one: String, _ other: String) -> Bool {
        if one == other { return true }
        let least = min(one.utf8.count, other.utf8.count)
        // A word of three letters may take an ending, as in “taxing”. A much longer word is a different word.
        guard least > 3 || max(one.utf8.count, other.utf8.count) <= least + 3 else { return false }
        return zip(one.utf8, other.utf8).prefix { $0 == $1 }.count >= max(3, least - 2)
    }

    /// The words that a lesson may use: those of the claims that it rests on, and of the meeting's theme and date.
    ///
    /// Claims that the lesson rests on through other claims also count.
    private struct Grounds {
        /// The words by their first three characters; a shorter word is its own key.
        private var words: [String: [String]] = [:]
        /// Whether all claims that the lesson rests on exist.
        private(set) var isComplete = true

        init(of lesson: Claim, _ library: Library) {
            var open = lesson.restsOn
            var seen: Set<ItemID> = [lesson.id]
            while let id = open.popLast() {
                guard seen.insert(id).inserted else { continue }
                guard let claim = library.claims[id] else {
                    isComplete = false
                    continue
                }
                open += claim.restsOn
                let names =
                    claim.actors.flatMap { library.actors[$0]?.entry.names ?? [] }
                    + claim.crimes.flatMap { library.crimes[$0]?.names ?? [] }
                    + claim.places.compactMap { library.places[$0] }
                let sources = claim.sources.compactMap { library.sources[$0.key] }
                let dates =
                    [claim.happened.map(EnglishStyle.period), claim.attribution?.date.map(EnglishStyle.published)]
                    + sources.map { EnglishStyle.published($0.published) }
                let speakers = [claim.who, claim.attribution?.speaker] + sources.map(\.publisher)
                add([claim.text] + names + (speakers + dates).compactMap(\.self))
            }
            add([library.meeting.theme, EnglishStyle.date(library.meeting.date), lesson.element?.rawValue ?? ""])
        }

        private mutating func add(_ texts: [String]) {
            for word in texts.flatMap(LessonsAddNothing.words) {
                words[String(word.prefix(3)), default: []].append(word)
            }
        }

        func have(_ word: String) -> Bool { words[String(word.prefix(3))]?.contains { share($0, word) } ?? false }
    }
}

extension Diagnostic {
    fileprivate static func unfounded(_ words: [String], _ lesson: Claim) -> Self {
        let list = EnglishStyle.list(words.map { "“\($0)”" })
        return LessonsAddNothing.report(
            "'\(lesson.id)' uses \(list), which none of the claims that it rests on uses", at: lesson.position,
            severity: .warning,
            remedy: "use words of those claims, add a claim to `rests on:`, or list the desk's own words under `adds:`")
    }

    fileprivate static func addsWhatIsNotSaid(_ words: String, _ lesson: Claim) -> Self {
        LessonsAddNothing.report(
            "'\(lesson.id)' lists “\(words)” under `adds:`, but does not use it",
            at: lesson.position, severity: .warning,
            remedy: "take it out of `adds:`")
    }
}
