import Core

// A programme under other names.

extension Programme {
    /// The same programme, its sessions called by other titles.
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
