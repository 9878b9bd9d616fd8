/// The first check of a content file: whether its bytes are plain, harmless text.
///
/// The check examines only bytes and characters, before the YAML parser reads the text.
public enum ContentBytes {
    /// The file's text, or all reasons why the bytes are not valid text.
    static func text(of file: ContentFile, within limit: ContentLimits.Size) -> (
        text: String?, diagnostics: [Diagnostic]
    ) {
        guard !file.bytes.isEmpty else { return (nil, [.emptyFile(file.path)]) }
        guard file.bytes.count <= limit.bytes else { return (nil, [.tooLarge(file, limit: limit.bytes)]) }
        if let excess = firstExcess(in: file.bytes, over: limit.values) {
            return (nil, [.tooManyValues(at: position(of: excess, in: file), limit: limit.values)])
        }
        guard !file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { return (nil, [.byteOrderMark(file.path)]) }
        guard let text = String(validating: file.bytes, as: UTF8.self) else {
            return (nil, [.notUTF8(at: firstInvalid(in: file))])
        }
        let faults = isPlain(file.bytes) ? [] : StrayCharacters.found(in: text, of: file.path)
        return (faults.isEmpty ? text : nil, faults)
    }

    /// The byte at which a file exceeds the limit of values; nil if it does not exceed the limit.
    ///
    /// Every value in YAML follows one of the bytes that are counted, so the YAML parser never reads too many values.
    private static func firstExcess(in bytes: [UInt8], over limit: Int) -> Int? {
        bytes.withUnsafeBufferPointer { bytes in
            var count = 0
            for index in bytes.indices {
                switch bytes[index] {
                case 0x0A, UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "{"): count += 1
                case UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "?"):
                    guard index + 1 < bytes.count, bytes[index + 1] == 0x20 || bytes[index + 1] == 0x0A else {
                        continue
                    }
                    count += 1
                default: continue
                }
                if count > limit { return index }
            }
            return nil
        }
    }

    private static func position(of index: Int, in file: ContentFile) -> Position {
        let before = file.bytes[..<index]
        let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let line = String(decoding: before[start...], as: UTF8.self)
        return Position(
            path: file.path, line: before.count { $0 == 0x0A } + 1, column: line.unicodeScalars.count + 1)
    }

    /// Whether the file contains no byte that a stray character or an indirection could have.
    ///
    /// Most files pass this fast test and do not need the slow one.
    private static func isPlain(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            for index in bytes.indices {
                switch bytes[index] {
                case 0x0A: continue
                case 0..<0x20, 0x7F, 0x3C: return false
                // After a letter or a figure, such a sign is part of a text.
                case 0x21, 0x26, 0x2A:
                    guard index > 0, isLetterOrFigure(bytes[index - 1]) else { return false }
                // Characters of ASCII, letters of Latin 1, Cyrillic and Chinese, and the bytes that continue a
                // character.
                case 0x20..<0xC0, 0xC3, 0xD0, 0xD1, 0xE4...0xE9: continue
                // Signs of Latin 1 without the soft hyphen; a space that does not break has another character before it.
                case 0xC2
                where index + 1 < bytes.count && (0xA0...0xBF).contains(bytes[index + 1]) && bytes[index + 1] != 0xAD
                    && (bytes[index + 1] != 0xA0 || index > 0 && bytes[index - 1] > 0x20):
                    continue
                // Arabic, except the number signs and the mark of direction; the end of a verse has another first byte.
                case 0xD8
                where index + 1 < bytes.count && !(0x80...0x85).contains(bytes[index + 1]) && bytes[index + 1] != 0x9C:
                    continue
                case 0xD9, 0xDA: continue
                // General punctuation from U+2010 to U+2027, such as dashes and quotation marks.
                case 0xE2
                where index + 2 < bytes.count && bytes[index + 1] == 0x80 && (0x90...0xA7).contains(bytes[index + 2]):
                    continue
                // The ideographic comma, full stop and quotation marks, and full-width punctuation.
                case 0xE3
                where index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] != 0x80: continue
                case 0xEF where index + 2 < bytes.count && bytes[index + 1] == 0xBC && bytes[index + 2] != 0x80:
                    continue
                default: return false
                }
            }
            return true
        }
    }

    private static func isLetterOrFigure(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
    }

    /// The position of the first byte that is not valid UTF-8.
    private static func firstInvalid(in file: ContentFile) -> Position {
        var decoder = UTF8()
        var bytes = file.bytes.makeIterator()
        var line = 1
        var column = 1
        while case .scalarValue(let scalar) = decoder.decode(&bytes) {
            if scalar == "\n" {
                (line, column) = (line + 1, 1)
            } else {
                column += 1
            }
        }
        return Position(path: file.path, line: line, column: column)
    }
}

extension Diagnostic {
    static let bytesReason =
        "content is plain UTF-8 text, so that every editor and every desk sees the same"

    fileprivate static func emptyFile(_ path: String) -> Self {
        Diagnostic(
            rule: .contentBytes, at: Position(path: path, line: 1, column: 1), "the file is empty",
            because: "an empty file looks the same as a lost one",
            remedy: "restore it, or start from the example in Documentation/")
    }

    fileprivate static func tooLarge(_ file: ContentFile, limit: Int) -> Self {
        .beyond(
            "the file has \(EnglishStyle.figures(file.bytes.count)) bytes", limit,
            at: Position(path: file.path, line: 1, column: 1),
            "check that this is the right file, and divide it if it is")
    }

    fileprivate static func tooManyValues(at place: Position, limit: Int) -> Self {
        .beyond(
            "from here on the file has more lines, keys and elements than the limit allows", limit, at: place,
            "check that this is the right file, and divide it if it is")
    }

    fileprivate static func byteOrderMark(_ path: String) -> Self {
        Diagnostic(
            rule: .contentBytes, at: Position(path: path, line: 1, column: 1),
            "the file begins with a byte order mark",
            because: bytesReason, remedy: "save it as “UTF-8”, not as “UTF-8 with BOM”")
    }

    fileprivate static func notUTF8(at place: Position) -> Self {
        Diagnostic(
            rule: .contentBytes, at: place, "from here on the file is not UTF-8", because: bytesReason,
            remedy: "save it as UTF-8")
    }
}

extension Diagnostic {
    /// A diagnostic for something that exceeds a limit.
    static func beyond(_ message: String, _ limit: Int, at place: Position, _ remedy: String) -> Self {
        Diagnostic(
            rule: .contentLimits, at: place, message,
            because: "the limit is \(EnglishStyle.figures(limit)), so that no file can delay the others",
            remedy: remedy)
    }
}
