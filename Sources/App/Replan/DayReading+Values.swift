import Core
import Documents

// Values of a day file. An error in a value names the position of the value.

extension DayReading {
    func fault(_ what: String, _ place: Int, because reason: String? = nil, needs: String? = nil) -> DayFault {
        .refused(.day(what, at: position(place), because: reason, needs: needs))
    }

    /// The position of a byte, with line and column counted as in an editor.
    func position(_ place: Int) -> Position {
        let before = file.bytes.prefix(place)
        let line = before.split(separator: 0x0A, omittingEmptySubsequences: false)
        let column = (line.last ?? []).count { $0 & 0xC0 != 0x80 } + 1
        return Position(path: file.path, line: max(1, line.count), column: column)
    }

    func only(_ known: [String], _ object: JSONObject) throws(DayFault) {
        guard let stranger = object.members.first(where: { !known.contains($0.key) }) else { return }
        throw fault(
            "no object of this kind has the key '\(stranger.key.prefix(40))'", stranger.place,
            needs: Spelling.remedy(for: stranger.key, among: known))
    }

    func value(_ key: String, _ object: JSONObject) throws(DayFault) -> JSONValue {
        guard let value = object[key] else { throw fault("the key '\(key)' is missing here", object.place) }
        return value
    }

    func object(_ value: JSONValue, _ what: String) throws(DayFault) -> JSONObject {
        guard case .object(let members) = value.content else {
            throw fault("\(what) is \(value.name), not an object", value.place)
        }
        return JSONObject(members, at: value.place)
    }

    func list(_ key: String, _ object: JSONObject) throws(DayFault) -> [JSONValue] {
        let value = try value(key, object)
        guard case .list(let values) = value.content else {
            throw fault("'\(key)' is \(value.name), not a list", value.place)
        }
        return values
    }

    func text(_ key: String, _ object: JSONObject) throws(DayFault) -> String {
        try text(try value(key, object), key)
    }

    func text(_ value: JSONValue, _ key: String) throws(DayFault) -> String {
        guard case .text(let text) = value.content, !text.isEmpty, text.utf8.count <= 200,
            RefusedCharacters.first(in: text) == nil
        else { throw fault("'\(key)' is not a short text", value.place) }
        return text
    }

    func number(_ key: String, _ object: JSONObject, from least: Int = 1) throws(DayFault) -> Int {
        let value = try value(key, object)
        guard case .number(let number?) = value.content, (least...100_000).contains(number) else {
            throw fault("'\(key)' is not a whole number of at least \(least)", value.place)
        }
        return number
    }

    func time(_ key: String, _ object: JSONObject) throws(DayFault) -> TimeOfDay {
        let text = try text(key, object)
        guard let time = TimeOfDay(text) ?? (text == "24:00" ? TimeOfDay(minutes: 1440) : nil) else {
            throw fault("'\(key)' is not a time such as 11:20", object.place(of: key))
        }
        return time
    }
}
