import Core
import Foundation

/// Writes the programme as an iCalendar object.
///
/// - Source: RFC 5545. Every session and the meeting itself is an event with an identifier that stays the same from one
///   version of the programme to the next.
struct CalendarWriter {
    /// What the calendar's texts are taken from, in one language.
    let context: PackContext

    private var words: any Vocabulary { context.words }

    /// The day of the context.
    func write() -> [UInt8] {
        let programme = context.programme
        let names = MeetingNames(context)
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0",
            "PRODID:-//Dais//Dais \(Dais.version)//\(words.language.rawValue.uppercased())", "CALSCALE:GREGORIAN",
            "X-WR-CALNAME:\(Self.text(names.theme))", "X-WR-TIMEZONE:\(programme.zone)",
        ]
        lines += VTimeZone(zone: programme.zone, date: programme.date).lines
        for session in programme.sessions { lines += event(session, programme, names) }
        lines.append("END:VCALENDAR")
        return lines.flatMap { Self.folded($0) + [0x0D, 0x0A] }
    }

    private func event(_ session: Session, _ programme: Programme, _ names: MeetingNames) -> [String] {
        let parts = session.items.map { "\(words.span($0.start, $0.end)) \(words.item($0.kind))" }
        let note = words.text(.timesAreTheSecretariats)
        let title = session.number.map { words.text(.numberedSession($0, title: session.title)) } ?? session.title
        let language = "LANGUAGE=\(words.language.tag)"
        return [
            "BEGIN:VEVENT",
            "UID:\(EventIdentity(of: session.id, in: context.meeting).uid)",
            // The moment of the plan is the day it is for: a clock here would change the bytes from run to run.
            "DTSTAMP:\(stamp(programme.date))",
            "DTSTART;TZID=\(programme.zone):\(local(programme.date, session.start))",
            "DTEND;TZID=\(programme.zone):\(local(programme.date, session.end))",
            "SEQUENCE:0", "SUMMARY;\(language):\(Self.text(title))",
            "LOCATION;\(language):\(Self.text(names.place))",
            "DESCRIPTION;\(language):\(Self.text((parts + [note]).joined(separator: "\n")))",
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
