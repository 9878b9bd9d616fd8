/// What a secretariat or a desk may decide differently for a meeting: words that rules look for, planning figures, limits.
///
/// The built-in file, `Content/policy.yaml`, has all groups. A meeting's own file replaces some of them.
public struct Policy: Sendable, Hashable {
    /// The words by which a claim keeps its standing.
    public let wording: Wording
    /// Verbs and general words that a lesson may use although its grounds do not have them.
    let generalWords: Set<String>
    /// The phrases that state what sources do not say.
    let absences: Absences
    /// The words that explain numbers and percentages.
    let numbers: NumberWords
    /// Names of rooms without a number.
    let rooms: [String]
    /// The limits of single texts.
    let limits: Limits
    /// The minutes on the podium.
    package let speaking: Speaking
    /// The maximum numbers of items that packs print in full.
    package let printed: Printed
    /// The maximum number of A4 pages of each reader's pack; a reader without an entry has no limit.
    package let pages: [Reader: Int]
    /// Every key with its values as text, in the order of the built-in file, so that two policies can be compared.
    package let settings: [Setting]
}

extension Policy {
    /// The words by which a claim keeps its standing, in small letters.
    public struct Wording: Sendable, Hashable {
        /// For each standing, the words of which a claim must have at least one.
        let standings: [Claim.Standing: [String]]
        /// The words that need an actor whom a source calls terrorist.
        let labels: [String]
        /// The words that make the Security Council find what it was told.
        let council: [String]
        /// The words of both lists; most claims contain none.
        let labelsAndCouncil: PhraseSearch
        /// The words that state a vulnerability as a fact.
        public let fact: [String]
    }

    /// The phrases that state what sources do not say, each as its words.
    struct Absences: Sendable, Hashable {
        let everywhere: [[String]]
        /// The phrases that do not count in what a source reports.
        let outsideReports: [[String]]
        /// The phrases that count only in gaps, scopes and terms.
        let inNotes: [[String]]
        /// The phrases that begin like one of the others and mean something else.
        let exceptions: [[String]]
        /// The words with which a statement of absence in a claim can begin; most claims contain none.
        let beginnings: PhraseSearch
        /// The words with which it can end.
        let endings: PhraseSearch
    }

    /// The words that explain numbers and percentages, in small letters.
    struct NumberWords: Sendable, Hashable {
        /// Words before a number that counts something.
        let before: Set<String>
        /// Words that state what the numbers of a sentence count.
        let counts: Set<String>
        /// Words directly after “per cent” that introduce the total of a share.
        let shares: Set<String>
        /// Words that introduce what a change is compared with.
        let changes: Set<String>
    }

    /// The limits of single texts.
    struct Limits: Sendable, Hashable {
        /// The maximum number of words of a claim.
        let claimWords: Int
        /// The maximum number of letters in the name of a person or a delegation.
        let name: Int
        /// The maximum number of letters in a person's function.
        let function: Int
    }

    /// The minutes on the podium.
    package struct Speaking: Sendable, Hashable {
        /// The minutes for one question.
        package let question: Int
        /// The minutes for one answer.
        package let answer: Int
        /// How many minutes before the end of an item the Chair warns its speaker.
        package let warning: Int
    }

    /// The maximum numbers of items that packs print in full.
    package struct Printed: Sendable, Hashable {
        /// Questions for a silent room on a Chair's sheet.
        package let questions: Int
        /// Other panels in a moderator's pack, which names the nearest ones in the programme.
        package let otherPanels: Int
    }

    /// A key with its values as text.
    package struct Setting: Sendable, Hashable {
        /// The group and the key, such as `speaking: question`.
        package let name: String
        /// The values, with commas between them.
        package let values: String
    }
}
