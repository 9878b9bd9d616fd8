import Core

/// A parser of a JSON value, such as a line of the meeting's record.
///
/// It keeps the position of each key and each value.
///
/// Foundation's decoder does not give positions. It accepts equal keys and surplus commas without an error, and it is
/// many times slower for a line.
///
/// - Source: RFC 8259.
package struct JSONParser {
    /// The reason why bytes are not JSON, with the position of the first wrong byte.
    package struct Fault: Error {
        package let place: Int
        package let what: String
    }

    /// The maximum depth of nested values.
    private let depth: Int
    /// The remaining number of allowed values.
    private var values: Int
    private let bytes: ArraySlice<UInt8>
    private var index: Int

    /// Parses a JSON value in valid UTF-8.
    ///
    /// - Parameters:
    ///   - bytes: The bytes of one value. White space before and after it is allowed.
    ///   - depth: The maximum depth. The meeting's record needs three levels.
    ///   - values: The maximum number of values, including the outermost one.
    /// - Returns: The value.
    /// - Throws: ``Fault`` if the bytes are not JSON or exceed a limit.
    package static func value(of bytes: ArraySlice<UInt8>, depth: Int = 8, values: Int = ContentLimits.recordLine)
        throws(Fault)
        -> JSONValue
    {
        var parser = Self(depth: depth, values: values, bytes: bytes, index: bytes.startIndex)
        parser.skipSpace()
        let value = try parser.value(depth: 0)
        parser.skipSpace()
        guard parser.next == nil else { throw parser.fault("text follows here after the end of the object") }
        return value
    }

    private var next: UInt8? { index < bytes.endIndex ? bytes[index] : nil }
    private var place: Int { index - bytes.startIndex }

    private func fault(_ what: String) -> Fault { Fault(place: place, what: what) }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { index += 1 }
    }

    private mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard next == UInt8(ascii: character) else { return false }
        index += 1
        return true
    }

    private mutating func value(depth: Int) throws(Fault) -> JSONValue {
        guard depth < self.depth else { throw fault("objects and lists are nested too deeply here") }
        guard values > 0 else { throw fault("from here on there are more values than the limit allows") }
        values -= 1
        let start = place
        let content: JSONValue.Content
        switch next ?? 0 {
        case UInt8(ascii: "{"): content = .object(try members(depth: depth))
        case UInt8(ascii: "["): content = .list(try elements(depth: depth))
        case UInt8(ascii: "\""): content = .text(try text())
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): content = .number(number())
        default:
            if skip(word: "true") {
                content = .boolean(true)
            } else if skip(word: "false") {
                content = .boolean(false)
            } else if skip(word: "null") {
                content = .null
            } else {
                throw fault(next == nil ? "the text ends before the object is closed" : "no JSON value begins here")
            }
        }
        return JSONValue(place: start, content: content)
    }

    private mutating func members(depth: Int) throws(Fault) -> [JSONValue.Member] {
        index += 1
        var members: [JSONValue.Member] = []
        var keys: Set<String> = []
        skipSpace()
        if skip("}") { return members }
        repeat {
            skipSpace()
            guard next == UInt8(ascii: "\"") else { throw fault("a key in quotation marks is missing here") }
            let start = place
            let key = try text()
            guard keys.insert(key).inserted else {
                throw Fault(place: start, what: "the key '\(key.prefix(40))' appears twice")
            }
            skipSpace()
            guard skip(":") else { throw fault("a colon is missing here") }
            skipSpace()
            members.append(JSONValue.Member(key: key, place: start, value: try value(depth: depth + 1)))
            skipSpace()
        } while skip(",")
        guard skip("}") else {
            throw fault(next == nil ? "the text ends before the object is closed" : "a comma or '}' is missing here")
        }
        return members
    }

    private mutating func elements(depth: Int) throws(Fault) -> [JSONValue] {
        index += 1
        var elements: [JSONValue] = []
        skipSpace()
        if skip("]") { return elements }
        repeat {
            skipSpace()
            elements.append(try value(depth: depth + 1))
            skipSpace()
        } while skip(",")
        guard skip("]") else {
            throw fault(next == nil ? "the text ends before the list is closed" : "a comma or ']' is missing here")
        }
        return elements
    }

    private mutating func skip(word: StaticString) -> Bool {
        let isHere = word.withUTF8Buffer { bytes[index...].starts(with: $0) }
        if isHere { index += word.utf8CodeUnitCount }
        return isHere
    }

    /// Parses a number.
    ///
    /// The result is nil for a number that is not a whole number in its shortest form.
    private mutating func number() -> Int? {
        let start = index
        while let byte = next, "0123456789+-.eE".utf8.contains(byte) { index += 1 }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        return Int(text).flatMap { String($0) == text ? $0 : nil }
    }

    private mutating func text() throws(Fault) -> String {
        let start = place
        index += 1
        let first = index
        var hasEscapes = false
        while let byte = next {
            switch byte {
            case UInt8(ascii: "\""):
                let raw = bytes[first..<index]
                index += 1
                return hasEscapes ? try Self.unescaped(raw, at: start) : String(decoding: raw, as: UTF8.self)
            case UInt8(ascii: "\\"):
                hasEscapes = true
                index = min(index + 2, bytes.endIndex)
            case 0..<0x20: throw fault("there is a control character here")
            default: index += 1
            }
        }
        throw Fault(place: start, what: "the text that begins here does not end")
    }

    private static func unescaped(_ raw: ArraySlice<UInt8>, at place: Int) throws(Fault) -> String {
        var units: [UInt8] = []
        var rest = raw
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "\\") else {
                units.append(byte)
                continue
            }
            switch rest.popFirst() {
            case UInt8(ascii: "n"): units.append(0x0A)
            case UInt8(ascii: "t"): units.append(0x09)
            case UInt8(ascii: "r"): units.append(0x0D)
            case UInt8(ascii: "b"): units.append(0x08)
            case UInt8(ascii: "f"): units.append(0x0C)
            case UInt8(ascii: "u"):
                guard let scalar = scalar(&rest) else {
                    throw Fault(place: place, what: "'\\u' is not followed by the code of a character in this text")
                }
                units += Array(String(scalar).utf8)
            case let sign? where "\"\\/".utf8.contains(sign): units.append(sign)
            default: throw Fault(place: place, what: "a backslash is followed by a character that it cannot escape")
            }
        }
        return String(decoding: units, as: UTF8.self)
    }

    /// Parses the character after `\u`.
    ///
    /// A character outside the basic plane needs two such escapes.
    private static func scalar(_ rest: inout ArraySlice<UInt8>) -> Unicode.Scalar? {
        guard let first = unit(&rest) else { return nil }
        guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) }
        guard rest.popFirst() == UInt8(ascii: "\\"), rest.popFirst() == UInt8(ascii: "u"), let second = unit(&rest),
            (0xDC00..<0xE000).contains(second)
        else { return nil }
        return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    }

    private static func unit(_ rest: inout ArraySlice<UInt8>) -> UInt32? {
        let digits = rest.prefix(4)
        guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
        rest = rest.dropFirst(4)
        return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    }
}
