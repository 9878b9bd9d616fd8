package import Core
package import Documents

// Names of States, actors, crimes and terms in the language of a document.

extension Localizer {
    /// A State's name; every form of the table was found in two sources.
    func name(of state: State) -> String { form(of: state) ?? state.name }

    /// An actor's name.
    package func name(of actor: Actor) -> String { form(of: actor) ?? plain(actor.entry.name, actor.key) }

    /// A crime's name.
    package func name(of crime: RegistryEntry) -> String {
        let key = TextKey.frame("registries", "crime.\(crime.id)")
        return form(crime.name, key) ?? plain(crime.name, key)
    }

    /// The form of a State's name in the document's language; nil in the language of content.
    func form(of state: State) -> String? {
        isTranslated ? state.name(in: words.language) : nil
    }

    /// The form of an actor's name in the document's language; nil where there is none.
    func form(of actor: Actor) -> String? { form(actor.entry.name, actor.key) }

    /// What a source is called where no other has the same name: its short name, its symbol, or its publisher and year.
    func shortReference(to source: Source) -> ShortReference {
        if let short = source.short {
            let key = TextKey.frame("sources", source.key.rawValue)
            return ShortReference(name: translations.entry(key, of: short, in: words.language)?.text ?? short)
        }
        if let symbol = source.symbol { return ShortReference(name: symbol.text) }
        let year =
            switch source.published {
            case .day(let date): "\(date.year)"
            case .month(let year, _), .year(let year): "\(year)"
            case .before, .notShown: words.text(.noDate)
            }
        return ShortReference(name: form(ofBody: source.publisher) ?? source.publisher, date: year)
    }

    /// A term and what it means in a desk's file.
    package func term(_ term: GeographicalTerm) -> [Inline] {
        original([.strong(term.term), ": "] + RunningText.inlines(term.means))
    }

    private func form(_ original: String, _ key: TextKey) -> String? {
        guard isTranslated, let entry = translations.entry(key, of: original, in: words.language) else { return nil }
        return marked(entry.text, isEstablished: entry.isEstablished)
    }

    /// A name of the glossary needs no mark where the glossary has the same form from two sources.
    private func marked(_ name: String, isEstablished: Bool) -> String {
        let isKnown = glossary.contains { term in
            term.isEstablished(in: words.language) && term.forms[words.language]?.lowercased() == name.lowercased()
        }
        return isEstablished || isKnown ? name : "\(name)*"
    }

    /// The form of a State or of a body of the glossary, by its English name; nil where neither has it.
    func form(ofBody name: String) -> String? {
        guard isTranslated else { return nil }
        if let state = State.all.first(where: { $0.name == name }) { return form(of: state) }
        let term = glossary.first { $0.forms[Self.original] == name || $0.also.contains(name) }
        guard let term, let form = term.forms[words.language] else { return nil }
        return term.isEstablished(in: words.language) ? form : "\(form)*"
    }

    /// A State or a body in running text: by its name in the document's language, or as content has it.
    package func body(_ name: String) -> [Inline] { form(ofBody: name).map { [.text($0)] } ?? self.name(name) }

    /// The same, not to be missed.
    func strong(_ name: String) -> [Inline] {
        if let form = form(ofBody: name) { return [.strong(form)] }
        return isTranslated ? [.original(Self.original, [.strong(name)])] : [.strong(name)]
    }
}

extension Actor {
    fileprivate var key: TextKey { .frame("registries", "actor.\(entry.id)") }
}
