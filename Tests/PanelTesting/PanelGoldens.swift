import BriefingPacks
public import Core
import Documents
import Foundation
public import Testing
import Writers

/// A desk's own section of each pack, as it was recorded on purpose.
public enum PanelGoldens {
    /// Holds the sections of every reader who has one against the files in `Tests/Goldens`.
    ///
    /// The day is planned with this panel alone, so that no other desk's content changes a line; its times are therefore not
    /// those of the meeting.
    ///
    /// - Parameters:
    ///   - type: The desk's module.
    ///   - location: Where a difference is shown; the caller's own line.
    /// - Throws: Where the module or the meeting has no readable content.
    public static func verify<Module: DeskModule>(
        _ type: Module.Type, at location: SourceLocation = #_sourceLocation
    ) throws {
        let file = try #require(Module.files.first { $0.name == "panel.yaml" }, sourceLocation: location)
        let content = try #require(PanelReading.read(file).content, sourceLocation: location)
        let meeting = try #require(Checkout().meeting, "the checkout has a meeting", sourceLocation: location)
        let texts = Module.files.filter { $0.translationLanguage != nil }.map {
            TranslatedFile(file: $0, parsed: ParsedContent($0))
        }
        let assembly = Assembly(
            meeting, try PanelRegistry([Module(content: content)]), [:], [], texts, contentHash: "")
        let programme = try assembly.programme()
        let (with, without) = (
            Briefer(assembly, programme, asOf: meeting.date, by: "Dais"),
            Briefer(assembly, programme, asOf: meeting.date, by: "Dais", panels: [])
        )
        let desk = file.path.split(separator: "/")[1]
        for request in with.requests(for: Reader.allCases) {
            let document = with.unmarked(request)
            let section = request.panel == nil ? document.section(besides: without.unmarked(request)) : document
            guard let reader = request.reader else { continue }
            let path = "Tests/Goldens/\(desk)/\(reader.rawValue).md"
            guard !section.blocks.isEmpty else {
                let isRecorded = FileManager.default.fileExists(atPath: Checkout.root.appending(path: path).path)
                #expect(
                    !isRecorded, "the \(reader.rawValue)'s pack holds nothing of the panel now",
                    sourceLocation: location)
                continue
            }
            Golden.verify(String(decoding: MarkdownWriter().write(section), as: UTF8.self), is: path, at: location)
        }
        for fault in assembly.translationDiagnostics {
            Issue.record("\(fault.diagnostic)", sourceLocation: location)
        }
    }
}
