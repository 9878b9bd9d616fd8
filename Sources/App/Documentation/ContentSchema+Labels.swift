import Core
import Documents
import MeetingRecord
import Review

extension ContentSchema {
    /// The schema of a file with a language's plain labels.
    static let labels = ContentSchema(
        "labels", "file of labels",
        .group(FieldSet("a file of labels", .labels + .summaryLabels + .changeLabels)))
}
