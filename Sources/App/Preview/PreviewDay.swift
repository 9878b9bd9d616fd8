import BriefingPacks
import Core
import Documents
import Programme

/// A day that could be planned from the content, and its documents.
struct PreviewDay: Sendable {
    let assembly: Assembly
    let programme: Programme
    /// The diagnostic for a timetable that is not proved to be the best; nil if it is.
    let doubt: Diagnostic?

    /// Plans a day from content.
    ///
    /// - Parameters:
    ///   - content: The content.
    ///   - earlier: The files that earlier readings parsed.
    /// - Throws: ``AssemblyFailure`` if the content cannot be assembled or the day has no timetable.
    init(_ content: ContentSet, after earlier: ParsedFiles) throws(AssemblyFailure) {
        let assembly = try Assembly(content, after: earlier)
        do throws(PlanningError) {
            let plan = try assembly.plan()
            (programme, doubt) = (plan.programme, plan.doubt)
        } catch {
            throw .content((assembly.diagnostics + [error.diagnostic]).sorted())
        }
        self.assembly = assembly
    }

    /// The diagnostics of a panel, its translations and the timetable, and the errors of the meeting.
    ///
    /// Errors of the meeting are included because they withhold every pack.
    func diagnostics(of panel: PanelID) -> [Diagnostic] {
        let withholding = assembly.meetingDiagnostics.filter { $0.severity == .error }
        return (assembly.diagnostics(of: panel) + withholding + [doubt].compactMap { $0 }).sorted()
    }

    /// The part of a reader's pack that comes from a panel, as printed in the pack.
    func section(_ address: PreviewAddress) -> Document {
        let panels = address.reader.isPerSession ? [[address.panel]] : [[address.panel], []]
        let documents = Parallel.map(panels) { panels in
            Briefer(assembly, programme, asOf: assembly.meeting.date, by: Product.program, panels: panels).document(
                address.request)
        }
        return documents.count == 1 ? documents[0] : documents[0].section(besides: documents[1])
    }

    /// The reason why no pack is made for a page; nil if one would be.
    func refusal(_ address: PreviewAddress) -> String? {
        PacksRun.refusal(of: address.request, assembly, panels: [address.panel], isFinal: false)
    }
}

extension PreviewAddress {
    /// The document that the page shows a part of.
    fileprivate var request: PackRequest {
        PackRequest(reader: reader, panel: reader.isPerSession ? panel : nil, language: language)
    }
}
