package import Core
import Programme

// The phrases of front pages and running sheets in English.

extension English {
    package func half(_ time: TimeOfDay) -> String? {
        let (whole, short) = (self.time(time), clock(time))
        return whole.hasPrefix(short + " ") ? String(whole.dropFirst(short.count + 1)) : nil
    }

    package func sheet(_ phrase: SheetPhrase) -> Line {
        switch phrase {
        case .minutesLeft(let count): "\(words(count)) left"
        case .then(let kind, let minutes): "then \(itemWord(kind)), \(self.minutes(minutes))"
        case .thenQuestions(let minutes, let room):
            "then questions, \(self.minutes(minutes)): room for \(EnglishStyle.number(room))"
        case .asProposed: "as proposed"
        case .servicesEnd(let time): "services end at \(self.time(time))"
        case .goStraightOn: "and go straight on"
        case .meetingEnds: "the meeting ends"
        case .chairsStatement(let order, let end):
            "\(order.map { "Statement of Chair \($0)" } ?? "Statement of the Chair"), to \(time(end)) (proposed)"

        case .declareOpen(let meeting, let theme, let conveners):
            "I declare open the \(meeting.lowercased()) on “\(theme)”. It is convened by \(conveners)."
        case .giveFloorToChair: "I give the floor to \([.blank]), Chair of \([.blank])."
        case .howWeWork(let sessions, let minutes):
            "\(EnglishStyle.sentence(EnglishStyle.number(sessions))) \(sessions == 1 ? "session takes" : "sessions take") questions from the floor. We propose \(words(minutes)) each, and to close the list of speakers half-way through."
        case .beginWith(let title, let end, let floor):
            "We begin with “\(title)”, until \(ended(end)) I give the floor to \(floor)."
        case .turnTo(let title, let parts, let end, let floor):
            "We turn to “\(title)”, until \(time(end)): \(list(parts.map(itemWord))). I give the floor to \(floor)."
        case .partHas(let kind, let minutes, let floor):
            "Thank you. We have \(words(minutes)) in all for \(itemWord(kind)). I give the floor to \(floor)."
        case .floorIsOpen(let question, let answer, let listCloses):
            "The floor is open. We propose \(words(question)) a question and \(EnglishStyle.number(answer)) an answer, and to close the list at \(ended(listCloses))"
        case .listIsClosed: "The list of speakers is closed."
        case .thankAndResume(let time, let title):
            "I thank the panel. We resume at \(self.time(time)) sharp, with “\(title)”."
        case .thankAndGoOn(let title): "I thank the panel. We go on with “\(title)”."
        case .thankEverybody: "I thank the moderators, the panellists, the delegations and the interpreters."
        case .meetingIsClosed: "The meeting is closed."

        case .reserve(let count, let start, let end): "Reserve: \(minutes(count)), \(span(start, end))"
        case .late(let count): "late \(count)"
        case .ofReserve(let count): "\(count.map { "\(minutes($0)) of the reserve" } ?? "the reserve")"
        case .minutesOf(let count, let kind):
            "\(minutes(count)) of \(itemWord(kind))"
        case .nothing: "no minutes"
        case .belowLeast(let kind, let minutes, let least):
            "No choice keeps every minimum: \(itemWord(kind)) \(self.minutes(minutes)), below \(least)"
        case .goOnUntil(let time): "We go on until \(ended(time))"
        case .haveQuestions(let minutes, let room):
            "We have \(words(minutes)): \(EnglishStyle.number(room)) \(room == 1 ? "question" : "questions")."
        case .partNowHas(let kind, let minutes): "\(words(minutes, capital: true)) remain for \(itemWord(kind))."
        case .sessionNowHas(let title, let minutes): "“\(title)” has \(words(minutes))."

        case .notFound(let sources): "Looked for in \(sources): not found."
        case .notTranslated(let language): "in \(name(language)), not translated"
        case .toBeAgreed: "to be agreed"
        case .orderToBeAgreed: "order to be agreed"
        case .tickBefore: "To be agreed by the Chairs: tick before the meeting."
        case .organization: "United Nations"
        case .provisional: "Provisional"
        case .notOfficial: "Not an official document; no symbol"
        case .original(let language): "Original: \(name(language))"
        case .breakProposed(let spans): "Break proposed, \(list(spans))"
        case .notClearedYet:
            "This pack has not been cleared. The concept note gives the hours and the order of the sessions; times within the day are proposed by the secretariat."
        case .programmeVersion(let number): "Programme version \(number)"
        case .rulesBroken(let broken, let rules):
            "A check that is independent of the planner finds \(broken) of \(rules) rules of the programme not kept."
        case .proposed(let what): "Proposed: \(what.map(proposal).joined(separator: comma))."
        }
    }

    /// Returns a time at the end of a sentence, with one full stop.
    private func ended(_ time: TimeOfDay) -> String {
        let text = self.time(time)
        return text.hasSuffix(".") ? text : text + "."
    }

    private func words(_ minutes: Int, capital: Bool = false) -> String {
        let text = "\(EnglishStyle.number(minutes)) \(minutes == 1 ? "minute" : "minutes")"
        return capital ? EnglishStyle.sentence(text) : text
    }
}
