/// Every claim refers to a defined source, and to a place that a source of this kind can have.
enum ClaimsAreSourced: Rule {
    static let card = RuleCard(
        id: "claim.sourced", title: "Claims are sourced",
        reason:
            "nothing is printed without a reference that a reader can follow, and United Nations documents are cited by paragraph",
        accepts: [
            RuleExample(
                """
                findings:
                  - id: X1
                    text: Groups were present in the area.
                    sources: [{key: concept-note, paragraph: 5}, {key: release}]
                """)
        ],
        reports: [
            RuleExample(
                """
                findings:
                  - id: X1
                    text: Groups were present in the area.
                    sources: [{key: concept-not, paragraph: 5}]
                """),
            RuleExample(
                """
                findings:
                  - id: X1
                    text: Groups were present in the area.
                    sources: [{key: concept-note, page: 2}]
                """),
            RuleExample(
                """
                findings:
                  - id: X1
                    text: Groups were present in the area.
                    sources: [{key: concept-note}]
                """),
            RuleExample(
                """
                findings:
                  - id: X1
                    text: Groups were present in the area.
                    sources: [{key: release, paragraph: 2}]
                """),
            RuleExample(
                """
                sources:
                  note: {title: A, publisher: B, kind: united-nations-document, published: 2018, read: full, last paragraph: 14}
                findings:
                  - id: X1
                    text: Groups were present in the area.
                    sources: [{key: note, paragraph: 13–15}]
                """),
            RuleExample(
                in: "meeting.yaml",
                "mandate: {symbol: S/PRST/2018/9, date: 2018-05-08, sources: [{key: nowhere, paragraph: 8}]}"),
        ])

    static func diagnostics(in subject: CheckSubject, of library: Library) -> [Diagnostic] {
        lazy var known = library.sources.keys.map(\.rawValue).sorted()
        var found: [Diagnostic] = []
        let references =
            subject.claims.map { ($0.id.rawValue, $0.sources) }
            + (subject.content?.terms ?? []).map { ($0.term, $0.sources) }
            + [subject.content].compactMap { $0 }.map { ($0.card.title, $0.basis) }
            + (subject.content == nil
                ? library.meeting.people.map { ($0.name, $0.sources) } + [("stated in", library.meeting.basis)]
                    + [library.meeting.mandate].compactMap { $0 }.map { ("mandate", $0.sources) } : [])
        for (name, sources) in references {
            for citation in sources {
                guard let source = library.sources[citation.key] else {
                    found.append(.undefined(citation, name, known))
                    continue
                }
                if let fault = pinpointFault(citation, source) { found.append(fault) }
            }
        }
        // The reader of a meeting's files has reported the sources that the glossary cites and nothing defines.
        for citation in subject.content == nil ? library.meeting.glossary.flatMap(\.sources) : [] {
            if let fault = library.sources[citation.key].flatMap({ pinpointFault(citation, $0) }) {
                found.append(fault)
            }
        }
        for claim in subject.claims {
            if claim.sources.isEmpty, claim.restsOn.isEmpty { found.append(.unsourced(claim)) }
            for key in claim.documents where library.sources[key] == nil {
                found.append(.undefinedDocument(key, claim, known))
            }
        }
        if let note = library.meeting.conceptNote, let last = library.sources[note]?.lastParagraph {
            for source in subject.content.map(\.sources) ?? library.meeting.sources {
                let stray = source.namedIn.first { !(1...last).contains($0) }
                if let stray { found.append(.namedNowhere(source, stray, last, note)) }
            }
        }
        return found
    }

    private static func pinpointFault(_ citation: Citation, _ source: Source) -> Diagnostic? {
        switch citation.pinpoint {
        case .paragraphs where !source.kind.hasParagraphs: .noParagraphs(citation, source)
        case .pages where !source.kind.hasPages: .noPages(citation, source)
        case nil where source.kind.hasParagraphs || source.kind.hasPages: .noPinpoint(citation, source)
        case .paragraphs(let ranges):
            source.lastParagraph.flatMap { last in
                ranges.first { $0.upperBound > last }.map { .beyondTheLast($0.upperBound, last, citation) }
            }
        case .pages, .whole, nil: nil
        }
    }
}

extension Diagnostic {
    fileprivate static func undefined(_ citation: Citation, _ name: String, _ known: [String]) -> Self {
        ClaimsAreSourced.report(
            "'\(name)' cites '\(citation.key)', which nothing defines", at: citation.position,
            remedy: Spelling.nearest(to: citation.key.rawValue, among: known).map { "did you mean '\($0)'?" }
                ?? "define it under `sources:`")
    }

    fileprivate static func undefinedDocument(_ key: SourceKey, _ claim: Claim, _ known: [String]) -> Self {
        ClaimsAreSourced.report(
            "'\(claim.id)' names the document '\(key)', which nothing defines", at: claim.position,
            remedy: Spelling.remedy(for: key.rawValue, among: known))
    }

    fileprivate static func unsourced(_ claim: Claim) -> Self {
        ClaimsAreSourced.report(
            "'\(claim.id)' has no source", at: claim.position,
            remedy: "add `sources:`, or `rests on:` if the claim follows from other claims")
    }

    fileprivate static func noParagraphs(_ citation: Citation, _ source: Source) -> Self {
        ClaimsAreSourced.report(
            "'\(source.key)' is of the kind \(source.kind.rawValue), which has no numbered paragraphs",
            at: citation.position,
            remedy: source.kind.hasPages ? "cite a page" : "leave `paragraph:` out")
    }

    fileprivate static func beyondTheLast(_ paragraph: Int, _ last: Int, _ citation: Citation) -> Self {
        ClaimsAreSourced.report(
            "'\(citation.key)' has no paragraph \(paragraph); its last is \(last)", at: citation.position,
            remedy: "check the number against the source")
    }

    fileprivate static func namedNowhere(_ source: Source, _ paragraph: Int, _ last: Int, _ note: SourceKey) -> Self {
        ClaimsAreSourced.report(
            "'\(source.key)' has `named in:` \(paragraph), but the last paragraph of '\(note)' is \(last)",
            at: source.position, remedy: "check the number in `named in:`")
    }

    fileprivate static func noPages(_ citation: Citation, _ source: Source) -> Self {
        ClaimsAreSourced.report(
            "'\(source.key)' is of the kind \(source.kind.rawValue), which is not cited by page", at: citation.position,
            remedy: source.kind.hasParagraphs ? "cite a paragraph" : "leave `page:` out")
    }

    fileprivate static func noPinpoint(_ citation: Citation, _ source: Source) -> Self {
        ClaimsAreSourced.report(
            "the reference to '\(source.key)' does not say which part of it is meant", at: citation.position,
            remedy: "add `\(source.kind.hasParagraphs ? "paragraph" : "page"):`, or `whole: true`")
    }
}
