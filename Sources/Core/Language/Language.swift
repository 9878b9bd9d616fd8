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

    /// The language's name in the language itself.
    public var ownName: String {
        switch self {
        case .arabic: "العربية"
        case .chinese: "中文"
        case .english: "English"
        case .french: "Français"
        case .russian: "Русский"
        case .spanish: "Español"
        }
    }

    /// The language tag that a document declares (BCP 47); the tag of Chinese includes the script.
    public var tag: String { self == .chinese ? "zh-Hans" : rawValue }

    /// Whether the language is written from right to left.
    public var isRightToLeft: Bool { self == .arabic }
}
