import Core
import Programme

// The JSON form of a day.

extension DocumentJSON {
    mutating func day(_ programme: Programme) {
        put("{\"date\": \"\(programme.date)\"")
        field("zone", programme.zone)
        put(", \"version\": \(programme.version), \"windows\": [")
        list(programme.windows) { json, planned in
            let window = planned.window
            json.put("{\"window\": {\"date\": \"\(window.date)\", \"start\": \"\(window.start)\", ")
            json.put("\"end\": \"\(window.end)\"}, \"sessions\": [")
            json.list(planned.sessions) { json, session in
                json.put("{\"id\": ")
                json.text(session.id.rawValue)
                if let number = session.number { json.put(", \"number\": \(number)") }
                json.field("title", session.title)
                json.put(", \"items\": [")
                json.list(session.items) { $0.item($1) }
                json.put("]}")
            }
            json.put("]")
            if let margin = planned.margin {
                json.put(", \"margin\": ")
                json.item(margin)
            }
            json.put("}")
        }
        put("]}")
    }

    private mutating func item(_ item: ProgrammeItem) {
        put("{\"kind\": \"\(item.kind.rawValue)\", \"start\": \"\(item.start)\", \"end\": \"\(item.end)\", \"range\": ")
        put("{\"least\": \(item.range.least), \"wished\": \(item.range.wished), \"most\": \(item.range.most)}}")
    }
}
