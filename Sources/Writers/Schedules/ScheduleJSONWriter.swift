import Core
import Digests
package import Documents

/// Writes a schedule as JSON.
///
/// - Source: C3VOC's `schema.json`. The schema requires an address for each session and a list of links. A session does
///   not have a page, so its address is its URN (RFC 9562, 4).
package struct ScheduleJSONWriter {
    let schedule: Schedule

    /// Creates a writer of a schedule.
    package init(schedule: Schedule) {
        self.schedule = schedule
    }

    /// Returns the bytes of the file.
    package func write() -> [UInt8] {
        let days = schedule.days.enumerated().map { index, day in
            File.Day(
                index: index + 1, date: "\(day.date)", dayStart: day.start, dayEnd: day.end,
                rooms: [schedule.room: day.events.map(event)])
        }
        let conference = File.Conference(
            acronym: schedule.acronym, title: schedule.fullTitle, start: "\(schedule.start)", end: "\(schedule.end)",
            daysCount: days.count, timeslotDuration: Schedule.slot, zone: zone, days: days)
        let file = File(schedule: File.Body(version: "\(schedule.version)", conference: conference))
        return Array((JSONText.of(file) + "\n").utf8)
    }

    /// The name of the time zone, if the schema accepts it.
    ///
    /// The schema requires names such as `Area/Location`. An old name such as `US/Eastern` is left out, which is safe
    /// because every time has its offset.
    private var zone: String? { schedule.zone.prefixMatch(of: /[A-Z][a-z]+\/[A-Z][a-z]+/).map { _ in schedule.zone } }

    private func event(_ event: Schedule.Event) -> File.Event {
        File.Event(
            id: event.number, guid: "\(event.identity.uuid)", date: event.start, start: "\(event.clock)",
            end: event.end, duration: event.duration, room: schedule.room, slug: event.identity.name,
            url: event.identity.uuid.urn, title: event.title, type: Schedule.type, language: schedule.language.rawValue,
            abstract: event.parts, description: schedule.note, persons: event.people.map { File.Person(name: $0.label) }
        )
    }

    /// The content of the file.
    private struct File: Encodable {
        var schema = "https://c3voc.de/schedule/schema.json"
        var generator = ["name": "Dais", "version": Product.version]
        let schedule: Body

        enum CodingKeys: String, CodingKey {
            case generator, schedule
            case schema = "$schema"
        }

        struct Body: Encodable {
            let version: String
            let conference: Conference
        }

        struct Conference: Encodable {
            let acronym, title, start, end: String
            let daysCount: Int
            let timeslotDuration: String
            let zone: String?
            let days: [Day]

            enum CodingKeys: String, CodingKey {
                case acronym, title, start, end, daysCount, days
                case timeslotDuration = "timeslot_duration"
                case zone = "time_zone_name"
            }
        }

        struct Day: Encodable {
            let index: Int
            let date, dayStart, dayEnd: String
            let rooms: [String: [Event]]

            enum CodingKeys: String, CodingKey {
                case index, date, rooms
                case dayStart = "day_start"
                case dayEnd = "day_end"
            }
        }

        struct Event: Encodable {
            let id: Int
            let guid, date, start, end, duration, room, slug, url, title: String
            // The schema requires both fields, but a programme has neither.
            var subtitle = ""
            var track = ""
            let type, language, abstract, description: String
            let persons: [Person]
            var links: [String] = []
        }

        struct Person: Encodable {
            let name: String
        }
    }
}
