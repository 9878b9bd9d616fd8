import Core
import Programme
import Synchronization

/// The replanner's first choice for each session that runs over or begins late, within the planned services.
///
/// The answers do not depend on a language, so they are found once for all documents of a day, when one first needs them.
final class SlipAnswers: Sendable {
    /// What happens to a session.
    enum Slip: Hashable {
        /// Its last part before the questions, or its only part, runs over.
        case over(Int)
        /// It begins late.
        case late(Int)
    }

    /// The slips that every sheet answers.
    static let slips: [Slip] = [.over(5), .over(10), .over(15), .late(10)]

    private struct Key: Hashable {
        let session: SessionID
        let slip: Slip
    }

    private let programme: Programme
    private let demand: ProgrammeDemand
    private let known = Mutex<[Key: Result<ReplanChoice, ReplanError>]>([:])

    init(_ programme: Programme, of demand: ProgrammeDemand) {
        self.programme = programme
        self.demand = demand
    }

    /// Returns the first choice that does not ask for longer services.
    ///
    /// - Throws: ``ReplanError`` if there is none.
    func choice(for slip: Slip, of session: Session) throws(ReplanError) -> ReplanChoice {
        let key = Key(session: session.id, slip: slip)
        let result =
            known.withLock { $0[key] } ?? Result { () throws(ReplanError) in try find(slip, of: session) }
        known.withLock { $0[key] = result }
        return try result.get()
    }

    private func find(_ slip: Slip, of session: Session) throws(ReplanError) -> ReplanChoice {
        guard let date = programme.date(of: session.id) else { throw .nothingHappened }
        let (at, over, late) =
            switch slip {
            case .over(let minutes): (Self.running(session).start, minutes, 0)
            case .late(let minutes): (session.start + minutes, 0, minutes)
            }
        let incident = Incident(at: Moment(date, at), running: session.id, over: over, late: late)
        let replan = try Replanner(programme, of: demand).replan(
            incident, by: ReplanPolicy.allCases.filter { !$0.extendsServices })
        guard let first = replan.choices.first else { throw .nothingHappened }
        return first
    }

    /// Returns the part of a session that runs over: the one before its last part, or its only part.
    static func running(_ session: Session) -> ProgrammeItem {
        session.items[max(0, session.items.count - 2)]
    }
}
