import Core
import Documents

// The wording of a Chairs' summary in English.

extension English: SummaryVocabulary {
    func summary(_ phrase: SummaryPhrase) -> Line {
        switch phrase {
        case .traceOf(let session): "From paragraph to points: \(session)"

        case .exerciseWarning:
            "This is an exercise. The record was made up for practice, its speakers are placeholders, and nothing in it was said at the meeting."
        case .meetingWasHeld(let days, let place, let conveners, let mandate?):
            "The meeting was held on \(dates(days)) at \(place). It was convened by \(conveners), as requested in \(mandate.symbol) of \(date(mandate.date))."
        case .meetingWasHeld(let days, let place, let conveners, nil):
            "The meeting was held on \(dates(days)) at \(place). It was convened by \(conveners)."
        case .whatTheSummaryGives:
            "This summary gives the main points and conclusions of each session. Every paragraph on what speakers said rests on the points of the record that annex I lists for it."
        case .degreesMean:
            "Words of number follow the number of speakers: “one” is 1, “some” is 2 or 3, “several” is 4 to 6, “many” is 7 or more."
        case .speakersAreCalled(.name): "Speakers are named as the record has them."
        case .speakersAreCalled(.kind): "Speakers are told by kind, not by name."
        case .speakersAreCalled(.none): "Speakers are neither named nor told apart."
        case .overviewIsThePanels:
            "These are the claims of the panel's overview, each with its source; no speaker is held to them."
        case .noOverview: "No claim of the overview may be shown in a document of this date."
        case .noPointRecorded: "No point was recorded for this session."
        case .noParagraph: "No paragraph of this summary is about this session."
        case .noConclusionRecorded: "No conclusion was recorded."
        case .unreadableLines(let lines):
            "\(lines.count == 1 ? "Line" : "Lines") \(list(lines.map(String.init))) of the record could not be read; what \(lines.count == 1 ? "it says is" : "they say is") missing here."
        case .approvalsAreMissing: "This draft is not approved by all Chairs."
        case .nothingConcluded: "Nothing was concluded under this theme."
        case .noLesson: "No lesson of a panel belongs to this theme."

        case .noted(let by, _): "\(by) noted"
        case .speakersNoted: "Speakers noted"
        case .answers(let ids): "answers \(list(ids.map { [.item($0.rawValue)] }))"
        case .supports(let ids): "supports \(list(ids.map { [.item($0)] }))"
        case .fromPreparedText: "from a prepared text"
        case .saidIn(let language): "said in \(name(language))"
        case .chairOf(let committee): "Chair of the \(committee)"
        }
    }

    func speakers(_ degree: Degree, of kind: SpeakerKind?) -> String {
        let (one, more) = nouns(kind)
        return switch degree {
        case .one: "one \(one)"
        case .some: "some \(more)"
        case .several: "several \(more)"
        case .many: "many \(more)"
        }
    }

    var theChair: String { "the Chair" }

    func speaker(_ kind: SpeakerKind) -> String { nouns(kind).one }

    private func nouns(_ kind: SpeakerKind?) -> (one: String, more: String) {
        switch kind {
        case nil, .other: ("speaker", "speakers")
        case .chair: ("Chair", "Chairs")
        case .moderator: ("moderator", "moderators")
        case .memberState: ("Member State", "Member States")
        case .internationalOrganization: ("international organization", "international organizations")
        case .regionalOrganization: ("regional organization", "regional organizations")
        case .academicInstitution: ("academic institution", "academic institutions")
        case .researchNetwork: ("Global Research Network member", "Global Research Network members")
        }
    }
}
