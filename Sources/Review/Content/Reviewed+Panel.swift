import Core

// Compares a panel: its frame, its items, its terms and sources, and its clearances.

extension Reviewed<String> {
    /// Returns the things of a panel, in the order of its file.
    static func things(of answers: PanelAnswers) -> [Self] {
        let content = answers.content
        let card = content.card
        let place = card.id.rawValue
        let cleared = content.clearedItems
        func mark(_ id: ItemID) -> String? {
            content.clearance.flatMap { cleared.contains(id) ? text($0) : nil }
        }
        var frame = Self(ReviewSubject(.frame, place), in: place)
        frame.say("title", .reworded, card.title)
        frame.say("scope", .reworded, answers.overview.scope)
        frame.say("desk", .changed, card.desk)
        frame.say("regions", .reclassified, card.regions.joined(separator: ", "))
        frame.say("basis", .resourced, content.basis.compared)
        frame.say(
            "minutes", .changed, card.parts.map { "\($0.part.rawValue) \(text($0.minutes))" }.joined(separator: "; "))
        for (key, value) in content.layout.compared { frame.say(key, .changed, value) }
        frame.say("cleared", .cleared, mark("panel"))
        let questions = answers.questions.map { Self($0, in: place, cleared: mark($0.id)) }
        let gaps = answers.overview.gaps.map { Self($0, in: place, cleared: mark($0.id)) }
        return [frame] + answers.claims.map { Self($0, in: place, cleared: mark($0.id)) } + questions + gaps
            + content.terms.map { Self($0, in: place) } + content.sources.map { Self($0, in: place) }
    }

    private init(_ term: GeographicalTerm, in place: String) {
        self.init(ReviewSubject(.term, term.term), in: place)
        say("means", .reworded, term.means)
        say("places", .reclassified, Self.list(term.places))
        say("sources", .resourced, term.sources.compared)
    }

    init(_ source: Source, in place: String?) {
        self.init(ReviewSubject(.source, source.key.rawValue), in: place)
        say("title", .changed, source.title)
        say("panel", .moved, place)
        say("symbol", .changed, source.symbol?.text)
        say("short", .changed, source.short)
        say("publisher", .changed, source.publisher)
        say("kind", .changed, source.kind.rawValue)
        say("published", .changed, "\(source.published)")
        say("dated by", .changed, source.datedBy)
        say("read", .changed, source.read)
        say("language", .changed, source.language.rawValue)
        say("link", .changed, source.link)
        say("named in", .changed, source.namedIn.map(String.init).joined(separator: ", "))
    }

    static func text(_ clearance: Clearance) -> String { "by \(clearance.by) on \(clearance.on)" }

    static func text(_ minutes: MinuteRange) -> String { "\(minutes.least)/\(minutes.wished)/\(minutes.most)" }
}
