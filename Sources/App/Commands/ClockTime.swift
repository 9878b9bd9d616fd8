import ArgumentParser
import Core

/// A time as it is typed, such as `11.20`, `11:20`, `11.20 a.m.`, `3 p.m.` or `noon`.
///
/// In a meeting of several days the date may come first: `2027-03-06 11.20`.
struct ClockTime: ExpressibleByArgument, Hashable {
    /// The date, if one was typed.
    let date: CalendarDate?
    let time: TimeOfDay

    /// Reads what was typed; the result is nil if it is not a time.
    init?(argument: String) {
        var words = argument.lowercased().split(whereSeparator: { $0 == " " || $0 == "\u{A0}" })
        date = words.first.flatMap { CalendarDate($0) }
        if date != nil { words.removeFirst() }
        guard let time = Self.time(words.joined()) else { return nil }
        self.time = time
    }

    private static func time(_ text: String) -> TimeOfDay? {
        if text == "noon" { return TimeOfDay(minutes: 720) }
        for (ending, half) in [("a.m.", 0), ("p.m.", 720), ("am", 0), ("pm", 720)] where text.hasSuffix(ending) {
            guard let (hour, minute) = clock(text.dropLast(ending.count)), (1...12).contains(hour) else { return nil }
            return TimeOfDay(minutes: hour % 12 * 60 + minute + half)
        }
        guard text.contains(where: { $0 == "." || $0 == ":" }), let (hour, minute) = clock(text[...]), hour < 24 else {
            return nil
        }
        return TimeOfDay(minutes: hour * 60 + minute)
    }

    private static func clock(_ text: Substring) -> (hour: Int, minute: Int)? {
        let parts = text.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "." || $0 == ":" })
        guard (1...2).contains(parts.count), parts.allSatisfy({ (1...2).contains($0.utf8.count) }),
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            parts.dropFirst().allSatisfy({ $0.count == 2 }),
            let hour = Int(parts[0]), let minute = parts.count == 2 ? Int(parts[1]) : 0, minute < 60
        else { return nil }
        return (hour, minute)
    }
}
