package import Core

// The parts of a programme by day.

extension Programme {
    /// The programme of each day separately, in order.
    ///
    /// If the programme has one day, the array contains one programme.
    package var days: [Programme] {
        dates.map { day in
            Programme(date: day, zone: zone, windows: windows.filter { $0.window.date == day }, version: version)
        }
    }

    /// Returns the day of a session, or nil for a session that is not on the programme.
    package func date(of session: SessionID) -> CalendarDate? {
        windows.first { $0.sessions.contains { $0.id == session } }?.window.date
    }
}
