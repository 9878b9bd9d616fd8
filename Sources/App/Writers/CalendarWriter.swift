import Core
import Foundation

/// Writes the programme as an iCalendar object.
///
/// - Source: RFC 5545. Every session and the meeting itself is an event with an identifier that stays the same from one
///   version of the programme to the next.
struct CalendarWriter {
    let meeting: Meeting

    func write(_ programme: Programme) -> [UInt8] {
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Dais//Dais \(Dais.version)//EN", "CALSCALE:GREGORIAN",
            "X-WR-CALNAME:\(Self.text(meeting.theme))", "X-WR-TIMEZONE:\(programme.zone)",
        ]
        lines += VTimeZone(zone: programme.zone, date: programme.date).lines
        for session in programme.sessions { lines += event(session, programme) }
        lines.append("END:VCALENDAR")
        return lines.flatMap { Self.folded($0) + [0x0D, 0x0A] }
    }

    private func event(_ session: Session, _ programme: Programme) -> [String] {
        let parts = session.items.map { "\(EnglishStyle.span($0.start, $0.end)) \($0.kind.label)" }
        let note = "Times within the day are the secretariat's proposal."
        let title = session.number.map { "Session \($0): \(session.title)" } ?? session.title
        return [
            "BEGIN:VEVENT",
            "UID:\(meeting.id)-\(programme.date)-\(session.id)@dais.invalid",
            // The moment of the plan is the day it is for: a clock here would change the bytes from run to run.
            "DTSTAMP:\(stamp(programme.date))",
            "DTSTART;TZID=\(programme.zone):\(local(programme.date, session.start))",
            "DTEND;TZID=\(programme.zone):\(local(programme.date, session.end))",
            "SEQUENCE:0", "SUMMARY:\(Self.text(title))",
            "LOCATION:\(Self.text("\(meeting.venue.name), \(meeting.venue.room)"))",
            "DESCRIPTION:\(Self.text((parts + [note]).joined(separator: "\n")))",
            "STATUS:TENTATIVE", "TRANSP:OPAQUE", "END:VEVENT",
        ]
    }

    private func stamp(_ date: CalendarDate) -> String { "\(digits(date))T000000Z" }

    private func local(_ date: CalendarDate, _ time: TimeOfDay) -> String {
        "\(digits(date))T\(time.description.filter { $0 != ":" })00"
    }

    private func digits(_ date: CalendarDate) -> String { date.description.filter { $0 != "-" } }

    /// A TEXT value; a line break in content is a line break in the value, and can end no property.
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

    /// Lines of at most 75 octets, broken between whole characters: RFC 5545, 3.1.
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
