/// The first page of a pack: whose paper it is, for which meeting, and where everything is.
package struct FrontPage: Sendable, Hashable, Decodable {
    /// The organization.
    package var organization: String
    /// The standing of the paper, such as “Provisional”.
    package var standing: String
    /// The organ to which the committees belong; nil if the content names none.
    package var organ: String?
    /// The committees that convene the meeting.
    package var committees: [String]
    /// The audience, the date and the language of the paper, one each.
    package var particulars: [String]
    /// The official title of the meeting.
    package var title: [Inline]
    /// The theme of the meeting.
    package var theme: String
    /// For whom the paper is.
    package var reader: String
    /// The day and the other parts of the pack, each with its page.
    package var tables: [Table]
    /// When, where, who, and the status of the paper.
    package var boxes: [Box]

    /// Creates a front page.
    package init(
        organization: String, standing: String, organ: String?, committees: [String], particulars: [String],
        title: [Inline], theme: String, reader: String, tables: [Table], boxes: [Box]
    ) {
        self.organization = organization
        self.standing = standing
        self.organ = organ
        self.committees = committees
        self.particulars = particulars
        self.title = title
        self.theme = theme
        self.reader = reader
        self.tables = tables
        self.boxes = boxes
    }
}
