import BriefingPacks
import Core
import Documents
import Programme

/// A session, a reserve or the hours of services, compared between two versions of a programme.
struct ProgrammeChange {
    /// The date and time in one of the versions.
    struct Place: Equatable {
        let date: CalendarDate
        let start: TimeOfDay
        let end: TimeOfDay
    }

    let title: String
    /// The earlier date and time; nil if the entry is new.
    let old: Place?
    /// The later date and time; nil if the entry is dropped.
    let new: Place?
    /// The differences in a few words; empty if there are none.
    let words: [String]

    /// Whether anything differs.
    var isChange: Bool { !words.isEmpty }

    /// The start in the later version, or in the earlier one if the entry is dropped.
    private var moment: Moment { (new ?? old).map { Moment($0.date, $0.start) } ?? Moment(minutes: 0) }

    /// All entries of two programmes, in order of time.
    static func all(from before: Programme, to after: Programme, _ words: any Vocabulary) -> [Self] {
        let differences = ReplanChange.between(before, after)
        let lines = ChangeLines(words: words, programme: before)
        let all =
            sessions(before, after, words) { lines.words(on: $0, differences) }
            + windows(before, after).flatMap { margin($0, words) + services($0, words) }
        return all.enumerated()
            .sorted { ($0.element.moment, $0.offset) < ($1.element.moment, $1.offset) }.map(\.element)
    }

    private static func sessions(
        _ before: Programme, _ after: Programme, _ words: any Vocabulary, said: (Session) -> [String]
    ) -> [Self] {
        let now = Dictionary(
            places(on: after).map { ($0.session.id, $0.place) }, uniquingKeysWith: { first, _ in first })
        return places(on: before).map { session, place in
            Self(title: words.title(session), old: place, new: now[session.id], words: said(session))
        }
    }

    private static func places(on programme: Programme) -> [(session: Session, place: Place)] {
        programme.windows.flatMap { planned in
            planned.sessions.map { ($0, Place(date: planned.window.date, start: $0.start, end: $0.end)) }
        }
    }

    /// The service windows of both programmes, each as it was and as it is.
    private static func windows(_ before: Programme, _ after: Programme) -> [(old: PlannedWindow?, new: PlannedWindow?)]
    {
        let starts = Set((before.windows + after.windows).map(\.window.span.lowerBound)).sorted()
        return starts.map { start in
            let held = [before, after].map { programme in
                programme.windows.first { $0.window.span.lowerBound == start }
            }
            return (held[0], held[1])
        }
    }

    private static func margin(_ window: (old: PlannedWindow?, new: PlannedWindow?), _ words: any Vocabulary) -> [Self]
    {
        let places = [window.old, window.new].map { planned in
            planned.flatMap { planned in
                planned.margin.map { Place(date: planned.window.date, start: $0.start, end: $0.end) }
            }
        }
        guard places.contains(where: { $0 != nil }) else { return [] }
        let minutes = [window.old, window.new].map { $0?.margin?.minutes ?? 0 }
        var said = minutes[0] == minutes[1] ? [] : [words.text(.inHand(from: minutes[0], to: minutes[1]))]
        if let old = places[0]?.start, let new = places[1]?.start, said.isEmpty, old != new {
            said = [words.text(.beginsAt(new, insteadOf: old))]
        }
        return [Self(title: words.item(.margin), old: places[0], new: places[1], words: said)]
    }

    /// The hours of a window whose services end at another time; empty if they do not.
    private static func services(_ window: (old: PlannedWindow?, new: PlannedWindow?), _ words: any Vocabulary)
        -> [Self]
    {
        guard let old = window.old?.window, let new = window.new?.window, old.end != new.end else { return [] }
        let places = [old, new].map { Place(date: $0.date, start: $0.start, end: $0.end) }
        return [
            Self(
                title: EnglishStyle.sentence(words.text(.servicesEnd)), old: places[0], new: places[1],
                words: [words.text(.servicesEndAt(new.end, insteadOf: old.end))])
        ]
    }
}
