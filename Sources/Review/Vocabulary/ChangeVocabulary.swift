import Core
package import Documents

/// The vocabulary of a document on changes.
///
/// There is one for each official language.
package protocol ChangeVocabulary: Vocabulary {
    /// Returns the wording of a phrase.
    func change(_ phrase: ChangePhrase) -> Line
}

extension Language {
    /// The language's vocabulary for changes.
    package var changeVocabulary: any ChangeVocabulary {
        switch self {
        case .arabic: Arabic()
        case .chinese: Chinese()
        case .english: English()
        case .french: French()
        case .russian: Russian()
        case .spanish: Spanish()
        }
    }
}
