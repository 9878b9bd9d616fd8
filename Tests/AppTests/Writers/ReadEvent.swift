import Foundation
import Testing

/// A session as a reader that is no part of Dais finds it in a schedule or in a page's head.
struct ReadEvent: Hashable {
    let guid: String
    let title: String
    /// The moment at which it begins, of whatever offset.
    let start: Date
    let minutes: Int
    let people: [String]

    /// The sessions of a schedule in XML.
    static func read(xml: String) throws -> [ReadEvent] {
        var events: [ReadEvent] = []
        var fields: [String: String] = [:]
        var people: [String] = []
        func finish() throws {
            guard let guid = fields["guid"] else { return }
            let parts = try #require(fields["duration"]).split(separator: ":").compactMap { Int($0) }
            try #require(parts.count == 2)
            events.append(
                ReadEvent(
                    guid: guid, title: try #require(fields["title"]), start: try moment(fields["date"]),
                    minutes: parts[0] * 60 + parts[1], people: people))
        }
        for element in try XMLReader(xml).elements {
            switch element.name {
            case "event":
                try finish()
                fields = element.attributes
                people = []
            case "person": people.append(element.text)
            default: fields[element.name] = element.text
            }
        }
        try finish()
        return events
    }

    /// The sessions of a schedule in JSON.
    static func read(json: String) throws -> [ReadEvent] {
        let conference = try #require(
            (try object(json)["schedule"] as? [String: Any])?["conference"] as? [String: Any])
        let days = try #require(conference["days"] as? [[String: Any]])
        let rooms = try days.flatMap { try #require($0["rooms"] as? [String: [[String: Any]]]).values }
        return try rooms.joined().map { event in
            let start = try moment(event["date"])
            return ReadEvent(
                guid: try text(event["guid"]), title: try text(event["title"]), start: start,
                minutes: Int(try moment(event["end"]).timeIntervalSince(start)) / 60,
                people: try #require(event["persons"] as? [[String: String]]).compactMap { $0["name"] })
        }
    }

    /// The sessions that a page's head tells of.
    static func read(html: String) throws -> [ReadEvent] {
        let meeting = try object(script(html))
        #expect(meeting["@context"] as? String == "https://schema.org")
        return try #require(meeting["subEvent"] as? [[String: Any]]).map { event in
            let start = try moment(event["startDate"])
            let people = (event["performer"] as? [[String: Any]] ?? []).compactMap { $0["name"] as? String }
            return ReadEvent(
                guid: try text(event["@id"]).replacing("urn:uuid:", with: ""), title: try text(event["name"]),
                start: start, minutes: Int(try moment(event["endDate"]).timeIntervalSince(start)) / 60, people: people)
        }
    }

    /// What a browser takes for the page's one data block: it ends at the first end tag, whatever stands around it.
    static func script(_ html: String) throws -> String {
        let parts = html.split(separator: "<script type=\"application/ld+json\">", omittingEmptySubsequences: false)
        try #require(parts.count == 2)
        let end = try #require(parts[1].range(of: "</script", options: .caseInsensitive))
        return String(parts[1][..<end.lowerBound])
    }

    private static func object(_ json: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    }

    private static func text(_ value: Any?) throws -> String { try #require(value as? String) }

    private static func moment(_ value: Any?) throws -> Date {
        try #require(ISO8601DateFormatter().date(from: text(value)))
    }
}
