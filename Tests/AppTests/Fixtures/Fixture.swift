@testable import App
@testable import BriefingPacks
import Core
@testable import Digests
@testable import Documents
import PanelTesting
import Testing
@testable import Writers

/// Small meetings that the tests make up, beside the real one.
enum Fixture {
    private static let assembled = Result { try Assembly(.embedded) }

    /// The real meeting, as it is built in; read once for all tests.
    static func real() throws -> Assembly { try assembled.get() }

    /// The sample meeting with panels written as rule examples.
    static func sample(_ yamls: String...) throws -> Assembly {
        let modules = yamls.compactMap { SampleMeeting.panel(RuleExample($0)).content }.map {
            ContentPanel(content: $0)
        }
        let meeting = try #require(SampleMeeting.meeting)
        return Assembly(meeting, try PanelRegistry(modules), contentHash: SHA256.hex(of: Array(yamls.joined().utf8)))
    }

    /// A briefer of an assembly on its meeting's day, or another.
    static func briefer(_ assembly: Assembly, asOf: String = "2019-04-26") throws -> Briefer {
        Briefer(assembly, try assembly.programme(), asOf: try #require(CalendarDate(asOf)), by: Product.program)
    }

    /// What a delegation's pack is written from.
    static func context(_ assembly: Assembly) throws -> PackContext {
        let view = View(of: assembly.library, asOf: assembly.meeting.date, release: .participants)
        return PackContext(
            assembly: assembly, programme: try assembly.programme(), view: view, answers: assembly.answers,
            links: PanelLinks(assembly.answers, view: view, limit: 8),
            references: ShortReferences(of: [(assembly, view.asOf)], for: view.release))
    }

    /// Every document of an assembly, the secretariat's among them.
    static func documents(_ assembly: Assembly, asOf: String = "2019-04-26") throws -> [(
        request: PackRequest, document: Document
    )] {
        let briefer = try briefer(assembly, asOf: asOf)
        let requests = [.programme] + briefer.requests(for: Reader.allCases)
        return requests.map { ($0, briefer.document($0)) }
    }

    /// A document in every format, as text.
    static func texts(_ document: Document) -> [PackFormat: String] {
        [
            .html: String(decoding: HTMLWriter().write(document), as: UTF8.self),
            .markdown: String(decoding: MarkdownWriter().write(document), as: UTF8.self),
            .json: String(decoding: JSONWriter().write(document), as: UTF8.self),
        ]
    }
}
