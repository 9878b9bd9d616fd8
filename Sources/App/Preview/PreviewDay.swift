import Core

/// Content that a day could be made of, and the documents of it.
struct PreviewDay: Sendable {
    let assembly: Assembly
    let programme: Programme
    /// What is not proved of the programme.
    let doubt: Diagnostic?

    /// Makes a day of content.
    ///
    /// - Throws: ``AssemblyFailure`` where nothing can be assembled, or the day has no timetable.
    init(_ content: ContentSet) throws(AssemblyFailure) {
        let assembly = try Assembly(content)
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
        let own = briefer(of: [address.panel])
        let document = own.document(address.request)
        guard !address.reader.isPerSession else { return document }
        return document.section(besides: briefer(of: []).document(address.request))
    }

    /// Why no pack is made of a page; nil where one would be.
    func refusal(_ address: PreviewAddress) -> String? {
        PacksRun.refusal(of: address.request, assembly, panels: [address.panel], isFinal: false)
    }

    private func briefer(of panels: [PanelID]) -> Briefer {
        Briefer(assembly, programme, asOf: assembly.meeting.date, panels: panels)
    }
}

extension PreviewAddress {
    /// The document that the page shows a part of.
    fileprivate var request: PackRequest {
        PackRequest(reader: reader, panel: reader.isPerSession ? panel : nil, language: language)
    }
}
