package import Core
package import Programme

/// The effect of a typed line.
package enum RecordStep {
    /// No effect: the line is blank.
    case nothing
    /// Records a point.
    case take(Point)
    /// Withdraws a point.
    case withdraw(Point, at: RecordTime)
    /// Changes to another session.
    case session(SessionID)
    /// Changes to another item of the session, or to none.
    case item(ProgrammeItem.Kind?)
    /// Sets the time of the points that follow; nil for the time of the clock.
    case time(TimeOfDay?)
    /// Shows the last points, up to a number.
    case list(Int)
    /// Shows the speakers so far.
    case who
    /// Shows the help text.
    case help
    /// Ends the session.
    case quit

    /// The entries that the step adds to the record.
    package var entries: [RecordEntry] {
        switch self {
        case .take(let point): [.point(point)]
        case .withdraw(let point, let time): [.withdrawal(of: point.id, at: time)]
        case .nothing, .session, .item, .time, .list, .who, .help, .quit: []
        }
    }

    /// The commands, with a sample argument and a description.
    static let commands: [(word: String, short: String?, argument: String, what: String)] = [
        ("/session", "/s", "west-africa", "turns to another session"),
        ("/item", "/i", "questions", "turns to another item of the session; without a word, to none"),
        ("/time", nil, "10:25", "gives this time to the points that follow; now for the clock's"),
        ("/undo", nil, "P12", "withdraws a point; without a name, the last one"),
        ("/list", nil, "10", "shows the last points"),
        ("/who", nil, "", "shows who has spoken"),
        ("/help", nil, "", "shows this"),
        ("/quit", nil, "", "ends"),
    ]

    /// The help text: how to write a line, and the commands.
    package static let helpText: String = {
        let kinds = PointLine.kinds.map { "  \($0.kind.rawValue.prefix(1))  \($0.kind.rawValue)" }
        let marks = [
            "  >14  answers the question P14", "  +12  supports P12, +WA1 a panel's claim",
            "  !    was in a prepared text",
            "  /fr  spoken in this language", "  @10:25  said at this time",
            "  #law-enforcement  belongs to this topic", "  ^podium  may be seen by these readers",
        ]
        let lines = commands.map { command in
            let words = [command.word, command.short].compactMap { $0 }.joined(separator: " or ")
            return "  \(words) \(command.argument)".padded(to: 28) + command.what
        }
        let head = ["A point is one line, such as  m State A: what was said", "Kinds:"]
        return (head + kinds + ["Marks, after the kind or the speaker:"] + marks + ["Commands:"] + lines)
            .joined(separator: "\n")
    }()
}

extension String {
    fileprivate func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(1, width - count))
    }
}
