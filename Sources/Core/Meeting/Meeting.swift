/// A meeting: its title and hours, its own claims, the people who take part, and the registries that its panels share.
public struct Meeting: Sendable, Hashable {
    /// A short name for file names, such as `nexus`.
    public var id: String
    /// The name that pages use for the meeting, such as “Joint special meeting”.
    public var short: String
    /// The organ to which the committees belong, such as “Security Council”; nil if the content names none.
    public var organ: String?
    /// The official title.
    public var title: String
    /// The subject of the meeting, such as “The nexus between international terrorism and organized crime”.
    public var theme: String
    /// The day of the meeting; the first day if it lasts several.
    public var date: CalendarDate
    /// The sources that state the date, the hours and the place.
    public var basis: [Citation] = []
    /// The hours in the words of the concept note.
    ///
    /// Packs print the service windows, which must agree with these hours.
    public var hours: WrittenHours?
    /// The venue's time zone.
    public var zone: ZoneName
    /// The place of the meeting.
    public var venue: Venue
    /// The document that asks for the meeting; nil if none does.
    public var mandate: Mandate?
    /// The windows in which services are provided.
    public var windows: [ServiceWindow]
    /// The ids of the rules of service that determine the windows.
    public var windowsRestOn: [ItemID] = []
    /// The lengths of the items that do not belong to a panel.
    public var agenda: AgendaLengths
    /// The versions of the programme that were published.
    public var published = PublishedProgramme()
    /// The order in which the sessions may come.
    public var order = SessionOrder()
    /// The committees that convene the meeting.
    public var committees: [Committee]
    /// The kinds of panellist, such as “Representatives of Member States”.
    public var panellists: [String]
    /// Texts that content may quote word for word.
    public var passages: [Passage]
    /// The clearance of the meeting's own claims; nil for a draft.
    public var clearance: Clearance?
    /// The meeting's own claims by section, without the rules of service.
    public var sections: [MeetingSection: [Claim]]
    /// The rules of service.
    public var service: [ServiceRule]
    /// The people who are known so far.
    public var people: [Person]
    /// The meeting's sources, which every file may use.
    public var sources: [Source]
    /// Actors, crimes and areas.
    public var registries: Registries
    /// The terms in the six official languages.
    public var glossary: [GlossaryTerm]
    /// The words, figures and limits that the meeting's rules and packs use.
    public var policy: Policy

    /// The days that have service windows, in order; only ``date`` if there are no windows.
    public var dates: [CalendarDate] { windows.isEmpty ? [date] : Set(windows.map(\.date)).sorted() }
    /// The last of the meeting's ``dates``.
    public var lastDate: CalendarDate { dates.last ?? date }

    /// The concept note: the first source that states the mandate of the meeting; nil if there is none.
    public var conceptNote: SourceKey? { mandate?.sources.first?.key }

    /// The claims of all sections, in their order.
    public var sectionClaims: [Claim] { MeetingSection.allCases.flatMap { sections[$0] ?? [] } }

    /// All claims in the meeting's own files, with those of the rules of service.
    public var claims: [Claim] { sectionClaims + service.map(\.claim) }
}

/// A section of the meeting's own content.
public enum MeetingSection: String, Sendable, Hashable, CaseIterable {
    /// What the meeting is based on.
    case background
    /// The purpose of the meeting.
    case objectives
    /// How the meeting is organized.
    case format
    /// The place, the time and the outcome of the meeting.
    case arrangements
    /// The events before and after the meeting.
    case chronology
}

/// A text that content may quote word for word.
public struct Passage: Sendable, Hashable {
    /// The words.
    public let text: String
    /// The source that contains the words.
    public let source: SourceKey
    /// The paragraph of the source.
    public let paragraph: Int
}

/// The hours of a meeting in the words of a document.
public struct WrittenHours: Sendable, Hashable {
    /// The words, such as “10:00 to 18:00”.
    public let text: String
    /// The position in the file.
    public let position: Position

    /// Creates the hours from their words and their place in the file.
    public init(text: String, position: Position) {
        self.text = text
        self.position = position
    }
}

/// The place of a meeting.
public struct Venue: Sendable, Hashable {
    /// The building and the city.
    public let name: String
    /// The room.
    public let room: String
}

/// The document that asks for a meeting.
public struct Mandate: Sendable, Hashable {
    /// The symbol of the document.
    public let symbol: DocumentSymbol
    /// The date of the document.
    public let date: CalendarDate
    /// The passages of the concept note that name the document.
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

/// The lengths of the items that do not belong to a panel.
public struct AgendaLengths: Sendable, Hashable {
    /// The length of the opening by the Chairs.
    public var opening: MinuteRange
    /// The length of the closing by the Chairs.
    public var closing: MinuteRange
    /// The length of the reserve in each service window.
    public var margin: MinuteRange

    /// Creates the lengths.
    public init(opening: MinuteRange, closing: MinuteRange, margin: MinuteRange) {
        self.opening = opening
        self.closing = closing
        self.margin = margin
    }
}
