import Core

// The names of languages in WordprocessingML, and the one of its three fonts that each language uses.

extension Language {
    /// The language with its region, as spelling checkers and screen readers of word processors expect it.
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

    /// The language of a run.
    ///
    /// Right-to-left and East Asian letters have separate attributes, and all others use the common one.
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

    /// The languages of text that a person adds to a document, one for each font.
    var defaultLanguages: String {
        let common: Language = self == .arabic || self == .chinese ? .english : self
        return "w:val=\"\(common.regionalTag)\" w:eastAsia=\"zh-CN\" w:bidi=\"ar-SA\""
    }

    /// The invisible character that changes the following text to the direction of this language.
    var directionMark: String { isRightToLeft ? "\u{200F}" : "\u{200E}" }
}
