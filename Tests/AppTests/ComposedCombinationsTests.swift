@testable import App
@testable import BriefingPacks
@testable import Core
import Testing

/// The pages of the real panels, for every release and for every day on which something becomes known.
@Suite struct ComposedCombinationsTests {
    /// The days on which what a reader may see can change, and the day before the first.
    private static func days(of library: Library) -> [CalendarDate] {
        let published = library.sources.values.compactMap(\.published.latestDay)
        let claims = library.claims.all
        let said = claims.compactMap { $0.attribution?.date?.earliestDay }
        let happened = claims.compactMap { $0.happened?.start.earliestDay }
        return Set(published + said + happened).sorted()
    }

    private static let views: Result<[View], any Error> = Result {
        let library = try Fixture.real().library
        return days(of: library).flatMap { day in
            Release.allCases.map { View(of: library, asOf: day, release: $0) }
        }
    }

    @Test func noPageHasAHiddenClaimOrAFollowingWordingWithoutItsClaim() throws {
        let answers = try Fixture.real().answers
        for view in try Self.views.get() {
            for answers in answers {
                let text = PanelText(of: answers, in: view)
                let place = "\(answers.card.id), \(view.release), \(view.asOf)"
                let printed = text.paragraphs.flatMap(\.parts).map(\.claim)
                let listed = text.inBrief + text.know + text.doNotSay.flatMap(\.restsOn)
                #expect((printed + listed).allSatisfy { view.withheld[$0.id] == nil }, "\(place)")
                #expect(Set(printed.map(\.id)) == Set(view.visible(answers.claims).map(\.id)), "\(place)")
                #expect(Set(printed.map(\.id)).count == printed.count, "\(place): a claim is printed twice")
                for paragraph in text.paragraphs { Self.verify(paragraph, of: answers.content.layout, place) }
                let headings = text.paragraphs.compactMap(\.heading)
                #expect(Set(headings).count == headings.count, "\(place): a heading is printed twice")
            }
        }
    }

    /// Holds each part of a paragraph to the claim that the file has before it.
    private static func verify(_ paragraph: ComposedParagraph, of layout: PanelLayout, _ place: String) {
        #expect(!paragraph.parts.isEmpty, "\(place)")
        for (index, part) in paragraph.parts.enumerated() {
            let order = layout.paragraphs.first { $0.claims.contains { $0.id == part.claim.id } }?.claims.map(\.id)
            let own = order?.firstIndex(of: part.claim.id)
            let predecessor = own.flatMap { $0 > 0 ? order?[$0 - 1] : nil }
            let before = index > 0 ? paragraph.parts[index - 1].claim.id : nil
            switch part.form {
            case .then: #expect(before != nil && before == predecessor, "\(place): \(part.claim.id)")
            case .text: #expect(part.join == nil, "\(place): \(part.claim.id)")
            case .short: Issue.record("\(place): \(part.claim.id) has the wording of a list in a paragraph")
            }
        }
    }

    /// Printed words are those of visible claims, so no wording of a hidden claim is among them.
    @Test func noPageHasAHiddenClaimsWords() throws {
        let answers = try Fixture.real().answers
        for view in try Self.views.get() where view.release < .secretariat {
            for answers in answers {
                let text = PanelText(of: answers, in: view)
                let parts = text.paragraphs.flatMap(\.parts).compactMap { $0.claim.wording($0.form) }
                let lists = (text.inBrief + text.know).compactMap { $0.wording($0.formInLists) }
                let printed = Set(parts + lists)
                let hidden = answers.claims.filter { view.withheld[$0.id] != nil }.flatMap { claim in
                    WordingForm.allCases.compactMap(claim.wording)
                }
                #expect(printed.isDisjoint(with: hidden), "\(answers.card.id), \(view.release), \(view.asOf)")
            }
        }
    }
}
