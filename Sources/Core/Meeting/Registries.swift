/// The actors, crimes and areas that content may mention, each with its names.
public struct Registries: Sendable, Hashable {
    /// The actors.
    public var actors: [Actor]
    /// The crimes.
    public var crimes: [RegistryEntry]
    /// The areas; States need no entry.
    public var areas: [Area]

    /// Creates registries.
    public init(actors: [Actor] = [], crimes: [RegistryEntry] = [], areas: [Area] = []) {
        self.actors = actors
        self.crimes = crimes
        self.areas = areas
    }
}

/// An entry of a registry, with a name and aliases.
public struct RegistryEntry: Sendable, Hashable {
    /// Its id.
    public let id: EntryID
    /// The name that packs print.
    public let name: String
    /// Other names for it.
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

/// A group, or a kind of person or group, that content mentions.
public struct Actor: Sendable, Hashable {
    /// Its id and its names.
    public let entry: RegistryEntry
    /// The States and bodies that call the actor terrorist, with the sources; empty if no source calls the actor so.
    public let describedBy: [Description]
    /// Whether the entry is a kind of person or group and not a proper name.
    public let isGeneral: Bool
    /// Its listing on sanctions lists, as far as this was checked.
    public let listing: String
    /// The record of a search for a source that calls the actor terrorist, if the search found nothing.
    public let looked: Search?

    /// The wording in which a source describes an actor.
    public enum Label: String, Sendable, Hashable, CaseIterable {
        /// The source calls the actor terrorist.
        case terrorist
        /// The source speaks of terrorist acts of the actor.
        case terroristActs = "terrorist acts"
        /// The source speaks of terrorist activities of the actor.
        case terroristActivities = "terrorist activities"
        /// The source states that States have the actor on their terrorist lists.
        case terroristLists = "terrorist lists"
    }

    /// A description of an actor as terrorist.
    public struct Description: Sendable, Hashable {
        /// The State or body that describes the actor.
        public let who: String
        /// The source of the description.
        public let source: SourceKey
        /// The exact wording of the description.
        public let label: Label
        /// The position in the file.
        public let position: Position
    }
}

/// A region, a sea or a border area.
public struct Area: Sendable, Hashable {
    /// Its id and its names.
    public let entry: RegistryEntry
    /// Its code in the M49 standard, if it has one.
    public let m49: String?
    /// The States that the area covers, if a source lists them.
    public let states: [EntryID]
}
