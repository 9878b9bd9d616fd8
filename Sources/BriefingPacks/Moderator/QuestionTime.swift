import Core
import Programme

/// How many questions a question time has room for; planning figures of the house, each with its reason.
struct QuestionTime {
    let item: ProgrammeItem

    /// Minutes to put a question.
    static let question = 2
    /// Minutes to answer it.
    static let answer = 2
    /// Minutes before the end of an item at which its speaker is warned.
    static let warning = 3

    /// How many questions fit.
    var room: Int { item.minutes / (Self.question + Self.answer) }

    /// When the list of speakers closes: half-way, so that those on it can still be heard.
    var listCloses: TimeOfDay { item.start + item.minutes / 2 }
}
