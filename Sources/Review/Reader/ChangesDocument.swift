package import BriefingPacks
package import Core
package import Documents

/// A document that lists the changes for one reader between two states of the content.
package struct ChangesDocument {
    /// The earlier and the later state; nil if the reader's session does not exist in that state.
    let old: Briefer?
    let new: Briefer?
    let request: PackRequest
    let reader: Reader

    /// Creates a document from two states.
    package init(old: Briefer?, new: Briefer?, request: PackRequest, reader: Reader) {
        self.old = old
        self.new = new
        self.request = request
        self.reader = reader
    }

    /// The pack of one state, and the things in it that can be compared.
    private struct Side {
        let briefer: Briefer
        let context: PackContext
        let pack: DocumentEdition
        let things: [Reviewed<[Inline]>]

        init?(_ briefer: Briefer?, _ request: PackRequest, _ reader: Reader) {
            guard let briefer else { return nil }
            self.briefer = briefer
            context = briefer.context(request.language, reader.release)
            pack = briefer.marked(request)
            things =
                ReaderReview(
                    context: context, reader: reader, panel: request.panel, isDraft: pack.document.status.isDraft
                ).things + Self.sources(of: pack.document, context)
        }

        /// Returns the things for the list of sources of a pack: the name of each source, and when it was published.
        private static func sources(of pack: Document, _ context: PackContext) -> [Reviewed<[Inline]>] {
            pack.sources.map { entry in
                let name = entry.symbol.map { [.symbol($0)] } ?? context.localizer.name(entry.title)
                var thing = Reviewed<[Inline]>(ReviewSubject(.source, entry.key), in: nil, called: name)
                let (separator, published) = (context.words.separator, entry.published)
                let said = [entry.title, entry.publisher].joined(separator: separator)
                let link = entry.link.map { [.text(separator), Inline.link(text: $0, address: $0)] } ?? []
                thing.add("source", .changed, context.localizer.name(said) + [.text(separator + published)] + link)
                return thing
            }
        }
    }

    /// The document; nil if nothing changed for the reader.
    package var document: DocumentEdition? {
        let (before, after) = (Side(old, request, reader), Side(new, request, reader))
        guard let side = after ?? before else { return nil }
        let words = side.context.words.language.changeVocabulary
        let changes = Change.between(before?.things ?? [], after?.things ?? [])
        let body = programme(before, after, words) + sections(changes, before, after, words)
        guard !body.isEmpty else { return nil }
        let official = Block.paragraph(MeetingNames(side.context).official)
        var blocks: [Block] = [official, .paragraph(words.change(.whatIsListed).inlines)]
        if let old = before?.pack.contentMark, let new = after?.pack.contentMark, old != new {
            blocks.append(.paragraph(words.change(.versionsOfThePack(old: old, new: new)).inlines))
        }
        blocks += body
        if side.context.localizer.isTranslated { blocks.insert(side.briefer.languages(of: blocks, words), at: 1) }
        var status = side.pack.document.status
        status.isDraft = [before, after].contains { $0?.pack.document.status.isDraft ?? false }
        status.version = Product.program
        // A source that is no longer cited is only in the earlier library.
        let lists = [after, before].compactMap(\.self).map { SourceList.entries(of: blocks, $0.context) }
        let sources = lists.joined().reduce(into: [SourceEntry]()) { list, entry in
            if !list.contains(where: { $0.key == entry.key }) { list.append(entry) }
        }
        let document = Document(
            title: words.titled(words.title(.whatChanged), side.pack.document.title), language: request.language,
            status: status, blocks: blocks, sources: sources)
        return DocumentEdition(document, in: words)
    }

    /// Returns the changes of the programme, which every reader has.
    private func programme(_ before: Side?, _ after: Side?, _ words: any ChangeVocabulary) -> [Block] {
        guard let before, let after else { return [] }
        let lines = SessionChanges(from: before.context.programme, to: after.context.programme, words: words).lines
        guard !lines.isEmpty else { return [] }
        return [
            after.context.heading(2, .programme, "programme"), .list(isOrdered: false, lines.map { [.text($0)] }),
            ProgrammeTable(context: after.context).proposal,
        ]
    }

    /// Returns the changes under their headings.
    private func sections(
        _ changes: [Change<[Inline]>], _ before: Side?, _ after: Side?, _ words: any ChangeVocabulary
    ) -> [Block] {
        let own = changes.filter { $0.place == nil }
        func section(_ heading: Heading, _ anchor: String, _ changes: [Change<[Inline]>]) -> [Block] {
            let title = words.heading(heading)
            return changes.isEmpty
                ? [] : [.heading(level: 2, text: title, anchor: anchor)] + changes.map { block($0, words) }
        }
        var blocks = section(
            .theMeeting, "meeting", own.filter { ![.person, .item, .source].contains($0.subject.category) })
        blocks += section(.people, "people", own.filter { $0.subject.category == .person })
        blocks += section(.meetingsOwnClaims, "claims", own.filter { $0.subject.category == .item })
        // Added and withdrawn sources are left out here, because the claims that cite them show the change.
        let sources = own.filter { $0.subject.category == .source && $0.old != nil && $0.new != nil }
        let list = section(.documents, "sources", sources)
        var seen: Set<PanelID> = []
        for side in [after, before].compactMap(\.self) {
            for answers in side.context.answers where seen.insert(answers.card.id).inserted {
                let changes = changes.filter { $0.place == answers.card.id.rawValue }
                guard !changes.isEmpty else { continue }
                let title = side.context.title(of: answers)
                blocks.append(.heading(level: 2, text: title, anchor: "panel-\(answers.card.id)"))
                blocks += changes.map { block($0, words) }
            }
        }
        return blocks + list
    }

    /// The fields that appear on the first line of a thing: its text and its sources.
    private static let spoken: Set = ["text", "sources"]

    private func said(_ thing: Reviewed<[Inline]>) -> [Inline] {
        Array(thing.facets.filter { Self.spoken.contains($0.field) }.map(\.value).joined(separator: [" "]))
    }

    /// Returns the block of a change: its kind, the earlier value and the later value.
    private func block(_ change: Change<[Inline]>, _ words: any ChangeVocabulary) -> Block {
        let kinds = change.kinds.map { words.kind($0) }.enumerated().map {
            $0.offset == 0 ? $0.element : $0.element.lowercased()
        }
        var line: [Inline] = [.strong(kinds.joined(separator: words.comma))]
        if let thing = change.new ?? change.old, change.differences.isEmpty {
            line += [.lineBreak] + said(thing)
            // A withdrawn thing is described only by its text and sources.
            let rest = change.new == nil ? [] : thing.facets.filter { !Self.spoken.contains($0.field) }
            for facet in rest { line += [.lineBreak] + facet.value }
        }
        for difference in change.differences {
            var marked = MarkedWords(difference.old ?? [], difference.new ?? [])
            // A claim is always printed with its sources, even if they did not change.
            if difference.field == "text", let cited = change.new?["sources"], cited == change.old?["sources"] {
                marked.new += [" "] + cited
            }
            for (label, said) in [(ChangeTitle.before, marked.old), (.now, marked.new)] where !said.isEmpty {
                line += [.lineBreak, .text(words.label(words.title(label)))] + said
            }
        }
        guard change.subject.category != .item else { return .item(id: change.subject.id, line) }
        return .paragraph((change.name ?? []) + [.text(words.separator)] + line)
    }
}
