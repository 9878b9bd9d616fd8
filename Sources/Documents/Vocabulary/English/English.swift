package import Core
import Programme

/// The English vocabulary, by the editorial conventions of the United Nations.
///
/// - Source: United Nations Editorial Manual.
package struct English: Vocabulary {
    /// Creates the vocabulary.
    package init() {}

    package let language = Language.english
    package var months: [String] { EnglishStyle.months }
    package var weekdays: [String] { EnglishStyle.weekdays }
    package let comma = ", "
    package let and = " and "
    package let quotationMarks = (open: "“", close: "”")
    package let pageNumber = (before: "", between: " of ", after: "")

    package func date(_ date: CalendarDate) -> String { EnglishStyle.date(date) }
    package func month(_ month: Int, of year: Int) -> String { "\(months[month - 1]) \(year)" }
    package func longDate(_ date: CalendarDate) -> String { EnglishStyle.longDate(date) }
    package func days(_ first: CalendarDate, _ last: CalendarDate) -> String {
        "\(beginning(first, before: last))–\(date(last))"
    }
    package func period(_ start: String, _ end: String) -> String { "\(start) to \(end)" }
    package func time(_ time: TimeOfDay) -> String { EnglishStyle.time(time) }
    package func clock(_ time: TimeOfDay) -> String { EnglishStyle.clock(time) }
    package func span(_ start: TimeOfDay, _ end: TimeOfDay) -> String { EnglishStyle.span(start, end) }
    package func minutes(_ count: Int) -> String { "\(count) min" }
    package func figures(_ number: Int) -> String { EnglishStyle.figures(number) }
    package func titled(_ title: String, _ subject: String) -> String { "\(title): \(subject)" }

    package func pinpoint(_ pinpoint: Pinpoint) -> String { EnglishStyle.pinpoint(pinpoint) }

    package func heading(_ heading: Heading) -> String {
        switch heading {
        case .contents: "Contents"
        case .documents: "Documents"
        case .theMeeting: "The meeting"
        case .theDay: "The day"
        case .programme: "Programme"
        case .dayOnOneSheet: "The day on one sheet"
        case .runningScript: "Running script"
        case .ifTheDaySlips: "If the day slips"
        case .howTheMeetingIsServed: "How the meeting is served"
        case .whatIsNotKnown: "What is not known"
        case .summarySkeleton: "Skeleton of the Chairs' summary"
        case .mainPoints: "Main points"
        case .conclusions: "Conclusions"
        case .purpose: "Purpose"
        case .orderAndMinutes: "Order and minutes"
        case .whatTheOverviewRestsOn: "What the overview rests on"
        case .experiences: "Experiences"
        case .guidingQuestions: "Guiding questions"
        case .doNotSay: "Do not say"
        case .keep: "Keep"
        case .howTheSessionIsServed: "How the session is served"
        case .linksToOtherPanels: "Links to other panels"
        case .yourSession: "Your session"
        case .thePanelsQuestions: "The panel's questions"
        case .whatTheOverviewWillSay: "What the overview will say"
        case .howToHandInAText: "How to hand in a text"
        case .lessonsToTest: "Lessons to test"
        case .overview: "Overview"
        case .experiencesAndLessons: "Experiences and lessons learned"
        case .matrix: "Matrix"
        case .indexOfStates: "Index of States and organizations"
        case .howToSpeak: "How to speak"
        case .whoSpeaks: "Who speaks, in order"
        case .namesAndBodies: "Names and bodies, in order of appearance"
        case .numbersAndDates: "Numbers and dates"
        case .symbols: "Symbols"
        case .termsOfTheSession: "Terms of this session"
        case .traps: "Traps"
        case .glossary: "Glossary"
        case .newSinceTheMeeting: "New since the meeting"
        case .keyFindings: "Key findings, and what not to say"
        case .meetingsOwnClaims: "The meeting's own claims"
        case .people: "People"
        case .briefingPacks: "Briefing packs"
        }
    }

    package func column(_ column: Column) -> String {
        switch column {
        case .what: "What"
        case .asEstablished: "As established"
        case .theme: "Theme"
        case .dateAndHours: "Date and hours"
        case .place: "Place"
        case .convenedBy: "Convened by"
        case .mandate: "Mandate"
        case .chairs: "Chairs"
        case .time: "Time"
        case .session: "Session"
        case .part: "Part"
        case .minutes: "Minutes"
        case .speakers: "Speakers"
        case .pause: "Break"
        case .noServices: "No services"
        case .who: "Who"
        case .warnAndStop: "Warn and stop"
        case .planned: "Planned"
        case .least: "Least"
        case .canGive: "Can give"
        case .how: "How"
        case .language: "Language"
        case .text: "Text"
        case .name: "Name"
        case .also: "Also"
        case .firstIn: "First in"
        case .asWritten: "As written"
        case .inTheSentence: "In the sentence that begins"
        case .reference: "Reference"
        case .symbol: "Symbol"
        case .title: "Title"
        case .term: "Term"
        case .inEnglish: "In English"
        case .paragraph: "Paragraph"
        case .boothsForm: "The booth's form"
        case .date: "Date"
        case .event: "Event"
        case .items: "Items"
        case .panel: "Panel"
        case .shared: "Shared"
        case .crime: "Crime"
        case .function: "Function"
        case .onTheProgramme: "On the programme"
        case .shownInPacks: "Shown in packs of this date"
        case .pack: "Pack"
        case .audience: "For"
        case .maySee: "May see"
        case .state: "State"
        case .open: "Open"
        }
    }
}
