import Core
import Programme

/// The number of questions that fit into a question time, and when its speakers are warned, by the policy's minutes.
struct SpeakingTimes {
    let item: ProgrammeItem
    let minutes: Policy.Speaking

    /// The number of questions that fit.
    var room: Int { item.minutes / (minutes.question + minutes.answer) }

    /// When the list of speakers closes: half-way through, so that everyone on the list can still speak.
    var listCloses: TimeOfDay { item.start + item.minutes / 2 }

    /// When the Chair warns the speaker: never before the item begins.
    var warning: TimeOfDay { max(item.start, item.end - minutes.warning) }
}
