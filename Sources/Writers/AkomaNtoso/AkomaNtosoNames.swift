package import Core
import Documents

/// The names of a summary: its IRIs as a work, as an expression in one language, and as a file.
///
/// The United Nations profile defines the parts and their order (AKN4UN Guidelines, part 1, 6 “AKN4UN Naming
/// convention”): jurisdiction, type, subtype, actor, date, number; then language and version; then the format.
package struct AkomaNtosoNames: Sendable {
    /// A body that convened the meeting.
    package struct Author: Sendable, Hashable {
        /// A short name within the United Nations, such as `ctc`.
        let id: String
        /// The name in the language of the document.
        let name: String

        /// Creates an author.
        package init(id: String, name: String) {
            self.id = id
            self.name = name
        }
    }

    /// A short name of the meeting, such as `nexus`.
    let meeting: String
    /// The day of the meeting, which is also the date of the work.
    let date: CalendarDate
    /// The bodies that convened the meeting, in the order in which they are named as authors.
    let authors: [Author]
    /// The publication days of documents with a symbol, as far as they are known.
    package var published: [DocumentSymbol: CalendarDate] = [:]

    /// Creates the names.
    package init(
        meeting: String, date: CalendarDate, authors: [Author], published: [DocumentSymbol: CalendarDate] = [:]
    ) {
        self.meeting = meeting
        self.date = date
        self.authors = authors
        self.published = published
    }

    /// The jurisdiction, a code that ISO 3166 reserves for the United Nations.
    static let jurisdiction = "un"
    /// The type and subtype of a third-person account of a meeting (AKN4UN Guidelines, part 2, 7 “Meeting Reports”).
    static let (type, subtype, subclass) = ("debateReport", "report", "meetingReport")

    /// All authors as one actor, because the profile allows only one.
    var actor: Author {
        guard authors.count != 1 else { return authors[0] }
        return Author(id: authors.map(\.id).joined(separator: "-"), name: authors.map(\.name).joined(separator: "; "))
    }

    /// Returns the last part of the IRI of an author.
    ///
    /// The profile requires the same text for the actor in the IRI of a work.
    static func name(of author: Author) -> String {
        author.id.isEmpty ? jurisdiction : "\(jurisdiction)-\(segment(author.id))"
    }

    /// Returns the number of a document without a symbol (“Documents without Numbers”).
    ///
    /// The number of an exercise is different, so that nobody takes it for the real document.
    func number(of document: Document) -> String {
        "\(document.status.isExercise ? "exercise-" : "")\(Self.segment(meeting))-summary"
    }

    /// Returns the IRI of the work, which is the same in every language.
    func work(_ document: Document) -> String {
        let parts = [Self.type, Self.subtype, Self.name(of: actor), "\(date)", number(of: document)]
        return "/akn/\(Self.jurisdiction)/" + parts.joined(separator: "/")
    }

    /// Returns the IRI of the expression: the work in the document's language, as of the document's date.
    func expression(_ document: Document) -> String {
        "\(work(document))/\(document.language.threeLetters)@\(document.status.asOf)"
    }

    /// Returns the IRI of another document by its symbol: the publication of its organ, as the example A/RES/66/1 in
    /// the profile.
    ///
    /// The IRI of a document needs its day of issue, which the symbol does not contain. If no source gives that day,
    /// the result names the symbol as an instance of the ontology (Akoma Ntoso Naming Convention, 4.11). An invented
    /// day would name another document.
    func reference(to symbol: DocumentSymbol) -> String {
        let number = Self.number(of: symbol)
        guard let day = published[symbol] else { return "/akn/ontology/reference/\(Self.jurisdiction)/\(number)" }
        let organ =
            switch symbol.organ {
            case "A": "un-ga"
            case "S": "un-sc"
            default: Self.jurisdiction
            }
        return "/akn/\(Self.jurisdiction)/collection/publication/\(organ)/\(day)/\(number)"
    }

    /// Returns a symbol as the number in an IRI, with a dash for “/” and an underscore for a space (“Numbers and
    /// Invalid characters in IRI”).
    static func number(of symbol: DocumentSymbol) -> String {
        symbol.canonical.replacing("/", with: "-").replacing(" ", with: "_")
    }

    /// Returns a name from content as part of an IRI or an eId: ASCII letters, digits, dots and dashes.
    static func segment(_ name: String) -> String {
        String(
            name.unicodeScalars.map { scalar -> Character in
                switch scalar {
                case "a"..."z", "A"..."Z", "0"..."9", ".", "-": Character(scalar)
                default: "-"
                }
            })
    }
}

extension Language {
    /// The three-letter code in IRIs of Akoma Ntoso (ISO 639-2/T).
    var threeLetters: String {
        switch self {
        case .arabic: "ara"
        case .chinese: "zho"
        case .english: "eng"
        case .french: "fra"
        case .russian: "rus"
        case .spanish: "spa"
        }
    }
}
