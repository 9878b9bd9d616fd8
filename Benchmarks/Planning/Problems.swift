import Core
import Programme

/// Demands that take some searching, the same from run to run.
enum Problems {
    /// Twenty sessions of three items over two days, in free order, with hours of people and with precedence.
    ///
    /// A timetable exists: the hours and the precedence are taken from one that was drawn first.
    static func free(seed: UInt64) -> ProgrammeDemand {
        var chance = Chance(state: seed)
        var demand = base(sessions: 20, days: 2, wished: 30, &chance)
        var drawn = Array(demand.sessions.indices)
        for index in drawn.indices.reversed() { drawn.swapAt(index, chance.next(index + 1)) }
        for (place, session) in drawn.enumerated() {
            let window = demand.windows[place / 5].span.lowerBound.minutes
            let start = window + drawn[(place / 5 * 5)..<place].map { demand.sessions[$0].least }.reduce(0, +)
            guard place % 5 < 3 else { continue }
            let hours = Moment(minutes: start - chance.next(20))..<Moment(minutes: start + 40 + chance.next(60))
            seat("x\(place)", in: session, of: &demand, hours: hours)
        }
        for _ in 0..<10 {
            let places = [chance.next(20), chance.next(20)].sorted()
            let (first, second) = (demand.sessions[drawn[places[0]]].id, drawn[places[1]])
            if places[0] < places[1], !demand.sessions[second].after.contains(first) {
                demand.sessions[second].after.append(first)
            }
        }
        return demand
    }

    /// Twenty sessions with two hundred demands, of which some cannot be met together.
    static func crowded(seed: UInt64) -> ProgrammeDemand {
        var chance = Chance(state: seed)
        var demand = base(sessions: 20, days: 2, wished: 30, &chance)
        // Eight sessions' people are there in the first window only, which holds six of them at their least.
        for index in demand.sessions.indices {
            let window = demand.windows[index < 8 ? 0 : 1 + index % 3].span
            for number in 0..<5 { seat("x\(index)-\(number)", in: index, of: &demand, hours: window) }
        }
        order(&demand, count: 80, &chance)
        return demand
    }

    private static func seat(
        _ name: String, in session: Int, of demand: inout ProgrammeDemand, hours: Range<Moment>
    ) {
        let person = EntryID(rawValue: name)
        demand.attendance.append(
            ProgrammeDemand.Attendance(person: person, name: name.uppercased(), isRemote: false, hours: [hours]))
        demand.sessions[session].items[0].people.append(person)
    }

    /// Eight sessions of nineteen items in two windows, as they are listed.
    static var day: ProgrammeDemand {
        var chance = Chance(state: 1)
        var demand = base(sessions: 8, days: 1, wished: 30, &chance)
        demand.isOrderFree = false
        return demand
    }

    /// Ten sessions of thirty items in two windows, as they are listed.
    static var full: ProgrammeDemand {
        var chance = Chance(state: 2)
        var demand = base(sessions: 10, days: 1, wished: 27, &chance)
        demand.isOrderFree = false
        return demand
    }

    private static func base(sessions: Int, days: Int, wished: Int, _ chance: inout Chance) -> ProgrammeDemand {
        guard let meeting = SampleMeeting.meeting else { fatalError("the sample meeting is sound") }
        let dates = (0..<days).compactMap { CalendarDate(daysSince1970: meeting.date.daysSince1970 + $0) }
        let windows = dates.flatMap { date in
            ["10:00-13:00", "15:00-18:00"].compactMap { ServiceWindow($0, on: date) }
        }
        let middle = (0..<sessions).map { number in
            let kinds: [ProgrammeItem.Kind] = [.presentation, .experiences, .questions]
            let items = kinds.map { kind in
                let wish = wished / 3 + chance.next(6)
                let range = MinuteRange(least: wish - 4 - chance.next(3), wished: wish, most: wish + 5)
                return ProgrammeDemand.Item(kind: kind, range: range ?? meeting.agenda.opening)
            }
            return ProgrammeDemand.Session(
                id: SessionID(rawValue: "s\(number)"), number: number + 1, title: "S\(number)", items: items)
        }
        return ProgrammeDemand(
            date: meeting.date, zone: meeting.zone, windows: windows, margin: meeting.agenda.margin, isOrderFree: true,
            sessions: middle)
    }

    private static func order(_ demand: inout ProgrammeDemand, count: Int, _ chance: inout Chance) {
        for _ in 0..<count {
            let (one, two) = (chance.next(demand.sessions.count), chance.next(demand.sessions.count))
            let (first, second) = (demand.sessions[min(one, two)].id, max(one, two))
            if one != two, !demand.sessions[second].after.contains(first) {
                demand.sessions[second].after.append(first)
            }
        }
    }
}

/// Numbers that look random and are the same on every machine.
///
/// - Source: G. Steele, D. Lea, C. Flood, “Fast splittable pseudorandom number generators” (OOPSLA 2014): SplitMix64.
struct Chance {
    var state: UInt64

    /// A number below another.
    mutating func next(_ limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
    }
}
