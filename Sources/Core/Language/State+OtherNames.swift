// Names of States that the United Nations does not use, or no longer uses.

extension State {
    /// The State to which a former or unofficial name refers.
    ///
    /// Content cannot use such a name. Dais uses it to suggest the correct name and to find claims about the State.
    ///
    /// - Parameter name: The name, or its form in `places` of a content file, such as `Swaziland` or `ivory-coast`.
    /// - Returns: The State; nil for any other name.
    public static func meant(by name: String) -> State? {
        otherNames[slug(name)].flatMap { id in all.first { $0.id == id } }
    }

    /// The names that ``meant(by:)`` knows.
    public static let otherNamesOfAll = rows.map { String($0[0]) }

    private static let otherNames = Dictionary(
        rows.map { (slug(String($0[0])), EntryID(rawValue: String($0[1]))) }, uniquingKeysWith: { first, _ in first })

    private static let rows = table.split(separator: "\n").map { $0.split(separator: "|") }

    /// One row per name: the name, and the id of the State.
    ///
    /// - Source: the changes of name in the notes to the United Nations list of Member States; and the common short
    ///   forms of names that the list gives in full.
    private static let table = """
        Burma|myanmar
        Byelorussia|belarus
        Byelorussian Soviet Socialist Republic|belarus
        Cape Verde|cabo-verde
        Ceylon|sri-lanka
        Czech Republic|czechia
        Dahomey|benin
        Democratic Kampuchea|cambodia
        East Timor|timor-leste
        FYROM|north-macedonia
        Ivory Coast|cote-divoire
        Kampuchea|cambodia
        Libyan Arab Jamahiriya|libya
        Macedonia|north-macedonia
        Maldive Islands|maldives
        Surinam|suriname
        Swaziland|eswatini
        Tanganyika|united-republic-of-tanzania
        The former Yugoslav Republic of Macedonia|north-macedonia
        Turkey|turkiye
        Upper Volta|burkina-faso
        Western Samoa|samoa
        Zaire|democratic-republic-of-the-congo
        America|united-states-of-america
        Bolivia|bolivia-plurinational-state-of
        Britain|united-kingdom-of-great-britain-and-northern-ireland
        Brunei|brunei-darussalam
        Congo-Brazzaville|congo
        Congo-Kinshasa|democratic-republic-of-the-congo
        DPRK|democratic-peoples-republic-of-korea
        DR Congo|democratic-republic-of-the-congo
        DRC|democratic-republic-of-the-congo
        Great Britain|united-kingdom-of-great-britain-and-northern-ireland
        Holland|netherlands
        Iran|iran-islamic-republic-of
        Kyrgyz Republic|kyrgyzstan
        Laos|lao-peoples-democratic-republic
        Micronesia|micronesia-federated-states-of
        Moldova|republic-of-moldova
        North Korea|democratic-peoples-republic-of-korea
        Republic of the Congo|congo
        Russia|russian-federation
        Slovak Republic|slovakia
        South Korea|republic-of-korea
        Syria|syrian-arab-republic
        Tanzania|united-republic-of-tanzania
        The Gambia|gambia
        The Netherlands|netherlands
        UAE|united-arab-emirates
        UK|united-kingdom-of-great-britain-and-northern-ireland
        United Kingdom|united-kingdom-of-great-britain-and-northern-ireland
        United States|united-states-of-america
        US|united-states-of-america
        USA|united-states-of-america
        Venezuela|venezuela-bolivarian-republic-of
        Vietnam|viet-nam
        """
}
