/// A part of a document that is one page on paper, such as a Chair's running sheet of one session.
///
/// Its content is in three places: the main content, what accompanies it, and what closes the page. A format without
/// pages shows them one after the other.
package struct Sheet: Sendable, Hashable, Decodable {
    /// The use of a sheet, which determines its type sizes and its measures.
    package enum Use: String, Sendable, Hashable, Codable, CaseIterable {
        /// A Chair runs a session with it.
        case running
        /// A Chair consults it: the sources and the gaps of the sheets.
        case reference
    }

    /// A property of the session under its heading, such as its moderator.
    package struct Fact: Sendable, Hashable, Decodable {
        /// The name of the property.
        package var label: String
        /// The value.
        package var value: [Inline]

        /// Creates a property.
        package init(_ label: String, _ value: [Inline]) {
            self.label = label
            self.value = value
        }
    }

    /// The place of the sheet among the parts of the day.
    package struct Tab: Sendable, Hashable, Decodable {
        /// What the tab shows: the number of a session, or a letter.
        package var label: String
        /// The position, from 0.
        package var index: Int
        /// The number of places.
        package var count: Int

        /// Creates a place.
        package init(label: String, index: Int, count: Int) {
            self.label = label
            self.index = index
            self.count = count
        }
    }

    /// The use.
    package var use: Use
    /// The heading.
    package var title: String
    /// The hours of the session, which belong to its heading; nil if the sheet is not about a session.
    package var time: String?
    /// The anchor of the heading.
    package var anchor: String
    /// The place among the parts of the day; nil if the sheet has none.
    package var tab: Tab?
    /// The properties of the session.
    package var facts: [Fact]
    /// The main content.
    package var main: [Block]
    /// What accompanies the main content.
    package var beside: [Block]
    /// What closes the page.
    package var foot: [Block]

    /// Creates a sheet.
    package init(
        _ use: Use, title: String, time: String? = nil, anchor: String, tab: Tab? = nil, facts: [Fact] = [],
        main: [Block], beside: [Block] = [], foot: [Block] = []
    ) {
        self.use = use
        self.title = title
        self.time = time
        self.anchor = anchor
        self.tab = tab
        self.facts = facts
        self.main = main
        self.beside = beside
        self.foot = foot
    }

    /// The heading with the hours of the session.
    package var heading: String { time.map { "\(title), \($0)" } ?? title }
}
