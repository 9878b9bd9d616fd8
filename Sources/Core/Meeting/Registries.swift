/// The actors, crimes and places that content may speak of, each with the names it goes by.
public struct Registries: Sendable, Hashable {
    /// Actors.
    public var actors: [Actor]
    /// Crimes.
    public var crimes: [RegistryEntry]
    /// Areas; States are known without an entry.
    public var areas: [Area]

    /// Creates registries.
    public init(actors: [Actor] = [], crimes: [RegistryEntry] = [], areas: [Area] = []) {
        self.actors = actors
        self.crimes = crimes
        self.areas = areas
    }
}

/// Something with a name and other names.
public struct RegistryEntry: Sendable, Hashable {
    /// Its id.
    public let id: EntryID
    /// Its name as printed.
    public let name: String
    /// Other names it goes by.
    public let aliases: [String]

    /// Creates an entry.
    public init(id: EntryID, name: String, aliases: [String] = []) {
        self.id = id
        self.name = name
        self.aliases = aliases
    }

    /// The name and the aliases.
    public var names: [String] { [name] + aliases }
}

/// A group or a kind of person that content speaks of.
public struct Actor: Sendable, Hashable {
    /// Its id and its names.
    public let entry: RegistryEntry
    /// Who calls it terrorist, and where; empty where no source does.
    public let describedBy: [Description]
    /// Whether it is a kind of person or group, and no one's name.
    public let isGeneral: Bool
    /// Its place on sanctions lists, as far as it was checked.
    public let listing: String
    /// The record of a search for a label that found none.
    public let looked: Search?

    /// What a source says of an actor.
    public enum Label: String, Sendable, Hashable, CaseIterable {
        /// It calls the actor terrorist.
        case terrorist
        /// It speaks of terrorist acts of the actor.
        case terroristActs = "terrorist acts"
        /// It speaks of terrorist activities of the actor.
        case terroristActivities = "terrorist activities"
        /// It says that States have the actor on their terrorist lists.
        case terroristLists = "terrorist lists"
    }

    /// Who calls an actor terrorist.
    public struct Description: Sendable, Hashable {
        /// The State or body.
        public let who: String
        /// Where it does.
        public let source: SourceKey
        /// What exactly is said of the actor.
        public let label: Label
        /// Where it is written.
        public let position: Position
    }
}

/// A region, a sea or a border area.
public struct Area: Sendable, Hashable {
    /// Its id and its names.
    public let entry: RegistryEntry
    /// Its code in the M49 standard, where it has one.
    public let m49: String?
    /// The States it covers, where a source says so.
    public let states: [EntryID]
}
