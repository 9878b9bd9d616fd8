import Core

// Encodes the lines of a record, one object per line, without empty values. `RecordLine` reads them.

private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
    init(_ name: String) { stringValue = name }
}

extension RecordEntry: Encodable {
    /// Encodes a line.
    package func encode(to encoder: any Encoder) throws {
        switch self {
        case .opening(let opening): try opening.encode(to: encoder)
        case .point(let point): try point.encode(to: encoder)
        case .withdrawal(let id, let time):
            var values = encoder.container(keyedBy: Key.self)
            try values.encode(id, forKey: Key("withdraws"))
            try values.encode(time, forKey: Key("at"))
        case .torn(let bytes, let time):
            var values = encoder.container(keyedBy: Key.self)
            try values.encode(bytes, forKey: Key("torn"))
            try values.encode(time, forKey: Key("at"))
        }
    }
}

extension Point: Encodable {
    /// Encodes a point without empty and default values.
    package func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: Key.self)
        try values.encode(id, forKey: Key("id"))
        try values.encode(at, forKey: Key("at"))
        try values.encode(session, forKey: Key("session"))
        try values.encodeIfPresent(item, forKey: Key("item"))
        try values.encode(kind, forKey: Key("kind"))
        try values.encodeIfPresent(about, forKey: Key("about"))
        try values.encode(speaker, forKey: Key("speaker"))
        try values.encodeIfPresent(language, forKey: Key("language"))
        try values.encode(text, forKey: Key("text"))
        if !cites.isEmpty { try values.encode(cites, forKey: Key("cites")) }
        if !answers.isEmpty { try values.encode(answers, forKey: Key("answers")) }
        if !supports.isEmpty { try values.encode(supports, forKey: Key("supports")) }
        if prepared { try values.encode(prepared, forKey: Key("prepared")) }
        if release != .participants { try values.encode(release, forKey: Key("release")) }
    }
}
