import Core
import Programme

/// The number of questions that fit into a question time, by planning figures of the secretariat.
struct SpeakingTimes {
    let item: ProgrammeItem

    /// The minutes for one question.
    static let question = 2
    /// The minutes for one answer.
    static let answer = 2
    /// How many minutes before the end of an item the Chair warns its speaker.
    static let warning = 3

    /// The number of questions that fit.
    var room: Int { item.minutes / (Self.question + Self.answer) }

    /// When the list of speakers closes: half-way through, so that everyone on the list can still speak.
    var listCloses: TimeOfDay { item.start + item.minutes / 2 }
}
