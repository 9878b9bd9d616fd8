@testable import Core
@testable import Programme
import Testing

/// The day of 26 April 2019, when it does not run as published.
@Suite struct ReplannerTests {
    private static let day = CalendarDate("2019-04-26")

    private static func replan(
        at time: String, running: SessionID? = nil, over: Int = 0, late: Int = 0,
        _ change: (inout Incident) -> Void = { _ in }
    ) throws -> Replan {
        let demand = try SampleDay.nexus()
        var incident = Incident(
            at: Moment(try #require(day), try #require(TimeOfDay(time))), running: running, over: over, late: late)
        change(&incident)
        return try Replanner(try Planner().plan(demand).programme, of: demand).replan(incident)
    }

    /// The items of a programme from one time on: `11:45 questions 15`.
    private static func items(_ programme: Programme, from: String, to: String) -> [String] {
        programme.sessions.flatMap { session in
            session.items.filter { $0.start.description >= from && $0.start.description < to }
                .map { "\($0.start) \(session.id) \($0.minutes)" }
        }
    }

    /// Why there is no choice.
    private static func refusal(
        at time: String, running: SessionID? = nil, over: Int = 0, late: Int = 0,
        _ change: (inout Incident) -> Void = { _ in }
    ) -> ReplanError? {
        do {
            _ = try replan(at: time, running: running, over: over, late: late, change)
            return nil
        } catch {
            return error as? ReplanError
        }
    }

    @Test func fiveMinutesAreGivenBackByTheSessionItself() throws {
        let replan = try Self.replan(at: "11:20", running: "latin-america", over: 5)
        let best = try #require(replan.choices.first)
        #expect(best.policy == .leastMoved)
        #expect((best.moved, best.lost) == (5, 5))
        #expect(
            best.changes == [
                .length(ProgrammeItemID(session: "latin-america", kind: .experiences), from: 30, to: 35),
                .length(ProgrammeItemID(session: "latin-america", kind: .questions), from: 20, to: 15),
            ])
        // The other uses what is in hand, and nobody loses a minute.
        #expect(replan.choices.map(\.policy) == [.leastMoved, .evenly])
        #expect((replan.choices[1].moved, replan.choices[1].lost) == (20, 0))
        #expect(replan.choices[1].programme.windows[0].margin == nil)
        #expect(replan.missing == 0)
    }

    @Test func fifteenMinutesReachTheNextSession() throws {
        let replan = try Self.replan(at: "11:20", running: "latin-america", over: 15)
        let best = try #require(replan.choices.first)
        #expect(
            Self.items(best.programme, from: "11:00", to: "15:00") == [
                "11:00 latin-america 45", "11:45 latin-america 15", "12:00 west-africa 10", "12:10 west-africa 25",
                "12:35 west-africa 20",
            ])
        #expect((best.moved, best.lost) == (30, 15))
        #expect(replan.choices.map(\.policy) == [.leastMoved, .evenly, .longerForAll])
        #expect(replan.choices[1].lost == 10)
        #expect(replan.choices[2].lost == 0)
        #expect(replan.choices[2].programme.windows[0].window.end.description == "13:10")
    }

    @Test func anOverrunAtTheEndUsesWhatIsInHandOrIsGivenBack() throws {
        let replan = try Self.replan(at: "12:20", running: "west-africa", over: 5)
        #expect(replan.choices.map(\.policy) == [.leastMoved, .itself])
        #expect(replan.choices.map(\.lost) == [0, 5])
    }

    @Test func aLateStartKeepsItsBeginning() throws {
        let replan = try Self.replan(at: "10:00", running: "opening", late: 10)
        let best = try #require(replan.choices.first)
        #expect(best.programme.sessions[0].start.description == "10:10")
        #expect(best.programme.sessions.dropFirst(2).first?.start.description == "10:45")
        // In the break, the session that comes next is the one that begins late.
        let next = try Self.replan(at: "14:00", late: 10)
        #expect(next.choices.allSatisfy { $0.programme.windows[1].sessions[0].start.description == "15:10" })
        // Its other parts keep the times that were published, not those that would be as late.
        let parts = try #require(next.choices.first).programme.windows[1].sessions[0].items
        #expect(parts.map(\.start.description) == ["15:10", "15:20", "15:40"])
        #expect(next.choices[0].moved == 15)
    }

    @Test func aWindowThatEndsEarlierSendsASessionBehindTheBreakOrAsksForAWord() throws {
        let replan = try Self.replan(at: "11:20") { $0.until = TimeOfDay(minutes: 750) }
        #expect(replan.choices.map(\.policy) == [.leastMoved, .evenly])
        for choice in replan.choices {
            #expect(choice.programme.windows[0].window.end.description == "12:30")
            #expect(choice.programme.windows[0].sessions.last?.end.description == "12:30")
        }
        let short = try Self.replan(at: "11:20") { $0.until = TimeOfDay(minutes: 720) }
        #expect(short.choices.contains { $0.policy == .leastMoved })
        // West Africa's 45 minutes at least do not fit after 11.35: it comes after the break.
        #expect(short.choices[0].programme.windows[1].sessions.first?.id == "west-africa")
        let none = try Self.replan(at: "11:20") { $0.until = TimeOfDay(minutes: 690) }
        #expect(none.choices.allSatisfy { $0.policy.needsWord })
        #expect(none.missing == 5)
    }

    @Test func theItemOfAMissingSpeakerFallsAway() throws {
        let id = ProgrammeItemID(session: "west-africa", kind: .presentation)
        let replan = try Self.replan(at: "11:20") {
            $0.missing = [Incident.Absence(person: EntryID(rawValue: "y"), name: "Y", speakers: [id: 1])]
        }
        #expect(replan.choices.count >= 2)
        for choice in replan.choices {
            #expect(choice.changes.contains(.leftOut(id, minutes: 15)))
            #expect(choice.programme.sessions[3].items.map(\.kind) == [.experiences, .questions])
            #expect(choice.programme.sessions[3].start.description == "11:50")
        }
        // One of three: the others keep their minutes.
        let share = try Self.replan(at: "11:20") {
            $0.missing = [Incident.Absence(person: EntryID(rawValue: "y"), name: "Y", speakers: [id: 3])]
        }
        for choice in share.choices { #expect(choice.programme.sessions[3].items[0].minutes == 10) }
    }

    @Test func aSecondChangeStartsFromTheFirst() throws {
        let demand = try SampleDay.nexus()
        let first = try #require(try Self.replan(at: "11:20", running: "latin-america", over: 15).choices.first)
        let at = Moment(try #require(Self.day), TimeOfDay(minutes: 15 * 60 + 10))
        let second = try Replanner(first.programme, of: demand).replan(Incident(at: at, over: 10))
        let best = try #require(second.choices.first)
        #expect(best.programme.version == 3)
        #expect(best.programme.windows[0] == first.programme.windows[0])
    }

    @Test func whatCannotHaveHappenedIsSaid() throws {
        #expect(Self.refusal(at: "11:20") == .nothingHappened)
        #expect(Self.refusal(at: "11:20", over: -3) == .absurd(minutes: -3))
        #expect(Self.refusal(at: "11:20", late: 9000) == .absurd(minutes: 9000))
        #expect(Self.refusal(at: "11:20", over: 5, late: 5) == .lateAndOver)
        let unknown = Self.refusal(at: "11:20", running: "latin-amerika", over: 5)
        #expect(unknown?.description.contains("did you mean 'latin-america'? [replan.session]") == true)
        for (time, said) in [("09:00", "does not sit at 9 a.m."), ("18:00", "it sits from 10 a.m. to 6 p.m.")] {
            #expect(Self.refusal(at: time, over: 5)?.description.contains(said) == true)
        }
        let past = Self.refusal(at: "11:20", running: "opening", over: 15)
        #expect(past?.description.contains("was over at 10.30 a.m., and it is 11.20 a.m.") == true)
        let future = Self.refusal(at: "11:20", running: "asia", over: 15)
        #expect(future?.description.contains("begins at 4 p.m., but it is only 11.20 a.m.") == true)
        #expect(Self.refusal(at: "14:00", over: 15) == .nothingRuns(at: TimeOfDay(minutes: 840)))
        let cut = Self.refusal(at: "11:20") { $0.until = TimeOfDay(minutes: 660) }
        #expect(cut?.description.contains("services cannot end at 11 a.m.") == true)
        let id = ProgrammeItemID(session: "latin-america", kind: .presentation)
        let spoken = Self.refusal(at: "11:20") {
            $0.missing = [Incident.Absence(person: EntryID(rawValue: "y"), name: "Y", speakers: [id: 1])]
        }
        #expect(spoken == .hasSpoken(name: "Y", at: TimeOfDay(minutes: 680)))
    }

    /// Where the window has been outrun and people are bound to it, the minutes that are missing are named.
    @Test func whereNothingFitsTheMissingMinutesAreSaid() throws {
        let demand = try SampleDay.demand(
            ["10:00-11:00", "11:00-12:00"], opening: [5, 5, 5], closing: [5, 5, 5], margin: [0, 0, 0],
            [
                try SampleDay.panel("a", [(.presentation, [50, 55, 55])]),
                try SampleDay.panel("b", [(.presentation, [55, 55, 55])]),
            ])
        let programme = try Planner().plan(demand).programme
        let at = Moment(demand.date, TimeOfDay(minutes: 630))
        let error = #expect(throws: ReplanError.self) {
            try Replanner(programme, of: demand).replan(Incident(at: at, running: "a", over: 10))
        }
        #expect(error?.description.contains("10 minutes more would be needed before 11 a.m.") == true)
    }
}
