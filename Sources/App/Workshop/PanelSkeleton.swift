import Core

/// The file of a panel that is still to be written: one gap per part, each with the questions for its desk.
struct PanelSkeleton {
    let name: PanelName
    /// The letters that the ids of the panel's items begin with.
    let letters: String
    /// Whether the meeting's theme is classified by forms of interaction and involvement.
    let hasTypology: Bool
    /// The command that checks the file.
    let check: String
    /// The path from the file to the schema; nil if there is none nearby.
    let schema: String?

    /// The text of the YAML file.
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
            # Run `\(check) --watch` while you edit this file: after every save it lists what is still to be written.
            # Ids: \(letters)1 for a finding, \(letters)x1 an experience, \(letters)q1 a question, \(letters)l1 a lesson, \(letters)g1 a gap.
            # Never use an id again, even if its item was deleted.
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

    /// The parts: what a pack prints until the part is written, and the question for the desk.
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
