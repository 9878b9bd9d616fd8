import Core

/// The file of a panel that is still to be written: a gap a part, each with the questions that its desk answers.
struct PanelSkeleton {
    let name: PanelName
    /// What the ids of its items begin with.
    let letters: String
    /// Whether the meeting's theme is classified by forms of interaction and involvement.
    let hasTypology: Bool
    /// The command that checks the file.
    let check: String
    /// Where the schema stands, as seen from the file; nil where none is near.
    let schema: String?

    /// The YAML.
    var text: String {
        let gaps = zip(1..., parts).map { number, part in
            let question = part.question.split(separator: " ").lines(to: 106).map { "      \($0)\n" }.joined()
            return """
                  - id: \(letters)g\(number)
                    text: >
                      \(part.gap)
                    to write: >

                """ + question
        }
        return (schema.map { "# yaml-language-server: $schema=\($0)\n" } ?? "") + """
            # Keep `\(check) --watch` open beside this file: it says after every save what is still to be written.
            # Ids: \(letters)1 for a finding, \(letters)x1 an experience, \(letters)q1 a question, \(letters)l1 a lesson, \(letters)g1 a gap.
            # None is ever used again, not even that of an item which was taken out.
            panel: \(name.id)
            title: \(YAMLText.scalar(name.title))
            desk: \(YAMLText.scalar("\(name.title) desk"))
            regions: []
            release: participants
            cleared: none
            minutes:
              presentation: [5, 10, 15]
              experiences: [5, 10, 15]
              questions: [5, 10, 15]
            gaps:

            """ + gaps.joined()
    }

    /// What a pack prints in the place of a part, and what its desk is asked.
    private var parts: [(gap: String, question: String)] {
        [
            (
                "The scope of this panel is still to be written.",
                "which States and areas does it cover, and how does it use their names? (`scope:`, `regions:`, `terms:`) "
                    + "Which paragraph provides for it? (`basis:`)"
            ),
            ("The general presentation of this panel is still to be written.", presentation),
            (
                "The experiences for this panel are still to be written.",
                "what did one or more States, or an international or regional organization, do, and what did they learn? "
                    + "(`experiences:`, with `who:`)"
            ),
            (
                "The guiding questions of this panel are still to be written.",
                "what should the moderator ask, and which claims are the background? (`questions:`)"
            ),
            (
                "The lessons of this panel are still to be written.",
                "what may the meeting carry forward, for which element of responses, resting on which claims? (`lessons:`)"
            ),
        ]
    }

    private var presentation: String {
        guard hasTypology else { return "what do sources state, of whom, where and when? (`findings:`)" }
        let forms = InteractionForm.allCases.map(\.rawValue).joined(separator: ", ")
        let involvement = Involvement.allCases.map(\.rawValue).joined(separator: ", ")
        return
            "which form of interaction (\(forms)) and which involvement in crime (\(involvement)) do sources state, of whom, "
            + "where and when? (`findings:`, with `stated:`)"
    }
}
