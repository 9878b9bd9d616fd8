import BriefingPacks
import Core
import Documents
import Programme

/// Content that a day could be made of, and the documents of it.
struct PreviewDay: Sendable {
    let assembly: Assembly
    let programme: Programme
    /// What is not proved of the programme.
    let doubt: Diagnostic?

    /// Makes a day of content.
    ///
    /// - Parameters:
    ///   - content: The content.
    ///   - earlier: The files of earlier days.
    /// - Throws: ``AssemblyFailure`` where nothing can be assembled, or the day has no timetable.
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

    /// What is wrong with a panel and its translations, and what of the meeting's own content withholds every pack.
    func diagnostics(of panel: PanelID) -> [Diagnostic] {
        let withholding = assembly.meetingDiagnostics.filter { $0.severity == .error }
        return (assembly.diagnostics(of: panel) + withholding + [doubt].compactMap { $0 }).sorted()
    }

    /// What of a reader's pack stems from a panel, as the pack prints it.
    func section(_ address: PreviewAddress) -> Document {
        let panels = address.reader.isPerSession ? [[address.panel]] : [[address.panel], []]
        let documents = Parallel.map(panels) { panels in
            Briefer(assembly, programme, asOf: assembly.meeting.date, by: Product.program, panels: panels).document(
                address.request)
        }
        return documents.count == 1 ? documents[0] : documents[0].section(besides: documents[1])
    }

    /// Why no pack is made of a page; nil where one would be.
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
