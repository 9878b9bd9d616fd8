package import Core
package import Programme

// The plain labels of a vocabulary, each from its group in the language's file.

extension Vocabulary {
    /// Returns a heading.
    package func heading(_ heading: Heading) -> String { Self.labels["headings", heading] }
    /// Returns the header of a column or a row.
    package func column(_ column: Column) -> String { Self.labels["columns", column] }
    /// Returns the name of a kind of item: a part of a panel or another part of the day.
    package func item(_ kind: ProgrammeItem.Kind) -> String { Self.labels["parts", kind] }
    /// Returns the name of a kind of item in one word, within a sentence.
    package func itemWord(_ kind: ProgrammeItem.Kind) -> String { Self.labels["parts in a sentence", kind] }
    /// Returns the name of a reader.
    package func reader(_ reader: Reader) -> String { Self.labels["readers", reader] }
    /// Returns the name of a reader's pack.
    package func pack(_ reader: Reader) -> String { Self.labels["packs", reader] }
    /// Returns the name of a release level.
    package func release(_ release: Release) -> String { Self.labels["releases", release] }
    /// Returns the name of a section of the meeting's own content.
    package func section(_ section: MeetingSection) -> String { Self.labels["sections", section] }
    /// Returns the name of an element of responses.
    package func element(_ element: ResponseElement) -> String { Self.labels["elements of responses", element] }
    /// Returns the name of a form of interaction.
    package func form(_ form: InteractionForm) -> String { Self.labels["forms of interaction", form] }
    /// Returns the name of a kind of involvement.
    package func involvement(_ kind: Involvement) -> String { Self.labels["kinds of involvement", kind] }
    /// Returns the name of a shared method.
    package func shared(_ method: SharedMethod) -> String { Self.labels["shared methods", method] }
    /// Returns the name of a unit of analysis, which is the subject of a claim.
    package func unit(_ unit: UnitOfAnalysis) -> String { Self.labels["units of analysis", unit] }
    /// Returns the label of a kind of remark.
    package func note(_ kind: NoteKind) -> String { Self.labels["notes", kind] }
    /// Returns what happens at a moment of a session.
    package func moment(_ kind: ClockRow.Kind) -> String { Self.labels["moments", kind] }
    /// Returns the heading of a box.
    package func box(_ kind: Box.Kind) -> String { Self.labels["boxes", kind] }
    /// Returns for whom a paper is.
    package func addressee(_ reader: Reader) -> String { Self.labels["addressees", reader] }
    /// Returns the name of something that is proposed.
    func proposal(_ proposal: Proposal) -> String { Self.labels["proposals", proposal] }
    /// Returns the meaning of a tint in words.
    package func tint(_ tint: Cell.Tint) -> String { Self.labels["tints", tint] }
    /// Returns the marking of a speaker's text.
    package func marking(_ marking: Person.Marking) -> String { Self.labels["markings", marking] }
    /// Returns the advice for a claim that needs caution; nil if it needs none.
    package func caution(_ standing: Claim.Standing) -> String? {
        Claim.Standing.cautioned.contains(standing) ? Self.labels["cautions", standing] : nil
    }
    /// Returns a word that joins a claim to the claim before it, with the space after it; the claim follows directly.
    package func join(_ join: Join) -> String {
        let word = Self.labels["joins", join]
        return word.hasSuffix("，") ? word : word + " "
    }
    /// Returns the name of a language.
    package func name(_ language: Language) -> String { Self.labels["languages", language] }
}

extension Claim.Standing {
    /// The standings of claims that need caution.
    static let cautioned = allCases.filter {
        switch $0 {
        case .finding, .report: false
        case .allegation, .expectation, .vulnerability, .limitedEvidence, .dispute: true
        }
    }
}
