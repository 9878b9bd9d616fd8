import BriefingPacks
import Core
import Documents

/// An item or a person that participants do not see on a given day, with the reason.
struct HeldBack: Encodable {
    let id: String
    let reason: String

    /// The people whom the packs of a day do not name.
    static func people(in assembly: Assembly, asOf day: CalendarDate) -> [HeldBack] {
        let view = View(of: assembly.library, asOf: day, release: .participants)
        return assembly.meeting.people.compactMap { person in
            view.withholding(of: person).map {
                HeldBack(id: person.id.rawValue, reason: Language.english.vocabulary.text($0.phrase))
            }
        }
    }

    /// The items of the meeting's own files that the packs of a day do not show, or show as general practice.
    static func items(in assembly: Assembly, asOf day: CalendarDate) -> [HeldBack] {
        let view = View(of: assembly.library, asOf: day, release: .participants)
        return assembly.meeting.claims.compactMap { claim in
            let practice: Phrase? = view.isGeneralPractice(claim) ? .shownAsPractice : nil
            return (view.withheld[claim.id]?.phrase ?? practice).map {
                HeldBack(id: claim.id.rawValue, reason: Language.english.vocabulary.text($0))
            }
        }
    }

    /// The text for a terminal that lists items of the meeting under a heading.
    static func text(ofItems items: [HeldBack], asOf day: CalendarDate) -> String {
        let heading =
            "the meeting's own items held back, or shown as general practice, as of \(EnglishStyle.date(day)):"
        return ([heading] + lines(items, indented: 2)).joined(separator: "\n")
    }

    /// The text for a terminal that lists people under a heading.
    static func text(of people: [HeldBack], asOf day: CalendarDate) -> String {
        (["people held back as of \(EnglishStyle.date(day)):"] + lines(people, indented: 2)).joined(separator: "\n")
    }

    /// One line for each entry: the id and the reason.
    static func lines(_ all: [HeldBack], indented indent: Int) -> [String] {
        let width = max(6, all.map(\.id.count).max() ?? 0)
        return all.map { String(repeating: " ", count: indent) + "\($0.id.padding(to: width)) \($0.reason)" }
    }
}

extension String {
    /// The text, padded with spaces to a width.
    func padding(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
