package import Core

// A programme of several days, day by day.

extension Programme {
    /// The programme of each day on its own, in order; itself where it has one day.
    package var days: [Programme] {
        dates.map { day in
            Programme(date: day, zone: zone, windows: windows.filter { $0.window.date == day }, version: version)
        }
    }

    /// The day of a session; nil for one that is not on the programme.
    package func date(of session: String) -> CalendarDate? {
        windows.first { $0.sessions.contains { $0.id == session } }?.window.date
    }
}
