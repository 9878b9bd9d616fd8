package import Core
package import Documents

/// The vocabulary of a document on changes.
///
/// There is one for each official language.
package protocol ChangeVocabulary: Vocabulary {
    /// Returns the wording of a phrase.
    func change(_ phrase: ChangePhrase) -> Line
}

extension ChangeVocabulary {
    /// Returns the kind of a change, in a word or two before it.
    package func kind(_ kind: ChangeKind) -> String { Self.labels["kinds of change", kind] }
    /// Returns a title or a label.
    package func title(_ title: ChangeTitle) -> String { Self.labels["titles of changes", title] }
}

extension [Field] {
    /// The groups of labels that only a document on changes uses.
    package static var changeLabels: [Field] {
        [
            .labels("kinds of change", ChangeKind.allCases, "the kinds of change, in a word or two"),
            .labels("titles of changes", ChangeTitle.allCases, "titles and labels of a document on changes"),
        ]
    }
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
