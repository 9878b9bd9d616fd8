import Core
package import Documents
import Foundation
import Programme

/// Writes the programme as an iCalendar object.
///
/// - Source: RFC 5545. Every session is an event. The identifier of the event stays the same in all versions of the
///   programme. A later version has a higher sequence number. A dropped session stays as a cancelled event: RFC 5545,
///   3.8.7.4 and RFC 5546, 2.1.4.
package struct CalendarWriter {
    /// The programme in one language.
    let calendar: ProgrammeCalendar

    /// Creates a writer of a calendar.
    package init(calendar: ProgrammeCalendar) {
        self.calendar = calendar
    }

    /// Returns the bytes of the calendar.
    package func write() -> [UInt8] {
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0",
            "PRODID:-//Dais//Dais \(Product.version)//\(calendar.language.rawValue.uppercased())", "CALSCALE:GREGORIAN",
            "X-WR-CALNAME:\(Self.text(calendar.theme))", "X-WR-CALDESC:\(Self.text(calendar.official))",
            "X-WR-TIMEZONE:\(calendar.zone)",
        ]
        let events = calendar.events
        lines += VTimeZone(zone: calendar.zone, dates: Set(events.map(\.date)).sorted()).lines
        for event in events { lines += self.event(event) }
        lines.append("END:VCALENDAR")
        return lines.flatMap { Self.folded($0) + [0x0D, 0x0A] }
    }

    private func event(_ event: CalendarEvent) -> [String] {
        let session = event.session
        let language = "LANGUAGE=\(calendar.language.tag)"
        // The time of a version is its publication day, or the time of the replan. Without either, it is the day of the
        // meeting. The current time would change the bytes from run to run.
        let modified = event.changed.map(utc) ?? calendar.published.map(self.stamp)
        let stamp = modified ?? self.stamp(calendar.date)
        guard !session.items.isEmpty else {
            // Only the name of the session is known.
            return [
                "BEGIN:VEVENT", "UID:\(event.identity.uid)", "DTSTAMP:\(stamp)",
                "DTSTART;VALUE=DATE:\(digits(event.date))", "SEQUENCE:\(event.sequence)", "LAST-MODIFIED:\(stamp)",
                "SUMMARY;LANGUAGE=\(Language.english.tag):\(Self.text(session.title))", "STATUS:CANCELLED",
                "TRANSP:TRANSPARENT", "END:VEVENT",
            ]
        }
        return [
            "BEGIN:VEVENT",
            "UID:\(event.identity.uid)",
            "DTSTAMP:\(stamp)",
            "DTSTART;TZID=\(calendar.zone):\(local(event.date, session.start))",
            "DTEND;TZID=\(calendar.zone):\(local(event.date, session.end))",
            "SEQUENCE:\(event.sequence)",
        ] + (modified == nil ? [] : ["LAST-MODIFIED:\(stamp)"]) + [
            "SUMMARY;\(language):\(Self.text(event.title))",
            "LOCATION;\(language):\(Self.text(calendar.place))",
            "DESCRIPTION;\(language):\(Self.text((event.lines + [calendar.note]).joined(separator: "\n")))",
            "STATUS:\(event.isCancelled ? "CANCELLED" : "TENTATIVE")",
            "TRANSP:\(event.isCancelled ? "TRANSPARENT" : "OPAQUE")", "END:VEVENT",
        ]
    }

    /// Returns a moment in UTC.
    private func utc(_ time: RecordTime) -> String {
        let moment = RecordTime(secondsSince1970: time.secondsSince1970) ?? time
        return "\(digits(moment.date))T\(moment.description.dropFirst(11).prefix(8).filter { $0 != ":" })Z"
    }

    private func stamp(_ date: CalendarDate) -> String { "\(digits(date))T000000Z" }

    private func local(_ date: CalendarDate, _ time: TimeOfDay) -> String {
        "\(digits(date))T\(time.description.filter { $0 != ":" })00"
    }

    private func digits(_ date: CalendarDate) -> String { date.description.filter { $0 != "-" } }

    /// Returns a TEXT value.
    ///
    /// A line break in the content becomes an escape, so that it cannot end the property.
    ///
    /// - Source: RFC 5545, 3.3.11.
    static func text(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": result += "\\\\"
            case ";": result += "\\;"
            case ",": result += "\\,"
            case "\n", "\u{2028}", "\u{2029}", "\u{85}": result += "\\n"
            case let scalar where scalar.value < 0x20 || scalar.value == 0x7F: break
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// Returns a line folded into lines of at most 75 octets, broken between whole characters: RFC 5545, 3.1.
    static func folded(_ line: String) -> [UInt8] {
        var result: [UInt8] = []
        var length = 0
        for character in line.unicodeScalars {
            let bytes = Array(String(character).utf8)
            if length + bytes.count > 75 {
                result += [0x0D, 0x0A, 0x20]
                length = 1
            }
            result += bytes
            length += bytes.count
        }
        return result
    }
}
