@testable import App
@testable import BriefingPacks
import Core
@testable import Documents
import Foundation
@testable import Programme
import Testing

/// A re-plan as a picture: to scale, complete, and the same for those who do not see it.
@Suite struct ReplanPictureTests {
    /// What a policy makes of an overrun; at 11.20 a.m., where no other time is given.
    private static func picture(
        at time: TimeOfDay = TimeOfDay(minutes: 680), over: Int, policy: ReplanPolicy, _ language: Language
    ) throws -> ReplanPicture {
        let assembly = try Fixture.real()
        let before = try assembly.programme()
        let replan = try Replanner(before, of: assembly.demand)
            .replan(Incident(at: Moment(assembly.meeting.date, time), over: over))
        let after = try #require(replan.choices.first { $0.policy == policy }).programme
        return ReplanPicture(before: before, after: after, words: language.vocabulary)
    }

    private static func number(_ element: XMLReader.Element, _ name: String) throws -> Int {
        try #require(element.attributes[name].flatMap { Int($0) })
    }

    @Test(arguments: Language.allCases)
    func everySessionIsDrawnAndSaidInEachLanguage(language: Language) throws {
        let picture = try Self.picture(over: 15, policy: .leastMoved, language)
        let elements = try XMLReader(picture.svg).elements
        let root = try #require(elements.first)
        let box = try #require(root.attributes["viewBox"]).split(separator: " ").compactMap { Int($0) }
        #expect(root.attributes["role"] == "img" && root.attributes["lang"] == language.tag)
        #expect(root.attributes["direction"] == (language.isRightToLeft ? "rtl" : "ltr"))
        let said = try #require(elements.first { $0.name == "desc" }?.text)
        for session in picture.before.sessions { #expect(said.contains(session.title), "\(session.id)") }
        // Two versions of two sessions and of the legend; all else stands, once.
        let bars = elements.filter { $0.name == "rect" }.compactMap { $0.attributes["class"] }
        #expect(bars.count { $0 == "old" } == 3 && bars.count { $0 == "new" } == 3 && bars.count { $0 == "same" } == 8)
        for bar in elements where bar.name == "rect" && bar.attributes["class"] != "paper" {
            let place = try ["x", "y", "width", "height"].map { try Self.number(bar, $0) }
            #expect(place[0] >= 0 && place[0] + place[2] <= box[2])
            #expect(place[1] >= 0 && place[1] + place[3] <= box[3])
        }
    }

    @Test func barsAreToScaleAndMirroredFromTheRight() throws {
        func bars(_ language: Language) throws -> [(x: Int, width: Int)] {
            try XMLReader(Self.picture(over: 15, policy: .leastMoved, language).svg).elements
                .filter { $0.name == "rect" && $0.attributes["class"] == "same" }
                .map { (try Self.number($0, "x"), try Self.number($0, "width")) }
        }
        let left = try bars(.english)
        // Eight hours on 736 units: the opening is a quarter of an hour, the introductory session half of one.
        #expect(left[0].width == 23 && left[1].width == 46 && left[1].x - left[0].x == 23)
        let right = try bars(.arabic)
        #expect(zip(left, right).allSatisfy { $0.x + $0.width + $1.x == 760 && $0.width == $1.width })
    }

    @Test func whatFallsAwayAndLongerServicesAreTold() throws {
        let evening = TimeOfDay(minutes: 1035)
        let below = try Self.picture(at: evening, over: 30, policy: .belowLeast, .english)
        let longer = try Self.picture(at: evening, over: 30, policy: .longer, .english)
        #expect(below.svg.contains("left out"), "\(below.svg)")
        #expect(longer.svg.contains("instead of 6 p.m."), "\(longer.svg)")
    }

    @Test func titlesEndNoElement() throws {
        let before = try Fixture.real().programme().titled { _ in "<b> & \"]]></svg><script>" }
        let svg = ReplanPicture(before: before, after: before, words: Language.english.vocabulary).svg
        let elements = try XMLReader(svg).elements
        #expect(!elements.contains { $0.name == "b" || $0.name == "script" })
        #expect(svg.contains("as before"))
    }

    @Test func theCommandDrawsEachChoice() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let over = ["replan", "--at", "11.20", "--running", "latin-america", "--over", "15", "--pictures", "pictures"]
        #expect(try Command.dais(arguments: over, in: folder.path).exitCode == 0)
        #expect(folder.files.keys.sorted() == (1...3).map { "pictures/choice-\($0).svg" })
        #expect(folder.text("pictures/choice-1.svg").contains("versions 1 and 2"))
        let chosen = try Command.dais(arguments: over + ["--choose", "2"], in: folder.path)
        #expect(chosen.exitCode == 0 && folder.files["day.json"] != nil)
        // A picture that cannot be written leaves the day as it was.
        let day = folder.files["day.json"]
        let refused = try Command.dais(
            "replan", "--at", "11.40", "--until", "12.50", "--pictures", "day.json", "--choose", "1", in: folder.path)
        #expect(refused.exitCode == 2 && folder.files["day.json"] == day, "\(refused.errors)")
    }
}
