/// A Member State of the United Nations by its short name.
public struct State: Sendable, Hashable {
    /// The short name, as lists of States print it.
    public let name: String
    /// The name as content's `places` writes it: lower case, hyphens, no accents.
    public let id: EntryID

    /// The Member States, in English alphabetical order.
    ///
    /// - Source: United Nations short names in English; the project's own table, never the operating system's.
    public static let all: [State] = names.split(separator: "\n").map { State(name: String($0)) }

    private init(name: String) {
        self.name = name
        var slug = ""
        for scalar in name.unicodeScalars {
            switch scalar {
            case "a"..."z": slug.unicodeScalars.append(scalar)
            case "A"..."Z": slug.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) + 32))
            default: slug += folded[scalar] ?? (slug.hasSuffix("-") ? "" : "-")
            }
        }
        id = EntryID(rawValue: slug.hasSuffix("-") ? String(slug.dropLast()) : slug)
    }

    private static let names = """
        Afghanistan
        Albania
        Algeria
        Andorra
        Angola
        Antigua and Barbuda
        Argentina
        Armenia
        Australia
        Austria
        Azerbaijan
        Bahamas
        Bahrain
        Bangladesh
        Barbados
        Belarus
        Belgium
        Belize
        Benin
        Bhutan
        Bolivia (Plurinational State of)
        Bosnia and Herzegovina
        Botswana
        Brazil
        Brunei Darussalam
        Bulgaria
        Burkina Faso
        Burundi
        Cabo Verde
        Cambodia
        Cameroon
        Canada
        Central African Republic
        Chad
        Chile
        China
        Colombia
        Comoros
        Congo
        Costa Rica
        Côte d’Ivoire
        Croatia
        Cuba
        Cyprus
        Czechia
        Democratic People’s Republic of Korea
        Democratic Republic of the Congo
        Denmark
        Djibouti
        Dominica
        Dominican Republic
        Ecuador
        Egypt
        El Salvador
        Equatorial Guinea
        Eritrea
        Estonia
        Eswatini
        Ethiopia
        Fiji
        Finland
        France
        Gabon
        Gambia
        Georgia
        Germany
        Ghana
        Greece
        Grenada
        Guatemala
        Guinea
        Guinea-Bissau
        Guyana
        Haiti
        Honduras
        Hungary
        Iceland
        India
        Indonesia
        Iran (Islamic Republic of)
        Iraq
        Ireland
        Israel
        Italy
        Jamaica
        Japan
        Jordan
        Kazakhstan
        Kenya
        Kiribati
        Kuwait
        Kyrgyzstan
        Lao People’s Democratic Republic
        Latvia
        Lebanon
        Lesotho
        Liberia
        Libya
        Liechtenstein
        Lithuania
        Luxembourg
        Madagascar
        Malawi
        Malaysia
        Maldives
        Mali
        Malta
        Marshall Islands
        Mauritania
        Mauritius
        Mexico
        Micronesia (Federated States of)
        Monaco
        Mongolia
        Montenegro
        Morocco
        Mozambique
        Myanmar
        Namibia
        Nauru
        Nepal
        Netherlands
        New Zealand
        Nicaragua
        Niger
        Nigeria
        North Macedonia
        Norway
        Oman
        Pakistan
        Palau
        Panama
        Papua New Guinea
        Paraguay
        Peru
        Philippines
        Poland
        Portugal
        Qatar
        Republic of Korea
        Republic of Moldova
        Romania
        Russian Federation
        Rwanda
        Saint Kitts and Nevis
        Saint Lucia
        Saint Vincent and the Grenadines
        Samoa
        San Marino
        Sao Tome and Principe
        Saudi Arabia
        Senegal
        Serbia
        Seychelles
        Sierra Leone
        Singapore
        Slovakia
        Slovenia
        Solomon Islands
        Somalia
        South Africa
        South Sudan
        Spain
        Sri Lanka
        Sudan
        Suriname
        Sweden
        Switzerland
        Syrian Arab Republic
        Tajikistan
        Thailand
        Timor-Leste
        Togo
        Tonga
        Trinidad and Tobago
        Tunisia
        Türkiye
        Turkmenistan
        Tuvalu
        Uganda
        Ukraine
        United Arab Emirates
        United Kingdom of Great Britain and Northern Ireland
        United Republic of Tanzania
        United States of America
        Uruguay
        Uzbekistan
        Vanuatu
        Venezuela (Bolivarian Republic of)
        Viet Nam
        Yemen
        Zambia
        Zimbabwe
        """
}

private let folded: [Unicode.Scalar: String] = ["ô": "o", "ü": "u", "é": "e", "ã": "a", "í": "i", "’": ""]
