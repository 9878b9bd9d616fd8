import Core

/// A builder that creates a programme from the past items and the new times of the others.
struct RebuiltDay {
    private let programme: Programme
    private let day: DayAtIncident
    private let margin: MinuteRange

    init(_ programme: Programme, _ day: DayAtIncident, margin: MinuteRange) {
        self.programme = programme
        self.day = day
        self.margin = margin
    }

    /// An item at its time in a window.
    private struct Placed {
        let window: Int
        let session: SessionID
        let item: ProgrammeItem

        init(
            _ window: Int, _ session: SessionID, _ kind: ProgrammeItem.Kind, _ start: Int, _ end: Int,
            _ range: MinuteRange
        ) {
            let midnight = Int((Double(start) / 1440).rounded(.down)) * 1440
            self.window = window
            self.session = session
            item = ProgrammeItem(
                kind: kind, start: TimeOfDay(minutes: start - midnight), end: TimeOfDay(minutes: end - midnight),
                range: range)
        }
    }

    /// Returns the programme with the next version number.
    ///
    /// An item of zero minutes is dropped.
    ///
    /// - Parameters:
    ///   - pieces: The items that are not over.
    ///   - places: The places of these items.
    ///   - ends: The new end of services, by window. Other windows keep their end.
    /// - Returns: The programme.
    func programme(_ pieces: [ReplanPiece], _ places: [ReplanSearch.Place], closing ends: [Int: Int]) -> Programme {
        let past = day.past.map { Placed($0.window, $0.session.id, $0.item.kind, $0.start, $0.end, $0.item.range) }
        let rest = zip(pieces, places).filter { $1.length > 0 }.map { piece, place in
            Placed(
                day.window + place.window, piece.id.session, piece.id.kind, place.start, place.start + place.length,
                piece.range)
        }
        let placed = Dictionary(grouping: past + rest, by: \.window)
        let windows = day.windows.indices.compactMap { index -> PlannedWindow? in
            guard let held = placed[index] else { return nil }
            return planned(index, held, until: ends[index])
        }
        return Programme(
            date: programme.date, zone: programme.zone, windows: windows, version: programme.version + 1)
    }

    private func planned(_ index: Int, _ held: [Placed], until end: Int?) -> PlannedWindow {
        let planned = day.windows[index]
        let close = end.map { $0 - planned.date.daysSince1970 * 1440 }
        let window =
            ServiceWindow(
                date: planned.date, start: planned.start, end: close.map { TimeOfDay(minutes: $0) } ?? planned.end)
            ?? planned
        let ids = held.map(\.session).reduce(into: [SessionID]()) { if $0.last != $1 { $0.append($1) } }
        let sessions = ids.compactMap { id in
            programme.sessions.first { $0.id == id }.map { session in
                Session(
                    id: id, number: session.number, title: session.title,
                    items: held.filter { $0.session == id }.map(\.item))
            }
        }
        let last = sessions.last?.end ?? window.start
        // A window that is over keeps its earlier reserve.
        let kept = programme.windows.first { $0.window == window && index < day.window }?.margin
        let inHand = min(window.end.minutes - last.minutes, margin.wished)
        return PlannedWindow(
            window: window, sessions: sessions,
            margin: kept
                ?? (inHand > 0
                    ? ProgrammeItem(kind: .margin, start: last, end: last + inHand, range: margin) : nil))
    }
}
