import Core
package import Documents

/// What a document on changes says in a language; there is one for each official language.
package protocol ChangeVocabulary: Vocabulary {
    /// What a document on changes says in words of its own.
    func change(_ phrase: ChangePhrase) -> Line
}

extension Language {
    /// What the language says of changes.
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
