@testable import Core
import PanelTesting
@testable import Programme
import Testing

/// Demands by chance, of every kind that a programme can have.
enum RandomDemand {
    /// A demand of any kind; not every one has a timetable.
    ///
    /// It has one or several windows on one or several days, a fixed or a free order, and now and then sessions that wait for
    /// others or begin a window, and people who are there at certain hours.
    ///
    /// - Parameters:
    ///   - random: Where chance comes from.
    ///   - sessions: How many sessions there are, opening and closing among them.
    ///   - windows: How many service windows there are.
    ///   - minutes: How long each window is.
    ///   - longest: The most minutes that an item's least and its wish are apart, and its wish and its most.
    /// - Returns: The demand.
    /// - Throws: Where a date, a zone or a range of its own making is none.
    static func demand(
        _ random: inout SeededGenerator, sessions: ClosedRange<Int> = 2...6, windows: ClosedRange<Int> = 1...3,
        minutes: ClosedRange<Int> = 12...40, longest: Int = 5
    ) throws -> ProgrammeDemand {
        let day = try #require(CalendarDate("2019-04-26"))
        let zone = try #require(ZoneName("America/New_York"))
        let slots = try self.windows(Int.random(in: windows, using: &random), minutes, from: day, &random)
        let count = Int.random(in: sessions, using: &random)
        // Wishes that together are a little less than the windows hold.
        let share = slots.map(\.minutes).reduce(0, +) * 9 / 10 / max(1, count)
        let least = Int.random(in: 0...2, using: &random)
        var demand = ProgrammeDemand(
            date: day, zone: zone, windows: slots,
            margin: try range(least, least + Int.random(in: 0...2, using: &random), 0, 4, &random),
            isOrderFree: Bool.random(using: &random),
            sessions: try (0..<count).map { try session($0, of: share, longest, &random) })
        for index in demand.sessions.indices {
            if Int.random(in: 0..<9, using: &random) == 0 { demand.sessions[index].startsWindow = true }
            demand.sessions[index].isOrderFree = Int.random(in: 0..<4, using: &random) == 0
            if index > 0, Int.random(in: 0..<3, using: &random) == 0 {
                demand.sessions[index].after.append(
                    SessionID(rawValue: "s\(Int.random(in: 0..<index, using: &random))"))
            }
        }
        for number in 0..<Int.random(in: 0...2, using: &random) { seat(number, in: &demand, &random) }
        return demand
    }

    private static func windows(
        _ count: Int, _ minutes: ClosedRange<Int>, from day: CalendarDate, _ random: inout SeededGenerator
    ) throws -> [ServiceWindow] {
        var start = Moment(day, TimeOfDay(minutes: 600))
        return try (0..<count).map { _ in
            let (date, time) = (try #require(start.date), start.time)
            let length = Int.random(in: minutes, using: &random)
            // A break, or the night.
            let next = Bool.random(using: &random) ? start.minutes + length + 30 : start.minutes + 1440
            start = Moment(minutes: next)
            return try #require(ServiceWindow(date: date, start: time, end: time + length))
        }
    }

    private static func session(
        _ index: Int, of share: Int, _ longest: Int, _ random: inout SeededGenerator
    ) throws -> ProgrammeDemand.Session {
        let kinds = PanelPart.allCases.shuffled(using: &random).prefix(Int.random(in: 1...3, using: &random))
        let wished = max(1, share / kinds.count)
        return ProgrammeDemand.Session(
            id: SessionID(rawValue: "s\(index)"), number: index, title: "S\(index)",
            items: try kinds.map { part in
                let wish = max(0, wished + Int.random(in: -3...2, using: &random))
                return ProgrammeDemand.Item(
                    kind: ProgrammeItem.Kind(part), range: try range(0, wish, longest, longest, &random))
            })
    }

    /// A range about a wish, no more than so many minutes from its ends.
    private static func range(
        _ floor: Int, _ wished: Int, _ below: Int, _ above: Int, _ random: inout SeededGenerator
    ) throws -> MinuteRange {
        let least = below == 0 ? floor : max(floor, wished - Int.random(in: 0...below, using: &random))
        let most = wished + Int.random(in: 0...above, using: &random)
        return try #require(MinuteRange(least: least, wished: wished, most: most))
    }

    /// Somebody who is needed at one or two sessions, and is there for most of one window, or of two.
    private static func seat(_ number: Int, in demand: inout ProgrammeDemand, _ random: inout SeededGenerator) {
        let person = EntryID(rawValue: "x\(number)")
        let hours = demand.windows.filter { _ in Int.random(in: 0..<4, using: &random) > 0 }.map { window in
            let start = window.span.lowerBound.minutes + Int.random(in: -5...5, using: &random)
            let end = window.span.upperBound.minutes + Int.random(in: -10...5, using: &random)
            return Moment(minutes: start)..<Moment(minutes: max(start + 1, end))
        }
        demand.attendance.append(
            ProgrammeDemand.Attendance(
                person: person, name: "X\(number)", isRemote: Bool.random(using: &random), hours: hours))
        for _ in 0..<Int.random(in: 1...2, using: &random) {
            let session = Int.random(in: demand.sessions.indices, using: &random)
            let item = Int.random(in: demand.sessions[session].items.indices, using: &random)
            if !demand.sessions[session].items[item].people.contains(person) {
                demand.sessions[session].items[item].people.append(person)
            }
        }
    }
}
