package import Core
package import Documents

// Names of States, actors, crimes and terms in the language of a document.

extension Localizer {
    /// Returns the name of a State.
    ///
    /// The table of States contains only forms that were found in two sources.
    func name(of state: State) -> String { form(of: state) ?? state.name }

    /// Returns the name of an actor in the document's language, or the marked original if there is no translation.
    package func name(of actor: Actor) -> String { form(of: actor) ?? plain(actor.entry.name, actor.key) }

    /// Returns the name of a crime in the document's language, or the marked original if there is no translation.
    package func name(of crime: RegistryEntry) -> String {
        let key = TextKey.frame("registries", "crime.\(crime.id)")
        return form(crime.name, key) ?? plain(crime.name, key)
    }

    /// Returns the name of a State in the document's language; nil if that is the original language of the content.
    func form(of state: State) -> String? {
        isTranslated ? state.name(in: words.language) : nil
    }

    /// Returns the name of an actor in the document's language; nil if it is not known.
    func form(of actor: Actor) -> String? { form(actor.entry.name, actor.key) }

    /// Returns the short reference to a source, as if no other source had the same one.
    ///
    /// The short reference is the source's short name, its symbol, or its publisher and year.
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

    /// Returns a term and its meaning in a panel file.
    package func term(_ term: GeographicalTerm) -> [Inline] {
        original([.strong(term.term), ": "] + RunningText.inlines(term.means))
    }

    private func form(_ original: String, _ key: TextKey) -> String? {
        guard isTranslated, let entry = translations.entry(key, of: original, in: words.language) else { return nil }
        return marked(entry.text, isEstablished: entry.isEstablished)
    }

    /// Marks a name with an asterisk unless its form is established, either by itself or in the glossary.
    private func marked(_ name: String, isEstablished: Bool) -> String {
        let isKnown = glossary.contains { term in
            term.isEstablished(in: words.language) && term.forms[words.language]?.lowercased() == name.lowercased()
        }
        return isEstablished || isKnown ? name : "\(name)*"
    }

    /// Returns the form of a State or of a body in the glossary, by its English name; nil if there is none.
    func form(ofBody name: String) -> String? {
        guard isTranslated else { return nil }
        if let state = State.all.first(where: { $0.name == name }) { return form(of: state) }
        let term = glossary.first { $0.forms[Self.original] == name || $0.also.contains(name) }
        guard let term, let form = term.forms[words.language] else { return nil }
        return term.isEstablished(in: words.language) ? form : "\(form)*"
    }

    /// Returns a State or a body as running text, in the document's language or else as the content names it.
    package func body(_ name: String) -> [Inline] { form(ofBody: name).map { [.text($0)] } ?? self.name(name) }

    /// Returns a State or a body as emphasized running text.
    func strong(_ name: String) -> [Inline] {
        if let form = form(ofBody: name) { return [.strong(form)] }
        return isTranslated ? [.original(Self.original, [.strong(name)])] : [.strong(name)]
    }
}

extension Actor {
    fileprivate var key: TextKey { .frame("registries", "actor.\(entry.id)") }
}
