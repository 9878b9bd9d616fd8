import Core
import Digests
package import Documents

/// A schedule as an Event of schema.org, which search engines and calendars read in the head of a page.
///
/// - Source: https://schema.org/Event, as JSON-LD 1.1.
package struct EventMarkup {
    let schedule: Schedule

    /// Creates the markup of a schedule.
    package init(schedule: Schedule) {
        self.schedule = schedule
    }

    /// The element for the head of a page.
    var element: String { "<script type=\"application/ld+json\">\n\(Self.inert(JSONText.of(meeting)))\n</script>" }

    private var meeting: Node {
        var event = event(
            schedule.identity, schedule.title, "\(schedule.official)\n\(schedule.note)",
            from: schedule.days.first?.start ?? "\(schedule.start)",
            to: schedule.days.last?.end ?? "\(schedule.end)")
        event["@context"] = .text("https://schema.org")
        event["organizer"] = .list(schedule.conveners.map { .thing("Organization", ["name": .text($0)]) })
        event["subEvent"] = .list(schedule.days.flatMap(\.events).map(session))
        return .thing("Event", event)
    }

    private func session(_ session: Schedule.Event) -> Node {
        var event = event(session.identity, session.title, session.parts, from: session.start, to: session.end)
        // People who have not confirmed are not performers yet.
        let performers = session.people.map(\.person).filter(\.isConfirmed).map(Self.performer)
        if !performers.isEmpty { event["performer"] = .list(performers) }
        return .thing("Event", event)
    }

    /// Returns the fields that the meeting and a session have in common.
    private func event(
        _ identity: EventIdentity, _ name: String, _ description: String, from start: String, to end: String
    ) -> [String: Node] {
        let building = Node.thing("Place", ["name": .text(schedule.venue)])
        return [
            "@id": .text(identity.uuid.urn), "name": .text(name), "description": .text(description),
            "startDate": .text(start), "endDate": .text(end), "inLanguage": .text(schedule.language.tag),
            "location": .thing("Place", ["name": .text(schedule.room), "containedInPlace": building]),
        ]
    }

    private static func performer(_ person: Person) -> Node {
        var fields: [String: Node] = ["name": .text(person.name), "jobTitle": .text(person.function)]
        if let delegation = person.delegation {
            fields["affiliation"] = .thing("Organization", ["name": .text(delegation)])
        }
        return .thing("Person", fields)
    }

    /// Returns JSON that is safe in a page: it cannot end the element, begin a comment or change the direction of the
    /// page.
    ///
    /// The replaced characters occur only within texts, where JSON has another way to write them (RFC 8259, 7).
    static func inert(_ json: String) -> String {
        var result = ""
        for scalar in json.unicodeScalars {
            if isPlain(scalar) {
                result.unicodeScalars.append(scalar)
            } else {
                for unit in String(scalar).utf16 {
                    let digits = String(unit, radix: 16)
                    result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                }
            }
        }
        return result
    }

    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3C, 0x3E, 0x26, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: false
        // The last two code points of every plane are not characters.
        default: scalar.value & 0xFFFE != 0xFFFE
        }
    }

    /// A value of JSON-LD.
    private indirect enum Node: Encodable {
        case text(String)
        case list([Node])
        case thing(String, [String: Node])

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch self {
            case .text(let text): try container.encode(text)
            case .list(let nodes): try container.encode(nodes)
            case .thing(let type, let fields): try container.encode(fields.merging(["@type": .text(type)]) { $1 })
            }
        }
    }
}
