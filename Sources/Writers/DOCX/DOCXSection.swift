import Documents

/// A run of pages with the same margins and the same header.
///
/// The width between the margins is the same in all sections.
enum DOCXSection: Equatable {
    case plain
    /// One sheet, with the place that its header shows.
    case sheet(Sheet.Tab?)

    /// The name of the part with the header; nil if the pages have none.
    var header: String? { if case .sheet(let tab?) = self { Self.header(tab) } else { nil } }

    /// The name of the header of pages without a tab, in a document that has tabs.
    static let emptyHeader = "header-0"

    /// Returns the name of the header with a tab.
    static func header(_ tab: Sheet.Tab) -> String { "header-\(tab.index + 1)" }

    /// The margins, in twentieths of a point.
    ///
    /// That of the outer edge has room for the tab.
    var margins: (inner: Int, outer: Int, top: Int, bottom: Int) {
        switch self {
        case .plain: (822, 822, 1_020, 880)
        case .sheet: (680, 964, 600, 800)
        }
    }
}
