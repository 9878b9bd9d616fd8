package import Core

/// The reason why the program does not write to a record that it can read.
package enum RecordRefusal: Error, Hashable {
    case anotherMeeting(String, RecordOpening)
    case noExercise(String)
    case anotherLanguage(String, Language)
}

extension RecordRefusal: DiagnosedError {
    /// What is wrong, why it matters, and how to fix it.
    package var diagnostic: Diagnostic {
        switch self {
        case .anotherMeeting(let path, let opening):
            Diagnostic(
                rule: .recordMeeting, at: Position(wholeOf: path),
                "it is the record of the meeting '\(opening.meeting)' of \(opening.date)",
                because: "two meetings in one record could not be distinguished",
                remedy: "name another file with --record, or that meeting's content with --content")
        case .noExercise(let path):
            Diagnostic(
                rule: .recordExercise, at: Position(wholeOf: path),
                "it is not the record of an exercise",
                because: "made-up points would be mixed with what was said",
                remedy: "name another file with --record, or leave out --exercise")
        case .anotherLanguage(let path, let language):
            Diagnostic(
                rule: .recordLanguage, at: Position(wholeOf: path),
                "its points are taken down in \(language.englishName)",
                because: "a record has one language",
                remedy: "leave out --language, or name another file with --record")
        }
    }
}
