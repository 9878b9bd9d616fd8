@testable import App
@testable import BriefingPacks
import Core
import Foundation
import PanelTesting
@testable import Programme
import Testing
@testable import Writers

/// The day to scale in a terminal.
@Suite struct TimelineTests {
    private static func lines(_ width: Int, _ language: Language = .english, coloured: Bool = false) throws -> [String]
    {
        let assembly = try Fixture.real()
        let context = try Fixture.briefer(assembly).context(language, .public)
        return TimelineWriter(context, width: width, isColoured: coloured).write()
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    @Test(arguments: Language.allCases)
    func noLineIsWiderThanTheTerminal(language: Language) throws {
        for width in [48, 60, 80, 100, 132, 160] {
            for line in try Self.lines(width, language) {
                #expect(TextWidth.of(line) <= width, "\(width): \(line)")
            }
        }
    }

    @Test func barsStandUnderTheirHours() throws {
        let lines = try Self.lines(120)
        let ruler = try #require(lines.first { $0.contains("|") })
        let asia = try #require(lines.first { $0.hasPrefix("4 p.m.") })
        // Asia begins with the first hour of the afternoon that is within a window.
        let marks = ruler.enumerated().filter { "|+".contains($0.element) }.map(\.offset)
        #expect(marks.count == 8)
        #expect(Array(asia)[marks[5]] == "5", "\(lines.joined(separator: "\n"))")
        for session in try Fixture.real().programme().sessions {
            #expect(lines.contains { $0.contains("\(session.title) (\(session.minutes) min)") }, "\(session.id)")
        }
    }

    @Test func colourOnlyRepeatsWhatCharactersSay() throws {
        let plain = try Self.lines(100)
        let coloured = try Self.lines(100, coloured: true)
        #expect(coloured.map { $0.replacing(/\u{1B}\[[0-9;]*m/, with: "") } == plain)
        #expect(plain.allSatisfy { !$0.contains("\u{1B}") } && coloured.contains { $0.contains("\u{1B}[") })
    }

    @Test(arguments: [
        (true, [:], true), (true, ["NO_COLOR": "1"], false), (true, ["NO_COLOR": ""], true),
        (true, ["TERM": "dumb"], false),
        (false, [:], false),
    ])
    func colourIsForPeopleWhoWatch(isWatched: Bool, environment: [String: String], isColoured: Bool) {
        let environment = ["TERM": "xterm-256color"].merging(environment) { $1 }
        let terminal = Terminal(isWatched: isWatched, columns: 90, environment: environment)
        #expect(terminal.isColoured(.auto) == isColoured)
        #expect(terminal.isColoured(.always) && !terminal.isColoured(.never))
        #expect(terminal.width == 90)
        #expect(Terminal(isWatched: false, columns: nil, environment: ["COLUMNS": "70"]).width == 70)
        #expect(Terminal(isWatched: false, columns: nil, environment: ["COLUMNS": "x"]).width == 80)
    }

    @Test func aPipeGetsNoColour() throws {
        let result = try Command.dais("programme", "--format", "timeline", environment: ["COLUMNS": "100"])
        #expect(result.exitCode == 0 && !result.output.contains("\u{1B}"))
        #expect(result.output == (try Self.lines(100).joined(separator: "\n")) + "\n")
        let asked = try Command.dais("programme", "--format", "timeline", "--color", "always")
        #expect(asked.output.contains("\u{1B}["))
    }

    @Test(arguments: [("abc", 3), ("第1场", 5), ("e\u{301}", 1), ("\u{200F}ا", 1), ("🌍", 2)])
    func lettersTakeTheirColumns(text: String, columns: Int) {
        #expect(TextWidth.of(text) == columns)
    }
}
