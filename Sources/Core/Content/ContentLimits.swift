/// The limits for all input; input that exceeds a limit is refused at once with one diagnostic.
///
/// | limit | largest value in the real meeting |
/// | --- | --- |
/// | 1 MiB and 30,000 values per content file | a panel with 40 kB and 2,900 values |
/// | 2,000 elements per list | the glossary, with 80 terms |
/// | 2,000 keys per group | a file of translations, with 95 texts |
/// | 10,000 characters per text | the scope of a session, with 696 |
/// | 2,000 characters per text of one line | the title in Spanish, with 343 |
/// | 80 characters per short name | a source's key, with 40 |
/// | 2,000 files and 64 MiB per folder of content | 33 files with 0.5 MB |
/// | 8 MiB, 200,000 values and 10,000 lines per session for a draft of a summary | the example, with 7 kB |
/// | 8 MiB per record, 64 KiB per line of a record, 8 KiB per typed line | the example, with 17 kB |
/// | 4 MiB, 200,000 values and 500 versions per day file | 10 kB per version |
/// | 4 MiB per manifest | 389 kB |
/// | 2,000 arguments of 4 KiB | 20 |
///
/// The limits are checked on the bytes or when values are first read, so that a new field needs no separate check.
public enum ContentLimits {
    /// The maximum number of nested levels in content; panels need six levels.
    public static let depth = 24
    /// The limits for a file that is read as a whole.
    public struct Size: Sendable, Hashable {
        /// The maximum number of bytes.
        public let bytes: Int
        /// The maximum number of values.
        ///
        /// Each line break, comma, bracket, colon or dash that could begin a value counts as one value.
        public let values: Int
        /// The maximum number of elements in a list.
        public let elements: Int
    }

    /// The limits for a content file.
    public static let file = Size(bytes: 1 << 20, values: 30_000, elements: 2_000)
    /// The limits for a draft of a summary, which has one line per point of the record.
    public static let draft = Size(bytes: 8 << 20, values: 200_000, elements: 10_000)
    /// The limits for a day file, whose versions are a list.
    public static let day = Size(bytes: 4 << 20, values: 200_000, elements: 500)
    /// The maximum number of keys in a group.
    public static let keys = 2_000
    /// The maximum number of characters in any text.
    ///
    /// The limit exceeds ``typedLine``, so that a draft has room for every point.
    public static let text = 10_000
    /// The maximum number of characters in a text that is printed on one line, such as a title or a name.
    public static let line = 2_000
    /// The maximum number of characters in a short name.
    ///
    /// A file name may contain two short names and must not exceed 255 bytes.
    public static let slug = 80
    /// The maximum number of content files in a folder.
    public static let files = 2_000
    /// The maximum total size of the content files in a folder, in bytes.
    public static let folder = 64 << 20
    /// The maximum size of a record, in bytes.
    public static let recordBytes = 8 << 20
    /// The maximum size of a line in a record, in bytes, including its line break.
    public static let recordLine = 64 << 10
    /// The maximum size of a typed line, in bytes.
    ///
    /// The record stores the line in a longer form, which must not exceed ``recordLine``.
    public static let typedLine = 8 << 10
    /// The maximum size of a folder's manifest, and of the file that describes the previous run, in bytes.
    public static let manifest = 4 << 20
    /// The maximum number of arguments of a command.
    public static let arguments = 2_000
    /// The maximum size of an argument or a path, in bytes.
    public static let argument = 4 << 10
    /// The maximum number of diagnostics of one rule that are printed for one file.
    ///
    /// Further diagnostics are only counted.
    public static let diagnostics = 20
}
