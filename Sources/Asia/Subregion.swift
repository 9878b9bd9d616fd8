internal import Core

/// The sub-regions that the panel's title names.
///
/// - Source: concept note of 26 April 2019, para. 10.
enum Subregion: String, CaseIterable {
    case central = "central-asia"
    case south = "south-asia"
    case southEast = "south-east-asia"

    var id: EntryID { EntryID(rawValue: rawValue) }
}
