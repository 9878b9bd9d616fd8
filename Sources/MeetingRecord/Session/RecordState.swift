package import BriefingPacks
package import Core
package import Programme

/// The state of note-taking: the content of the record, and the context of the next line.
package struct RecordState: Sendable {
    let programme: Programme
    let clock: VenueClock
    /// The ids of the panels' claims.
    let claims: Set<String>
    /// The keys of the meeting's sources.
    let sources: Set<String>
    /// The points that are not withdrawn.
    package private(set) var points: [Point]
    package private(set) var withdrawn: Set<PointID>
    private(set) var next: PointID
    package private(set) var names: SpeakerNames
    private(set) var session: SessionID
    private(set) var item: ProgrammeItem.Kind?
    /// The time of the points that follow; nil for the time of the clock.
    private(set) var time: TimeOfDay?

    /// Continues an existing record, or begins a new one.
    package init(_ assembly: Assembly, _ programme: Programme, record: Record?, clock: VenueClock) {
        self.programme = programme
        self.clock = clock
        claims = Set(assembly.library.claims.ids.map(\.rawValue))
        sources = Set(assembly.library.sources.keys.map(\.rawValue))
        points = record?.points ?? []
        withdrawn = Set((record?.withdrawn ?? [:]).keys)
        next = record?.nextID ?? PointID(number: 1)
        names = SpeakerNames(assembly.meeting)
        for point in points { names.hear(point.speaker) }
        let now = clock.current
        let today = now.map(\.date).flatMap { programme.dates.contains($0) ? $0 : nil }
        // On another day of the meeting, the state begins at the current session, not at the last session of the day
        // before.
        if let last = points.last, let day = programme.date(of: last.session), today == nil || today == day {
            (session, item) = (last.session, last.item)
        } else {
            (session, item) = Self.place(on: programme, at: now)
        }
    }

    /// Returns the session and the item of the programme at a moment.
    ///
    /// On a day without sessions, this is the first session of the programme.
    private static func place(on programme: Programme, at now: RecordTime?) -> (SessionID, ProgrammeItem.Kind?) {
        let today = programme.windows.filter { $0.window.date == now?.date }.flatMap(\.sessions)
        guard let now, let session = today.last(where: { $0.start <= now.time }) ?? today.first else {
            return (programme.sessions.first?.id ?? .opening, nil)
        }
        return (session.id, session.items.last { $0.start <= now.time }?.kind)
    }

    /// The items of the current session in the programme.
    var items: [ProgrammeItem.Kind] {
        programme.sessions.first { $0.id == session }?.items.map(\.kind) ?? []
    }

    /// The session, with its item if it is known.
    package var place: String { ([session.rawValue] + [item?.rawValue].compactMap { $0 }).joined(separator: " · ") }

    /// Reads a typed line.
    ///
    /// - Throws: ``PointFault`` if the line is not a valid point or command.
    package func step(_ typed: String) throws(PointFault) -> RecordStep {
        guard typed.utf8.count <= PointLine.limit else { throw .tooLong(typed.utf8.count) }
        let line = typed.replacing("\t", with: " ")
        let scalars = Array(line.unicodeScalars)
        if let stray = scalars.indices.first(where: { RefusedCharacters.isRefused(at: $0, in: scalars) }) {
            throw .strayCharacter(scalars[stray], column: stray + 1)
        }
        let body = line[...].trimmed
        if body.isEmpty { return .nothing }
        if body.hasPrefix("/") { return try command(body) }
        return .take(try point(PointLine(line)))
    }

    /// Updates the state after a step, once the step is saved.
    package mutating func apply(_ step: RecordStep) {
        switch step {
        case .take(let point):
            points.append(point)
            names.hear(point.speaker)
            next = PointID(number: (point.id.number ?? 0) + 1)
        case .withdraw(let point, _):
            points.removeAll { $0.id == point.id }
            withdrawn.insert(point.id)
        case .session(let id): (session, item) = (id, nil)
        case .item(let kind): item = kind
        case .time(let time): self.time = time
        case .nothing, .list, .who, .help, .quit: break
        }
    }
}

extension PointFault {
    /// A line that is too long for a record.
    package static func tooLong(_ count: Int) -> Self {
        Self(
            .pointLong, column: 1, "the line has \(EnglishStyle.figures(count)) bytes",
            because: "a point is one thing that was said, and the length of a record's lines is limited",
            remedy: "divide it into lines of at most \(EnglishStyle.figures(PointLine.limit)) bytes")
    }

    /// A line that is not valid UTF-8.
    package static var notText: Self {
        Self(
            .pointText, column: 1, "the line is not UTF-8", because: "its letters could only be guessed",
            remedy: "save it as UTF-8")
    }

    fileprivate static func strayCharacter(_ scalar: Unicode.Scalar, column: Int) -> Self {
        Self(
            .pointText, column: column, "the character \(scalar.codePoint) is not allowed here",
            because: "a record is plain text, so that everybody sees the same", remedy: "delete it")
    }
}
