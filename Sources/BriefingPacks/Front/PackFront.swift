import Core
import Documents
import Programme

/// The front page of a pack: whose paper it is, for which meeting, when and where, and what is on which page.
struct PackFront {
    let context: PackContext
    let reader: Reader
    /// The name and version of the program.
    let program: String
    /// Whether anything in the pack is not cleared.
    let isDraft: Bool

    private var words: any Vocabulary { context.words }
    private var meeting: Meeting { context.meeting }

    /// Returns the front page.
    ///
    /// - Parameters:
    ///   - anchor: Returns the anchor of a session's part of the pack; nil if the pack has none.
    ///   - others: The other parts of the pack, each with its anchor.
    ///   - boxes: The boxes of the reader, after the day and the place.
    /// - Returns: The page.
    func page(
        _ anchor: (Session) -> String?, others: [(title: String, anchor: String)], boxes: [Box]
    ) -> Block {
        let names = MeetingNames(context)
        let tables = context.programme.days.map { day($0, anchor) } + contents(others)
        let when = Box(.when, meeting.dates.map { .paragraph([.text(hours(of: $0))]) } + breaks)
        let place = Box(.place, [.paragraph([.text(names.room), .lineBreak, .text(names.venue)])])
        return .front(
            FrontPage(
                organization: words.text(SheetPhrase.organization), standing: words.text(SheetPhrase.provisional),
                organ: names.organ, committees: meeting.committees.map(names.short), particulars: particulars,
                title: names.official, theme: names.theme,
                reader: words.addressee(reader), tables: tables, boxes: [when, place] + boxes + [status]))
    }

    private var particulars: [String] {
        let language = EnglishStyle.sentence(words.name(words.language))
        let original = words.text(.original(Localizer.original))
        return [
            words.release(reader.release), words.date(context.view.asOf), "\(language) · \(original)",
            words.text(SheetPhrase.notOfficial),
        ]
    }

    // MARK: The day

    private func day(_ day: Programme, _ anchor: (Session) -> String?) -> Table {
        var table = Table(
            .day, caption: context.programme.dates.count > 1 ? words.longDate(day.date) : words.heading(.theDay),
            words.column(.time), [words.column(.session), words.column(.page)])
        for (index, planned) in day.windows.enumerated() {
            if index > 0 {
                let pause = words.span(day.windows[index - 1].window.end, planned.window.start)
                table.add([[.text(pause)], [.text(words.column(.pause))], []])
            }
            for session in planned.sessions {
                table.add([
                    [.text(words.span(session.start, session.end))], [.strong(words.title(session))],
                    anchor(session).map { [page($0)] } ?? [],
                ])
            }
        }
        return table
    }

    private func contents(_ parts: [(title: String, anchor: String)]) -> [Table] {
        guard !parts.isEmpty else { return [] }
        var table = Table(
            .contents, caption: words.heading(.alsoInThisPack), words.column(.part), [words.column(.page)])
        for part in parts { table.add([[.text(part.title)], [page(part.anchor)]]) }
        return [table]
    }

    /// A link to a place in the pack, which shows its page on paper.
    private func page(_ anchor: String) -> Inline { .page(anchor: anchor, text: "→") }

    // MARK: Boxes

    private func hours(of date: CalendarDate) -> String {
        let windows = meeting.windows.filter { $0.date == date }
        let hours = windows.first.flatMap { first in windows.last.map { words.span(first.start, $0.end) } }
        return [words.longDate(date), hours].compactMap { $0 }.joined(separator: words.separator)
    }

    private var breaks: [Block] {
        let spans = meeting.dates.flatMap { date in
            let windows = meeting.windows.filter { $0.date == date }
            return zip(windows, windows.dropFirst()).map { words.span($0.end, $1.start) }
        }
        let distinct = spans.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        return distinct.isEmpty ? [] : [.paragraph(words.line(.breakProposed(distinct)))]
    }

    private var status: Box {
        let version = words.text(.programmeVersion(context.programme.version)) + words.separator
        return Box(
            .status,
            [
                .paragraph(isDraft ? words.line(.notClearedYet) : words.line(Phrase.cleared)),
                .paragraph([.text(version), .original(.english, [.text(program)])]),
            ] + proof)
    }

    /// A warning if the timetable breaks a rule.
    private var proof: [Block] {
        let proof = ProgrammeProof(context.programme, of: context.assembly.demand)
        let broken = proof.rules.count { !$0.holds }
        return broken == 0 ? [] : [.note(.caution, words.line(.rulesBroken(broken, of: proof.rules.count)))]
    }
}
