import Core

/// The font families that pages are set in.
enum TypstFamilies {
    /// The family of Latin letters, whose signs are of one size in every language.
    static let latin = "Noto Sans"

    /// The families for a language, the first that has a character first; the template puts the others behind them.
    static func all(for language: Language) -> [TypstData] {
        let others: [TypstData] = ["Noto Sans Symbols", "Noto Sans Symbols2", "Noto Sans Math"]
        let (latin, arabic, chinese): (TypstData, TypstData, TypstData) =
            (.text(latin), "Noto Sans Arabic", "Noto Sans CJK SC")
        // Chinese has quotation marks and dashes of its own width: they are not taken from the Latin font.
        let latinInChinese: TypstData = ["name": latin, "covers": "latin-in-cjk"]
        switch language {
        case .arabic, .english, .french, .russian, .spanish: return [latin, arabic, chinese] + others
        case .chinese: return [latinInChinese, chinese, latin, arabic] + others
        }
    }
}
