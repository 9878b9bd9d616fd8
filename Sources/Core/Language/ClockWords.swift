/// Finds times of day in English text.
///
/// It reads “10 a.m. to 1 p.m.”, “3–6 p.m.”, “10:00-13:00”, “9 a.m. to noon” and texts of the same forms.
enum ClockWords {
    /// The spans from one time to another, in the order in which they appear in the text.
    static func spans(in text: String) -> [(start: TimeOfDay, end: TimeOfDay)] {
        guard mayTell(text) else { return [] }
        return text.matches(of: span).compactMap { match in
            let (_, first, minute, half, second, otherMinute, otherHalf) = match.output
            let isClear = half != nil || otherHalf != nil || [first, second].contains { $0.first?.isLetter ?? false }
            // Without “a.m.” or “p.m.”, figures are certainly times only if they have minutes.
            guard isClear || (minute != nil && otherMinute != nil),
                let end = time(second, otherMinute, otherHalf)
            else { return nil }
            // In “3 to 6 p.m.”, “p.m.” applies to both times. In “11 to 1 p.m.”, it applies only to the second.
            let start = time(first, minute, half ?? otherHalf)
            guard let start, start < end else { return time(first, minute, half).map { ($0, end) } }
            return (start, end)
        }
    }

    /// A fast test for whether a text may contain a time.
    private static func mayTell(_ text: String) -> Bool {
        let words: [String] = ["noon", "midnight"]
        let halves: [String] = ["m.", "am", "pm", ":"]
        return words.contains { Occurrences.has($0, in: text) }
            || text.utf8.contains { (0x30...0x39).contains($0) } && halves.contains { Occurrences.has($0, in: text) }
    }

    // Computed each time, because a regular expression is not Sendable. Only texts that may contain a time need it.
    private static var span: Regex<(Substring, Substring, Substring?, Substring?, Substring, Substring?, Substring?)> {
        /\b(\d{1,2}|noon|midnight)(?:[.:](\d{2}))?(?:\s*(a\.m\.|p\.m\.|am\b|pm\b))?\s*(?:to|until|-|–)\s*(\d{1,2}|noon|midnight)(?:[.:](\d{2}))?(?:\s*(a\.m\.|p\.m\.|am\b|pm\b))?/
    }

    private static func time(_ hour: Substring, _ minute: Substring?, _ half: Substring?) -> TimeOfDay? {
        if hour == "noon" { return TimeOfDay(minutes: 720) }
        if hour == "midnight" { return TimeOfDay(minutes: 1440) }
        guard let hours = Int(hour), let minutes = minute.map({ Int($0) }) ?? 0, minutes < 60 else { return nil }
        guard let half else { return hours <= 24 ? TimeOfDay(minutes: hours * 60 + minutes) : nil }
        guard 1...12 ~= hours else { return nil }
        return TimeOfDay(minutes: (hours % 12 + (half.first == "p" ? 12 : 0)) * 60 + minutes)
    }
}
