/// A meeting: what it is, what it rests on, who takes part, and the registries that its panels share.
public struct Meeting: Sendable, Hashable {
    /// A short name for file names, such as `nexus`.
    public var id: String
    /// What the pages call it, such as “Joint special meeting”.
    public var short: String
    /// The official title.
    public var title: String
    /// The theme.
    public var theme: String
    /// The day; the first of several.
    public var date: CalendarDate
    /// Where date, hours and place are known from.
    public var basis: [Citation] = []
    /// The hours in the words of the convening note; packs print the windows, which may not contradict them.
    public var hours: WrittenHours?
    /// The venue's time zone.
    public var zone: ZoneName
    /// Where it meets.
    public var venue: Venue
    /// The document that asks for the meeting; nil where none does.
    public var mandate: Mandate?
    /// When services are provided.
    public var windows: [ServiceWindow]
    /// The rules of service that give the windows.
    public var windowsRestOn: [ItemID] = []
    /// Lengths of the items that belong to no panel.
    public var agenda: AgendaLengths
    /// Which versions of the programme were given out.
    public var published = PublishedProgramme()
    /// In which order the sessions may come.
    public var order = SessionOrder()
    /// The committees that convene it.
    public var committees: [Committee]
    /// The kinds of panellist.
    public var panellists: [String]
    /// Texts that may be quoted, word for word.
    public var passages: [Passage]
    /// Who cleared the meeting's own claims; nil for a draft.
    public var clearance: Clearance?
    /// The meeting's own claims, by section of its pages.
    public var sections: [MeetingSection: [Claim]]
    /// Rules of service that readers are told.
    public var service: [Claim]
    /// People known so far.
    public var people: [Person]
    /// Sources that more than one file uses.
    public var sources: [Source]
    /// Actors, crimes and areas.
    public var registries: Registries
    /// Terms in the six official languages.
    public var glossary: [GlossaryTerm]

    /// The days that have service windows, in order.
    public var dates: [CalendarDate] { windows.isEmpty ? [date] : Set(windows.map(\.date)).sorted() }
    /// The last of them.
    public var lastDate: CalendarDate { dates.last ?? date }

    /// The note that convenes the meeting: the source that says which document asks for it; nil where none does.
    public var conceptNote: SourceKey? { mandate?.sources.first?.key }

    /// Every claim of the meeting's own files.
    public var claims: [Claim] { MeetingSection.allCases.flatMap { sections[$0] ?? [] } + service }
}

/// A section of the meeting's own content.
public enum MeetingSection: String, Sendable, Hashable, CaseIterable {
    /// What the meeting rests on.
    case background
    /// What it is for.
    case objectives
    /// How it is organized.
    case format
    /// Where, when, and what comes out of it.
    case arrangements
    /// What came before and after.
    case chronology
}

/// A text that may be quoted, word for word.
public struct Passage: Sendable, Hashable {
    /// The words.
    public let text: String
    /// The source that has them.
    public let source: SourceKey
    /// The paragraph in it.
    public let paragraph: Int
}

/// The hours of a meeting in somebody's words.
public struct WrittenHours: Sendable, Hashable {
    /// The words, such as “10:00 to 18:00”.
    public let text: String
    /// Where they are written.
    public let position: Position

    /// Keeps the words with their place.
    public init(text: String, position: Position) {
        self.text = text
        self.position = position
    }
}

/// A place to meet.
public struct Venue: Sendable, Hashable {
    /// The building and the city.
    public let name: String
    /// The room.
    public let room: String
}

/// The document that asks for a meeting.
public struct Mandate: Sendable, Hashable {
    /// Its symbol.
    public let symbol: DocumentSymbol
    /// Its date.
    public let date: CalendarDate
    /// Where the convening note says so.
    public let sources: [Citation]

    /// Creates a mandate.
    public init(symbol: DocumentSymbol, date: CalendarDate, sources: [Citation]) {
        self.symbol = symbol
        self.date = date
        self.sources = sources
    }
}

/// A committee that convenes the meeting.
public struct Committee: Sendable, Hashable {
    /// A short name, such as `ctc`.
    public let id: EntryID
    /// The official name.
    public let name: String
    /// The short form that lists use.
    public let short: String
}

/// Lengths of the items that belong to no panel.
public struct AgendaLengths: Sendable, Hashable {
    /// The opening by the Chairs.
    public var opening: MinuteRange
    /// The closing by the Chairs.
    public var closing: MinuteRange
    /// What each service window keeps in hand.
    public var margin: MinuteRange

    /// Creates the lengths.
    public init(opening: MinuteRange, closing: MinuteRange, margin: MinuteRange) {
        self.opening = opening
        self.closing = closing
        self.margin = margin
    }
}

extension Meeting {
    /// The sessions that the Chairs lead and that belong to no panel.
    package static let ceremonies = ["opening", "closing"]
}
