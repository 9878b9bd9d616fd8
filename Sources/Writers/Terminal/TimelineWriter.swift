import Core
package import Documents
package import Programme

/// Writes the days to scale for a terminal: a ruler of hours, and one bar per session with its number or letter.
///
/// All characters are plain and have the same width on every terminal. Colour only repeats what they show.
package struct TimelineWriter {
    /// The programme, with titles in the language of the vocabulary.
    let programme: Programme
    let words: any Vocabulary
    /// The theme of the meeting.
    let theme: String
    let place: String
    /// The number of columns.
    let width: Int
    /// Whether bars are coloured.
    let isColoured: Bool

    /// The range of widths.
    ///
    /// In fewer columns, nothing can be drawn to scale. In more columns, the eye loses the row.
    private static let widths = 48...160

    package init(
        programme: Programme, words: any Vocabulary, theme: String, place: String, width: Int, isColoured: Bool
    ) {
        (self.programme, self.words, self.theme, self.place) = (programme, words, theme, place)
        self.width = min(max(width, Self.widths.lowerBound), Self.widths.upperBound)
        self.isColoured = isColoured
    }

    /// Returns the text of all days of the programme.
    package func write() -> String {
        let head = "\(words.longDates(programme.dates))\(words.separator)\(place)"
        var lines = [theme, head].flatMap { TextWidth.lines($0, within: width) }
        if programme.version > 1 { lines.append(words.text(.version(programme.version))) }
        var letters = "abcdefghijklmnopqrstuvwxyz".map { String($0) }[...]
        for day in programme.days {
            lines.append("")
            if programme.dates.count > 1 { lines.append(strong(words.longDate(day.date))) }
            lines += self.day(day, &letters)
        }
        lines += [""] + TextWidth.lines(words.text(.timesAreTheSecretariats), within: width)
        // An invisible mark at the beginning of each line makes it run from right to left on terminals that support
        // this.
        return lines.map { words.language.isRightToLeft && !$0.isEmpty ? "\u{200F}\($0)" : $0 }.joined(separator: "\n")
    }

    private func day(_ day: Programme, _ letters: inout ArraySlice<String>) -> [String] {
        guard let scale = TimelineScale(day, words: words, width: width) else { return [] }
        var lines = [scale.hours, scale.windows]
        for planned in day.windows {
            for session in planned.sessions {
                let key = session.number.map { "\($0)" } ?? letters.popFirst() ?? "+"
                let text = "\(key). \(session.title) (\(words.minutes(session.minutes)))"
                lines += bar(
                    scale, from: session.start, to: session.end, key: key, text, isPanel: session.number != nil)
            }
            if let margin = planned.margin {
                let key = letters.popFirst() ?? "+"
                let text = "\(key). \(words.item(margin.kind)) (\(words.minutes(margin.minutes)))"
                lines += bar(scale, from: margin.start, to: margin.end, key: key, text, isPanel: false)
            }
        }
        return lines
    }

    /// Returns a bar with its time before it.
    ///
    /// The label is after the bar, before it, or below it if neither side has room.
    private func bar(
        _ scale: TimelineScale, from start: TimeOfDay, to end: TimeOfDay, key: String, _ text: String, isPanel: Bool
    ) -> [String] {
        let first = scale.column(of: start)
        let length = max(1, scale.column(of: end) - first)
        let fill = String(repeating: isPanel ? "=" : "-", count: max(0, length - key.count))
        let bar = paint(key.count <= length ? key + fill : String(repeating: "+", count: length), isPanel)
        let time = scale.margin(words.time(start))
        let size = TextWidth.of(text)
        let blanks = { (count: Int) in String(repeating: " ", count: max(0, count)) }
        if first + length + 1 + size <= scale.columns { return ["\(time)\(blanks(first))\(bar) \(text)"] }
        if size + 1 <= first { return ["\(time)\(blanks(first - size - 1))\(text) \(bar)"] }
        let below = TextWidth.lines(text, within: scale.columns)
        let longest = below.map { TextWidth.of($0) }.max() ?? 0
        let indent = scale.margin("") + blanks(min(first, scale.columns - longest))
        return ["\(time)\(blanks(first))\(bar)"] + below.map { indent + $0 }
    }

    // Bright on blue and black on white are readable on dark and light terminals. The characters of the bars also
    // differ.
    private func paint(_ bar: String, _ isPanel: Bool) -> String {
        isColoured ? "\u{1B}[\(isPanel ? "1;97;44" : "30;47")m\(bar)\u{1B}[0m" : bar
    }

    private func strong(_ text: String) -> String { isColoured ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
}
