// What reviewers tell apart of a planned day: when sessions begin, how long their parts are, and what is kept in hand.

extension Reviewed<String> {
    /// Sessions, each in its place, and service windows.
    static func things(of programme: Programme) -> [Self] {
        programme.windows.flatMap { planned in
            let date = planned.window.date
            let sessions = planned.sessions.map { session in
                var thing = Self(ReviewSubject(.session, session.id), in: nil)
                thing.say("begins", .moved, "\(date) \(session.start)")
                thing.say(
                    "parts", .moved, session.items.map { "\($0.kind.rawValue) \($0.minutes)" }.joined(separator: ", "))
                return thing
            }
            var window = Self(ReviewSubject(.window, "\(date) \(planned.window.start)"), in: nil)
            window.say("ends", .moved, "\(planned.window.end)")
            window.say("in hand", .moved, "\(planned.margin?.minutes ?? 0)")
            return sessions + [window]
        }
    }
}
