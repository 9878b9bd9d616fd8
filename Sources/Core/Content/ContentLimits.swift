/// The one table of bounds within which input is read; what is beyond one is refused at once, with one diagnostic.
///
/// | limit | the largest of the real meeting |
/// | --- | --- |
/// | 1 MiB and 30,000 values for a content file | a panel of 37 kB and 2,600 values |
/// | 2,000 elements a list | the glossary, of 80 terms |
/// | 2,000 keys a group | a file of translations, of 95 texts |
/// | 10,000 characters a text | the scope of a session, of 696 |
/// | 2,000 characters a text of one line | the title in Spanish, of 343 |
/// | 80 characters a short name | a source's key, of 40 |
/// | 2,000 files and 64 MiB a folder of content | 33 files of 0.5 MB |
/// | 8 MiB, 200,000 values and 10,000 lines a session for a draft of a summary | the example, of 7 kB |
/// | 8 MiB a record, 64 KiB a line of it, 8 KiB a typed line | the example, of 17 kB |
/// | 4 MiB, 200,000 values and 500 versions a day file | 10 kB a version |
/// | 4 MiB a manifest | 389 kB |
/// | 2,000 arguments of 4 KiB | 20 |
///
/// Counts are looked at on the bytes or as values are first read, so that a new field is bounded without code of its own.
public enum ContentLimits {
    /// How deep content may nest; panels need six levels.
    public static let depth = 24
    /// How large a file may be that is read whole.
    public struct Size: Sendable, Hashable {
        /// The most bytes.
        public let bytes: Int
        /// The most values: what its line breaks, commas, brackets, colons and dashes could part.
        public let values: Int
        /// The most elements of a list.
        public let elements: Int
    }

    /// A content file.
    public static let file = Size(bytes: 1 << 20, values: 30_000, elements: 2_000)
    /// A draft of a summary, which has a line for each point of a record.
    public static let draft = Size(bytes: 8 << 20, values: 200_000, elements: 10_000)
    /// A day file: its versions are a list.
    public static let day = Size(bytes: 4 << 20, values: 200_000, elements: 500)
    /// The most keys of a group.
    public static let keys = 2_000
    /// The most characters of any text: more than a typed line has, so that a draft has room for each point.
    public static let text = 10_000
    /// The most characters of a text that is printed on one line, such as a title or a name.
    public static let line = 2_000
    /// The most characters of a short name of small letters: a file's name may have two of them, and 255 bytes.
    public static let slug = 80
    /// The most content files of a folder.
    public static let files = 2_000
    /// The most bytes of all content files of a folder.
    public static let folder = 64 << 20
    /// The most bytes of a record.
    public static let recordBytes = 8 << 20
    /// The most bytes of a record's line, its line break among them.
    public static let recordLine = 64 << 10
    /// The most bytes of a typed line, so that the record's line has room for it with all that is spelled out there.
    public static let typedLine = 8 << 10
    /// The most bytes of the manifest of a folder, and of what the folder remembers of the run before.
    public static let manifest = 4 << 20
    /// The most arguments of a command.
    public static let arguments = 2_000
    /// The most bytes of an argument: as many as a path may have.
    public static let argument = 4 << 10
    /// The most diagnostics of one rule that are printed of one file; the others are counted.
    public static let diagnostics = 20
    /// The most letters that the name of a person, or of a delegation, may have.
    public static let name = 120
    /// The most letters that a person's function may have: one may preside over several committees with long names.
    public static let function = 300
}
