package import Core
import Documents

/// What a summary is named by: its IRIs as a work, in one language, and as a file.
///
/// The parts and their order are the United Nations profile's (AKN4UN Guidelines, part 1, 6 “AKN4UN Naming convention”):
/// jurisdiction, type, subtype, actor, date, number; then language and version; then the format.
package struct AkomaNtosoNames: Sendable {
    /// A body that convened the meeting.
    package struct Author: Sendable, Hashable {
        /// A short name within the United Nations, such as `ctc`.
        let id: String
        /// What the document's language calls it.
        let name: String

        /// Keeps an author.
        package init(id: String, name: String) {
            self.id = id
            self.name = name
        }
    }

    /// A short name of the meeting, such as `nexus`.
    let meeting: String
    /// The day of the meeting, which is the day of the work.
    let date: CalendarDate
    /// The bodies that convened it; what they issue together is theirs in this order.
    let authors: [Author]
    /// On which days documents with a symbol were published, as far as that is known.
    package var published: [DocumentSymbol: CalendarDate] = [:]

    /// Keeps the names.
    package init(
        meeting: String, date: CalendarDate, authors: [Author], published: [DocumentSymbol: CalendarDate] = [:]
    ) {
        self.meeting = meeting
        self.date = date
        self.authors = authors
        self.published = published
    }

    /// The jurisdiction, which ISO 3166 reserves for the United Nations.
    static let jurisdiction = "un"
    /// The type and subtype of a third-person account of a meeting (AKN4UN Guidelines, part 2, 7 “Meeting Reports”).
    static let (type, subtype, subclass) = ("debateReport", "report", "meetingReport")

    /// All authors as one actor: the profile has room for one.
    var actor: Author {
        guard authors.count != 1 else { return authors[0] }
        return Author(id: authors.map(\.id).joined(separator: "-"), name: authors.map(\.name).joined(separator: "; "))
    }

    /// The last part of an author's IRI; the profile wants the actor of a work to be just that.
    static func name(of author: Author) -> String {
        author.id.isEmpty ? jurisdiction : "\(jurisdiction)-\(segment(author.id))"
    }

    /// The number of a document that has no symbol (“Documents without Numbers”); an exercise has a name of its own, so that
    /// it never stands for the real thing.
    func number(of document: Document) -> String {
        "\(document.status.isExercise ? "exercise-" : "")\(Self.segment(meeting))-summary"
    }

    /// The work: the same in every language.
    func work(_ document: Document) -> String {
        let parts = [Self.type, Self.subtype, Self.name(of: actor), "\(date)", number(of: document)]
        return "/akn/\(Self.jurisdiction)/" + parts.joined(separator: "/")
    }

    /// The work in the document's language, as of the document's day.
    func expression(_ document: Document) -> String {
        "\(work(document))/\(document.language.threeLetters)@\(document.status.asOf)"
    }

    /// Another document, by its symbol: what its organ published under it, as the profile's example names A/RES/66/1.
    ///
    /// A document's own IRI needs the day on which it was issued, and a symbol bears none. Where no source tells it, the
    /// symbol is named as an instance of the ontology (Akoma Ntoso Naming Convention, 4.11): a day that was made up would name
    /// another document.
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

    /// A symbol where an IRI has its number: “/” is a dash, a space an underscore (“Numbers and Invalid characters in IRI”).
    static func number(of symbol: DocumentSymbol) -> String {
        symbol.canonical.replacing("/", with: "-").replacing(" ", with: "_")
    }

    /// A name from content as part of an IRI or an eId: letters and figures of ASCII, dots and dashes.
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
    /// The three letters that IRIs of Akoma Ntoso have (ISO 639-2/T).
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
