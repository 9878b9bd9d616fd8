package import Core
import Programme

// The groups of a file of labels.

extension Field {
    /// A group with one label for each value.
    package static func labels(_ group: String, _ values: [some RawRepresentable<String>], _ meaning: String) -> Field {
        let fields = values.map { Field.required($0.rawValue, .line, "what documents print for '\($0.rawValue)'") }
        return .required(group, .group(FieldSet("'\(group)'", fields)), meaning)
    }
}

extension [Field] {
    /// The groups of labels that every document may use.
    package static var labels: [Field] {
        [
            .labels("headings", Heading.allCases, "the headings of sections"),
            .labels("columns", Column.allCases, "the headers of columns and rows"),
            .labels("parts", ProgrammeItem.Kind.allCases, "the parts of the day, as titles"),
            .labels("parts in a sentence", ProgrammeItem.Kind.allCases, "the parts of the day, in a word or two"),
            .labels("readers", Reader.allCases, "the readers of packs"),
            .labels("packs", Reader.allCases, "the titles of packs"),
            .labels("releases", Release.allCases, "who may see an item"),
            .labels("sections", MeetingSection.allCases, "the sections of the meeting's own content"),
            .labels("elements of responses", ResponseElement.allCases, "the elements of paragraph 11, as titles"),
            .labels("forms of interaction", InteractionForm.allCases, "the forms of paragraph 7, in a sentence"),
            .labels("kinds of involvement", Involvement.allCases, "the involvement of paragraph 7, in a sentence"),
            .labels("shared methods", SharedMethod.allCases, "the methods of paragraph 7, in a sentence"),
            .labels("units of analysis", UnitOfAnalysis.allCases, "what a claim is about, after “about”"),
            .labels("notes", NoteKind.allCases, "the labels of remarks that are set apart"),
            .labels("moments", ClockRow.Kind.allCases, "what happens at a moment of a session"),
            .labels("boxes", Box.Kind.allCases, "the headings of what is set apart on a page"),
            .labels("addressees", Reader.allCases, "for whom a paper is, on its front page"),
            .labels("proposals", Proposal.allCases, "what a page proposes, after “Proposed:”"),
            .labels("tints", Cell.Tint.allCases, "the tints of a table in words"),
            .labels("markings", Person.Marking.allCases, "the markings of a speaker's text"),
            .labels("cautions", Claim.Standing.cautioned, "the advice for a claim that needs caution"),
            .labels("joins", Join.allCases, "the words before a claim that follows another, with their comma"),
            .labels("languages", Language.allCases, "the names of the languages, in a sentence"),
        ]
    }
}
