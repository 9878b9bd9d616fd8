import Core

/// Writes the programme for a terminal.
struct TextWriter {
    func write(_ programme: Programme, of meeting: Meeting) -> String {
        var lines = [
            meeting.theme, "\(EnglishStyle.longDate(programme.date)), \(meeting.venue.name), \(meeting.venue.room)", "",
        ]
        for (index, planned) in programme.windows.enumerated() {
            if index > 0 { lines.append("") }
            for session in planned.sessions {
                lines.append(
                    "\(column(EnglishStyle.time(session.start)))\(DaySheet.title(session)) (\(session.minutes) min)")
                guard session.items.count > 1 else { continue }
                for item in session.items {
                    lines.append(
                        "\(column("  " + EnglishStyle.clock(item.start)))  \(item.kind.label), \(item.minutes)")
                }
            }
            if let margin = planned.margin {
                lines.append("\(column(EnglishStyle.time(margin.start)))\(margin.kind.label) (\(margin.minutes) min)")
            }
            lines.append("\(column(EnglishStyle.time(planned.window.end)))services end")
        }
        lines += ["", "Times within the day are the secretariat's proposal."]
        return lines.joined(separator: "\n")
    }

    private func column(_ text: String) -> String { text + String(repeating: " ", count: max(1, 12 - text.count)) }
}
