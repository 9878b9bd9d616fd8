import Core

// Compares a meeting: its frame, its own claims, its people, sources, registries and terms.

extension Reviewed<String> {
    /// Returns the things of a meeting, in the order of its files.
    static func things(of meeting: Meeting) -> [Self] {
        let current = meeting.clearance?.current(meeting.fingerprints) ?? []
        func cleared(_ id: ItemID) -> String? {
            meeting.clearance.flatMap { current.contains(id) ? text($0) : nil }
        }
        let own = MeetingSection.allCases.flatMap { section in
            (meeting.sections[section] ?? []).map {
                Self($0, in: nil, section: section.rawValue, cleared: cleared($0.id))
            }
        }
        return [frame(of: meeting)] + own + meeting.service.map { Self($0, cleared: cleared($0.id)) }
            + meeting.people.map { Self($0) } + meeting.sources.map { Self($0, in: nil) }
            + entries(of: meeting.registries) + meeting.glossary.map { Self($0) }
    }

    private static func frame(of meeting: Meeting) -> Self {
        var frame = Self(ReviewSubject(.frame, "meeting"), in: nil)
        frame.say("title", .reworded, meeting.title)
        frame.say("short", .reworded, meeting.short)
        frame.say("organ", .reworded, meeting.organ)
        frame.say("theme", .reworded, meeting.theme)
        frame.say("meeting", .changed, meeting.id)
        frame.say("date", .moved, "\(meeting.date)")
        frame.say("hours", .moved, meeting.hours?.text)
        frame.say("stated in", .resourced, meeting.basis.compared)
        frame.say("zone", .moved, meeting.zone.name)
        frame.say("windows", .moved, meeting.windows.map(text).joined(separator: ", "))
        frame.say("windows rest on", .related, list(meeting.windowsRestOn))
        frame.say("venue", .moved, meeting.venue.name)
        frame.say("room", .moved, meeting.venue.room)
        frame.say(
            "mandate", .resourced, meeting.mandate.map { "\($0.symbol.text) of \($0.date), \($0.sources.compared)" })
        let agenda = meeting.agenda
        let lengths = [("opening", agenda.opening), ("closing", agenda.closing), ("margin", agenda.margin)]
        frame.say("agenda", .changed, lengths.map { "\($0.0) \(text($0.1))" }.joined(separator: "; "))
        let published = meeting.published
        frame.say("published", .changed, published.issues.map { "\($0.date)" }.joined(separator: ", "))
        frame.say("cancelled", .changed, published.cancelled.map(\.session.rawValue).joined(separator: ", "))
        frame.say("order", .changed, text(meeting.order))
        frame.say(
            "committees", .changed,
            meeting.committees.map { "\($0.id) \($0.name) (\($0.short))" }.joined(separator: "; "))
        frame.say("panellists", .changed, meeting.panellists.joined(separator: "; "))
        frame.say(
            "verbatim", .changed,
            meeting.passages.map { "“\($0.text)” \($0.source) para. \($0.paragraph)" }.joined(separator: "; "))
        for setting in meeting.policy.settings { frame.say(setting.name, .changed, setting.values) }
        return frame
    }

    private init(_ person: Person) {
        self.init(ReviewSubject(.person, person.id.rawValue), in: nil)
        say("name", .changed, person.name)
        say("function", .changed, person.function)
        say("delegation", .changed, person.delegation)
        say("role", .changed, person.role.rawValue)
        say("chairs", .changed, Self.list(person.chairs))
        say("sessions", .moved, Self.list(person.sessions))
        say("part", .moved, person.part?.rawValue)
        say("hours", .moved, person.hours.map { $0.map(Self.text).joined(separator: ", ") })
        say("confirmed", .changed, person.isConfirmed ? "yes" : "no")
        say("remote", .changed, person.isRemote ? "yes" : "no")
        say("language", .changed, person.language?.rawValue)
        say("text received", .changed, person.hasText ? "yes" : "no")
        say("marked", .changed, person.marking?.rawValue)
        say("sources", .resourced, person.sources.compared)
    }

    private static func entries(of registries: Registries) -> [Self] {
        let actors = registries.actors.map { actor in
            var thing = Self("actor", actor.entry)
            thing.say(
                "described by", .resourced,
                actor.describedBy.map { "\($0.who) in \($0.source): \($0.label.rawValue)" }.joined(separator: "; "))
            thing.say("looked", .resourced, actor.looked?.compared)
            thing.say("general", .reclassified, actor.isGeneral ? "yes" : "no")
            thing.say("listing", .changed, actor.listing)
            return thing
        }
        let areas = registries.areas.map { area in
            var thing = Self("area", area.entry)
            thing.say("m49", .reclassified, area.m49)
            thing.say("states", .reclassified, list(area.states))
            return thing
        }
        return actors + registries.crimes.map { Self("crime", $0) } + areas
    }

    private init(_ registry: String, _ entry: RegistryEntry) {
        self.init(ReviewSubject(.entry, "\(registry).\(entry.id)"), in: nil)
        say("name", .changed, entry.name)
        say("aliases", .changed, entry.aliases.joined(separator: ", "))
    }

    private init(_ term: GlossaryTerm) {
        self.init(ReviewSubject(.glossary, term.id.rawValue), in: nil)
        for language in Language.allCases {
            say(language.rawValue, .reworded, term.forms[language])
            say("\(language.rawValue) established", .resourced, term.established.contains(language) ? "yes" : "no")
        }
        say("also", .changed, term.also.joined(separator: ", "))
        say("sources", .resourced, term.sources.compared)
    }

    /// Returns the things for translated texts, by language and original.
    static func things(of translations: Translations) -> [Self] {
        Language.allCases.flatMap { language in
            (translations.entries[language] ?? [:]).map { key, entry in
                let (owner, name) =
                    switch key {
                    case .item(let id): (id.rawValue, "")
                    case .wording(let id, let name): (id.rawValue, ".\(name)")
                    case .frame(let target, let name): (target, ".\(name)")
                    }
                var thing = Self(
                    ReviewSubject(.translation, "\(owner)\(name) (\(language.rawValue))"), in: "translations")
                thing.say("text", .reworded, entry.text)
                thing.say("of", .resourced, entry.original)
                thing.say("established", .resourced, entry.isEstablished ? "yes" : "no")
                return thing
            }.sorted { Natural.precedes($0.subject.id, $1.subject.id) }
        }
    }

    private static func text(_ window: ServiceWindow) -> String { "\(window.date) \(window.start)-\(window.end)" }

    private static func text(_ hours: Range<Moment>) -> String {
        [hours.lowerBound, hours.upperBound].map { moment in
            [moment.date.map { "\($0)" }, "\(moment.time)"].compactMap(\.self).joined(separator: " ")
        }.joined(separator: "–")
    }

    private static func text(_ order: SessionOrder) -> String {
        let rules = order.rules.map { rule in
            let after = rule.after.isEmpty ? [] : ["after \(list(rule.after))"]
            let starts = rule.startsWindow ? ["starts a window"] : []
            return "\(rule.session): "
                + (after + starts + (rule.hasFreeParts ? ["free parts"] : [])).joined(separator: ", ")
        }
        return ([order.isFree ? "free" : "fixed"] + rules).joined(separator: "; ")
    }
}
