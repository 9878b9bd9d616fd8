package import Core

/// The reason why the program does not write to a record that it can read.
package enum RecordRefusal: Error, Hashable {
    case anotherMeeting(String, RecordOpening)
    case noExercise(String)
    case anotherLanguage(String, Language)
}

extension RecordRefusal: CustomStringConvertible {
    /// What is wrong, why it matters, and how to correct it.
    package var description: String {
        switch self {
        case .anotherMeeting(let path, let opening):
            "\(path): error: it is the record of the meeting '\(opening.meeting)' of \(opening.date); two meetings in one "
                + "record could not be told apart; name another file with --record, or that meeting's content with "
                + "--content [record.meeting]"
        case .noExercise(let path):
            "\(path): error: it is no record of an exercise; what was made up would stand among what was said; name another "
                + "file with --record, or leave out --exercise [record.exercise]"
        case .anotherLanguage(let path, let language):
            "\(path): error: its points are taken down in \(language.englishName); a record has one language; leave out "
                + "--language, or name another file with --record [record.language]"
        }
    }
}
