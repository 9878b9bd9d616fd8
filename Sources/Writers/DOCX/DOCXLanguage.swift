import Core

// How WordprocessingML calls a language, and which of its three fonts the language's letters take.

extension Language {
    /// The language with its region, as spelling checkers and screen readers of word processors know it.
    var regionalTag: String {
        switch self {
        case .arabic: "ar-SA"
        case .chinese: "zh-CN"
        case .english: "en-GB"
        case .french: "fr-FR"
        case .russian: "ru-RU"
        case .spanish: "es-ES"
        }
    }

    /// The language of a run: right-to-left and East Asian letters have an attribute each, all others the common one.
    var runLanguage: String {
        switch self {
        case .arabic: "<w:lang w:bidi=\"ar-SA\"/>"
        case .chinese: "<w:lang w:eastAsia=\"zh-CN\"/>"
        case .english: "<w:lang w:val=\"en-GB\"/>"
        case .french: "<w:lang w:val=\"fr-FR\"/>"
        case .russian: "<w:lang w:val=\"ru-RU\"/>"
        case .spanish: "<w:lang w:val=\"es-ES\"/>"
        }
    }

    /// The languages of whatever a person adds to a document, one for each font.
    var defaultLanguages: String {
        let common: Language = self == .arabic || self == .chinese ? .english : self
        return "w:val=\"\(common.regionalTag)\" w:eastAsia=\"zh-CN\" w:bidi=\"ar-SA\""
    }

    /// The character that turns what follows to this language's direction and is not seen.
    var directionMark: String { isRightToLeft ? "\u{200F}" : "\u{200E}" }
}
