import CYaml
import Foundation

/// Parses the YAML files of a folder to events with libyaml alone, and prints how many events they have.
@main enum EventsBench {
    static func main() throws {
        guard CommandLine.arguments.count == 2 else { fatalError("usage: EventsBench FOLDER") }
        let folder = CommandLine.arguments[1]
        var events = 0
        for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() where name.hasSuffix(".yaml") {
            let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)"))
            events += bytes.withUnsafeBytes { count(in: $0.bindMemory(to: UInt8.self)) }
        }
        print("\(events) events")
    }

    private static func count(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var parser = yaml_parser_t()
        yaml_parser_initialize(&parser)
        defer { yaml_parser_delete(&parser) }
        yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
        var count = 0
        var isDone = false
        while !isDone {
            var event = yaml_event_t()
            guard yaml_parser_parse(&parser, &event) == 1 else { fatalError("a file is not YAML") }
            isDone = event.type == YAML_STREAM_END_EVENT
            yaml_event_delete(&event)
            count += 1
        }
        return count
    }
}
