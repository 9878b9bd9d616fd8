import Core

/// Makes the documents that are asked for: records in, documents out.
struct Briefer: Sendable {
    let assembly: Assembly
    let programme: Programme
    let asOf: CalendarDate
    /// The panels whose sections the documents hold; the programme is always that of the whole day.
    let panels: [PanelID]
    private let contexts: [Release: PackContext]

    /// Prepares what the readers may see on one day.
    init(_ assembly: Assembly, _ programme: Programme, asOf: CalendarDate, panels: [PanelID]? = nil) {
        self.assembly = assembly
        self.programme = programme
        self.asOf = asOf
        let chosen = Set(panels ?? assembly.ids)
        self.panels = assembly.ids.filter(chosen.contains)
        let records = assembly.records.filter { chosen.contains($0.card.id) }
        let contexts = Release.allCases.map { release in
            let view = View(of: assembly.library, asOf: asOf, release: release)
            return (release, PackContext(assembly: assembly, programme: programme, view: view, records: records))
        }
        self.contexts = Dictionary(uniqueKeysWithValues: contexts)
    }

    /// One document, whole: writers add nothing to it.
    func document(_ request: PackRequest) -> Document {
        let release = request.reader?.release ?? .public
        guard let context = contexts[release] else { preconditionFailure("every release has its context") }
        let record = request.panel.flatMap(assembly.record)
        let blocks = blocks(request, context, record)
        let name =
            request.reader.map { $0 == .press || $0 == .secretariat ? "\($0.label) pack" : "\($0.label)'s pack" }
            ?? "Programme"
        let title = [name, record?.card.title].compactMap { $0 }.joined(separator: ": ")
        return Document(
            title: title, language: .english,
            status: status(
                request.reader?.label ?? "Programme", session: record?.card.title, release: release,
                isDraft: isDraft(request)),
            blocks: blocks, sources: SourceList.entries(of: blocks, assembly.library))
    }

    /// What every page of a document of this run says of it.
    func status(_ reader: String, session: String? = nil, release: Release, isDraft: Bool) -> DocumentStatus {
        DocumentStatus(
            meeting: "\(assembly.meeting.short), \(EnglishStyle.date(assembly.meeting.date))", reader: reader,
            session: session, release: release, asOf: asOf, isDraft: isDraft,
            version: "Dais \(Dais.version), content \(assembly.contentHash.prefix(12))")
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
    private func isDraft(_ request: PackRequest) -> Bool {
        let touched = request.touches(panels, of: assembly)
        return !assembly.meeting.isCleared || !touched.compactMap(assembly.record).allSatisfy(\.content.isCleared)
    }
}
