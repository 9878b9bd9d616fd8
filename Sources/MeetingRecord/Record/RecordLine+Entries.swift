import Core
import Documents
import Programme

/// Reads the four kinds of line.
extension RecordLine {
    private static let opening = ["record", "version", "meeting", "date", "language", "exercise"]
    private static let point = [
        "id", "at", "session", "item", "kind", "about", "speaker", "language", "text", "cites", "answers", "supports",
        "prepared", "release",
    ]

    /// Returns the entry of a line; nil, with a diagnostic, if the line is not a valid entry.
    mutating func entry(_ object: JSONObject) -> RecordEntry? {
        if object["record"] != nil { return opening(object) }
        if object["withdraws"] != nil {
            guard has(only: ["at", "withdraws"], object) else { return nil }
            guard let id = pointID("withdraws", object), let time = time(object) else { return nil }
            return .withdrawal(of: id, at: time)
        }
        if object["torn"] != nil {
            guard has(only: ["at", "torn"], object) else { return nil }
            guard let bytes = count("torn", object), let time = time(object) else { return nil }
            return .torn(bytes: bytes, at: time)
        }
        return point(object)
    }

    private mutating func opening(_ object: JSONObject) -> RecordEntry? {
        guard has(only: Self.opening, object) else { return nil }
        let (record, meeting) = (text("record", object), text("meeting", object))
        let version = count("version", object)
        let day = text("date", object)
        let date = day.flatMap { CalendarDate($0) }
        if let day, date == nil {
            refuse("'\(day.prefix(40))' is not a day", needs: "one such as 2019-04-26", at: object.place(of: "date"))
        }
        let language: Language? = word("language", object)
        let exercise = flag("exercise", object, isRequired: true)
        guard let record, version != nil, let meeting, let date, let language, let exercise else { return nil }
        return .opening(
            RecordOpening(record: record, meeting: meeting, date: date, language: language, exercise: exercise))
    }

    private mutating func point(_ object: JSONObject) -> RecordEntry? {
        guard has(only: Self.point, object, besides: ["record", "withdraws", "torn"]) else { return nil }
        let (id, time, session) = (pointID("id", object), time(object), text("session", object))
        let item: ProgrammeItem.Kind? = word("item", object, isRequired: false)
        let kind: PointKind? = word("kind", object)
        let about: Topic? = word("about", object, isRequired: false)
        let speaker = speaker(object)
        let language: Language? = word("language", object, isRequired: false)
        let (text, cites) = (text("text", object), cites(object))
        var answers: [PointID] = []
        for (answered, place) in texts("answers", object) {
            if let id = pointID(answered, at: place) { answers.append(id) }
        }
        let supports = texts("supports", object).map(\.text)
        let prepared = flag("prepared", object, isRequired: false) ?? false
        let release: Release? = word("release", object, isRequired: false)
        guard let id, let time, let session, let kind, let speaker, let text else { return nil }
        return .point(
            Point(
                id: id, at: time, session: SessionID(rawValue: session), item: item, kind: kind, about: about,
                speaker: speaker,
                language: language, text: text, cites: cites, answers: answers, supports: supports, prepared: prepared,
                release: release ?? .participants))
    }

    private mutating func speaker(_ object: JSONObject) -> Speaker? {
        guard let speaker = self.object("speaker", object), has(only: ["kind", "of", "name"], speaker) else {
            return nil
        }
        let kind: SpeakerKind? = word("kind", speaker)
        let (of, name) = (text("of", speaker, isRequired: false), text("name", speaker, isRequired: false))
        return kind.map { Speaker(kind: $0, of: of, name: name) }
    }

    private mutating func cites(_ object: JSONObject) -> [CitedSource] {
        var cites: [CitedSource] = []
        for cited in objects("cites", object) where has(only: ["source", "paragraph"], cited) {
            if let source = text("source", cited) {
                cites.append(CitedSource(source: source, paragraph: text("paragraph", cited, isRequired: false)))
            }
        }
        return cites
    }

    private mutating func pointID(_ key: String, _ object: JSONObject) -> PointID? {
        guard let name = text(key, object) else { return nil }
        return pointID(name, at: object.place(of: key))
    }

    private mutating func pointID(_ name: String, at place: Int) -> PointID? {
        let id = PointID(rawValue: name)
        if id.number != nil { return id }
        refuse(
            "'\(name.prefix(40))' is not the name of a point", needs: "one such as P12, of at most nine digits",
            at: place)
        return nil
    }

    private mutating func time(_ object: JSONObject) -> RecordTime? {
        guard let text = text("at", object) else { return nil }
        if let time = RecordTime(text) { return time }
        refuse(
            "'\(text.prefix(40))' is not a date and time", needs: "one such as 2019-04-26T10:22:31-04:00",
            at: object.place(of: "at"))
        return nil
    }
}
