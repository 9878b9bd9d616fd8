import Core

/// Describes demands, and changes to demands, in plain English.
struct DemandWords {
    private let demand: ProgrammeDemand
    private let sessions: [SessionID: ProgrammeDemand.Session]
    /// Whether the demand covers several days, so that a time is printed with its date.
    private let isLong: Bool

    init(_ demand: ProgrammeDemand) {
        self.demand = demand
        sessions = Dictionary(demand.sessions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        isLong = Set(demand.windows.map(\.date)).count > 1
    }

    private func title(_ session: SessionID) -> String { sessions[session]?.title ?? session.rawValue }

    /// Describes a demand.
    func text(_ asked: Conflict.Demand) -> String {
        switch asked {
        case .length(let session): length(session)
        case .order(let session, let after): "\(title(session)) comes after \(title(after))"
        case .startsWindow(let session): "\(title(session)) begins a service window"
        case .hours(let person, let session): hours(person, session)
        case .margin: "each window keeps a reserve of \(demand.margin.least) minutes"
        }
    }

    /// Describes a change and the minutes that it costs.
    func text(_ change: WayOut.Change, _ asked: Int) -> String {
        switch change {
        case .shorten(let session, let kind, let least):
            "shorten \(item(session, kind)) by \(EnglishStyle.minutes(self.least(session, kind) - least))"
        case .shortenAll(let taken): shortened(taken)
        case .move(let session, let other):
            "begin \(title(session)) before \(title(other)) (\(EnglishStyle.minutes(asked)) change places)"
        case .release(let session, let other):
            "let \(title(session)) come before \(title(other)) is over (\(EnglishStyle.minutes(asked)) change places)"
        case .anywhere(let session):
            "let \(title(session)) begin later than its service window (\(EnglishStyle.minutes(asked)) change places)"
        case .extend(let window, let earlier, let later):
            extended(window, earlier, later) + " (\(EnglishStyle.minutes(asked)))"
        case .attend(let person, let by): "have \(name(person)) present \(EnglishStyle.minutes(by)) earlier or longer"
        case .without(let person, let session):
            "hold \(title(session)) without \(name(person)) (\(EnglishStyle.minutes(asked)))"
        case .drop(let session): "leave out \(title(session)) (\(EnglishStyle.minutes(asked)))"
        }
    }

    private func length(_ session: SessionID) -> String {
        guard let asked = sessions[session] else { return session.rawValue }
        let most = asked.items.map(\.range.most).reduce(0, +)
        return "\(title(session)) takes at least \(EnglishStyle.minutes(asked.least)) and at most \(most)"
    }

    private func hours(_ person: EntryID, _ session: SessionID) -> String {
        let there = demand.attendance.first { $0.person == person }
        let hours = (there?.hours ?? []).map { span in
            let day = isLong ? span.lowerBound.date : nil
            return (day.map { "\(EnglishStyle.date($0)), " } ?? "")
                + EnglishStyle.span(span.lowerBound.time, span.upperBound.time)
        }
        let when = hours.isEmpty ? "never there" : "there only \(EnglishStyle.list(hours))"
        return "\(name(person)) is needed in \(title(session)), and is \(when)"
    }

    private func name(_ person: EntryID) -> String {
        demand.attendance.first { $0.person == person }?.name ?? person.rawValue
    }

    private func item(_ session: SessionID, _ kind: ProgrammeItem.Kind) -> String {
        sessions[session]?.items.count == 1
            ? title(session) : "\(title(session)), \(kind.rawValue),"
    }

    private func least(_ session: SessionID, _ kind: ProgrammeItem.Kind) -> Int {
        sessions[session]?.items.first { $0.kind == kind }?.range.least ?? 0
    }

    private func shortened(_ taken: [ProgrammeItemID: Int]) -> String {
        let parts = demand.sessions.compactMap { session -> String? in
            let sum = taken.filter { $0.key.session == session.id }.map(\.value).reduce(0, +)
            return sum > 0 ? "\(session.title) by \(sum)" : nil
        }
        return
            "shorten several sessions, by \(EnglishStyle.minutes(taken.values.reduce(0, +))) together: \(EnglishStyle.list(parts))"
    }

    private func extended(_ window: Int, _ earlier: Int, _ later: Int) -> String {
        let window = demand.windows[window]
        let day = isLong ? " on \(EnglishStyle.date(window.date))" : ""
        let (start, end) = (EnglishStyle.time(window.start), EnglishStyle.time(window.end))
        return later > 0
            ? "extend services\(day) from \(end) to \(EnglishStyle.time(window.end + later))"
            : "begin services\(day) at \(EnglishStyle.time(window.start - earlier)) instead of \(start)"
    }
}
