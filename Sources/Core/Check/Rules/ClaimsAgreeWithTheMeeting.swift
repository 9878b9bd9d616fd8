/// Sentences give the same date, place, hours and number of panels as the meeting's fields.
enum ClaimsAgreeWithTheMeeting: Rule {
    static let card = RuleCard(
        id: "meeting.fields", title: "Claims agree with the meeting's fields",
        reason:
            "packs print date, place, hours and panels from the meeting's fields, and a claim that differs would contradict them",
        accepts: [
            background("The sample meeting takes place on 26 April 2019."),
            background(
                "The open briefing took place in Conference Room 3 on 8 October 2018.", ", happened: 2018-10-08"),
            service("Services are provided from 10 a.m. to 1 p.m."),
        ],
        reports: [
            background("The sample meeting takes place on 27 April 2019."),
            background("The meeting takes place at the United Nations Office at Geneva."),
            background("Delegations sit in Conference Room 3."),
            background("Four regional panel discussions follow."),
            background("The sample meeting took place before an audience.", ", happened: 2019-05-02"),
            service("Services are provided from 9 a.m. to noon."),
        ])

    private static func background(_ text: String, _ more: String = "") -> RuleExample {
        RuleExample(
            in: "meeting.yaml",
            """
            background:
              - {id: X1, text: "\(text)", sources: [{key: concept-note, paragraph: 8}]\(more)}
            """)
    }

    private static func service(_ text: String) -> RuleExample {
        RuleExample(
            in: "service.yaml", "service:\n  - {id: X1, text: \(text), for: [chair], sources: [{key: release}]}")
    }

    static func diagnostics(in subject: CheckSubject, of library: Library) -> [Diagnostic] {
        let wording = MeetingWording(library)
        let claims = subject.wordings.flatMap { claim in
            wording.contradictions(in: claim).map { ($0, claim.id.rawValue, claim.position) }
        }
        let questions = subject.questions.flatMap { question in
            wording.contradictions(in: question.text).map { ($0, question.id.rawValue, question.position) }
        }
        let gaps = subject.gaps.flatMap { gap in
            wording.contradictions(in: gap.text).map { ($0, gap.id.rawValue, gap.position) }
        }
        return (claims + questions + gaps).map { .contradiction($0.0, $0.1, at: $0.2, library.meeting) }
    }
}

extension Diagnostic {
    private static func days(_ dates: [CalendarDate]) -> String {
        dates.count == 1 ? EnglishStyle.longDate(dates[0]) : EnglishStyle.list(dates.map(EnglishStyle.date))
    }

    fileprivate static func contradiction(
        _ contradiction: MeetingWording.Contradiction, _ id: String, at place: Position, _ meeting: Meeting
    ) -> Self {
        let said =
            switch contradiction {
            case .date(let date): "\(date), but the meeting's `date` is \(days(meeting.dates))"
            case .room(let room): "\(room), but the meeting's `room` is \(meeting.venue.room)"
            case .place: "a place other than the meeting's `venue`, \(meeting.venue.name)"
            case .hours(let span):
                "\(span), but the meeting's `windows` are "
                    + ServiceWindow.hours(meeting.windows)
            case .panels(let panels, let count):
                "\(panels), but the meeting has "
                    + (count == 0 ? "no panel with regions" : EnglishStyle.count(count, "panel") + " with regions")
            }
        return ClaimsAgreeWithTheMeeting.report(
            "'\(id)' names \(said)",
            at: place, severity: .warning,
            remedy: "take it out, because every pack prints the field, or correct the sentence")
    }
}
