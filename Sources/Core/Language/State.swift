/// A Member State of the United Nations.
public struct State: Sendable, Hashable {
    /// The short name in English, which lists of States print.
    public let name: String
    /// The name in `places` of a content file: lower case, with hyphens and without accents.
    public let id: EntryID

    private let forms: [Substring]

    /// The Member States, in English alphabetical order.
    ///
    /// - Source: the project's own table; the operating system's tables are not used.
    public static let all: [State] = StateNames.table.split(separator: "\n").map { row in
        State(forms: row.split(separator: "|"))
    }

    private init(forms: [Substring]) {
        self.forms = forms
        name = String(forms.first ?? "")
        id = EntryID(rawValue: Self.slug(name))
    }

    /// A name in lower case, with hyphens and without accents.
    static func slug(_ name: String) -> String {
        var slug = ""
        for scalar in name.unicodeScalars {
            switch scalar {
            case "a"..."z": slug.unicodeScalars.append(scalar)
            case "A"..."Z": slug.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) + 32))
            default: slug += folded[scalar] ?? (slug.hasSuffix("-") ? "" : "-")
            }
        }
        return slug.hasSuffix("-") ? String(slug.dropLast()) : slug
    }

    /// The short name in a language.
    public func name(in language: Language) -> String {
        let column =
            switch language {
            case .english: 0
            case .arabic: 1
            case .chinese: 2
            case .french: 3
            case .russian: 4
            case .spanish: 5
            }
        return column < forms.count ? String(forms[column]) : name
    }
}

private let folded: [Unicode.Scalar: String] = ["ô": "o", "ü": "u", "é": "e", "ã": "a", "í": "i", "’": "", "'": ""]
