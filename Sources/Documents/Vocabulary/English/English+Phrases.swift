import Core
import Programme

// The phrases of documents in English.

extension English {
    package func phrase(_ phrase: Phrase) -> Line {
        switch phrase {
        case .meetingAtAGlance: "The meeting at a glance"
        case .programmeOf(let date): "Programme of \(self.date(date))"

        case .orderAndMinutes: "Order and minutes"
        case .eventsAndDocuments(let date): "Events and documents by \(self.date(date))"
        case .statesAndActorsNamed: "States and actors named in this pack"
        case .otherPanelsOnTheSame: "What other panels say of the same crimes and actors"
        case .formsByCrimeAndRegion: "Forms of interaction and involvement, by crime and region"
        case .peopleListed: "People listed, shown or not"
        case .packs: "Packs"
        case .speakersOf(let session): "Speakers: \(session)"
        case .namesOf(let session): "Names and bodies: \(session)"
        case .numbersOf(let session): "Numbers and dates: \(session)"
        case .symbolsOf(let session): "Symbols, each said before its quotation: \(session)"
        case .termsOf(let session): "Terms: \(session)"
        case .glossaryOf(let meeting): "Terms of the meeting: \(meeting)"

        case .symbolDated(let symbol, let date): "\(symbol) of \(self.date(date))"
        case .timesAreProposed(let windows):
            "The concept note gives the order of the sessions and no times within the day: these are proposed. Services are provided \(services(windows, asFollows: "as follows: ") { span($0.start, $0.end) })"
        case .timesAreTheSecretariats: "Times within the day are the secretariat's proposal."

        case .committee(let name): "the \(name)"
        case .chairOf(let committee, let name): "Chair of the \(committee): \(name)"
        case .theChairs: "The Chairs"
        case .theFloor: "The floor"
        case .toBeConfirmed: "to be confirmed"
        case .notConfirmed: "attendance not confirmed"
        case .remote: "remote"
        case .servicesEnd: "services end"
        case .numberedSession(let number, let title): "Session \(number): \(title)"

        case .versionsCompared(let before, let after, let days):
            "Programme of \(dates(days)): versions \(before) and \(after)"
        case .version(let number): "Version \(number)"
        case .asBefore: "as before"
        case .movedTo(let day): "moves to \(longDate(day))"

        case .asksForTheMeeting(let symbol, let date): "\(symbol) of \(self.date(date)) asks for the meeting"

        case .itemOf(let kind, let minutes): "\(item(kind)), \(minutes) min"

        case .warnAndStop(let warn, let stop): "warn \(clock(warn)) · stop \(time(stop))"

        case .takenUp: "Taken up from earlier sessions:"

        case .next(let start, let title, let isAfterBreak):
            "\(isAfterBreak ? "break; then " : "")\(time(start)) \(title)"
        case .nextDay(let day, let start, let title):
            "the day ends; then on \(longDate(day)), \(time(start)) \(title)"

        case .beginsAt(let time, let old): "begins at \(self.time(time)) instead of \(self.time(old))"
        case .fallsAway: "falls away"
        case .newLengths(let items):
            "\(items.map { $0.to > 0 ? "\(itemWord($0.kind)) \($0.from) → \($0.to)" : "\(itemWord($0.kind)) left out (\(minutes($0.from)))" }.joined(separator: comma))"
        case .inHand(let from, let to): "Reserve: \(from) → \(minutes(to))"
        case .servicesEndAt(let time, let old): "Services end at \(self.time(time)) instead of \(self.time(old))"

        case .minutesMissing(let count): "\(minutes(count)) missing: no choice keeps every rule"

        case .noFindingToShow: "No finding on this panel may be shown in a pack of this date."
        case .noInitiativeToShow: "Nothing that may be shown in a pack of this date."
        case .noExperienceToShow: "No experience may be shown in a pack of this date."
        case .noQuestionDrafted: "No guiding questions were drafted for this session."
        case .questionsAreTheSecretariats:
            "Guiding questions were drafted by the secretariat; they come from no published programme."
        case .noClassifiedFinding: "no classified finding"

        case .classification(let stated, let readIn):
            "\([stated.isEmpty ? "" : "\(stated) (stated)", readIn.isEmpty ? "" : "\(readIn) (read in by the editor)"].filter { !$0.isEmpty }.joined(separator: "; "))"
        case .classified(let basis): "Classification: \(basis)."
        case .about(let unit): "About \(self.unit(unit))."
        case .restsOn(let ids): "Rests on \(items(ids))"
        case .saysOtherwise(let id): "Another source says otherwise: \(id)"
        case .movementTowards(let form): "movement towards \(self.form(form))"

        case .notTheCouncil(let symbols):
            symbols.isEmpty
                ? "\([.quotation("the Council found")]): no finding of the Security Council on this panel is in the material read"
                : "\([.quotation("the Council found")]): what \(list(symbols.map { [.symbol($0)] })) \(symbols.count == 1 ? "says is that report's" : "say is those reports'")"
        case .nobodyCallsSo(let names):
            "\([.quotation("terrorist group")]) of \(list(names)): no source consulted calls them so"
        case .callsSo(let who, let label, let names):
            switch label {
            case .terrorist:
                "\([.quotation("terrorist group")]) of \(list(names)) without its author (\(who))"
            case .terroristActs:
                "\([.quotation("terrorist group")]) of \(list(names)): the source (\(who)) speaks of terrorist acts"
            case .terroristActivities:
                "\([.quotation("terrorist group")]) of \(list(names)): the source (\(who)) speaks of terrorist activities"
            case .terroristLists:
                "\([.quotation("terrorist group")]) of \(list(names)): the source (\(who)) says that \(names.count == 1 ? "it is" : "they are") on the terrorist lists of a number of countries"
            }
        case .matrixSaysWhatWasRead:
            "A cell says what was read, not what happens: its tint is for stated, read in, or conflicting, never for a number of claims."

        case .summarizing(let symbol): "summarizing \(symbol.text)"
        case .quoting(let name): "quoting \(name)"
        case .quotingDocument(let symbol): "quoting \(symbol.text)"
        case .noDate: "no date"
        case .dateNotShown: "\(EnglishStyle.published(.notShown))"
        case .dateNotShownBefore(let date): "\(EnglishStyle.published(.before(date)))"
        case .inLanguage(let language): "in \(name(language))"
        case .namedInTheConceptNote(let paragraphs): "named in the concept note, \(paragraphs)"

        case .generalPractice: "General practice, from sources that show no date; not rules of this meeting:"

        case .notKnown: "not known"
        case .noText: "none received"
        case .textNotMarked: "received, not marked"
        case .notEstablished: "not established"
        case .interpreted(let language): "into \(name(language))"
        case .unofficialForms: "* a form that was not found in two sources"

        case .asOf(let date): "As of \(self.date(date))"
        case .draft: "Draft, not cleared"
        case .exercise: "EXERCISE"
        case .contentMark(let mark): "content \(mark)"
        case .cleared: "cleared"
        case .unofficialTranslation: "Translations in this document are unofficial."
        case .untranslatedStays(let language):
            "What has no translation stands in its original language, \(name(language)), and is marked."
        case .skipToContent: "Skip to content"
        case .toBeWritten: "to be written"
        case .everyone: "Everyone"
        case .dayOf(let date): "The day of \(self.date(date))"
        case .madeFromEarlierContent: "made from earlier content"
        case .madeWithout(let panels): "This pack was made without the content of: \(list(panels))."
        case .everyFileHasItsDigest: "Every file stands with its SHA-256 in"
        case .otherLanguages: "The packs in other languages:"

        case .followUp(let pack, let meeting, let day):
            "\(pack): follow-up to the meeting of \(dates(meeting)), as of \(self.date(day))"
        case .new(let date): "\(date.map { "new: \(published($0))" } ?? "new")"
        case .published(let since, let day): "Published after \(self.date(since)), by \(self.date(day))"
        case .nothingNew(let since, let day):
            "Nothing that this pack may show was published after \(self.date(since)), by \(self.date(day))."

        case .shown: "Shown"
        case .heldBecause(let reason): "held by the desk: \(reason)"
        case .releasedTo(let release): "released to: \(release.rawValue)"
        case .publishedLater(let date): "\(EnglishStyle.withheld(until: date))"
        case .dateNotEstablished: "\(EnglishStyle.withheld(until: nil))"
        case .keptInFile: "kept in the desk's file, in no pack"
        case .restsOnWithheld(let id): "rests on \(id), which is withheld"
        case .shownAsPractice: "shown as general practice: no source shows a date"
        case .searched(let subject, let sources, let by, let date):
            "Search for: \(subject); in:\(sources); by: \(by)\(date.map { ", \(self.date($0))" } ?? ""); nothing found."
        case .opposes(let ids): "Opposes \(list(ids.map { [.item($0.rawValue)] }))."
        case .background(let ids):
            ids.isEmpty ? "background: none" : "background: \(list(ids.map { [.item($0.rawValue)] }))"
        case .yes: "yes"
        }
    }
}
