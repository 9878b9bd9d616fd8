import Core
import Digests
import Documents
import Foundation

/// The list of the files in a folder of documents, with everything that decided their bytes.
struct Manifest: Codable, Hashable {
    /// One file.
    struct Entry: Codable, Hashable {
        var path: String
        var sha256: String
        var bytes: Int
        var title: String
        var reader: String
        var panel: String?
        var language: Language
        var format: PackFormat
        var release: Release
        var asOf: CalendarDate
        var draft: Bool
        /// The digest of the document that the file was written from.
        var document: String
        /// SHA-256 over the content files of the run that made the file or found it unchanged.
        var content: String
        /// The number of pages, if the format has pages.
        var pages: Int?
    }

    /// An index page.
    struct Page: Codable, Hashable {
        var path: String
        var sha256: String
        var bytes: Int
    }

    /// The version of the manifest's form.
    var dais = 2
    /// The program's version.
    var program: String
    /// The meeting's name and day.
    var meeting: String
    /// SHA-256 over the content files of the last run.
    var content: String
    /// The time zone whose offsets the calendar contains.
    var zone: String
    /// The files, by path.
    var files: [Entry]
    /// The index pages, by path.
    var pages: [Page]
    /// What the calendars in the folder contain for each session; nil if the folder has no calendar.
    var calendar: PublishedCalendar?

    static let name = "manifest.json"
    /// The reader's name in the entries of the programme.
    static let programme = "programme"
    /// The reader's name in the entries of a Chairs' summary.
    static let summary = "summary"
    /// The text before the reader's name in the entries of a document on changes.
    static let changes = "changes for "

    /// The kind of the documents in a folder; each kind has a separate folder.
    enum Kind: Hashable {
        case packs, summary, changes
    }
    /// The name of the file that lists the digests in the form that `sha256sum --check` reads.
    static let sums = "SHA256SUMS"

    /// Creates the manifest of a folder without pages.
    init(of meeting: Meeting, content: String, files: [Entry], calendar: PublishedCalendar? = nil) {
        program = Product.version
        self.meeting = "\(meeting.id)-\(meeting.date)"
        self.content = content
        zone = meeting.zone.name
        self.files = files.sorted { $0.path < $1.path }
        pages = []
        self.calendar = calendar
    }

    /// The digest of every file and page, sorted by path.
    var digests: [(path: String, sha256: String)] {
        (files.map { ($0.path, $0.sha256) } + pages.map { ($0.path, $0.sha256) }).sorted { $0.0 < $1.0 }
    }

    /// The list of digests and the manifest, which are the last files of a folder.
    var ownFiles: [(path: String, bytes: [UInt8])] {
        let json = Array((JSONText.of(self) + "\n").utf8)
        return [(Self.sums, sums(of: json)), (Self.name, json)]
    }

    /// The digests of all files in the form of `sha256sum`, including that of the manifest with the given bytes.
    func sums(of json: [UInt8]) -> [UInt8] {
        let all = digests + [(Self.name, SHA256.hex(of: json))]
        return Array(all.map { "\($0.sha256)  \($0.path)\n" }.joined().utf8)
    }

    /// The manifest of a folder; nil if there is none that this program can read.
    static func read(in folder: String) -> Manifest? { bytes(in: folder).flatMap(decoded) }

    /// The bytes of a folder's manifest; nil if it is missing, not a plain file, or too large.
    static func bytes(in folder: String) -> [UInt8]? {
        let path = "\(folder)/\(name)"
        guard let status = FileStatus(at: path), status.kind == .file, status.size <= ContentLimits.manifest else {
            return nil
        }
        return try? Disk.read(path, as: path, limit: ContentLimits.manifest).bytes
    }

    static func decoded(_ bytes: [UInt8]) -> Manifest? { try? JSONDecoder().decode(Manifest.self, from: Data(bytes)) }
}

extension Manifest.Entry {
    /// The kind of document that the file contains.
    var kind: Manifest.Kind {
        reader == Manifest.summary ? .summary : reader.hasPrefix(Manifest.changes) ? .changes : .packs
    }
}
