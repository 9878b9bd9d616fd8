import CYaml

/// The events of a YAML text, which libyaml reads one at a time.
///
/// Nodes are made from the events directly. A tree of the parser in between would cost more time than all checks.
final class YAMLEvents {
    private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    private let event = UnsafeMutablePointer<yaml_event_t>.allocate(capacity: 1)
    private let bytes: UnsafeMutableBufferPointer<UInt8>

    /// Starts at the beginning of a text, before its first event.
    init(_ text: String) {
        bytes = .allocate(capacity: text.utf8.count)
        _ = bytes.initialize(fromContentsOf: text.utf8)
        event.initialize(to: yaml_event_t())
        yaml_parser_initialize(parser)
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    }

    deinit {
        yaml_event_delete(event)
        yaml_parser_delete(parser)
        event.deallocate()
        parser.deallocate()
        bytes.deallocate()
    }

    /// Reads the next event, which takes the place of the current one.
    func next() throws(YAMLFault) {
        yaml_event_delete(event)
        guard yaml_parser_parse(parser, event) == 1 else { throw YAMLFault(parser.pointee) }
    }

    /// Goes to the last event of the value that begins with the current event.
    func skip() throws(YAMLFault) {
        var depth = 0
        while true {
            switch kind {
            case YAML_SEQUENCE_START_EVENT, YAML_MAPPING_START_EVENT: depth += 1
            case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: depth -= 1
            default: break
            }
            if depth == 0 { return }
            try next()
        }
    }

    /// The kind of the current event.
    var kind: yaml_event_type_t { event.pointee.type }

    /// The place at which the current event begins.
    var start: YAMLFault.Place { YAMLFault.Place(event.pointee.start_mark) }

    /// The line on which the current event ends, from 1.
    var lastLine: Int { event.pointee.end_mark.line + 1 }

    /// The style of the current event, which must be a scalar.
    var style: yaml_scalar_style_t { event.pointee.data.scalar.style }

    /// Whether the group that begins with the current event is in braces.
    var isInBraces: Bool { event.pointee.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE }

    /// The text of the current event, which must be a scalar, without spaces and line breaks at its ends.
    var trimmedText: String {
        var bytes = scalar[...]
        while let last = bytes.last, Self.isBlank(last) { bytes.removeLast() }
        while let first = bytes.first, Self.isBlank(first) { bytes.removeFirst() }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The text of the current event, which must be a scalar.
    var text: String { String(decoding: scalar, as: UTF8.self) }

    private var scalar: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: event.pointee.data.scalar.value, count: event.pointee.data.scalar.length)
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }
}

/// An error because of which a text is not YAML.
enum YAMLFault: Error {
    /// The parser expected something else.
    case unexpected(String, at: Place, context: Context?)
    /// A group has a key twice; the place is that of the first one.
    case repeatedKey(String, at: Place)
    /// The parser cannot read the bytes, or has no memory.
    case unreadable

    /// A place in the text: line and column count from 1, and columns in Unicode scalars.
    struct Place {
        let line: Int
        let column: Int

        init(line: Int, column: Int) { (self.line, self.column) = (line, column) }

        init(_ mark: yaml_mark_t) { (line, column) = (mark.line + 1, mark.column + 1) }
    }

    /// What the parser was reading when the error occurred, and where that begins.
    struct Context {
        let text: String
        let place: Place
    }

    init(_ parser: yaml_parser_t) {
        switch parser.error {
        case YAML_SCANNER_ERROR, YAML_PARSER_ERROR:
            self = .unexpected(
                String(cString: parser.problem), at: Place(parser.problem_mark),
                context: parser.context.map {
                    Context(text: String(cString: $0), place: Place(parser.context_mark))
                })
        default: self = .unreadable
        }
    }

    /// The error for a second document, which begins at a place.
    static func secondDocument(at place: Place) -> Self {
        .unexpected("but found another document", at: place, context: nil)
    }
}
