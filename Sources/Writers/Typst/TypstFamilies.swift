import Core

/// The font families of the pages.
enum TypstFamilies {
    /// The family of Latin letters, whose symbols have the same size in every language.
    static let latin = "Noto Sans"

    /// Returns the font families of titles and of running text that is read, in order.
    ///
    /// The template uses the other families where a machine lacks these.
    static func serif(for language: Language) -> [TypstData] {
        switch language {
        case .arabic: ["Noto Naskh Arabic", "Noto Serif"]
        case .chinese: []
        case .english, .french, .russian, .spanish: ["Noto Serif"]
        }
    }

    /// Returns the preferred font families for a language, in order.
    ///
    /// The template adds its other families after them.
    static func all(for language: Language) -> [TypstData] {
        let others: [TypstData] = ["Noto Sans Symbols", "Noto Sans Symbols2", "Noto Sans Math"]
        let (latin, arabic, chinese): (TypstData, TypstData, TypstData) =
            (.text(latin), "Noto Sans Arabic", "Noto Sans CJK SC")
        // Chinese quotation marks and dashes have a different width, so they do not come from the Latin font.
        let latinInChinese: TypstData = ["name": latin, "covers": "latin-in-cjk"]
        switch language {
        case .arabic, .english, .french, .russian, .spanish: return [latin, arabic, chinese] + others
        case .chinese: return [latinInChinese, chinese, latin, arabic] + others
        }
    }
}
