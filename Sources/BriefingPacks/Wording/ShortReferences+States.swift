package import Core
import Documents

// Decides which sources the documents of a date may print.

extension ShortReferences {
    /// A state of the content on a date.
    package typealias State = (assembly: Assembly, asOf: CalendarDate)

    /// Names the sources of one state, or of several states that one document compares.
    ///
    /// If two states define the same source, the first state decides.
    ///
    /// - Parameters:
    ///   - states: The states.
    ///   - release: The release of the documents. The secretariat's documents may print every source; all other
    ///     documents share one set of names.
    package init(of states: [State], for release: Release) {
        var seen: Set<SourceKey> = []
        let sources = states.flatMap { Self.sources(of: $0.assembly) }.filter { seen.insert($0.key).inserted }
        let printed = states.reduce(into: Set()) { $0.formUnion(Self.printed(in: $1)) }
        let meeting = states.first?.assembly
        let localizers = Language.allCases.map { language in
            Localizer(
                words: language.vocabulary, translations: meeting?.translations ?? Translations(),
                glossary: meeting?.meeting.glossary ?? [])
        }
        self.init(of: sources, printed: printed, told: release == .secretariat ? seen : printed, localizers)
    }

    /// Returns the meeting's own sources, then the sources of each panel, in the order of their files.
    private static func sources(of assembly: Assembly) -> [Source] {
        assembly.meeting.sources + assembly.answers.flatMap(\.content.sources)
    }

    /// Returns the sources that the packs of a date may cite or list, except for the secretariat's pack.
    private static func printed(in state: State) -> Set<SourceKey> {
        let (meeting, answers) = (state.assembly.meeting, state.assembly.answers)
        let view = View(of: state.assembly.library, asOf: state.asOf, release: .podium)
        let claims = view.visible(meeting.claims + answers.flatMap(\.claims))
        let citations =
            claims.flatMap(view.citations) + (meeting.mandate?.sources ?? []) + answers.flatMap(\.content.basis)
            + answers.flatMap(\.content.terms).flatMap(\.sources) + meeting.people.flatMap(\.sources)
        let named = sources(of: state.assembly).filter { !$0.namedIn.isEmpty }.map(\.key)
        let dated = citations.map(\.key) + claims.flatMap(\.documents) + named
        // Rules of service are printed regardless of the date.
        let service = view.visible(meeting.service.map(\.claim)).flatMap(\.sources).map(\.key)
        return Set(dated.filter(view.isPublished)).union(service)
    }
}
