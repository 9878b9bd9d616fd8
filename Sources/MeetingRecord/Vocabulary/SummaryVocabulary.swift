package import Core
package import Documents

/// The vocabulary of a Chairs' summary.
///
/// There is one for each official language.
package protocol SummaryVocabulary: Vocabulary {
    /// Returns the wording of a phrase.
    func summary(_ phrase: SummaryPhrase) -> Line
    /// Returns the name of one speaker of a kind, for a table.
    func speaker(_ kind: SpeakerKind) -> String
    /// The Chair of a meeting with one Chair, within a sentence.
    var theChair: String { get }
    /// Returns a number of speakers of a kind in words, such as “some Member States”; of any kind if the kind is nil.
    func speakers(_ degree: Degree, of kind: SpeakerKind?) -> String
}

extension SummaryVocabulary {
    /// Returns the name of a kind of point.
    package func point(_ kind: PointKind) -> String { Self.labels["kinds of point", kind] }
    /// Returns a title, a heading, a column or a caption.
    package func title(_ title: SummaryTitle) -> String { Self.labels["titles of a summary", title] }
}

extension [Field] {
    /// The groups of labels that only a summary uses.
    package static var summaryLabels: [Field] {
        [
            .labels("kinds of point", PointKind.allCases, "the kinds of point, in a table"),
            .labels("titles of a summary", SummaryTitle.allCases, "titles, headings, columns and captions"),
        ]
    }
}

extension Language {
    /// The language's vocabulary for a summary.
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
