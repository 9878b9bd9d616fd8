import Core
package import Documents

/// Writes a schedule as XML.
///
/// - Source: C3VOC's `schedule.xml.xsd`. Some of its readers look for `<schedule` and `<conference` within the first
///   1,024 characters, so these elements come before any text from content.
package struct ScheduleXMLWriter {
    let schedule: Schedule

    /// Creates a writer of a schedule.
    package init(schedule: Schedule) {
        self.schedule = schedule
    }

    /// Returns the bytes of the file.
    package func write() -> [UInt8] {
        var lines = [
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>", "<schedule>",
            "<generator name=\"Dais\" version=\"\(Product.version)\"/>", element("version", "\(schedule.version)"),
            "<conference>", element("title", schedule.fullTitle), element("acronym", schedule.acronym),
            element("start", "\(schedule.start)"), element("end", "\(schedule.end)"),
            element("days", "\(schedule.days.count)"), element("timeslot_duration", Schedule.slot),
            element("time_zone_name", schedule.zone), "</conference>",
        ]
        for (index, day) in schedule.days.enumerated() {
            lines += [
                "<day index=\"\(index + 1)\" date=\"\(day.date)\" start=\"\(day.start)\" end=\"\(day.end)\">",
                "<room name=\"\(escaped(schedule.room))\">",
            ]
            lines += day.events.flatMap(event)
            lines += ["</room>", "</day>"]
        }
        return Array((lines + ["</schedule>", ""]).joined(separator: "\n").utf8)
    }

    private func event(_ event: Schedule.Event) -> [String] {
        [
            "<event id=\"\(event.number)\" guid=\"\(event.identity.uuid)\">", element("date", event.start),
            element("start", "\(event.clock)"), element("duration", event.duration), element("room", schedule.room),
            element("title", event.title), element("track", ""), element("type", Schedule.type),
            element("language", schedule.language.rawValue), element("abstract", event.parts),
            element("description", schedule.note),
        ] + persons(event) + ["</event>"]
    }

    private func persons(_ event: Schedule.Event) -> [String] {
        let people = event.people.map { element("person", $0.label) }
        return people.isEmpty ? [] : ["<persons>"] + people + ["</persons>"]
    }

    private func element(_ name: String, _ text: String) -> String { "<\(name)>\(escaped(text))</\(name)>" }

    private func escaped(_ text: String) -> String { MarkupText.escaped(text) }
}
