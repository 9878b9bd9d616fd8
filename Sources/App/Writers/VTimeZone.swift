import Core
import Foundation

/// The VTIMEZONE of a zone around a meeting's days; offsets are computed from the time zone database, never typed.
///
/// - Source: RFC 5545, 3.6.5.
struct VTimeZone {
    let zone: String
    /// The days, in order.
    let dates: [CalendarDate]

    /// The component's lines: the observances in force on the days, and the ones before and after them.
    var lines: [String] {
        guard let zone = TimeZone(identifier: zone), let day = dates.first, let lastDay = dates.last else { return [] }
        let noon = self.noon(of: day)
        let first = onset(before: noon, in: zone)
        let earlier = first.flatMap { onset(before: $0.addingTimeInterval(-86_400), in: zone) }
        var onsets = [earlier, first].compactMap { $0 }
        var next = zone.nextDaylightSavingTimeTransition(after: noon)
        while let change = next {
            onsets.append(change)
            next = change <= self.noon(of: lastDay) ? zone.nextDaylightSavingTimeTransition(after: change) : nil
        }
        let observances = onsets.isEmpty ? fixed(zone, noon) : onsets.flatMap { observance(zone, at: $0) }
        return ["BEGIN:VTIMEZONE", "TZID:\(self.zone)"] + observances + ["END:VTIMEZONE"]
    }

    private func noon(of date: CalendarDate) -> Date {
        Date(timeIntervalSince1970: Double(date.daysSince1970) * 86_400 + 43_200)
    }

    /// The last change of offset before a moment, within two years.
    private func onset(before moment: Date, in zone: TimeZone) -> Date? {
        var last: Date?
        var next = zone.nextDaylightSavingTimeTransition(after: moment.addingTimeInterval(-2 * 366 * 86_400))
        while let change = next, change <= moment {
            last = change
            next = zone.nextDaylightSavingTimeTransition(after: change)
        }
        return last
    }

    private func observance(_ zone: TimeZone, at onset: Date) -> [String] {
        let before = zone.secondsFromGMT(for: onset.addingTimeInterval(-1))
        let after = zone.secondsFromGMT(for: onset)
        let name = zone.isDaylightSavingTime(for: onset) ? "DAYLIGHT" : "STANDARD"
        return component(name, start: local(onset, offset: before), from: before, to: after)
    }

    /// A zone that keeps one offset all year.
    private func fixed(_ zone: TimeZone, _ noon: Date) -> [String] {
        let offset = zone.secondsFromGMT(for: noon)
        return component("STANDARD", start: "19700101T000000", from: offset, to: offset)
    }

    private func component(_ name: String, start: String, from: Int, to: Int) -> [String] {
        [
            "BEGIN:\(name)", "DTSTART:\(start)", "TZOFFSETFROM:\(Self.offset(from))", "TZOFFSETTO:\(Self.offset(to))",
            "END:\(name)",
        ]
    }

    /// The wall clock at a moment, by the offset that was in force before it.
    private func local(_ moment: Date, offset: Int) -> String {
        let seconds = Int(moment.timeIntervalSince1970) + offset
        let day = Int((Double(seconds) / 86_400).rounded(.down))
        let rest = seconds - day * 86_400
        guard let date = CalendarDate(daysSince1970: day) else { return "19700101T000000" }
        let time = [rest / 3600, rest / 60 % 60, rest % 60].map(Self.two).joined()
        return "\(date.description.filter { $0 != "-" })T\(time)"
    }

    static func offset(_ seconds: Int) -> String {
        let minutes = abs(seconds) / 60
        return "\(seconds < 0 ? "-" : "+")\(two(minutes / 60))\(two(minutes % 60))"
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
