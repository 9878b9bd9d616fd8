import Core
import Foundation

/// What a new panel is called, in each place that names it.
struct PanelName: Sendable, Hashable {
    /// The title, such as `Middle East and North Africa`.
    let title: String
    /// The panel's id, such as `middle-east-and-north-africa`.
    let id: PanelID
    /// The module and its folders, such as `MiddleEastAndNorthAfrica`.
    let module: String

    /// The module's type.
    var type: String { "\(module)Panel" }

    /// The longest title, in letters: it stands in tables, headers and the names of files.
    static let longest = 60

    /// Takes a title apart.
    ///
    /// - Parameter title: Words of the letters A to Z and figures, with spaces, hyphens, commas and round brackets between.
    /// - Throws: ``WorkshopFault`` for anything else: the title names folders and a Swift module as well.
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
        // Words of the language, and modules that come with it.
        let reserved = [
            "Any", "Builtin", "Cxx", "CYaml", "Darwin", "Dispatch", "Distributed", "Foundation", "Glibc", "Logging",
            "Musl",
            "Observation", "Protocol", "Self", "Swift", "Synchronization", "Testing", "Type", "XCTest",
        ]
        // A desk's tests are a module as well, called after the desk.
        if reserved.contains(module) || module.hasSuffix("Tests") { throw .reserved(module) }
    }

    /// Takes the title of a panel that is a file of its own, with no module: any text on one line will do.
    ///
    /// - Parameters:
    ///   - title: The title, of 1 to ``longestOfFile`` letters.
    ///   - others: The panels that there are; an id that one of them has gets a number behind it.
    /// - Throws: ``WorkshopFault`` for an empty text, a longer one, or one with characters that no content may have.
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
        // Commands call the meeting's own claims so.
        let taken = Set(others.map(\.id.rawValue) + ["meeting"])
        let free = [slug] + (2...).prefix(others.count + taken.count).map { "\(slug)-\($0)" }
        id = PanelID(rawValue: free.first { !taken.contains($0) } ?? slug)
    }

    /// The longest title of a panel without a module, in letters.
    static let longestOfFile = 500

    /// A title in letters without accents, as far as they have such a form.
    private static func plain(_ title: String) -> String {
        title.folding(options: .diacriticInsensitive, locale: nil)
    }

    /// Letters for the ids of the panel's items that no other item begins with.
    ///
    /// - Parameter items: The ids that there are.
    /// - Returns: Two or three capital letters, initials where they are free.
    func letters(besides items: some Sequence<ItemID>) -> String {
        let taken = Set(items.map { $0.rawValue.prefix { $0.isLetter } })
        let plain = Self.plain(title)
        let words = plain.split { !($0.isASCII && $0.isLetter) }
        let initials = words.compactMap(\.first).filter(\.isUppercase)
        // A title in another script has none of the letters that ids are written in.
        let letters = Array((words.isEmpty ? "P" : plain).uppercased().filter { $0.isASCII && $0.isLetter })
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        let pairs = (letters.dropFirst() + alphabet).map { String([letters[0], $0]) }
        // A day of many panels with titles alike takes whatever pair is left.
        let others = alphabet.flatMap { first in alphabet.map { String([first, $0]) } }
        let choices = (initials.count > 1 ? [String(initials.prefix(3))] : []) + pairs + others
        return choices.first { !taken.contains($0[...]) && !taken.contains("\($0)g") } ?? "X"
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
}
