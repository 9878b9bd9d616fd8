import Core
import Foundation

/// The VTIMEZONE component of a time zone for the days of a meeting.
///
/// The offsets come from the time zone database.
///
/// If the zone changes its clocks by one rule every year, there is one STANDARD and one DAYLIGHT component with that
/// rule, because some calendars read only one of each. Otherwise every change around the days is a component.
///
/// - Source: RFC 5545, 3.6.5 and 3.3.10.
struct VTimeZone {
    let zone: String
    /// The days, in order.
    let dates: [CalendarDate]

    /// The lines of the component: the observances in force on the days, and those before and after them.
    var lines: [String] {
        guard let zone = TimeZone(identifier: zone), let day = dates.first, let lastDay = dates.last else { return [] }
        if let rules = yearlyRules(of: zone, around: day.year...lastDay.year) {
            let components = rules.flatMap { rule in
                component(
                    rule.isDaylight ? "DAYLIGHT" : "STANDARD", start: rule.start, from: rule.from, to: rule.to,
                    rule: "FREQ=YEARLY;BYMONTH=\(rule.month);BYDAY=\(rule.week)\(Self.weekdays[rule.weekday])")
            }
            return ["BEGIN:VTIMEZONE", "TZID:\(self.zone)"] + components + ["END:VTIMEZONE"]
        }
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

    /// Returns the last change of offset before a moment, within two years.
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

    /// Returns the component of a zone with one offset all year.
    private func fixed(_ zone: TimeZone, _ noon: Date) -> [String] {
        let offset = zone.secondsFromGMT(for: noon)
        return component("STANDARD", start: "19700101T000000", from: offset, to: offset)
    }

    private func component(_ name: String, start: String, from: Int, to: Int, rule: String? = nil) -> [String] {
        [
            "BEGIN:\(name)", "DTSTART:\(start)", "TZOFFSETFROM:\(Self.offset(from))", "TZOFFSETTO:\(Self.offset(to))",
        ] + (rule.map { ["RRULE:\($0)"] } ?? []) + ["END:\(name)"]
    }

    // MARK: Yearly rules

    /// A change of clocks that happens every year.
    private struct YearlyRule {
        /// The first change, in local time before the change.
        let start: String
        let isDaylight: Bool
        let from: Int
        let to: Int
        let month: Int
        /// The number of the weekday within the month, from 1; -1 for the last one.
        let week: Int
        /// The weekday, from 0 for Sunday.
        let weekday: Int
    }

    private static let weekdays = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"]

    /// Returns the two yearly changes if they follow one rule from the year before the days to two years after them, or
    /// nil.
    private func yearlyRules(of zone: TimeZone, around years: ClosedRange<Int>) -> [YearlyRule]? {
        let span = (years.lowerBound - 1)...(years.upperBound + 2)
        guard let first = CalendarDate(year: span.lowerBound, month: 1, day: 1),
            let last = CalendarDate(year: span.upperBound, month: 12, day: 31)
        else { return nil }
        var changes: [Date] = []
        var next = zone.nextDaylightSavingTimeTransition(after: noon(of: first))
        while let change = next, change <= noon(of: last) {
            changes.append(change)
            next = zone.nextDaylightSavingTimeTransition(after: change)
        }
        guard changes.count == 2 * span.count else { return nil }
        let rules = [0, 1].compactMap { half in
            rule(of: stride(from: half, to: changes.count, by: 2).map { changes[$0] }, in: zone)
        }
        return rules.count == 2 && rules[0].isDaylight != rules[1].isDaylight ? rules : nil
    }

    /// Returns the rule that the changes of successive years have in common, or nil.
    private func rule(of changes: [Date], in zone: TimeZone) -> YearlyRule? {
        guard let first = changes.first else { return nil }
        let (from, to) = (zone.secondsFromGMT(for: first.addingTimeInterval(-1)), zone.secondsFromGMT(for: first))
        let days = changes.compactMap { clock($0, offset: from)?.date }
        let isSteady = changes.allSatisfy { change in
            zone.secondsFromGMT(for: change.addingTimeInterval(-1)) == from && zone.secondsFromGMT(for: change) == to
                && clock(change, offset: from)?.time == clock(first, offset: from)?.time
        }
        guard isSteady, days.count == changes.count, let day = days.first,
            days.allSatisfy({ $0.month == day.month && Self.weekday($0) == Self.weekday(day) })
        else { return nil }
        let weeks = Set(days.map { ($0.day + 6) / 7 })
        let areLast = days.allSatisfy { $0.day + 7 > CalendarDate.days(inMonth: $0.month, of: $0.year) }
        guard let week = weeks.count == 1 ? weeks.first : areLast ? -1 : nil else { return nil }
        return YearlyRule(
            start: local(first, offset: from), isDaylight: zone.isDaylightSavingTime(for: first), from: from, to: to,
            month: day.month, week: week, weekday: Self.weekday(day))
    }

    /// Returns the day of the week, from 0 for Sunday.
    ///
    /// 1 January 1970 was a Thursday.
    private static func weekday(_ date: CalendarDate) -> Int { ((date.daysSince1970 + 4) % 7 + 7) % 7 }

    /// Returns the local time at a moment, with a given offset.
    private func local(_ moment: Date, offset: Int) -> String {
        guard let (date, time) = clock(moment, offset: offset) else { return "19700101T000000" }
        return "\(date.description.filter { $0 != "-" })T\(time)"
    }

    private func clock(_ moment: Date, offset: Int) -> (date: CalendarDate, time: String)? {
        let seconds = Int(moment.timeIntervalSince1970) + offset
        let day = Int((Double(seconds) / 86_400).rounded(.down))
        let rest = seconds - day * 86_400
        let time = [rest / 3600, rest / 60 % 60, rest % 60].map(Self.two).joined()
        return CalendarDate(daysSince1970: day).map { ($0, time) }
    }

    static func offset(_ seconds: Int) -> String {
        let minutes = abs(seconds) / 60
        return "\(seconds < 0 ? "-" : "+")\(two(minutes / 60))\(two(minutes % 60))"
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
