@testable import App
@testable import BriefingPacks
import Core
import Foundation
import PanelTesting
import Testing

/// What is a field of the meeting is printed from the field: a copy of the built-in meeting on another day, in another
/// place, at other hours and with one panel fewer says nothing of the old ones, or `dais check` warns at the claim that does.
@Suite struct MeetingFieldsTests {
    /// The built-in meeting as a folder of its own, with other fields.
    private static func copy(without panel: String = "Europe") throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        let places = ["LatinAmerica", "WestAfrica", "Europe", "Asia", "FinalPanel"].filter { $0 != panel }
        for file in Checkout().files(in: Checkout.meetingFolder) {
            let name = String(file.name)
            try folder.write(file.bytes, to: name.hasPrefix("introductory") ? "0-\(name)" : name)
        }
        for (number, place) in places.enumerated() {
            for file in Checkout().files(in: "Sources/\(place)/Content") {
                try folder.write(file.bytes, to: String(file.name).replacing("panel", with: "\(number + 1)-panel"))
            }
        }
        for (old, new) in [
            ("date: 2019-04-26\n", "date: 2019-05-03\n"), ("hours: 10 a.m. to 6 p.m.\n", ""),
            ("room: Conference Room 2}", "room: Conference Room 4}"),
            ("name: \"United Nations Headquarters, New York\"", "name: \"Palais des Nations, Geneva\""),
            ("zone: America/New_York", "zone: Europe/Zurich"),
            ("windows: [\"10:00-13:00\", \"15:00-18:00\"]", "windows: [\"08:30-11:30\", \"14:15-17:15\"]"),
        ] {
            let text = folder.text("meeting.yaml")
            try #require(text.ranges(of: old).count == 1, "'\(old)' is in meeting.yaml once")
            try folder.write(text.replacing(old, with: new), to: "meeting.yaml")
        }
        // That an undated source is earlier than the meeting of April is no statement about the meeting's date.
        for name in folder.files.keys {
            try folder.write(folder.text(name).replacing("before 2019-04-26", with: "before 2019-04-25"), to: name)
        }
        return folder
    }

    /// The warnings of the rule, by the id of the claim.
    private static func warned(_ assembly: Assembly) -> Set<String> {
        Set(
            assembly.diagnostics.filter { $0.rule == "meeting.fields" }
                .compactMap { $0.message.split(separator: "'").first.map(String.init) })
    }

    /// Takes claims out of a file of claims or of translations.
    private static func remove(_ ids: Set<String>, from text: String) -> String {
        var isGone = false
        return text.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
            if line.hasPrefix("  - id: ") {
                isGone = ids.contains(String(line.dropFirst(8)))
            } else if let match = line.wholeMatch(of: /\ \ ([A-Za-z0-9.-]+):/) {
                isGone = ids.contains(String(match.output.1))
            } else if !line.hasPrefix("   ") {
                isGone = false
            }
            return !isGone
        }
        .joined(separator: "\n")
    }

    /// The old date, room, place and hours, as each language and format writes them.
    private static let old = [
        "26 April 2019", "26 avril 2019", "26 de abril de 2019", "26 апреля 2019", "2019年4月26日", "2019-04-26",
        "20190426", "26 نيسان", "Conference Room 2", "Salle de conférence 2", "Sala de Conferencias 2",
        "Зал заседаний 2", "第2会议室", "غرفة الاجتماعات 2", "United Nations Headquarters", "Siège de l’Organisation",
        "Sede de las Naciones Unidas", "Центральные учреждения", "纽约联合国总部", "مقر الأمم المتحدة",
        "10 a.m. to 6 p.m.", "10 a.m.–1 p.m.", "3–6 p.m.", "10 a.m. to 1 p.m.", "10:00–13:00", "15:00–18:00",
        "10.00–13.00", "15.00–18.00", "10\u{A0}h\u{A0}– 13\u{A0}h", "من 10:00 إلى 13:00", "Four regional panel",
        "America/New_York", "T100000", "T10:00",
    ]

    @Test func theBuiltInContentAgreesWithItsFields() throws {
        #expect(Self.warned(try Fixture.real()).isEmpty)
        for example in ["two-days", "briefing"] {
            #expect(Self.warned(try NamedEverywhereTests.assembly(example)).isEmpty)
        }
    }

    @Test func nothingSaysTheOldValueOrIsWarnedOf() throws {
        let folder = try Self.copy()
        defer { folder.remove() }
        let warned = Self.warned(try Assembly(.meeting(folder.path)))
        // Rules of service that name hours, and what the meeting's follow-up tells of the day.
        #expect(warned.isSuperset(of: ["SV1", "T13b", "T13d"]), "\(warned.sorted())")
        // What is warned of goes, as a secretary would do it; then no document has an old value.
        // SV6 needs the rule that goes.
        for name in folder.files.keys where name.hasSuffix(".yaml") {
            let text = Self.remove(warned.union(["SV6"]), from: folder.text(name)).replacing(
                "windows rest on: [SV1, SV6]\n", with: "")
            try folder.write(text, to: name)
        }
        let assembly = try Assembly(.meeting(folder.path))
        #expect(Self.warned(assembly).isEmpty)
        let errors = assembly.meetingDiagnostics.filter { $0.severity == .error }
        #expect(errors.isEmpty, "\(errors)")
        let packs = try TemporaryFolder()
        defer { packs.remove() }
        let readsPDF = TypstMachine.isThere && Tool.exists("pdftotext")
        let formats =
            ["html", "markdown", "json", "ics", "schedule-xml", "schedule-json", "docx", "epub"]
            + (readsPDF ? ["pdf"] : [])
        let run = try Command.dais(
            arguments: ["packs", "--meeting", folder.path, "--out", packs.path]
                + Language.allCases.flatMap { ["--language", $0.rawValue] }
                + Reader.allCases.flatMap { ["--reader", $0.rawValue] } + formats.flatMap { ["--format", $0] })
        // A panel that speaks of the one that is gone is withheld, and said to be.
        #expect(run.exitCode < 2, "\(run.errors)")
        let programme = try Command.dais(
            arguments: ["packs", "--meeting", folder.path, "--out", packs.path + "/programme"]
                + Language.allCases.flatMap { ["--language", $0.rawValue] } + formats.flatMap { ["--format", $0] })
        #expect(programme.exitCode < 2, "\(programme.errors)")
        var read: [String: Int] = [:]
        for (path, bytes) in packs.files where !path.hasSuffix("manifest.json") && !path.hasPrefix(".") {
            let isContainer = path.hasSuffix(".docx") || path.hasSuffix(".epub")
            guard !isContainer || Tool.exists("unzip") else { continue }
            let text =
                if isContainer {
                    try Tool.run("unzip", "-p", "\(packs.path)/\(path)", in: packs)
                } else if path.hasSuffix(".pdf") {
                    try Tool.run("pdftotext", "\(packs.path)/\(path)", "-", in: packs)
                } else {
                    String(decoding: bytes, as: UTF8.self)
                }
            read[String(path.split(separator: ".").last ?? ""), default: 0] += 1
            let plain = text.replacing("\r\n ", with: "").replacing(/<[^>]*>/, with: "")
            let found = Self.old.filter(plain.contains)
            let place =
                found.first.flatMap { plain.firstRange(of: $0) }.map { plain[..<$0.upperBound].suffix(200) } ?? ""
            #expect(found.isEmpty, "\(path) says \(found): \(place)")
        }
        #expect(!readsPDF || (read["pdf"] ?? 0) > 60, "\(read)")
        #expect((read["md"] ?? 0) > 60 && (read["html"] ?? 0) > 60 && (read["ics"] ?? 0) >= 6, "\(read)")
    }

    @Test(arguments: [
        ("arrangements", "The joint special meeting takes place on Friday, 26 April 2019, from 10 a.m. to 6 p.m."),
        (
            "arrangements",
            "The joint special meeting takes place at United Nations Headquarters in New York, in Conference Room 2."
        ),
        ("format", "Four regional panel discussions follow the introductory session."),
        ("chronology", "The joint special meeting of the three Committees is set for 26 April 2019."),
    ])
    func aSentenceThatRepeatsAFieldIsWarnedOf(section: String, sentence: String) throws {
        let folder = try Self.copy()
        defer { folder.remove() }
        let claim = "\n  - {id: OLD1, text: \"\(sentence)\", sources: [{key: concept-note, paragraph: 12}]}\n"
        let text = folder.text("meeting.yaml")
        try folder.write(text.replacing("\n\(section):\n", with: "\n\(section):\(claim)"), to: "meeting.yaml")
        #expect(Self.warned(try Assembly(.meeting(folder.path))).contains("OLD1"))
    }
}
