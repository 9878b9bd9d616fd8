package import Core
package import Programme

// What reviewers tell apart of a planned day: when sessions begin, how long their parts are, and what is kept in hand.

extension Reviewed<String> {
    /// Sessions, each in its place, and service windows.
    static func things(of programme: Programme) -> [Self] {
        programme.windows.flatMap { planned in
            let date = planned.window.date
            let sessions = planned.sessions.map { Self($0, on: date, in: nil) }
            var window = Self(ReviewSubject(.window, "\(date) \(planned.window.start)"), in: nil)
            window.say("ends", .moved, "\(planned.window.end)")
            window.say("in hand", .moved, "\(planned.margin?.minutes ?? 0)")
            return sessions + [window]
        }
    }

    /// When a session begins, and how long its parts are.
    package init(_ session: Session, on date: CalendarDate, in place: String?) {
        self.init(ReviewSubject(.session, session.id), in: place)
        say("begins", .moved, "\(date) \(session.start)")
        say("parts", .moved, session.items.map { "\($0.kind.rawValue) \($0.minutes)" }.joined(separator: ", "))
    }
}
