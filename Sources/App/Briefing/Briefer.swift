import Core

/// Makes the documents that are asked for: records in, documents out.
struct Briefer: Sendable {
    let assembly: Assembly
    let programme: Programme
    let asOf: CalendarDate
    private let views: [Release: View]

    /// Prepares the views of all readers on one day.
    init(_ assembly: Assembly, _ programme: Programme, asOf: CalendarDate) {
        self.assembly = assembly
        self.programme = programme
        self.asOf = asOf
        views = Dictionary(
            uniqueKeysWithValues: Release.allCases.map { ($0, View(of: assembly.library, asOf: asOf, release: $0)) })
    }

    /// One document.
    ///
    /// - Parameters:
    ///   - request: Which document.
    ///   - panels: The panels whose sections it holds; the programme is always that of the whole day.
    /// - Returns: The document, whole: writers add nothing to it.
    func document(_ request: PackRequest, panels: [PanelID]) -> Document {
        let release = request.reader?.release ?? .public
        let records = assembly.records.filter { panels.contains($0.card.id) }
        let view = views[release] ?? View(of: assembly.library, asOf: asOf, release: release)
        let context = PackContext(assembly: assembly, programme: programme, view: view, records: records)
        let record = request.panel.flatMap { panel in assembly.records.first { $0.card.id == panel } }
        let blocks = blocks(request, context, record)
        let name =
            request.reader.map { $0 == .press || $0 == .secretariat ? "\($0.label) pack" : "\($0.label)'s pack" }
            ?? "Programme"
        let title = [name, record?.card.title].compactMap { $0 }.joined(separator: ": ")
        return Document(
            title: title, language: .english,
            status: DocumentStatus(
                meeting: "Joint special meeting, \(EnglishStyle.date(assembly.meeting.date))",
                reader: request.reader?.label ?? "Programme", session: record?.card.title, release: release, asOf: asOf,
                isDraft: isDraft(request, panels),
                version: "Dais \(Dais.version), content \(assembly.contentHash.prefix(12))"),
            blocks: blocks, sources: SourceList.entries(of: blocks, assembly.library))
    }

    private func blocks(_ request: PackRequest, _ context: PackContext, _ record: PanelRecord?) -> [Block] {
        switch (request.reader, record) {
        case (nil, _): ProgrammeSheet(context: context).blocks
        case (.chair, _): ChairPack(context: context).blocks
        case (.moderator, let record?): ModeratorPack(context: context, record: record).blocks
        case (.panellist, let record?): PanellistPack(context: context, record: record).blocks
        case (.moderator, nil), (.panellist, nil): []
        case (.delegation, _): DelegationPack(context: context).blocks
        case (.interpreter, _): InterpreterPack(context: context).blocks
        case (.press, _): PressPack(context: context).blocks
        case (.secretariat, _): SecretariatPack(context: context).blocks
        }
    }

    /// A document is a draft unless all content it may hold stands as it was cleared.
    private func isDraft(_ request: PackRequest, _ panels: [PanelID]) -> Bool {
        let touched = request.touches(panels, of: assembly)
        let panels = assembly.records.filter { touched.contains($0.card.id) }
        return !assembly.meeting.isCleared || !panels.allSatisfy(\.content.isCleared)
    }
}
