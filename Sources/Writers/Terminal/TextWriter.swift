import Core
package import Documents
package import Programme

/// Writes the programme for a terminal.
package struct TextWriter {
    /// The programme, with titles in the language of the vocabulary.
    let programme: Programme
    let words: any Vocabulary
    /// The theme of the meeting.
    let theme: String
    let place: String

    /// Creates a writer of a programme.
    package init(programme: Programme, words: any Vocabulary, theme: String, place: String) {
        self.programme = programme
        self.words = words
        self.theme = theme
        self.place = place
    }

    /// Returns the text of all days of the programme.
    package func write() -> String {
        let dates = programme.dates
        var lines = [theme, "\(words.longDates(dates))\(words.separator)\(place)"]
        if programme.version > 1 { lines.append(words.text(.version(programme.version))) }
        lines.append("")
        for (index, planned) in programme.windows.enumerated() {
            if index > 0 { lines.append("") }
            let isNewDay = index == 0 || programme.windows[index - 1].window.date != planned.window.date
            if dates.count > 1, isNewDay { lines += [words.longDate(planned.window.date), ""] }
            for session in planned.sessions {
                lines.append(
                    "\(column(words.time(session.start)))\(words.title(session)) (\(words.minutes(session.minutes)))")
                guard session.items.count > 1 else { continue }
                for item in session.items {
                    lines.append(
                        "\(column("  " + words.clock(item.start)))  \(words.item(item.kind))\(words.separator)\(item.minutes)"
                    )
                }
            }
            if let margin = planned.margin {
                lines.append(
                    "\(column(words.time(margin.start)))\(words.item(margin.kind)) (\(words.minutes(margin.minutes)))")
            }
            lines.append("\(column(words.time(planned.window.end)))\(words.text(.servicesEnd))")
        }
        lines += ["", words.text(.timesAreTheSecretariats)]
        return lines.joined(separator: "\n")
    }

    private func column(_ text: String) -> String { text + String(repeating: " ", count: max(1, 12 - text.count)) }
}
