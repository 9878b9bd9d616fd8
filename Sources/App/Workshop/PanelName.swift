import Core
import Foundation

/// The names of a new panel, in each form that the project needs.
struct PanelName: Sendable, Hashable {
    /// The title, such as `Middle East and North Africa`.
    let title: String
    /// The panel's id, such as `middle-east-and-north-africa`.
    let id: PanelID
    /// The module and its folders, such as `MiddleEastAndNorthAfrica`.
    let module: String

    /// The module's type.
    var type: String { "\(module)Panel" }

    /// The maximum number of characters in a title, which appears in tables, headers and file names.
    static let longest = 60

    /// Derives the names from a title.
    ///
    /// - Parameter title: Words of letters A to Z and figures, separated by spaces, hyphens, commas or round brackets.
    /// - Throws: ``WorkshopFault`` for any other title, because folders and a Swift module are named after it.
    init(_ title: String) throws(WorkshopFault) {
        let allowed = title.utf8.allSatisfy { Self.isWordByte($0) || " -,()".utf8.contains($0) }
        let words = title.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        let isEven = !title.hasPrefix(" ") && !title.hasSuffix(" ") && !title.contains("  ")
        guard allowed, isEven, title.count <= Self.longest, title.first?.isLetter == true, words.count > 0 else {
            throw .name(title)
        }
        self.title = title
        id = PanelID(rawValue: words.map { $0.lowercased() }.joined(separator: "-"))
        module = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
        // Keywords of Swift, and the names of modules that come with it.
        let reserved = [
            "Any", "Builtin", "Cxx", "CYaml", "Darwin", "Dispatch", "Distributed", "Foundation", "Glibc", "Logging",
            "Musl",
            "Observation", "Protocol", "Self", "Swift", "Synchronization", "Testing", "Type", "XCTest",
        ]
        // The tests of a desk are a module as well, whose name ends in `Tests`.
        if reserved.contains(module) || module.hasSuffix("Tests") { throw .reserved(module) }
    }

    /// Derives the names of a panel that is a single file without a module.
    ///
    /// Its title may be any text on one line.
    ///
    /// - Parameters:
    ///   - title: The title, of 1 to ``longestOfFile`` characters.
    ///   - others: The existing panels. If one of them has the same id, a number is added to the new id.
    /// - Throws: ``WorkshopFault`` if the title is empty, too long or taken, or has characters that content cannot
    ///   have.
    init(ofFile title: String, besides others: [PanelName]) throws(WorkshopFault) {
        guard !title.isEmpty, title.count <= Self.longestOfFile, RefusedCharacters.first(in: title) == nil,
            title.first != " ", title.last != " "
        else { throw .text(title) }
        guard !others.contains(where: { $0.title == title }) else {
            throw .taken(title, by: "another panel of this meeting")
        }
        self.title = title
        module = ""
        let words = Self.plain(title).lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        var slug = ""
        for word in words where slug.count + word.count < Self.longest { slug += slug.isEmpty ? word : "-\(word)" }
        if slug.isEmpty { slug = words.first.map { String($0.prefix(Self.longest)) } ?? "panel" }
        // Commands use this name for the meeting's own claims.
        let taken = Set(others.map(\.id.rawValue) + ["meeting"])
        let free = [slug] + (2...).prefix(others.count + taken.count).map { "\(slug)-\($0)" }
        id = PanelID(rawValue: free.first { !taken.contains($0) } ?? slug)
    }

    /// The maximum number of characters in the title of a panel without a module.
    static let longestOfFile = 500

    /// The title with its accents removed, for letters that have a form without accents.
    private static func plain(_ title: String) -> String {
        title.folding(options: .diacriticInsensitive, locale: nil)
    }

    /// Letters for the ids of the panel's items, with which no other id begins.
    ///
    /// - Parameter items: The existing ids.
    /// - Returns: Two or three capital letters; the initials of the title if they are free.
    func letters(besides items: some Sequence<ItemID>) -> String {
        let taken = Set(items.map { $0.rawValue.prefix { $0.isLetter } })
        let plain = Self.plain(title)
        let words = plain.split { !($0.isASCII && $0.isLetter) }
        let initials = words.compactMap(\.first).filter(\.isUppercase)
        // A title in another script has no letters that ids may contain.
        let letters = Array((words.isEmpty ? "P" : plain).uppercased().filter { $0.isASCII && $0.isLetter })
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        let pairs = (letters.dropFirst() + alphabet).map { String([letters[0], $0]) }
        // In a meeting of many panels with similar titles, any pair that is left is used.
        let others = alphabet.flatMap { first in alphabet.map { String([first, $0]) } }
        let choices = (initials.count > 1 ? [String(initials.prefix(3))] : []) + pairs + others
        return choices.first { !taken.contains($0[...]) && !taken.contains("\($0)g") } ?? "X"
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
}
