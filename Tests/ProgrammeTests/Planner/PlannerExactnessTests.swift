@testable import Core
import PanelTesting
@testable import Programme
import Testing

@Suite struct PlannerExactnessTests {
    @Test(arguments: [11, 12, 13, 14] as [UInt64])
    func noTimetableIsBetterThanThePlanners(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var (planned, reordered) = (0, 0)
        for _ in 0..<120 {
            let demand = try SmallDemand.random(&random)
            let best = BruteForce(demand: demand).best
            do throws(PlanningError) {
                let plan = try Planner().plan(demand)
                planned += 1
                #expect(plan.isBest)
                #expect(plan.cost == best?.cost, "\(demand)")
                let held = plan.programme.windows.map { $0.sessions.map(\.id) }
                #expect(held == best?.windows.filter { !$0.isEmpty }, "\(demand)")
                let lengths = plan.programme.windows.map { window in
                    window.sessions.flatMap { $0.items.map(\.minutes) } + [window.margin?.minutes ?? 0]
                }
                #expect(lengths == best?.lengths.filter { !$0.isEmpty }, "\(demand)")
                let kinds = plan.programme.windows.map { $0.sessions.flatMap { $0.items.map(\.kind) } }
                reordered += kinds.joined().elementsEqual(demand.kinds(held.joined())) ? 0 : 1
                #expect(kinds == best?.kinds.filter { !$0.isEmpty }, "\(demand)")
            } catch {
                #expect(best == nil, "\(error) \(demand)")
                guard case .impossible(let conflict) = error else {
                    Issue.record("\(error)")
                    continue
                }
                try verify(conflict, of: demand)
            }
        }
        #expect(reordered > 0, "in some, parts in free order change places")
        #expect(planned > 20 && planned < 110, "the demands are neither all easy nor all impossible: \(planned)")
    }

    /// The demands of a conflict have no timetable; without any one of them there is one; and each way out is a way out.
    private func verify(_ conflict: Conflict, of demand: ProgrammeDemand) throws {
        #expect(conflict.isSmallest)
        func holds(_ kept: [Conflict.Demand]) -> Bool {
            BruteForce(demand: demand.keeping(Set(kept))).hasTimetable
        }
        #expect(!holds(conflict.demands), "\(conflict.words) \(demand)")
        for index in conflict.demands.indices {
            var rest = conflict.demands
            rest.remove(at: index)
            #expect(holds(rest), "\(conflict.words) without \(conflict.words[index]) \(demand)")
        }
        #expect(conflict.waysOut == conflict.waysOut.sorted { $0.minutes < $1.minutes })
        for way in conflict.waysOut where conflict.isOnly {
            let changed = try #require(demand.changed(by: way.change))
            #expect(BruteForce(demand: changed).hasTimetable, "\(way.text) \(demand)")
        }
    }
}

/// Small demands of every kind, by chance.
enum SmallDemand {
    static func random(_ random: inout SeededGenerator) throws -> ProgrammeDemand {
        var meeting = try #require(SampleMeeting.meeting)
        let days = Bool.random(using: &random) ? ["2019-04-26", "2019-04-26"] : ["2019-04-26", "2019-04-27"]
        meeting.windows = try days.enumerated().map { index, day in
            let minutes = Int.random(in: 6...14, using: &random)
            let text = "\(day) \(10 + 5 * index):00-\(10 + 5 * index):\(CalendarDate.two(minutes))"
            return try #require(ServiceWindow(text, on: meeting.date))
        }
        let margin = Int.random(in: 0...1, using: &random)
        meeting.agenda = AgendaLengths(
            opening: try range(&random), closing: try range(&random),
            margin: try SampleDay.range([margin, margin + 1, margin + 1]))
        meeting.order.isFree = Bool.random(using: &random)
        let panels = try (0..<Int.random(in: 0...2, using: &random)).map { number in
            let parts = PanelPart.allCases.prefix(Int.random(in: 1...2, using: &random))
            return PanelCard(
                id: PanelID(rawValue: "p\(number)"), title: "P\(number)", desk: "", regions: [],
                parts: try parts.map { PartLength(part: $0, minutes: try range(&random)) })
        }
        var demand = ProgrammeDemand(meeting, panels: panels)
        for index in demand.sessions.indices.dropFirst().dropLast() {
            if Int.random(in: 0..<5, using: &random) == 0 { demand.sessions[index].startsWindow = true }
            if Int.random(in: 0..<5, using: &random) == 0 {
                demand.sessions[index].after.append(SessionID(rawValue: "p\(Int.random(in: 0...1, using: &random))"))
            }
            if Bool.random(using: &random) { seat(in: index, of: &demand, &random) }
            demand.sessions[index].isOrderFree = Bool.random(using: &random)
        }
        for index in demand.sessions.indices {
            let others = Set(demand.sessions.map(\.id)).subtracting([demand.sessions[index].id])
            demand.sessions[index].after.removeAll { !others.contains($0) }
        }
        return demand
    }

    private static func seat(in index: Int, of demand: inout ProgrammeDemand, _ random: inout SeededGenerator) {
        let person = EntryID(rawValue: "x\(index)")
        let window = demand.windows[Int.random(in: 0...1, using: &random)].span
        let start = window.lowerBound.minutes + Int.random(in: 0...4, using: &random)
        let end = start + Int.random(in: 2...10, using: &random)
        demand.attendance.append(
            ProgrammeDemand.Attendance(
                person: person, name: "X", isRemote: false, hours: [Moment(minutes: start)..<Moment(minutes: end)]))
        let item = Int.random(in: demand.sessions[index].items.indices, using: &random)
        demand.sessions[index].items[item].people.append(person)
    }

    private static func range(_ random: inout SeededGenerator) throws -> MinuteRange {
        let least = Int.random(in: 0...3, using: &random)
        let wished = least + Int.random(in: 0...2, using: &random)
        return try SampleDay.range([least, wished, wished + Int.random(in: 0...1, using: &random)])
    }
}

extension ProgrammeDemand {
    /// The items of sessions, as they are listed.
    fileprivate func kinds(_ ids: some Sequence<SessionID>) -> [ProgrammeItem.Kind] {
        ids.flatMap { id in sessions.first { $0.id == id }?.items.map(\.kind) ?? [] }
    }

    /// The demand after a way out was taken.
    fileprivate func changed(by change: WayOut.Change) -> ProgrammeDemand? {
        var demand = self
        func index(_ id: SessionID) -> Int? { sessions.firstIndex { $0.id == id } }
        func shorten(_ session: Int, _ kind: ProgrammeItem.Kind, to least: Int) {
            for item in sessions[session].items.indices where sessions[session].items[item].kind == kind {
                let range = sessions[session].items[item].range
                demand.sessions[session].items[item].range =
                    MinuteRange(least: least, wished: range.wished, most: range.most) ?? range
            }
        }
        switch change {
        case .shorten(let session, let kind, let least):
            guard let found = index(session) else { return nil }
            shorten(found, kind, to: least)
        case .shortenAll(let taken):
            for (item, minutes) in taken {
                guard let found = index(item.session),
                    let least = sessions[found].items.first(where: { $0.kind == item.kind })?.range.least
                else { return nil }
                shorten(found, item.kind, to: least - minutes)
            }
        case .move(let session, let other):
            guard let from = index(session), let to = index(other) else { return nil }
            demand.sessions.insert(demand.sessions.remove(at: from), at: to)
        case .release(let session, let other):
            guard let found = index(session) else { return nil }
            demand.sessions[found].after.removeAll { $0 == other }
        case .anywhere(let session):
            guard let found = index(session) else { return nil }
            demand.sessions[found].startsWindow = false
        case .extend(let window, let earlier, let later):
            let old = windows[window]
            guard let new = ServiceWindow(date: old.date, start: old.start - earlier, end: old.end + later) else {
                return nil
            }
            demand.windows[window] = new
        case .attend(let person, let minutes):
            for there in attendance.indices where attendance[there].person == person {
                demand.attendance[there].hours = attendance[there].hours.map {
                    Moment(minutes: $0.lowerBound.minutes - minutes)..<Moment(minutes: $0.upperBound.minutes + minutes)
                }
            }
        case .without(let person, let session):
            guard let found = index(session) else { return nil }
            for item in sessions[found].items.indices {
                demand.sessions[found].items[item].people.removeAll { $0 == person }
            }
        case .drop(let session):
            guard let found = index(session) else { return nil }
            demand.sessions.remove(at: found)
            for index in demand.sessions.indices { demand.sessions[index].after.removeAll { $0 == session } }
        }
        return demand
    }
}
