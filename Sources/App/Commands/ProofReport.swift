import BriefingPacks
import Core
import Programme

/// The proof of a meeting's timetable, with the sources of its rules.
struct ProofReport {
    let programme: Programme
    let proof: ProgrammeProof
    /// Whether the planner proved that no timetable is nearer to the wishes.
    let isBest: Bool
    /// How many times the planner's search placed a session.
    let steps: Int
    /// The ids of all sessions.
    let sessions: [SessionID]
    /// The rules of service from which the service windows follow.
    let service: [ServiceRule]

    /// Proves the plan of a meeting.
    init(_ plan: Plan, _ assembly: Assembly) {
        let demand = assembly.demand
        self.init(
            plan.programme, ProgrammeProof(plan.programme, of: demand, stated: plan.cost), isBest: plan.isBest,
            steps: plan.steps, sessions: demand.sessions.map(\.id),
            service: assembly.meeting.service.filter { assembly.meeting.windowsRestOn.contains($0.id) })
    }

    /// Creates a report on a given proof.
    init(
        _ programme: Programme, _ proof: ProgrammeProof, isBest: Bool, steps: Int, sessions: [SessionID],
        service: [ServiceRule]
    ) {
        self.programme = programme
        self.proof = proof
        self.isBest = isBest
        self.steps = steps
        self.sessions = sessions
        self.service = service
    }

    /// The sources of a rule, in words.
    ///
    /// If the meeting cites no rules of service for its windows, the list does not mention them.
    func sources(of rule: ProgrammeRule) -> [String] { rule.grounds.compactMap(name) }

    private func name(_ ground: ProgrammeRule.Ground) -> String? {
        switch ground {
        case .service:
            service.isEmpty
                ? nil
                : "\(service.count == 1 ? "rule" : "rules") of service \(EnglishStyle.list(service.map(\.id.rawValue)))"
        case .meeting: "the meeting file"
        case .panels: "the panels' files"
        case .people: "the people file"
        case .proposal: "the secretariat's proposal"
        case .nature: "it cannot be otherwise"
        }
    }

    /// The report as JSON.
    var json: JSON {
        JSON(
            date: programme.date, version: programme.version, holds: proof.holds,
            rules: proof.rules.map { proved in
                JSON.Rule(
                    id: proved.rule, rule: proved.rule.sentence, sources: sources(of: proved.rule),
                    value: proved.value, concerns: proved.concerns, holds: proved.holds,
                    breaches: proved.breaches.map { JSON.Breach(place: $0.place, values: $0.values) })
            },
            minutesOffTheWishes: proof.distance.minutes, atLeast: proof.distance.bound, isBest: isBest, steps: steps,
            items: proof.distance.items,
            service: service.map { JSON.Service(id: $0.id, text: $0.claim.text, place: "\($0.claim.position)") })
    }

    /// The structure of the report in JSON.
    struct JSON: Encodable {
        struct Rule: Encodable {
            let id: ProgrammeRule
            let rule: String
            let sources: [String]
            let value: String
            let concerns: [String]
            let holds: Bool
            let breaches: [Breach]
        }
        struct Breach: Encodable {
            let place: String
            let values: String
        }
        struct Service: Encodable {
            let id: ItemID
            let text: String
            let place: String
        }
        let date: CalendarDate
        let version: Int
        let holds: Bool
        let rules: [Rule]
        let minutesOffTheWishes: Int
        let atLeast: Int
        let isBest: Bool
        let steps: Int
        let items: [WishDistance.Item]
        let service: [Service]
    }
}
