import Core
import Documents

/// One line of a record, read key by key.
///
/// Every error gets a diagnostic with its position.
package struct RecordLine {
    /// The result of reading a line.
    package enum Outcome {
        case entry(RecordEntry)
        /// A complete JSON value that is not a valid line of a record.
        case faulty
        /// Not a JSON value, such as a line that is incomplete because the program stopped while it wrote the line.
        case broken
        /// The first line of a record in a version that this program does not know.
        case newer
    }

    private let path: String
    private let number: Int
    private let bytes: ArraySlice<UInt8>
    /// The diagnostics of the line.
    private(set) var diagnostics: [Diagnostic] = []

    /// Creates a line from its bytes.
    ///
    /// - Parameters:
    ///   - bytes: The line without its line break.
    ///   - number: The line number, from 1.
    ///   - path: The path of the file, for diagnostics.
    package init(_ bytes: ArraySlice<UInt8>, number: Int, of path: String) {
        self.bytes = bytes
        self.number = number
        self.path = path
    }

    /// Reads the line.
    package mutating func read() -> Outcome {
        guard bytes.count < ContentLimits.recordLine else {
            diagnostics.append(.recordLineTooLong(bytes.count, at: position(0)))
            return .broken
        }
        guard bytes.allSatisfy({ $0 < 0x80 }) || String(validating: bytes, as: UTF8.self) != nil else {
            diagnostics.append(.recordLineBroken("from here on the line is not UTF-8", at: position(validPrefix)))
            return .broken
        }
        let value: JSONValue
        do throws(JSONParser.Fault) {
            value = try JSONParser.value(of: bytes)
        } catch {
            diagnostics.append(.recordLineBroken(error.what, at: position(error.place)))
            return .broken
        }
        guard case .object(let members) = value.content else {
            refuse("the line is \(value.name)", needs: "an object", at: value.place)
            return .faulty
        }
        let object = JSONObject(members, at: value.place)
        if object["record"] != nil, case .number(let version?)? = object["version"]?.content,
            version > RecordOpening.current
        {
            diagnostics.append(.recordIsNewer(version, at: position(object.place(of: "version"))))
            return .newer
        }
        let entry = entry(object)
        guard let entry, diagnostics.isEmpty else { return .faulty }
        return .entry(entry)
    }

    /// The number of bytes at the beginning of the line that are valid UTF-8.
    private var validPrefix: Int {
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        var count = 0
        while case .scalarValue(let scalar) = decoder.decode(&iterator) { count += UTF8.width(scalar) }
        return count
    }

    /// Returns the position of a byte, with the column that editors show.
    private func position(_ place: Int) -> Position {
        let column = bytes.prefix(place).count { $0 & 0xC0 != 0x80 } + 1
        return Position(path: path, line: number, column: column)
    }

    // MARK: Faults

    mutating func refuse(_ what: String, needs: String, at place: Int) {
        diagnostics.append(.recordValue(what, needs: needs, at: position(place)))
    }

    /// Returns whether an object has only known keys.
    ///
    /// A line with a misspelled key does not count, because the key could be a release that restricts the readers.
    mutating func has(only known: [String], _ object: JSONObject, besides others: [String] = []) -> Bool {
        let strangers = object.members.filter { !known.contains($0.key) }
        for stranger in strangers {
            diagnostics.append(.recordKey(stranger.key, among: known + others, at: position(stranger.place)))
        }
        return strangers.isEmpty
    }

    // MARK: Values; nil if a key is absent or its value is refused

    private mutating func value(_ key: String, _ object: JSONObject, isRequired: Bool) -> JSONValue? {
        if object[key] == nil, isRequired {
            diagnostics.append(.recordLacks(key, at: position(object.place)))
        }
        return object[key]
    }

    mutating func text(_ key: String, _ object: JSONObject, isRequired: Bool = true) -> String? {
        guard let value = value(key, object, isRequired: isRequired) else { return nil }
        return text(value, of: key)
    }

    private mutating func text(_ value: JSONValue, of key: String) -> String? {
        guard case .text(let text) = value.content else {
            refuse("'\(key)' is \(value.name)", needs: "a text in quotation marks", at: value.place)
            return nil
        }
        if let scalar = RefusedCharacters.first(in: text) {
            diagnostics.append(.recordCharacter(scalar, in: key, at: position(value.place)))
            return nil
        }
        guard text.utf8.contains(where: { $0 != 0x20 }) else {
            refuse("'\(key)' is empty", needs: "words, or no such key", at: value.place)
            return nil
        }
        return text
    }

    mutating func word<Word: RawRepresentable & CaseIterable>(
        _ key: String, _ object: JSONObject, isRequired: Bool = true
    ) -> Word? where Word.RawValue == String {
        guard let text = text(key, object, isRequired: isRequired) else { return nil }
        if let word = Word(rawValue: text) { return word }
        let known = Word.allCases.map(\.rawValue)
        diagnostics.append(.recordWord(text, of: key, among: known, at: position(object.place(of: key))))
        return nil
    }

    mutating func count(_ key: String, _ object: JSONObject) -> Int? {
        guard let value = value(key, object, isRequired: true) else { return nil }
        if case .number(let number?) = value.content, number > 0 { return number }
        refuse("'\(key)' is not a whole number above 0", needs: "a whole number above 0", at: value.place)
        return nil
    }

    mutating func flag(_ key: String, _ object: JSONObject, isRequired: Bool) -> Bool? {
        guard let value = value(key, object, isRequired: isRequired) else { return nil }
        if case .boolean(let flag) = value.content { return flag }
        refuse("'\(key)' is \(value.name)", needs: "true or false", at: value.place)
        return nil
    }

    mutating func object(_ key: String, _ object: JSONObject) -> JSONObject? {
        guard let value = value(key, object, isRequired: true) else { return nil }
        return self.object(value, of: key)
    }

    private mutating func object(_ value: JSONValue, of key: String) -> JSONObject? {
        if case .object(let members) = value.content { return JSONObject(members, at: value.place) }
        refuse("'\(key)' is \(value.name)", needs: "an object in braces", at: value.place)
        return nil
    }

    private mutating func list(_ key: String, _ object: JSONObject) -> [JSONValue] {
        guard let value = value(key, object, isRequired: false) else { return [] }
        if case .list(let values) = value.content { return values }
        refuse("'\(key)' is \(value.name)", needs: "a list in brackets", at: value.place)
        return []
    }

    mutating func texts(_ key: String, _ object: JSONObject) -> [(text: String, place: Int)] {
        var texts: [(text: String, place: Int)] = []
        for value in list(key, object) {
            if let text = text(value, of: key) { texts.append((text, value.place)) }
        }
        return texts
    }

    mutating func objects(_ key: String, _ object: JSONObject) -> [JSONObject] {
        var objects: [JSONObject] = []
        for value in list(key, object) {
            if let object = self.object(value, of: key) { objects.append(object) }
        }
        return objects
    }
}
