/// An official language of the United Nations.
public enum Language: String, Sendable, Hashable, Codable, CaseIterable {
    /// Arabic.
    case arabic = "ar"
    /// Chinese, in simplified characters.
    case chinese = "zh"
    /// English.
    case english = "en"
    /// French.
    case french = "fr"
    /// Russian.
    case russian = "ru"
    /// Spanish.
    case spanish = "es"

    /// The language's name in English.
    public var englishName: String {
        switch self {
        case .arabic: "Arabic"
        case .chinese: "Chinese"
        case .english: "English"
        case .french: "French"
        case .russian: "Russian"
        case .spanish: "Spanish"
        }
    }
}
