import Core

/// The state of a day at the moment of an incident: the items that are over, and the items that may still move.
struct DayAtIncident {
    /// An item with its published and its actual time.
    struct Slot {
        let window: Int
        let session: Session
        let item: ProgrammeItem
        let published: Int
        var start: Int
        var end: Int
        let opensSession: Bool

        var id: ProgrammeItemID { ProgrammeItemID(session: session.id, kind: item.kind) }

        mutating func shift(by minutes: Int) { (start, end) = (start + minutes, end + minutes) }
    }

    /// All windows, including those that the programme does not use.
    let windows: [ServiceWindow]
    /// The items that are over, with their actual times.
    let past: [Slot]
    /// The items that are not over, in order.
    let pieces: [ReplanPiece]
    /// The index of the current window, or of the next one.
    let window: Int
    /// The minute at which the first of the pieces begins.
    let clock: Int
    /// Whether no item comes before the first piece in that window.
    let isFresh: Bool
    /// The minute at which services end in that window.
    let close: Int
    /// The ids of the sessions that the incident affects.
    let affected: Set<SessionID>

    init(_ programme: Programme, _ demand: ProgrammeDemand, _ incident: Incident) throws(ReplanError) {
        windows = Self.windows(of: programme, demand)
        var slots = Self.slots(of: programme, in: windows)
        let at = incident.at.minutes
        try Self.check(incident, slots, windows)
        let index = try Self.next(incident, slots, programme)
        guard let index else { throw .nothingRuns(at: incident.at.time) }
        let session = slots[index].session.id
        for each in slots.indices where slots[each].session.id == session { slots[each].shift(by: incident.late) }
        // If a session began late, several of its items may already be over, so the code looks for the last item that
        // has begun.
        let running = slots.indices.last { slots[$0].session.id == session && slots[$0].start <= at }
        let isNamed = incident.running != nil || incident.over > 0
        let runs = running.map { isNamed || at < slots[$0].end } ?? false
        let first = runs ? running ?? index : index
        if incident.over > 0 {
            guard let running else { throw .nothingRuns(at: incident.at.time) }
            let end = slots[running].end + incident.over
            guard at <= end else {
                throw .over(
                    title: slots[running].session.title, end: Moment(minutes: end).time, at: incident.at.time)
            }
        }
        past = Array(slots[..<first])
        window = slots[first].window
        clock = slots[first].start
        isFresh = !slots[..<first].contains { $0.window == slots[first].window }
        affected = incident.missing.reduce(into: incident.over + incident.late > 0 ? [session] : []) {
            $0.formUnion($1.speakers.keys.map(\.session))
        }
        close = try Self.close(windows[window], incident, clock: clock)
        pieces = try Self.pieces(Array(slots[first...]), runs: runs, window: window, demand, incident)
    }

    /// Returns the windows of the programme, and the windows of the demand that the programme does not use.
    private static func windows(of programme: Programme, _ demand: ProgrammeDemand) -> [ServiceWindow] {
        let used = programme.windows.map(\.window)
        let idle = demand.windows.filter { window in
            !used.contains { $0.date == window.date && $0.start == window.start }
        }
        return (used + idle).sorted { $0.span.lowerBound < $1.span.lowerBound }
    }

    private static func slots(of programme: Programme, in windows: [ServiceWindow]) -> [Slot] {
        programme.windows.flatMap { planned in
            planned.sessions.flatMap { session in
                session.items.enumerated().map { place, item in
                    let start = Moment(planned.window.date, item.start).minutes
                    return Slot(
                        window: windows.firstIndex(of: planned.window) ?? 0, session: session, item: item,
                        published: start, start: start,
                        end: Moment(planned.window.date, item.end).minutes, opensSession: place == 0)
                }
            }
        }
    }

    private static func check(_ incident: Incident, _ slots: [Slot], _ windows: [ServiceWindow]) throws(ReplanError) {
        if let minutes = [incident.over, incident.late].first(where: { !(0...360).contains($0) }) {
            throw .absurd(minutes: minutes)
        }
        if incident.over > 0 && incident.late > 0 { throw .lateAndOver }
        if incident.over == 0, incident.late == 0, incident.missing.isEmpty, incident.until == nil {
            throw .nothingHappened
        }
        if let first = windows.first?.span.lowerBound, let last = windows.last?.span.upperBound,
            incident.at < first || incident.at >= last
        {
            throw .outside(incident.at, from: first, to: last)
        }
    }

    /// Returns the index of the item that runs or comes next; nil if there is none.
    ///
    /// If the incident names a session, or if a session begins late, this is the first item of that session.
    private static func next(_ incident: Incident, _ slots: [Slot], _ programme: Programme) throws(ReplanError) -> Int?
    {
        let at = incident.at.minutes
        guard let named = incident.running else {
            let next = slots.firstIndex { at < $0.end }
            guard incident.late > 0, let session = next.map({ slots[$0].session.id }) else { return next }
            return slots.firstIndex { $0.session.id == session }
        }
        guard let first = slots.firstIndex(where: { $0.session.id == named }) else {
            throw .unknown(session: named, known: programme.sessions.map(\.id))
        }
        let isNext = first == 0 || slots[first - 1].end <= at || slots[first].start <= at
        guard slots[first].start <= at || (incident.late > 0 && isNext) else {
            throw .notBegun(title: slots[first].session.title, start: slots[first].item.start, at: incident.at.time)
        }
        let end = slots.last { $0.session.id == named }.map { $0.end + incident.late } ?? at
        guard incident.over > 0 || at <= end else {
            throw .over(title: slots[first].session.title, end: Moment(minutes: end).time, at: incident.at.time)
        }
        return first
    }

    private static func close(_ window: ServiceWindow, _ incident: Incident, clock: Int) throws(ReplanError) -> Int {
        let span = window.span
        guard let until = incident.until else { return span.upperBound.minutes }
        let close = Moment(window.date, until).minutes
        guard close > max(incident.at.minutes, span.lowerBound.minutes), close < span.upperBound.minutes else {
            throw .cut(until: until, at: incident.at.time, window: window)
        }
        return close
    }
}

extension DayAtIncident {
    /// Returns the items that are not over, adjusted for missing speakers and for the overrun.
    private static func pieces(
        _ slots: [Slot], runs: Bool, window: Int, _ demand: ProgrammeDemand, _ incident: Incident
    ) throws(ReplanError) -> [ReplanPiece] {
        for absence in incident.missing where !slots.contains(where: { absence.speakers[$0.id] != nil }) {
            throw .hasSpoken(name: absence.name, at: incident.at.time)
        }
        let asked = Dictionary(
            demand.sessions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let missing = Set(incident.missing.map(\.person))
        let hours = Dictionary(
            demand.attendance.filter { !missing.contains($0.person) }.map { person in
                (person.person, person.hours.map { $0.lowerBound.minutes..<$0.upperBound.minutes })
            }, uniquingKeysWith: { first, _ in first })
        var pieces: [ReplanPiece] = []
        // If the first item of a session is dropped, the next item that remains opens the session at the published
        // time.
        var opens = false
        var opening = 0
        for (index, slot) in slots.enumerated() {
            opens = slot.opensSession || (opens && pieces.last?.id.session != slot.session.id)
            if slot.opensSession { opening = slot.published }
            let isRunning = runs && index == 0
            var piece = ReplanPiece(slot, isRunning: isRunning, window: slot.window - window)
            let people = asked[slot.session.id]?.items.first { $0.kind == slot.item.kind }?.people ?? []
            piece.allowed = isRunning ? nil : PlanningProblem.common(people.compactMap { hours[$0] })
            piece.opensSession = opens && !isRunning
            if piece.opensSession { piece.start = opening }
            piece.startsWindow = asked[slot.session.id]?.startsWindow ?? false
            let stays = piece.lose(incident.missing.compactMap { $0.speakers[slot.id] })
            if isRunning { piece.run(since: slot.start, at: incident.at.minutes, over: incident.over) }
            if stays || (isRunning && piece.most > 0) { pieces.append(piece) }
        }
        return pieces
    }
}

extension ReplanPiece {
    fileprivate init(_ slot: DayAtIncident.Slot, isRunning: Bool, window: Int) {
        let (range, length) = (slot.item.range, slot.item.minutes)
        // An item that an earlier version made shorter than its least or longer than its most may keep that length.
        self.init(
            id: slot.id, range: range, least: min(range.least, length), wished: range.wished,
            most: max(range.most, length), start: slot.published, length: length, window: window)
    }

    /// Shortens the item by the share of the missing speakers.
    ///
    /// - Parameter speakers: For each missing speaker, the number of speakers of the item.
    /// - Returns: Whether any speaker is left.
    fileprivate mutating func lose(_ speakers: [Int]) -> Bool {
        guard let all = speakers.max() else { return true }
        let left = length * max(0, all - speakers.count) / max(1, all)
        (least, wished, most, length) = (min(least, left), min(wished, left), left, left)
        return speakers.count < all
    }

    /// Marks the item as running: it keeps its beginning, and it ends no earlier than now.
    fileprivate mutating func run(since start: Int, at now: Int, over: Int) {
        let gone = now - start
        if over > 0 {
            length += over
            (least, wished, most) = (length, length, length)
        } else {
            least = max(least, gone)
            most = max(most, least)
        }
        pin = start
    }
}
