@testable import Core
@testable import Programme
import Testing

/// Demands of a day, made from the sample meeting.
enum SampleDay {
    /// A panel with the lengths of its parts.
    static func panel(_ id: String, _ parts: [(PanelPart, [Int])]) throws -> PanelCard {
        let lengths = try parts.map { PartLength(part: $0, minutes: try range($1)) }
        return PanelCard(id: PanelID(rawValue: id), title: id, desk: "", regions: [], parts: lengths)
    }

    /// Least, wished and most minutes.
    static func range(_ minutes: [Int]) throws -> MinuteRange {
        try #require(minutes.count == 3)
        return try #require(MinuteRange(least: minutes[0], wished: minutes[1], most: minutes[2]))
    }

    /// What a meeting with these windows and these panels asks for.
    static func demand(
        _ windows: [String], opening: [Int], closing: [Int], margin: [Int], _ panels: [PanelCard]
    ) throws -> ProgrammeDemand {
        var meeting = try #require(SampleMeeting.meeting)
        meeting.windows = try windows.map { try #require(ServiceWindow($0, on: meeting.date)) }
        meeting.agenda = AgendaLengths(
            opening: try range(opening), closing: try range(closing), margin: try range(margin))
        return ProgrammeDemand(meeting, panels: panels)
    }

    /// The demand of 26 April 2019, as the secretariat proposes it.
    static func nexus() throws -> ProgrammeDemand {
        let region = [[10, 15, 20], [20, 30, 35], [15, 20, 25]]
        func regional(_ id: String, _ lengths: [[Int]]) throws -> PanelCard {
            try panel(id, [(.presentation, lengths[0]), (.experiences, lengths[1]), (.questions, lengths[2])])
        }
        return try demand(
            ["10:00-13:00", "15:00-18:00"], opening: [10, 15, 20], closing: [5, 10, 15], margin: [0, 5, 10],
            [
                try panel("introductory", [(.presentation, [20, 30, 40])]),
                try regional("latin-america", region), try regional("west-africa", region),
                try regional("europe", [[10, 15, 20], [20, 25, 35], [15, 20, 25]]),
                try regional("asia", [[15, 20, 30], [20, 30, 35], [15, 20, 25]]),
                try panel("final-panel", [(.initiatives, [10, 15, 20]), (.responses, [15, 20, 30])]),
            ])
    }
}
