import Core
package import Documents

/// What a language calls the things of a Chairs' summary; there is one for each official language.
package protocol SummaryVocabulary: Vocabulary {
    /// What a Chairs' summary says in words of its own.
    func summary(_ phrase: SummaryPhrase) -> Line
    /// What kind of point was taken down.
    func point(_ kind: PointKind) -> String
    /// One speaker of a kind, as a table names it.
    func speaker(_ kind: SpeakerKind) -> String
    /// The Chair of a meeting that has one Chair, within a sentence.
    var theChair: String { get }
    /// So many speakers of a kind, within a sentence: “some Member States”; of any kind where it is nil.
    func speakers(_ degree: Degree, of kind: SpeakerKind?) -> String
}

extension Language {
    /// What the language calls the things of a summary.
    package var summaryVocabulary: any SummaryVocabulary {
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
