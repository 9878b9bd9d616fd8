package import Core
package import Programme

extension RecordState {
    /// Reads a command.
    func command(_ line: Substring) throws(PointFault) -> RecordStep {
        let typed = line.prefix { $0 != " " }
        let rest = line[typed.endIndex...].trimmed
        guard let known = RecordStep.commands.first(where: { $0.word == typed || $0.short == typed.description }) else {
            throw .unknownCommand(typed)
        }
        if known.argument.isEmpty, !rest.isEmpty { throw .nothingFollows(rest, known.word) }
        switch known.word {
        case "/session": return .session(try session(rest))
        case "/item": return .item(rest.isEmpty ? nil : try item(rest))
        case "/time": return .time(rest == "now" ? nil : try time(rest))
        case "/undo": return try withdrawal(rest)
        case "/list":
            if rest.isEmpty { return .list(10) }
            guard let count = Int(rest), count > 0 else { throw .noCount(rest) }
            return .list(count)
        case "/who": return .who
        case "/help": return .help
        default: return .quit
        }
    }

    /// Returns the session with an id.
    package func session(_ name: Substring) throws(PointFault) -> SessionID {
        let known = programme.sessions.map(\.id)
        guard let session = known.first(where: { $0.rawValue == name }) else {
            throw .notOnProgramme(name, what: "session", of: "the programme", known.map(\.rawValue))
        }
        return session
    }

    /// Returns the item with a name in the current session.
    package func item(_ name: Substring) throws(PointFault) -> ProgrammeItem.Kind {
        guard let kind = items.first(where: { $0.rawValue == name }) else {
            throw .notOnProgramme(name, what: "item", of: "the session \(session)", items.map(\.rawValue))
        }
        return kind
    }

    /// Reads a time of day, such as `10:25`.
    func time(_ text: Substring) throws(PointFault) -> TimeOfDay {
        guard let time = TimeOfDay(text) else { throw .noTime(text) }
        return time
    }

    /// Returns the moment of a point or a withdrawal.
    ///
    /// A typed time is on the day of the session.
    func moment(_ time: TimeOfDay?) throws(PointFault) -> RecordTime {
        guard
            let moment = time.map({ clock.moment($0, on: programme.date(of: session) ?? programme.date) })
                ?? clock.current
        else {
            throw .noClock
        }
        return moment
    }

    private func withdrawal(_ name: Substring) throws(PointFault) -> RecordStep {
        if name.isEmpty {
            guard let last = points.last else { throw .nothingStands(name) }
            return .withdraw(last, at: try moment(nil))
        }
        return .withdraw(try point(named: name, at: name), at: try moment(nil))
    }

    /// Returns a point that is not withdrawn, by `P12` or `12`.
    func point(named name: Substring, at place: Substring) throws(PointFault) -> Point {
        let bare = name.first == "P" || name.first == "p" ? name.dropFirst() : name
        guard let number = Int(bare), number > 0 else { throw .noPointName(place) }
        let id = PointID(number: number)
        if let point = points.last(where: { $0.id == id }) { return point }
        throw withdrawn.contains(id) ? .isWithdrawn(place, id) : .noPoint(place, id, last: points.last?.id)
    }
}

extension PointFault {
    fileprivate static func unknownCommand(_ word: Substring) -> Self {
        Self(
            .pointCommand, at: word, "\(word.quoted) is not a command", because: "nothing was done",
            remedy: "the commands are \(RecordStep.commands.map(\.word).joined(separator: ", "))")
    }

    fileprivate static func nothingFollows(_ rest: Substring, _ word: String) -> Self {
        Self(
            .pointCommand, at: rest, "nothing may follow \(word)", because: "it would be lost",
            remedy: "leave it out, or write it as a separate line")
    }

    fileprivate static func notOnProgramme(_ name: Substring, what: String, of whole: String, _ known: [String]) -> Self
    {
        Self(
            .pointSession, at: name, "\(name.quoted) is not one of the \(what)s of \(whole)",
            because: "the summary follows the programme", remedy: Spelling.remedy(for: String(name), among: known))
    }

    fileprivate static func noTime(_ text: Substring) -> Self {
        Self(
            .pointTime, at: text, "\(text.quoted) is not a time of day", because: "the record is sorted by time",
            remedy: "write it with two figures each, such as 09:05")
    }

    fileprivate static var noClock: Self {
        Self(
            .pointTime, column: 1, "the machine's clock is outside the years 1900 to 2199",
            because: "each point has its time", remedy: "set the clock")
    }

    fileprivate static func noCount(_ text: Substring) -> Self {
        Self(
            .pointCommand, at: text, "\(text.quoted) is not a number of points", because: "nothing can be shown",
            remedy: "write a whole number from 1")
    }

    fileprivate static func nothingStands(_ place: Substring) -> Self {
        Self(
            .pointReference, at: place, "there are no points", because: "nothing can be withdrawn",
            remedy: "take a point down first")
    }

    fileprivate static func noPointName(_ place: Substring) -> Self {
        Self(
            .pointReference, at: place, "\(place.quoted) is not the name of a point",
            because: "nothing can be traced to it",
            remedy: "write its name or number, such as P12 or 12")
    }

    fileprivate static func isWithdrawn(_ place: Substring, _ id: PointID) -> Self {
        Self(
            .pointReference, at: place, "the point \(id) is withdrawn",
            because: "nothing can rest on a withdrawn point",
            remedy: "name a point that is not withdrawn; /list shows the points")
    }

    fileprivate static func noPoint(_ place: Substring, _ id: PointID, last: PointID?) -> Self {
        Self(
            .pointReference, at: place, "there is no point \(id)", because: "a reference must lead somewhere",
            remedy: last.map { "the last is \($0); /list shows the points" } ?? "take a point down first")
    }
}
