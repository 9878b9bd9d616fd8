import BriefingPacks
import Core
import Foundation

/// The address of a page in the preview, such as `/west-africa/chair/fr`.
struct PreviewAddress: Hashable {
    var panel: PanelID
    var reader: Reader
    var language: Language

    init(_ panel: PanelID, _ reader: Reader = .chair, _ language: Language = Localizer.original) {
        self.panel = panel
        self.reader = reader
        self.language = language
    }

    /// Reads a path.
    ///
    /// The result is nil unless the path is exactly that of a page.
    ///
    /// - Parameters:
    ///   - path: The path in the request as received, which is compared and never decoded.
    ///   - panels: The panels that have pages.
    init?(_ path: Substring, panels: [PanelID]) {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 4, parts[0].isEmpty,
            let panel = panels.first(where: { Self.encoded($0) == parts[1] }),
            let reader = Reader(rawValue: String(parts[2])), let language = Language(rawValue: String(parts[3]))
        else { return nil }
        self.init(panel, reader, language)
    }

    /// The path as used in a link.
    var path: String { "/\(Self.encoded(panel))/\(reader.rawValue)/\(language.rawValue)" }

    private static func encoded(_ panel: PanelID) -> String {
        let plain = CharacterSet(charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_")
        return panel.rawValue.addingPercentEncoding(withAllowedCharacters: plain) ?? ""
    }
}
