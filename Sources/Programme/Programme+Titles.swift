import Core

// Programmes with other session titles.

extension Programme {
    /// Returns the same programme with other session titles.
    package func titled(_ title: (Session) -> String) -> Programme {
        Programme(
            date: date, zone: zone,
            windows: windows.map { planned in
                PlannedWindow(
                    window: planned.window,
                    sessions: planned.sessions.map { session in
                        Session(id: session.id, number: session.number, title: title(session), items: session.items)
                    },
                    margin: planned.margin)
            }, version: version)
    }
}
