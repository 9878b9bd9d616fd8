package import Core
package import Programme

// Compares a planned day: when sessions begin, how long their parts are, and the minutes in reserve.

extension Reviewed<String> {
    /// Returns the things for the sessions and the service windows of a programme.
    static func things(of programme: Programme) -> [Self] {
        programme.windows.flatMap { planned in
            let date = planned.window.date
            let sessions = planned.sessions.map { Self($0, on: date, in: nil) }
            var window = Self(ReviewSubject(.window, "\(date) \(planned.window.start)"), in: nil)
            window.say("ends", .moved, "\(planned.window.end)")
            window.say("reserve", .moved, "\(planned.margin?.minutes ?? 0)")
            return sessions + [window]
        }
    }

    /// Creates the thing for a session, with its beginning and the lengths of its parts.
    package init(_ session: Session, on date: CalendarDate, in place: String?) {
        self.init(ReviewSubject(.session, session.id.rawValue), in: place)
        say("begins", .moved, "\(date) \(session.start)")
        say("parts", .moved, session.items.map { "\($0.kind.rawValue) \($0.minutes)" }.joined(separator: ", "))
    }
}
