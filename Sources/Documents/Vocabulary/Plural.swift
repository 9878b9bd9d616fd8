package import Core

/// The form of a noun after a whole number.
///
/// - Source: Unicode CLDR, “Language Plural Rules”, cardinal forms of whole numbers.
package enum Plural: String, Sendable, Hashable, CaseIterable {
    /// Arabic 0.
    case zero
    /// 1; in Russian 1, 21, 31 and so on, but not 11.
    case one
    /// Arabic 2.
    case two
    /// Arabic 3 to 10; Russian 2 to 4, 22 to 24 and so on, but not 12 to 14.
    ///
    /// In Arabic, the last two digits decide.
    case few
    /// Arabic 11 to 99, by the last two digits; Russian all other numbers.
    case many
    /// All other numbers.
    case other

    /// Creates the form for a number in a language.
    package init(_ number: Int, in language: Language) {
        let count = number.magnitude
        let (hundred, ten) = (count % 100, count % 10)
        self =
            switch language {
            case .chinese: .other
            case .english, .spanish: count == 1 ? .one : .other
            case .french: count <= 1 ? .one : .other
            case .russian:
                switch (ten, hundred) {
                case (_, 11...14): .many
                case (1, _): .one
                case (2...4, _): .few
                default: .many
                }
            case .arabic:
                switch (count, hundred) {
                case (0, _): .zero
                case (1, _): .one
                case (2, _): .two
                case (_, 3...10): .few
                case (_, 11...99): .many
                default: .other
                }
            }
    }
}
